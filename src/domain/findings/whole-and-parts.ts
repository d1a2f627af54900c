/**
 * Rule 2: exports and imports make the total (X + M = T) and the balance (X − M = B), within one source and reporter.
 *
 * Authority: XBRL Calculations 1.1, which holds a reported total against the interval of its rounded items, ends
 * included; the identities are those of merchandise trade statistics (UN IMTS 2010). A total and a balance give exports
 * and imports as well: 2X = T + B, 2M = T − B.
 */
import type { Level } from '../claim.ts';
import type { Flow } from '../codes.ts';
import { add, type Interval, multiply, point, subtract } from '../interval.ts';
import { rational } from '../rational.ts';
import type { Operation, RawFinding } from './finding.ts';
import { groupBy } from './group.ts';
import { disprove } from './proof.ts';
import { bySide, type Records } from './records.ts';

interface Identity {
  readonly whole: Flow;
  readonly of: readonly [Flow, Flow];
  readonly operation: Operation;
  readonly compute: (a: Interval, b: Interval) => Interval;
}

const half = (value: Interval): Interval => multiply(value, point(rational('1/2')));

const IDENTITIES: readonly Identity[] = [
  { whole: 'T', of: ['X', 'M'], operation: 'sum', compute: add },
  { whole: 'B', of: ['X', 'M'], operation: 'difference', compute: subtract },
  { whole: 'X', of: ['T', 'B'], operation: 'half-sum', compute: (t, b) => half(add(t, b)) },
  { whole: 'M', of: ['T', 'B'], operation: 'half-difference', compute: (t, b) => half(subtract(t, b)) },
];

/** The totals and balances that their exports and imports cannot give. */
export function wholeAndParts(records: Records): RawFinding[] {
  return records.sources.flatMap(({ levels }) =>
    bySide(levels, records)
      .flatMap((side) => [...groupBy(side, ({ period }) => period).values()])
      .flatMap((levelsOfPeriod) =>
        IDENTITIES.flatMap((identity) => checkIdentity(identity, levelsOfPeriod, records)),
      ),
  );
}

function checkIdentity(
  { whole, of, operation, compute }: Identity,
  levels: readonly Level[],
  records: Records,
) {
  const flow = (wanted: Flow) => levels.filter((level) => level.flow === wanted);
  const found: RawFinding[] = [];
  for (const stated of flow(whole)) {
    for (const first of flow(of[0])) {
      for (const second of flow(of[1])) {
        const proof = disprove(
          {
            operation,
            stated,
            operands: [first, second].map((claim) => ({ claim, role: 'part' })),
            compute: ([a, b]) => (a && b ? compute(a, b) : null),
          },
          records,
        );
        if (proof) {
          found.push({
            code: 'whole-differs',
            kind: 'contradiction',
            claims: [stated.id, first.id, second.id],
            proofs: [proof],
          });
        }
      }
    }
  }
  return found;
}
