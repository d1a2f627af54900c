/**
 * Finds slips that would explain a finding. Each kind of slip is tried on each claim of the finding, one change or swap
 * at a time. Suggestions that make everything fit come first, then the simpler ones.
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

/** How many suggestions are given for a finding, and how many met tests with a suggestion. */
const MOST = 3;
/** How many claims of a finding are tried. The one in question comes first. */
const MOST_SUSPECTS = 12;

/** How many rewrites of a kind are tried on all claims around: those that agree best with other sources. */
const MOST_TRIALS = 24;

/**
 * How many claims may be judged again in all trials for findings of the same sources. The project's take at most 1,600; fifty
 * figures that contradict each other in forty ways would take 245,000, and half a minute.
 */
const MOST_JUDGED = 7000;

/** The kinds whose rewrites of a claim lie so close together that one may fit by chance. */
const CLOSE: readonly SlipKind[] = ['digit-transposed', 'digit-dropped', 'wrong-period'];

/** How many of such rewrites may be expected to fit by chance. A convention. */
const CHANCE = rational('1/4');

/**
 * The kinds of findings that a slip may explain. Roundings and revisions need no explanation, and mirrors are never
 * judged.
 */
const EXPLAINED: readonly Finding['kind'][] = ['contradiction', 'between-sources', 'magnitude'];

interface Candidate {
  readonly suggestion: Suggestion;
  readonly outcome: Outcome;
  /** How much better its claims agree with other sources than before. */
  readonly gained: number;
}

/**
 * Prepares the search for slips among the claims of a ledger. For a finding it then gives up to `MOST` suggestions, the
 * likeliest first, and none where nothing needs explaining.
 */
export function slipsIn(ledger: Ledger): (finding: Finding) => Suggestion[] {
  const all = ledger.observations;
  const bySource = groupBy(all, ({ source }) => source);
  const order = new Map([...bySource.keys()].map((source, place) => [source, place]));
  const inOrder = (a: string, b: string) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  const cells = groupBy(all, cellOf);
  const whole: Omit<Scene, 'suspects' | 'near'> = {
    all,
    sameCell: (claim) => cells.get(cellOf(claim)) ?? [],
    ledger,
  };
  const known = knownGaps(whole);
  const judged = new Map<string, number>();
  return (finding) => {
    // No slip rewrites statements about several values, such as their average or that a target was met.
    if (!EXPLAINED.includes(finding.kind) || STATEMENT_CODES.includes(finding.code)) return [];
    // Where not all contradictions of the source were looked for, it is not known what a rewrite would leave.
    if (finding.more) return [];
    const wanted = new Set(finding.claims.slice(0, MOST_SUSPECTS));
    const named = new Set(finding.claims.slice(0, MOST_SUSPECTS).map(sourceOfClaim));
    const near = [...named].sort(inOrder).flatMap((source) => bySource.get(source) ?? []);
    const sources = [...named].sort(inOrder).join(' ');
    const mayTry = () => {
      const before = judged.get(sources) ?? 0;
      judged.set(sources, before + near.length);
      return before <= MOST_JUDGED;
    };
    if ((judged.get(sources) ?? 0) > MOST_JUDGED) return [];
    const suspects = near.filter(({ id }) => wanted.has(id));
    const targets = gapsToClose(finding).map((gaps) =>
      gaps.filter((gap) => gap.claims.every((claim) => wanted.has(claim))),
    );
    // Every rewrite makes a ledger of some of these: of few sources that is quicker.
    const scene = { ...whole, ledger: ledger.among(near), suspects, near };
    const rewrites = rewritesOf(scene);
    const found = targets.flatMap((target) =>
      candidatesFor(finding, rewrites, scene, { target, known, mayTry }),
    );
    // Only the best of each kind: guesses of three kinds help more than three guesses of one kind.
    return [...groupBy(found, ({ suggestion }) => suggestion.kind).values()]
      .flatMap((alike) => alike.sort(byLikelihood).slice(0, 1))
      .sort(byLikelihood)
      .slice(0, MOST)
      .map(({ suggestion }) => suggestion);
  };
}

const sourceOfClaim = (claim: string): string => claim.split('/', 1)[0] ?? '';

/** The keys of all gaps among some claims, found once and kept. */
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

/** The rewrites of a kind, with what each gains. A figure that other sources also print is not rewritten. */
interface RewritesOfKind {
  readonly kind: SlipKind;
  readonly rewrites: readonly { readonly rewrite: Rewrite; readonly gained: number }[];
  /** All rewrites of the same claims, by `changedClaims`. */
  readonly alike: ReadonlyMap<string, readonly Rewrite[]>;
}

const rewritesOf = (scene: Scene): RewritesOfKind[] =>
  SLIP_KINDS.map((kind) => {
    const all = SLIPS[kind](scene);
    return {
      kind,
      rewrites: all
        .map((rewrite) => ({ rewrite, gained: gainOf(rewrite, scene) }))
        .filter(({ gained }) => gained >= 0)
        .sort((a, b) => b.gained - a.gained),
      alike: groupBy(all, changedClaims),
    };
  });

/** What is known before, and whether one more rewrite may be tried on all claims around. */
interface Trials extends Before {
  mayTry(): boolean;
}

/** Candidates for closing the gaps of a target: the likeliest of each kind. */
function candidatesFor(
  finding: Finding,
  kinds: readonly RewritesOfKind[],
  scene: Scene,
  before: Trials,
): Candidate[] {
  const [gap] = before.target;
  let closesAlone: boolean | undefined;
  const closes = (rewrite: Rewrite): boolean => {
    if (rewrite.changes.some(({ to }) => gap?.claims.includes(to.id)))
      return closesFirst(rewrite, before, scene);
    // What changes none of the gap's claims leaves them all as they are: the answer is the same each time.
    closesAlone ??= closesFirst(rewrite, before, scene);
    return closesAlone;
  };
  return kinds.flatMap(({ kind, rewrites, alike }): Candidate[] => {
    const promising = rewrites.filter(({ rewrite }) => closes(rewrite)).slice(0, MOST_TRIALS);
    const found = promising.flatMap(({ rewrite, gained }): Candidate[] => {
      const limit = CLOSE.includes(kind) ? limitAmong(alike.get(changedClaims(rewrite)) ?? [], rewrite) : ONE;
      const outcome = before.mayTry() ? tryRewrite(rewrite, before, scene, limit) : null;
      return outcome ? [{ outcome, gained, suggestion: suggestionOf(finding, kind, rewrite, outcome) }] : [];
    });
    return found.sort(byLikelihood).slice(0, 1);
  });
}

/**
 * The widest interval, as a share of the figure's size, that a test may let pass and still support a rewrite. If many
 * rewrites of the same claim lie near this one, compared with how far it is from the printed number, some of them fit by
 * chance; the test must then be narrower.
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

/**
 * Orders candidates: those that leave least; then those that other sources print; then the simpler kind; then those
 * that meet more tests.
 */
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
