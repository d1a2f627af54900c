/** The list of all kinds of charts. A new kind is a folder with its parts, and one line here. */
import type { ChartKind } from './chart-kind.ts';
import { findingKind } from './finding/finding-kind.tsx';
import { oneTargetKind, targetsKind } from './gauge/gauge-kinds.tsx';
import { growthKind } from './growth/growth-kind.tsx';
import { growthsKind } from './growths/growths-kind.tsx';
import { neededKind } from './needed/needed-kind.tsx';
import { pathKind } from './path/path-kind.tsx';
import { promisesKind } from './promises/promises-kind.tsx';
import { revisionsKind } from './revisions/revisions-kind.tsx';
import { trendKind } from './trend/trend-kind.tsx';
import { twoCountsKind } from './two-counts/two-counts-kind.tsx';
import { valueKind } from './value/value-kind.tsx';

/** In the order of the pages. */
export const CHART_KINDS = [
  trendKind,
  targetsKind,
  oneTargetKind,
  pathKind,
  neededKind,
  promisesKind,
  twoCountsKind,
  growthsKind,
  growthKind,
  revisionsKind,
  valueKind,
  findingKind,
] as const;

/** The name of one chart: its kind, and which one of the kind. */
export type ChartRef = Parameters<(typeof CHART_KINDS)[number]['idOf']>[0];

const byName = new Map<string, ChartKind<ChartRef>>(CHART_KINDS.map((kind) => [kind.kind, kind]));

/** The kind of a chart. @throws {Error} for a kind that is not in `CHART_KINDS` */
export function chartKindOf({ kind }: ChartRef): ChartKind<ChartRef> {
  const found = byName.get(kind);
  if (!found) throw new Error(`no such kind of chart: ${kind}; add it to CHART_KINDS`);
  return found;
}

/** The id of a chart: the part of addresses that names it, the same in every language and version of the dataset. */
export const chartIdOf = (ref: ChartRef): string => chartKindOf(ref).idOf(ref);
