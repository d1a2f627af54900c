/**
 * Which slips would explain a finding. Each kind of slip is tried on each claim of the finding, one change or swap at a
 * time; what makes all that it touches fit is suggested first, of equal ones the simplest.
 */
import { type Finding, STATEMENT_CODES } from '../findings/finding.ts';
import { cellOf } from '../ledger/cell.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { min, ONE, type Rational, rational, ZERO } from '../numbers/rational.ts';
import { averageForSum } from './average-for-sum.ts';
import { digitDropped } from './digit-dropped.ts';
import { digitTransposed } from './digit-transposed.ts';
import { flowsSwapped } from './flows-swapped.ts';
import { magnitudeSlip } from './magnitude.ts';
import { mixedReleases } from './mixed-releases.ts';
import { otherCurrency } from './other-currency.ts';
import { otherGrowth } from './other-growth.ts';
import { perspective } from './perspective.ts';
import { type Rewrite, type Scene, SLIP_KINDS, type Slip, type SlipKind, type Suggestion } from './slip.ts';
import {
  type Before,
  closesFirst,
  gainOf,
  gapsAmong,
  gapsToClose,
  type Outcome,
  tryRewrite,
} from './trial.ts';
import { wrongBase } from './wrong-base.ts';
import { wrongPeriod } from './wrong-period.ts';

const SLIPS: Readonly<Record<SlipKind, Slip>> = {
  'flows-swapped': flowsSwapped,
  'other-growth': otherGrowth,
  magnitude: magnitudeSlip,
  'digit-transposed': digitTransposed,
  'digit-dropped': digitDropped,
  'wrong-period': wrongPeriod,
  'wrong-base': wrongBase,
  perspective,
  'average-for-sum': averageForSum,
  'mixed-releases': mixedReleases,
  'other-currency': otherCurrency,
};

/** So many suggestions are shown of one finding, and so many meetings of a suggestion. */
const MOST = 3;
/** Of a finding that joins more claims than this only the first ones are tried: the one in question comes first. */
const MOST_SUSPECTS = 12;

/** So many rewrites of a kind are tried on all claims around: those first that agree most with other sources. */
const MOST_TRIALS = 24;

/** The kinds whose rewrites of a claim lie close together, so that one of them may fit by chance. */
const CLOSE: readonly SlipKind[] = ['digit-transposed', 'digit-dropped', 'wrong-period'];

/** Of all that lie close together so many may be expected to fit by chance: a convention. */
const CHANCE = rational('1/4');

/** The kinds of findings that a slip may explain: rounding and revisions need none, and mirrors are never judged. */
const EXPLAINED: readonly Finding['kind'][] = ['contradiction', 'between-sources', 'magnitude'];

interface Candidate {
  readonly suggestion: Suggestion;
  readonly outcome: Outcome;
  /** By how much its claims agree more with other sources than they did. */
  readonly gained: number;
}

/**
 * Looks for the slips that would explain findings among some claims. Given a finding, what it gives is the likeliest
 * first; none for what needs no explanation.
 */
export function slipsIn(ledger: Ledger): (finding: Finding) => Suggestion[] {
  const all = ledger.observations;
  const bySource = groupBy(all, ({ source }) => source);
  const cells = groupBy(all, cellOf);
  const whole: Omit<Scene, 'suspects' | 'near'> = {
    all,
    sameCell: (claim) => cells.get(cellOf(claim)) ?? [],
    ledger,
  };
  const known = knownGaps(whole);
  return (finding) => {
    // What is said of several values is rewritten by no slip: whether a target was met, or what they are on average.
    if (!EXPLAINED.includes(finding.kind) || STATEMENT_CODES.includes(finding.code)) return [];
    // What a rewrite would leave can't be told where not all contradictions of the source were looked for.
    if (finding.more) return [];
    const wanted = new Set(finding.claims.slice(0, MOST_SUSPECTS));
    const named = new Set(finding.claims.slice(0, MOST_SUSPECTS).map(sourceOfClaim));
    const near = [...bySource].flatMap(([source, own]) => (named.has(source) ? own : []));
    const suspects = near.filter(({ id }) => wanted.has(id));
    const targets = gapsToClose(finding).map((gaps) =>
      gaps.filter((gap) => gap.claims.every((claim) => wanted.has(claim))),
    );
    const scene = { ...whole, suspects, near };
    const found = targets.flatMap((target) => candidatesFor(finding, scene, { target, known }));
    // One of a kind: three different guesses tell more than one guess about three figures.
    return [...groupBy(found, ({ suggestion }) => suggestion.kind).values()]
      .flatMap((alike) => alike.sort(byLikelihood).slice(0, 1))
      .sort(byLikelihood)
      .slice(0, MOST)
      .map(({ suggestion }) => suggestion);
  };
}

const sourceOfClaim = (claim: string): string => claim.split('/', 1)[0] ?? '';

/** The names of all gaps among some claims, found once. */
function knownGaps(scene: Pick<Scene, 'ledger'>): Before['known'] {
  const known = new Map<string, ReadonlySet<string> | null>();
  return (some, together = false) => {
    const key = [together, ...some.map(({ id }) => id)].join(' ');
    let names = known.get(key);
    if (names === undefined) {
      const gaps = gapsAmong(some, scene, { together });
      names = gaps.some(({ more }) => more) ? null : new Set(gaps.map((gap) => gap.key));
      known.set(key, names);
    }
    return names;
  };
}

/** What would close the gaps of a target: of each kind of slip the likeliest. */
function candidatesFor(finding: Finding, scene: Scene, before: Before): Candidate[] {
  return SLIP_KINDS.flatMap((kind): Candidate[] => {
    const rewrites = SLIPS[kind](scene);
    const alike = groupBy(rewrites, changedClaims);
    const promising = rewrites
      .map((rewrite) => ({ rewrite, gained: gainOf(rewrite, scene) }))
      // A figure that other sources print as well is left as it is.
      .filter(({ rewrite, gained }) => gained >= 0 && closesFirst(rewrite, before, scene))
      .sort((a, b) => b.gained - a.gained)
      .slice(0, MOST_TRIALS);
    const found = promising.flatMap(({ rewrite, gained }): Candidate[] => {
      const limit = CLOSE.includes(kind) ? limitAmong(alike.get(changedClaims(rewrite)) ?? [], rewrite) : ONE;
      const outcome = tryRewrite(rewrite, before, scene, limit);
      return outcome ? [{ outcome, gained, suggestion: suggestionOf(finding, kind, rewrite, outcome) }] : [];
    });
    return found.sort(byLikelihood).slice(0, 1);
  });
}

/**
 * How much of a figure's size a test may let pass, where the rewrites of its claim lie as close as they do: the closer
 * they are, measured by how far this one is from what is printed, the more of them fit by chance.
 */
function limitAmong(alike: readonly Rewrite[], rewrite: Rewrite): Rational {
  const [change] = rewrite.changes;
  const to = numberOf(rewrite);
  const moved = to.sub((change?.claim.values[0] ?? ZERO).abs()).abs();
  if (moved.n === 0n || to.n === 0n) return CHANCE.div(Math.max(1, alike.length));
  const close = alike.filter((other) => numberOf(other).sub(to).abs().mul(2).compare(moved) <= 0).length;
  return min(ONE, CHANCE.mul(moved).div(to).div(Math.max(1, close)));
}

const numberOf = ({ changes: [first] }: Rewrite): Rational => (first?.to.values[0] ?? ZERO).abs();

const changedClaims = ({ changes }: Rewrite): string => changes.map(({ claim }) => claim.id).join(' ');

const suggestionOf = (
  { id }: Finding,
  kind: SlipKind,
  { changes }: Rewrite,
  { meetings, support, leaves }: Outcome,
): Suggestion => ({
  finding: id,
  kind,
  changes: changes.map(({ claim, what, words: [from, to] }) => ({ claim: claim.id, what, from, to })),
  meetings: meetings.slice(0, MOST),
  support: [...support],
  leaves,
});

/** What leaves least comes first; then what other sources print; then the simpler kind; then what fits more. */
function byLikelihood(a: Candidate, b: Candidate): number {
  const rank = ({ suggestion }: Candidate) => SLIP_KINDS.indexOf(suggestion.kind);
  return (
    a.suggestion.leaves.length - b.suggestion.leaves.length ||
    Number(b.gained > 0) - Number(a.gained > 0) ||
    rank(a) - rank(b) ||
    b.gained - a.gained ||
    b.outcome.meetings.length - a.outcome.meetings.length
  );
}
