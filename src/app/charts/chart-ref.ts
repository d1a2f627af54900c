/** The charts that a pair has: which they are, and the id by which pages, files, embeds and citations name each. */

import { type FindingRef, findingPictures } from '../models/finding-picture.ts';
import type { Ledger } from '../models/ledger.ts';
import { intervalsOf, valueSlug, valuesOf } from '../models/value-page.ts';
import { growthRows, isDrawn } from '../pages/growth/growth-rows.ts';
import { openGaugeModel } from './gauge/open-targets.ts';
import { usualPath } from './path/chosen-path.ts';
import type { TrendFlow } from './trend/trend-model.ts';
import { chartId, TREND_FLOWS, trendOf } from './trend/trends.ts';

/** One chart: what it draws. */
export type ChartRef =
  | { readonly kind: 'trend'; readonly flow: TrendFlow }
  /** All followed targets on one scale. */
  | { readonly kind: 'targets' }
  /** One followed target, by its claim. */
  | { readonly kind: 'target'; readonly claim: string }
  /** The targets that are still open, on one scale. */
  | { readonly kind: 'open-targets' }
  /** The past, the targets, and paths of steady growth. */
  | { readonly kind: 'path' }
  /** A stated growth beside the computed ones, by its claim. */
  | { readonly kind: 'growth'; readonly claim: string }
  /** Everything printed about one value, by its part of the address. */
  | { readonly kind: 'value'; readonly slug: string }
  | FindingRef;

/** The id of a chart: a part of an address, the same in every language and in every version of the dataset. */
export function chartIdOf(ref: ChartRef): string {
  switch (ref.kind) {
    case 'trend':
      return chartId(ref.flow);
    case 'targets':
    case 'open-targets':
    case 'path':
      return ref.kind;
    case 'target':
    case 'growth':
      return `${ref.kind}-${ref.claim.replace('/', '--')}`;
    case 'value':
      return `value-${ref.slug.toLowerCase()}`;
    case 'finding':
      return `finding-${ref.finding}${ref.picture === 0 ? '' : `-${ref.picture + 1}`}`;
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
    ...(openGaugeModel(ledger) ? [{ kind: 'open-targets' } as const] : []),
    ...(usualPath(ledger) ? [{ kind: 'path' } as const] : []),
    ...growthRows(ledger)
      .filter(isDrawn)
      .map(({ claim }) => ({ kind: 'growth', claim: claim.id }) as const),
    ...[...valuesOf(ledger).values()]
      .filter(({ levels }) => intervalsOf(levels).length > 1)
      .map(({ key }) => ({ kind: 'value', slug: valueSlug(key) }) as const),
    ...ledger.dataset.findings.flatMap(findingPictures),
  ];
}
