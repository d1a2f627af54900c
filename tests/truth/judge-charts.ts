/** Whether each chart draws what its table holds. */
import type { Judged } from './judge-growths.ts';
import { all, byTag, type Element, wordsOf } from './printed/html.ts';
import type { PrintedSite } from './printed/site.tsx';

const keyOf = ({ attributes }: Element): string | undefined => attributes['data-key'];

/** Reads the page of every chart for other sites: its drawing and its table. */
export function judgeCharts(site: PrintedSite): Judged {
  const faults = site.charts.flatMap((chart) => {
    const page = site.embed(chart);
    const [body] = byTag(page, 'tbody');
    const rows = body ? byTag(body, 'tr') : [];
    if (rows.length === 0) return [`${chart.id}: its table is empty`];
    if (chart.ref.kind === 'trend') return undrawnYears(chart.id, rows);
    // A path begins with the first value that is known: earlier targets stand in its table alone.
    if (chart.ref.kind === 'path') return [];
    const drawn = new Set(all(page, ({ tag }) => tag !== 'tr').flatMap((one) => keyOf(one) ?? []));
    // A gauge has the key of its target; the value that all of them show has none of its own.
    const isGauge = chart.ref.kind === 'targets' || chart.ref.kind === 'target';
    return rows
      .slice(isGauge ? 1 : 0)
      .filter((row) => {
        const key = keyOf(row);
        return key !== undefined && !drawn.has(key);
      })
      .map((row) => `${chart.id}: not drawn: ${wordsOf(row)}`);
  });
  return { faults, counts: { charts: site.charts.length } };
}

/**
 * Of the figures of a year a trend draws what stands for it, and none where they contradict each other; but it is not empty
 * while its table holds values.
 */
function undrawnYears(chart: string, rows: readonly Element[]): string[] {
  return rows.some((row) => keyOf(row) !== undefined) ? [] : [`${chart}: nothing is drawn of its table`];
}
