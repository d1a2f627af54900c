/**
 * Checks a statement that a target was met against the values, year by year.
 *
 * A growth "a year" must hold in each year that the statement does not exclude. A level that was reached "in" several
 * years may be meant for each of them or for one: it is inconsistent only if no year reaches it.
 */
import * as v from 'valibot';
import type { StatedMet } from '../findings/targets-met.ts';
import { ASSUMPTIONS, type Assumption } from '../ledger/assumption.ts';
import type { Met } from '../ledger/claim.ts';
import { parsePeriod } from '../ledger/period.ts';
import type { Verdict } from '../ledger/verdict.ts';
import { annualValues } from './annual-value.ts';
import { type CountedLedger, countedFor } from './counted-ledger.ts';
import { type JudgedYear, type YearOutcome, YearOutcomeSchema, yearOutcome, yearsIn } from './outcome.ts';
import { UNKNOWN, type Unknown } from './year-growth.ts';
import { aimOf } from './year-test.ts';

const MET_VERDICTS = ['consistent', 'inconsistent', 'cannot-tell'] as const satisfies readonly Verdict[];
type MetVerdict = (typeof MET_VERDICTS)[number];

const MetYearSchema = v.strictObject({
  ...YearOutcomeSchema.entries,
  /** Whether the statement excludes this year. It is then shown, and decides nothing. */
  excepted: v.boolean(),
  verdict: v.picklist(MET_VERDICTS),
  restsOn: v.array(v.picklist(ASSUMPTIONS)),
});

export const MetCheckSchema = v.strictObject({
  /** The ids of the statement, and of the claim that set the target. */
  claim: v.string(),
  target: v.string(),
  verdict: v.picklist(MET_VERDICTS),
  reason: v.nullable(v.picklist(UNKNOWN)),
  years: v.array(MetYearSchema),
});

type MetYear = v.InferOutput<typeof MetYearSchema>;
export type MetCheck = v.InferOutput<typeof MetCheckSchema>;

/** A statement that a target was met, with what its years say and the results of the engine on which that stands. */
export interface JudgedStatement extends StatedMet {
  readonly check: MetCheck;
}

/**
 * Checks one statement. Each year keeps its values, their claims, and what the verdict rests on.
 *
 * @param isLow whether the target is below what was known when it was set: reaching it then means nothing
 */
export function checkMet(met: Met, all: CountedLedger, isLow = false): JudgedStatement {
  const counted = countedFor(met, all);
  const period = parsePeriod(met.period);
  const values = annualValues(counted, met.flow);
  const aim = aimOf(met);
  const judged = (period ? yearsIn(period) : []).map((year) => yearOutcome(year, aim, values, counted));
  const years = judged.map(
    (year): MetYear => ({
      ...year.outcome,
      excepted: met.except.includes(year.outcome.period),
      verdict: VERDICT_OF[year.outcome.reached],
      restsOn: restsOn(year),
    }),
  );
  const verdict = isLow
    ? { verdict: 'cannot-tell' as const, reason: 'below-known' as const }
    : verdictOfYears(met, years);
  const missed = judged.flatMap(({ outcome, deciding }, index) =>
    years[index]?.verdict === 'inconsistent' && !years[index].excepted
      ? [
          {
            year: outcome.year,
            results: deciding.map(({ result }) => result).filter(({ met: isMet }) => !isMet),
          },
        ]
      : [],
  );
  return {
    check: { claim: met.id, target: met.target, ...verdict, years },
    met,
    missed: verdict.verdict === 'inconsistent' ? missed : [],
  };
}

const VERDICT_OF = {
  yes: 'consistent',
  no: 'inconsistent',
  'cannot-tell': 'cannot-tell',
} as const satisfies { readonly [outcome in YearOutcome['reached']]: MetVerdict };

function verdictOfYears(
  { measure }: Met,
  years: readonly MetYear[],
): { verdict: MetVerdict; reason: Unknown | null } {
  const counted = years.filter(({ excepted }) => !excepted);
  const having = (verdict: MetVerdict) => counted.filter((year) => year.verdict === verdict);
  const failed = having('inconsistent');
  const unknown = having('cannot-tell')[0];
  if (measure === 'level' && counted.length > 1) {
    if (failed.length === counted.length) return { verdict: 'inconsistent', reason: null };
    if (failed.length > 0) return { verdict: 'cannot-tell', reason: 'which-years' };
  } else if (failed.length > 0) return { verdict: 'inconsistent', reason: null };
  if (unknown) return { verdict: 'cannot-tell', reason: unknown.reason };
  return counted.length > 0
    ? { verdict: 'consistent', reason: null }
    : { verdict: 'cannot-tell', reason: 'no-years' };
}

/**
 * The assumptions of a verdict. Statements do not say whose statistics they use; values of two sources assume that
 * nothing was revised between them.
 */
function restsOn({ deciding }: JudgedYear): Assumption[] {
  const rests = new Set<Assumption>(['reporter', ...deciding.flatMap(({ result }) => result.grounds)]);
  if (deciding.some(({ hedged }) => hedged)) rests.add('hedge');
  return ASSUMPTIONS.filter((assumption) => rests.has(assumption));
}
