/** Whether a finding contradicts the truth from which its ledger was made: a false alarm. */
import type { findingsOf } from '../findings-of.ts';
import { mirrorOf } from '../oracle/fact.ts';
import { unrevised } from '../oracle/history.ts';
import type { OracleClaim, OraclePair, OracleSource } from '../oracle/ledger.ts';
import { canAllBeTrue, isLinear } from '../oracle/system.ts';
import type { Compiled } from './compile-pair.ts';

export type Finding = ReturnType<typeof findingsOf>[number];
type Proof = Finding['proofs'][number];
type Assumption = Proof['restsOn'][number][number];

interface Known {
  readonly claim: OracleClaim;
  readonly source: OracleSource;
}

/** The kinds that say that figures cannot all be true. */
const ALARMS: readonly Finding['kind'][] = ['contradiction', 'between-sources', 'rounding'];

export const isAlarm = ({ kind }: Finding): boolean => ALARMS.includes(kind);

/** The generated claims that a proof uses. */
export function claimsOf({ stated, operands }: Proof, { made, assumedReporter }: Compiled): Known[] {
  const ids = new Set([stated.claim, ...operands.map(({ claim }) => claim)]);
  return [...ids].map((id) => {
    const known = made.get(id);
    if (!known) throw new Error(`a finding names the unknown claim ${id}`);
    return { ...known, claim: asAssumed(known.claim, assumedReporter) };
  });
}

/**
 * A claim that names no reporter and is told from the other economy's side, as the assumed reporter would print it: its
 * "imports from Viet Nam" are Viet Nam's exports, its deficit a surplus, and what adds to the one takes from the other.
 */
function asAssumed(claim: OracleClaim, assumedReporter: string): OracleClaim {
  const { stated, balance, print, measure } = claim;
  if (stated.reporter !== 'unspecified' || stated.partner !== assumedReporter) return claim;
  const partner = assumedReporter === 'VNM' ? 'LAO' : 'VNM';
  const turned = { ...claim, stated: { ...stated, partner, flow: mirrorOf(stated.flow) } };
  if (stated.flow !== 'B') return turned;
  if (measure === 'level') {
    return balance === null ? turned : { ...turned, balance: balance === 'deficit' ? 'surplus' : 'deficit' };
  }
  if (print.unit !== 'USD' || print.direction === null) return turned;
  return { ...turned, print: { ...print, direction: print.direction === 'up' ? 'down' : 'up' } };
}

/**
 * Whether a proof is a false alarm: every figure was truthfully published, and of no set of assumptions that it names are
 * all wrong.
 */
export function isFalseAlarm(proof: Proof, pair: OraclePair, compiled: Compiled): boolean {
  const known = claimsOf(proof, compiled);
  if (!known.every(({ claim }) => claim.truth.truthful)) return false;
  return !proof.restsOn.some((set) => set.every((assumption) => !holds(assumption, known, pair)));
}

/** Whether an assumption is true of some claims. */
function holds(assumption: Assumption, known: readonly Known[], pair: OraclePair): boolean {
  const truths = known.map(({ claim }) => claim.truth);
  switch (assumption) {
    case 'nearest':
      return truths.every(({ nearest }) => nearest);
    case 'hedge':
    case 'hedge-limit':
      return truths.every(({ withinLimit }) => withinLimit);
    case 'threshold':
      return truths.every(({ thresholdExact }) => thresholdExact);
    case 'reporter':
      return known.every(
        ({ claim }) =>
          claim.stated.reporter !== 'unspecified' || claim.truth.fact.reporter === pair.assumedReporter,
      );
    case 'reprint':
    case 'same-issue':
    case 'no-revision':
      return areUnrevised(known, pair);
    // Nothing of the kind is generated: no misprint, no average growth, one valuation a flow, and zeros are read as widely as can be.
    case 'misprint':
    case 'counted-from':
    case 'valuation':
    case 'zeros':
      return true;
  }
}

/** Whether the issues that some claims cite have the same values for the months that these are about. */
function areUnrevised(known: readonly Known[], { history }: OraclePair): boolean {
  const facts = known.map(({ claim }) => claim.truth.fact);
  return facts.every(({ reporter, release, period, base }) =>
    facts
      .filter((other) => other.reporter === reporter && other.release !== release)
      .every((other) =>
        [period, base ?? period].every((months) => {
          const both = [release, other.release] as const;
          // A month that one of the two does not have yet cannot be compared.
          return months.to > Math.min(...both) || unrevised(history, reporter, months, both);
        }),
      ),
  );
}

const CONVENTIONS = ['nearest', 'hedge-limit', 'threshold'] as const;

/** How a proof stands against exact arithmetic on the figures that it uses. */
export type Standing = 'exact' | 'unproved' | 'rests on less';

/**
 * Compares what a proof rests on with the oracle's own arithmetic, for every choice of conventions given up: where the
 * proof claims to hold, the figures must not all be possible (else "unproved"); where it does not, they should be (else
 * it "rests on less" than it says).
 */
export function standingOf(proof: Proof, compiled: Compiled): Standing | null {
  const claims = claimsOf(proof, compiled).map(({ claim }) => claim);
  if (!claims.every(isLinear)) return null;
  let standing: Standing = 'exact';
  for (let bits = 0; bits < 2 ** CONVENTIONS.length; bits += 1) {
    const given = CONVENTIONS.filter((_, index) => (bits >> index) % 2 === 1);
    const isGiven = (assumption: Assumption) => given.some((one) => one === assumption);
    const stands = !proof.restsOn.some((set) => set.every(isGiven));
    const possible = canAllBeTrue(claims, {
      rounding: isGiven('nearest') ? 'any' : 'nearest',
      limit: !isGiven('hedge-limit'),
      threshold: !isGiven('threshold'),
    });
    if (stands && possible) return 'unproved';
    if (!stands && !possible) standing = 'rests on less';
  }
  return standing;
}

/** A finding in words. */
export function describe({ code, kind, claims }: Finding, { made }: Compiled): string {
  const words = claims.map((id) => {
    const known = made.get(id);
    return known ? `${id} "${known.claim.rendered.text}"` : id;
  });
  return `${kind} ${code} of ${words.join(', ')}`;
}
