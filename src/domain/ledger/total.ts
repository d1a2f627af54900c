/**
 * Two-way trade where a source prints only exports and imports: T = X + M, within one source, side and period. Such a
 * total is not a claim; it names the claims that it adds.
 */
import * as v from 'valibot';
import { sumOf } from '../numbers/growth.ts';
import { writeInterval } from '../numbers/interval.ts';
import { cellKey } from './cell.ts';
import { IntervalTextSchema } from './claim.ts';
import { UNSPECIFIED, VALUATIONS } from './codes.ts';
import { groupBy } from './group-by.ts';
import type { Ledger } from './ledger.ts';
import type { LevelObservation } from './observation.ts';
import { jointValuation } from './valuation.ts';

export const DerivedTotalSchema = v.strictObject({
  cell: v.string(),
  source: v.string(),
  reporter: v.string(),
  partner: v.string(),
  /** ISO 4217. */
  currency: v.string(),
  /** What is counted; `null` for all goods. */
  covers: v.nullable(v.string()),
  period: v.string(),
  valuation: v.nullable(v.picklist(VALUATIONS)),
  /** The claims that it adds: exports, then imports. */
  claims: v.array(v.string()),
  interval: IntervalTextSchema,
});

export type DerivedTotal = v.InferOutput<typeof DerivedTotalSchema>;

/** The totals that sources do not print: each value of exports plus the first value of imports of its side and period. */
export function derivedTotals({ sources }: Ledger): DerivedTotal[] {
  return sources.flatMap(({ levels }) => {
    const cells = groupBy(levels, ({ side, period }) => `${side.key} ${period.text}`);
    return levels
      .filter(({ flow }) => flow === 'X')
      .flatMap((exported) => {
        const beside = cells.get(`${exported.side.key} ${exported.period.text}`) ?? [];
        const imported = beside.find(({ flow }) => flow === 'M');
        return imported && !beside.some(({ flow }) => flow === 'T') ? [totalOf(exported, imported)] : [];
      });
  });
}

function totalOf(exported: LevelObservation, imported: LevelObservation): DerivedTotal {
  const { side, source } = exported;
  const { partner, currency, covers } = side;
  // Where only one of the two names its reporter, the other is assumed to have the same reporter.
  const reporter = exported.side.assumed && imported.side.assumed ? UNSPECIFIED : side.reporter;
  const period = exported.period.text;
  const valuation = jointValuation(exported.valuation, imported.valuation);
  return {
    cell: cellKey({ reporter, partner, flow: 'T', valuation, period, currency, covers }),
    source,
    reporter,
    partner,
    currency,
    covers,
    period,
    valuation,
    claims: [exported.id, imported.id],
    interval: writeInterval(sumOf([exported.readings.verdict, imported.readings.verdict])),
  };
}
