/**
 * Rule 2: exports and imports make the total (X + M = T) and the balance (X − M = B), within one source and reporter.
 *
 * Authority: XBRL Calculations 1.1, which compares a reported total with the interval of its rounded items, ends
 * included. The identities are those of merchandise trade statistics (UN IMTS 2010). Total and balance also give
 * exports and imports: 2X = T + B, 2M = T − B.
 */

import type { Flow } from '../ledger/codes.ts';
import { groupBy } from '../ledger/group-by.ts';
import { bySide, type Ledger } from '../ledger/ledger.ts';
import type { LevelObservation } from '../ledger/observation.ts';
import { mayMakeUp, sameValuation } from '../ledger/valuation.ts';
import { add, type Interval, multiply, point, subtract } from '../numbers/interval.ts';
import { rational } from '../numbers/rational.ts';
import type { Operation } from './finding.ts';
import type { Result, Test } from './test.ts';

/** One flow, computed from two others. */
interface Identity {
  readonly whole: Flow;
  readonly of: readonly [Flow, Flow];
  readonly operation: Operation;
  readonly compute: (a: Interval, b: Interval) => Interval;
}

const half = (value: Interval): Interval => multiply(value, point(rational('1/2')));

/** How exports, imports, their total and their balance give each other. */
const IDENTITIES: readonly Identity[] = [
  { whole: 'T', of: ['X', 'M'], operation: 'sum', compute: add },
  { whole: 'B', of: ['X', 'M'], operation: 'difference', compute: subtract },
  { whole: 'X', of: ['T', 'B'], operation: 'half-sum', compute: (t, b) => half(add(t, b)) },
  { whole: 'M', of: ['T', 'B'], operation: 'half-difference', compute: (t, b) => half(subtract(t, b)) },
];

/** Lists each of total, balance, exports and imports against what two others of its source and period give. */
export function* wholeAndParts(ledger: Ledger): Generator<Test, void, Result | null> {
  for (const { levels } of ledger.sources) {
    for (const side of bySide(levels)) {
      for (const ofPeriod of groupBy(side, ({ period }) => period.text).values()) {
        for (const identity of IDENTITIES) yield* wholeTests(identity, ofPeriod);
      }
    }
  }
}

function* wholeTests(
  { whole, of, operation, compute }: Identity,
  levels: readonly LevelObservation[],
): Generator<Test, void, Result | null> {
  const flow = (wanted: Flow) => levels.filter((level) => level.flow === wanted);
  const choices = flow(of[0]).flatMap((first) => flow(of[1]).map((second) => [first, second] as const));
  for (const stated of flow(whole)) {
    for (const others of choices) {
      if (!belongTogether([stated, ...others])) continue;
      yield {
        code: 'whole-differs',
        operation,
        stated,
        operands: others.map((claim) => ({ claim, role: 'part' })),
        compute: ([a, b]) => (a && b ? compute(a, b) : null),
      };
    }
  }
}

/** Whether the exports and imports among three flows have the valuation of the total or balance among them. */
function belongTogether(levels: readonly LevelObservation[]): boolean {
  const of = (flow: Flow) => levels.find((level) => level.flow === flow);
  const [exported = UNSTATED, imported = UNSTATED] = [of('X'), of('M')];
  const wholes = [of('T'), of('B')].filter((level) => level !== undefined);
  const [first, second = UNSTATED] = wholes;
  return (
    wholes.every((level) => mayMakeUp(level, exported, imported)) &&
    (first === undefined || sameValuation(first, second))
  );
}

/** The valuation of a flow that an identity does not have. */
const UNSTATED = { valuation: null };
