/**
 * The title of a finding: what does not fit, with the number that shows it. Bounds are rounded outward, to the fewest
 * digits with which the comparison still shows, so that the proof implies the title. Where one line cannot say that,
 * the title only tells the subject.
 */
import {
  type Finding,
  type Growth,
  type Interval,
  interval,
  type Level,
  numberFormat,
  type Proof,
  readInterval,
  type Target,
  UNSPECIFIED,
} from '../../domain/index.ts';
import type { ChangeName } from '../i18n/change-name.ts';
import type { Messages } from '../i18n/index.ts';
import { fitsMoved, isStatement, leadOf, observedClaims } from '../models/finding-claims.ts';
import { isGrowthClaim, isLevelClaim, type Ledger } from '../models/ledger.ts';
import { mirrorRow } from '../models/mirror-row.ts';
import { revisionPath } from '../models/revision-path.ts';
import { changeName, printedChanges, showPrintedChange, sized } from './named-change.ts';
import { nearestBound, nearestEnd } from './nearest-bound.ts';
import { isHedgedFall, showMoney, showPeriod, showPrinted } from './show.ts';
import { bothWays, claimSubject, flowOf, mirrorSubject } from './subject.ts';
import { isTitleLength } from './title-length.ts';

/**
 * The title of a finding.
 *
 * @param picture the index of the proof that it is about, see `findingPictures`
 */
export function findingTitle(finding: Finding, ledger: Ledger, messages: Messages, picture = 0): string {
  const proof = finding.proofs[picture];
  const stated = proof && ledger.claim(proof.stated.claim);
  const lead = stated ?? leadOf(finding, ledger);
  if (!lead) return '';
  const said = (what: string) => sayings(what, { finding, proof, ledger, messages });
  const byName = namesOf(lead, finding, ledger, messages).map(said);
  // A short name in the full sentence is better than a full name in a short one.
  const [most = 0] = byName.map(({ length }) => length);
  const short = Array.from({ length: most }, (_, index) => byName.flatMap((one) => one[index] ?? []))
    .flat()
    .find((title) => isTitleLength(title, messages));
  // Names of months are long: better the gap without whose count it is than a title without the gap.
  const gapOnly = isValued(lead)
    ? said(messages.flowShort[lead.flow]).find((title) => isTitleLength(title, messages))
    : undefined;
  return (
    short ?? gapOnly ?? (finding.kind === 'mirror' ? mirrorSubject : claimSubject)(lead, ledger, messages)
  );
}

type LevelOrGrowth = Level | Growth;

const isValued = (claim: Parameters<typeof isLevelClaim>[0]): claim is LevelOrGrowth =>
  isLevelClaim(claim) || isGrowthClaim(claim);

/** Names of what is counted and by whom, the fullest first. */
function namesOf(
  claim: Parameters<typeof claimSubject>[0],
  { kind }: Finding,
  ledger: Ledger,
  messages: Messages,
): string[] {
  if (!isValued(claim)) return [''];
  const { flow, reporter } = claim;
  if (kind === 'mirror') {
    return [
      flow === 'T' ? bothWays(ledger, messages) : flowOf(claim, ledger, messages),
      messages.flowShort[flow],
    ];
  }
  const short =
    reporter === UNSPECIFIED
      ? messages.flowShort[flow]
      : messages.titles.owned[flow](ledger.economy(reporter));
  return [flowOf(claim, ledger, messages), short];
}

interface Context {
  readonly finding: Finding;
  readonly proof: Proof | undefined;
  readonly ledger: Ledger;
  readonly messages: Messages;
}

/** Possible titles, the best first; none where nothing strong enough can be said. */
function sayings(what: string, context: Context): string[] {
  const { finding, proof } = context;
  if (finding.kind === 'mirror') return mirrorSayings(what, context);
  if (finding.kind === 'revision') return revisionSayings(what, context);
  return proof ? proofSayings(what, proof, context) : otherSayings(what, context);
}

function proofSayings(what: string, proof: Proof, { finding, ledger, messages }: Context): string[] {
  const lead = ledger.claim(proof.stated.claim);
  if (lead?.kind === 'met') {
    const missed = finding.proofs.flatMap(({ operands: [first] }) => {
      const claim = first && ledger.claim(first.claim);
      return isStatement(claim) ? [showPeriod(claim.period, messages)] : [];
    });
    const years = [...new Set(missed)].sort();
    const said = [showPrinted(lead, messages), showPeriod(lead.period, messages)] as const;
    return [messages.titles.notMet(...said, years), messages.titles.notMetIn(...said, years.length)];
  }
  if (lead?.kind === 'target') return lowTargetSayings(lead, proof, ledger, messages);
  if (!isValued(lead)) return [];
  const period = showPeriod(lead.period, messages);
  const [operand] = proof.operands.map(({ claim }) => ledger.claim(claim));
  if (proof.operation === 'same' && isValued(operand)) {
    const { titles, words } = namedFigures([lead, operand], messages);
    const [first = '', second = ''] = words;
    return second === first ? [] : [titles.same({ what, period, first, second })];
  }
  const [said, computed] = [readInterval(proof.stated.interval), readInterval(proof.computed)];
  const end = nearestEnd(said, computed);
  const { titles, name, words } = namedFigures([lead], messages, end ? [interval(end, end)] : []);
  // A hedge on a fall bounds its size, which stands without a sign only where all are falls.
  if (name !== 'fall' && isHedgedFall(lead)) return [];
  const [figure = ''] = words;
  const nearest = nearestBound(sized(said, name), sized(computed, name), lead.unit, messages);
  if (!nearest) return [];
  const isOfParts = proof.operation === 'sum' || proof.operation === 'between-growths';
  const side = nearest.isAbove ? 'Above' : 'Below';
  const gap = { what, period, figure, bound: nearest.words };
  const given = isOfParts ? 'parts' : 'others';
  return [titles[`${given}${side}`](gap), titles[`${given}${side}Briefly`](gap)];
}

/**
 * Values, or changes by the name that fits all of them and what other figures give, with the titles for them.
 *
 * @param given what other figures give
 */
function namedFigures(
  claims: readonly LevelOrGrowth[],
  messages: Messages,
  given: readonly Interval[] = [],
): {
  readonly name: ChangeName | 'level';
  readonly titles: Messages['titles']['level'];
  readonly words: string[];
} {
  const changes = claims.filter(isGrowthClaim);
  if (changes.length < claims.length) {
    const words = claims.map((claim) => showPrinted(claim, messages));
    return { name: 'level', titles: messages.titles.level, words };
  }
  const name = changeName([...printedChanges(changes), ...given]);
  const words = changes.map((claim) => showPrintedChange(claim, name, messages));
  return { name, titles: messages.titles[name], words };
}

/** A low target, with the value that was known, as printed where a single figure prints it. */
function lowTargetSayings(target: Target, { operands, computed }: Proof, ledger: Ledger, messages: Messages) {
  const [value, ...others] = operands.map(({ claim }) => ledger.claim(claim));
  if (!isValued(value)) return [];
  const known =
    others.length === 0 ? showPrinted(value, messages) : showMoney(readInterval(computed), messages);
  const [figure, period] = [showPrinted(target, messages), showPeriod(value.period, messages)];
  return [
    messages.titles.belowKnown(figure, known, period),
    messages.titles.belowKnownBriefly(figure, period),
  ];
}

function mirrorSayings(what: string, { finding, ledger, messages }: Context): string[] {
  const row = mirrorRow(finding, ledger);
  const [first, second] = row?.sides ?? [];
  const [a, b] = [first?.claims[0], second?.claims[0]];
  if (!first || !second || !isValued(a) || !isValued(b)) return [];
  const { words } = namedFigures([a, b], messages);
  const said = {
    what,
    period: showPeriod(a.period, messages),
    first: words[0] ?? '',
    second: words[1] ?? '',
  };
  const by = [ledger.economy(first.reporter), ledger.economy(second.reporter)] as const;
  return [
    a.kind === 'growth'
      ? messages.titles.mirrorChange(said, ...by, changeName(printedChanges([a, b].filter(isGrowthClaim))))
      : messages.titles.mirror(said, ...by),
  ];
}

function revisionSayings(what: string, { finding, ledger, messages }: Context): string[] {
  const claims = observedClaims(finding, ledger);
  const { dated } = revisionPath(claims, ledger);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === last || !isValued(first) || !isValued(last))
    return unorderedSayings(what, claims.filter(isValued), messages);
  const { titles, words } = namedFigures([first, last], messages);
  const several = {
    what,
    period: showPeriod(first.period, messages),
    first: words[0] ?? '',
    second: words[1] ?? '',
  };
  return several.first === several.second ? [] : [titles.revised(several)];
}

/** For values of which nobody knows which was published first. */
function unorderedSayings(what: string, claims: readonly LevelOrGrowth[], messages: Messages): string[] {
  const [lead] = claims;
  const { titles, words } = namedFigures(claims, messages);
  const [first, second] = new Set(words);
  if (!lead || first === undefined || second === undefined) return [];
  const period = showPeriod(lead.period, messages);
  return [titles.same({ what, period, first, second })];
}

/** For figures that only rounding or a power of ten reconciles. */
function otherSayings(what: string, { finding, ledger, messages }: Context): string[] {
  const claims = observedClaims(finding, ledger).filter(isValued);
  const [lead] = claims;
  const { titles, name, words } = namedFigures(claims, messages);
  if (!lead || (name !== 'fall' && isHedgedFall(lead))) return [];
  const period = showPeriod(lead.period, messages);
  const [figure = ''] = words;
  const second = words.find((other) => other !== figure);
  if (finding.kind === 'magnitude' && finding.exponent !== null) {
    const times = numberFormat(messages.locale).format(10 ** Math.abs(finding.exponent));
    const isLarger = finding.exponent > 0;
    const other = claims.find((claim) => claim.period !== lead.period);
    if (finding.either && other) {
      const values = { what, period, first: figure, second: showPrinted(other, messages) };
      return [messages.titles.eitherOfYears(values, showPeriod(other.period, messages), times)];
    }
    if (finding.either && second !== undefined)
      return [messages.titles.eitherMagnitude({ what, period, first: figure, second }, times)];
    if (fitsMoved(lead, claims, finding.exponent) || second === undefined)
      return [messages.titles.magnitude(what, period, figure, times, isLarger)];
    return [messages.titles.farApart({ what, period, first: figure, second }, isLarger)];
  }
  return finding.kind === 'rounding' && second !== undefined
    ? [titles.rounding({ what, period, first: figure, second })]
    : [];
}
