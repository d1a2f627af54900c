/** One generated ledger, checked by the product, and what came of it. */
import { findingsOf } from '../findings-of.ts';
import { order } from '../oracle/fraction.ts';
import { unrevised } from '../oracle/history.ts';
import type { OracleClaim, OracleLedger, OraclePair } from '../oracle/ledger.ts';
import { makeLedger } from '../oracle/make-ledger.ts';
import { periodText } from '../oracle/months.ts';
import { Random } from '../oracle/random.ts';
import { spanOf } from '../oracle/system.ts';
import { type Compiled, compileMade } from './compile-pair.ts';
import { claimsOf, describe, type Finding, isAlarm, isFalseAlarm, standingOf } from './soundness.ts';

/** What was counted, by name. */
export type Counts = Record<string, number>;

export interface Trial {
  readonly counts: Counts;
  /** What is wrong, in words that lead back to the ledger. */
  readonly faults: readonly string[];
}

/** How large the ledger of a seed is: most are small, so that many can be tried. */
function optionsOf(seed: number) {
  const random = new Random(seed);
  const claims = random.pick([3, 4, 5, 6, 8, 10, 14, 20, 40]);
  return {
    seed,
    pairs: 1,
    claims,
    slips: random.chance(40) ? random.int(1, 2) : 0,
    crowded: random.chance(60),
  };
}

/** Makes the ledger of a seed and holds every alarm against its truth. */
export function trySoundness(seed: number): Trial {
  const ledger = makeLedger(optionsOf(seed));
  const [pair] = ledger.pairs;
  if (!pair) throw new Error('a ledger without pairs');
  const compiled = compileMade(pair);
  const findings = findingsOf(compiled);
  const alarms = findings.filter(isAlarm);
  const faults = alarms.flatMap((finding) =>
    finding.proofs.flatMap((proof) => {
      const where = `seed ${seed}: ${describe(finding, compiled)}; rests on ${JSON.stringify(proof.restsOn)}`;
      const standing = standingOf(proof, compiled);
      return [
        ...(isFalseAlarm(proof, pair, compiled) ? [`false alarm, ${where}`] : []),
        ...(standing === 'unproved' ? [`no proof, ${where}`] : []),
        ...(mixesSides(finding, pair, compiled) ? [`two series in one, ${where}`] : []),
      ];
    }),
  );
  return { counts: countsOf(ledger, pair, compiled, findings), faults };
}

/** Whether a finding joins figures of two reporters, or from two sides. */
function mixesSides(finding: Finding, { assumedReporter }: OraclePair, compiled: Compiled): boolean {
  const sides = finding.proofs.flatMap((proof) =>
    claimsOf(proof, compiled).map(({ claim: { stated } }) => {
      const reporter = stated.reporter === 'unspecified' ? assumedReporter : stated.reporter;
      return `${reporter} ${stated.partner}`;
    }),
  );
  return new Set(sides).size > 1;
}

function countsOf(
  ledger: OracleLedger,
  pair: OraclePair,
  compiled: Compiled,
  findings: readonly Finding[],
): Counts {
  const made = [...compiled.made.values()];
  const some = (holds: boolean): number => Number(holds);
  const alarms = findings.filter(isAlarm);
  const counts: Counts = {
    ledgers: 1,
    claims: made.length,
    'ledgers with slips': some(ledger.slips.length > 0),
    'ledgers with hedges': some(made.some(({ claim }) => claim.print.hedge !== null)),
    'ledgers with hedges beyond the limit': some(made.some(({ claim }) => !claim.truth.withinLimit)),
    'ledgers with rounded thresholds': some(made.some(({ claim }) => !claim.truth.thresholdExact)),
    'ledgers with digits not rounded to nearest': some(made.some(({ claim }) => !claim.truth.nearest)),
    'ledgers with reprints': some(pair.sources.some(({ repeats }) => repeats !== null)),
    'ledgers with forecasts': some(made.some(({ claim }) => claim.stated.status === 'F')),
    'ledgers with ties': some(made.some(({ claim }) => isTie(claim))),
    'ledgers with revisions between their sources': some(
      isRevised(
        made.map(({ claim }) => claim),
        pair,
      ),
    ),
    'ledgers with figures of nobody': some(made.some(({ claim }) => claim.stated.reporter === 'unspecified')),
    'ledgers with alarms': some(alarms.length > 0),
    'ledgers without slips, with alarms': some(ledger.slips.length === 0 && alarms.length > 0),
    'alarms with proofs': alarms.filter(({ proofs }) => proofs.length > 0).length,
  };
  for (const { kind } of findings) counts[`findings: ${kind}`] = (counts[`findings: ${kind}`] ?? 0) + 1;
  for (const { proofs } of alarms) {
    for (const proof of proofs) {
      const standing = `proofs: ${standingOf(proof, compiled) ?? 'not linear'}`;
      counts[standing] = (counts[standing] ?? 0) + 1;
    }
  }
  return counts;
}

/** Whether a number lies halfway between two printable ones. */
function isTie(claim: OracleClaim): boolean {
  if (claim.print.hedge !== null) return false;
  const { low, high } = spanOf(claim);
  return [low, high].some((end) => end !== null && order(end, claim.truth.value) === 0);
}

/** Whether two figures of one cell are of issues between which it was revised. */
function isRevised(claims: readonly OracleClaim[], { history }: OraclePair): boolean {
  return claims.some(({ truth: { fact } }) =>
    claims.some(
      ({ truth: { fact: other } }) =>
        fact.release < other.release &&
        fact.period.to <= fact.release &&
        fact.reporter === other.reporter &&
        periodText(fact.period) === periodText(other.period) &&
        !unrevised(history, fact.reporter, fact.period, [fact.release, other.release]),
    ),
  );
}

/** Adds counts up. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of all) {
    for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
  }
  return sum;
}
