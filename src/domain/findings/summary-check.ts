/**
 * What the ledger says about each average, average growth, share and needed growth: the results of its tests, and a
 * verdict. What does not fit is a finding as well; only here is it also said what fits, and what could not be tested.
 */
import * as v from 'valibot';
import { ASSUMPTIONS } from '../ledger/assumption.ts';
import { IntervalTextSchema, type SummaryClaim } from '../ledger/claim.ts';
import { groupBy } from '../ledger/group-by.ts';
import { POWERS, VERDICTS, type Verdict } from '../ledger/verdict.ts';
import { writeInterval } from '../numbers/interval.ts';
import { type Finding, OPERATIONS } from './finding.ts';
import { allResults, type Judged } from './findings-of.ts';
import type { Result } from './test.ts';

const SummaryTestSchema = v.strictObject({
  operation: v.picklist(OPERATIONS),
  /** The ids of the claims that it is tested against. */
  operands: v.array(v.string()),
  computed: IntervalTextSchema,
  /** Whether the stated and the computed figure have a value in common. */
  met: v.boolean(),
  power: v.picklist(POWERS),
  restsOn: v.array(v.picklist(ASSUMPTIONS)),
});

export const SummaryCheckSchema = v.strictObject({
  claim: v.string(),
  /** `cannot-tell` where the ledger has nothing to test it against, or nothing that decides. */
  verdict: v.picklist(VERDICTS),
  /** The tests that it meets come before those that it does not meet, and among each of them the sharper come first. */
  tests: v.array(SummaryTestSchema),
});

export type SummaryCheck = v.InferOutput<typeof SummaryCheckSchema>;

/** Checks what is said of several values at once, in the order of the claims. */
export function summaryChecksOf(
  claims: readonly SummaryClaim[],
  judged: Judged,
  findings: readonly Finding[],
): SummaryCheck[] {
  const results = groupBy(allResults(judged), ({ test }) => test.stated.id);
  // The first claim of such a finding is the one in question; the others are what it is tested against.
  const refuted = new Set(
    findings
      .filter(({ proofs, claims: [first] }) => proofs.length > 0 && first !== undefined)
      .flatMap(({ claims: [first], alsoPrinted }) => [first, ...alsoPrinted]),
  );
  return claims.map(({ id }) => {
    const own = (results.get(id) ?? []).toSorted((a, b) => rankOf(a) - rankOf(b));
    return { claim: id, verdict: summaryVerdict(own, refuted.has(id)), tests: own.map(testText) };
  });
}

/** The best test decides: of an average growth it is enough that one of its meanings fits. */
function summaryVerdict(results: readonly Result[], isRefuted: boolean): Verdict {
  if (isRefuted) return 'inconsistent';
  const [best] = results;
  if (!best?.met) return 'cannot-tell';
  return powerIn(best) === 'weak' ? 'weak' : 'consistent';
}

/** A limit on one side ("at least as much as some of its values") lets nearly any figure pass. */
const powerIn = ({ computed, power }: Result): Result['power'] =>
  computed.lower && computed.upper ? power : 'weak';

const rankOf = (result: Result): number => (result.met ? 0 : POWERS.length) + POWERS.indexOf(powerIn(result));

const testText = (result: Result): v.InferOutput<typeof SummaryTestSchema> => ({
  operation: result.test.operation,
  operands: result.test.operands.map(({ claim }) => claim.id),
  computed: writeInterval(result.computed),
  met: result.met,
  power: powerIn(result),
  restsOn: result.passRestsOn,
});
