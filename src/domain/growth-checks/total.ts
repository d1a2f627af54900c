/**
 * Two-way trade where a source prints exports and imports only: T = X + M, within one source, reporter and period.
 * A derived total is no claim: it names the claims that it is the sum of.
 */
import * as v from 'valibot';
import { cellKey } from '../ledger/cell.ts';
import { IntervalTextSchema } from '../ledger/claim.ts';
import { NOT_STATED, VALUATIONS } from '../ledger/codes.ts';
import type { ReadingName } from '../ledger/observation.ts';
import { jointValuation } from '../ledger/valuation.ts';
import { sumOf } from '../numbers/growth.ts';
import { writeInterval } from '../numbers/interval.ts';
import type { Value } from './value.ts';

export const DerivedTotalSchema = v.strictObject({
  cell: v.string(),
  source: v.string(),
  reporter: v.string(),
  partner: v.string(),
  period: v.string(),
  valuation: v.nullable(v.picklist(VALUATIONS)),
  /** The claims that it is the sum of: exports, then imports. */
  claims: v.array(v.string()),
  interval: IntervalTextSchema,
});

export type DerivedTotal = v.InferOutput<typeof DerivedTotalSchema>;

/** The totals that no source prints, as values that can take part in comparisons. */
export function derivedTotals(values: readonly Value[]): Value[] {
  const series = (value: Value) => [value.source, value.reporter, value.partner, value.period].join(' ');
  const printed = new Set(values.filter(({ flow }) => flow === 'T').map(series));
  return values
    .filter((value) => value.flow === 'X' && value.period !== NOT_STATED && !printed.has(series(value)))
    .flatMap((exported) => {
      const imported = values.find((other) => other.flow === 'M' && series(other) === series(exported));
      return imported ? [totalOf(exported, imported)] : [];
    });
}

function totalOf(exported: Value, imported: Value): Value {
  const sum = (reading: ReadingName) => sumOf([exported[reading], imported[reading]]);
  return {
    ...exported,
    claims: [...exported.claims, ...imported.claims],
    flow: 'T',
    valuation: jointValuation(exported.valuation, imported.valuation),
    hedged: exported.hedged || imported.hedged,
    misprinted: exported.misprinted || imported.misprinted,
    verdict: sum('verdict'),
    usual: sum('usual'),
    anyRounding: sum('anyRounding'),
    narrow: sum('narrow'),
  };
}

/** How the dataset records a derived total. */
export function recordTotal(value: Value): DerivedTotal {
  const { source, reporter, partner, period, valuation, claims } = value;
  return {
    cell: cellKey(value),
    source,
    reporter,
    partner,
    period,
    valuation,
    claims: [...claims],
    interval: writeInterval(value.verdict),
  };
}
