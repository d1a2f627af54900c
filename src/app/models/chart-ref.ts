/** The charts that a pair has: which they are, and the id by which pages, files, embeds and citations name each. */
import { growthRows } from './growth-rows.ts';
import type { Ledger } from './ledger.ts';
import type { TrendFlow } from './trend-model.ts';
import { chartId, TREND_FLOWS, trendOf } from './trends.ts';
import { intervalsOf, valueSlug, valuesOf } from './value-page.ts';

/** One chart: what it draws. */
export type ChartRef =
  | { readonly kind: 'trend'; readonly flow: TrendFlow }
  /** All followed targets on one scale. */
  | { readonly kind: 'targets' }
  /** One followed target, by its claim. */
  | { readonly kind: 'target'; readonly claim: string }
  /** A stated growth beside the computed ones, by its claim. */
  | { readonly kind: 'growth'; readonly claim: string }
  /** Everything printed about one value, by its part of the address. */
  | { readonly kind: 'value'; readonly slug: string };

/** The id of a chart: a part of an address, the same in every language and in every version of the dataset. */
export function chartIdOf(ref: ChartRef): string {
  switch (ref.kind) {
    case 'trend':
      return chartId(ref.flow);
    case 'targets':
      return ref.kind;
    case 'target':
    case 'growth':
      return `${ref.kind}-${ref.claim.replace('/', '--')}`;
    case 'value':
      return `value-${ref.slug.toLowerCase()}`;
  }
}

/** Every chart of a pair, in the order of the pages. What has nothing to draw is not there. */
export function chartRefs(ledger: Ledger): ChartRef[] {
  const { gauges } = ledger.dataset.headline;
  return [
    ...TREND_FLOWS.filter((flow) => trendOf(ledger, flow).statistics.length > 0).map(
      (flow) => ({ kind: 'trend', flow }) as const,
    ),
    ...(gauges.length > 0 ? [{ kind: 'targets' } as const] : []),
    ...gauges.map(({ target }) => ({ kind: 'target', claim: target }) as const),
    ...growthRows(ledger)
      .filter(({ claim, check }) => claim.unit === 'rate' && check.comparisons.length > 0)
      .map(({ claim }) => ({ kind: 'growth', claim: claim.id }) as const),
    ...[...valuesOf(ledger).values()]
      .filter(({ levels }) => intervalsOf(levels).length > 1)
      .map(({ key }) => ({ kind: 'value', slug: valueSlug(key) }) as const),
  ];
}
