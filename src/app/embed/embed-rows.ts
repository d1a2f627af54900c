/** The table of an embedded chart in words, each row with the key of its mark. */
import type { Chart } from '../chart-list.ts';
import { type ChartDatum, isProjected } from '../charts/chart-datum.ts';
import { openTargets } from '../charts/gauge/open-targets.ts';
import { trendOf } from '../charts/trend/trends.ts';
import { showDate, showPeriod, showText } from '../format/show.ts';
import type { Messages } from '../i18n/index.ts';
import type { Ledger } from '../models/ledger.ts';
import { dueYear } from '../models/target-tally.ts';

export interface EmbedTable {
  readonly columns: readonly string[];
  readonly rows: readonly EmbedRow[];
}

interface EmbedRow {
  /** The mark's `data-key`; `null` for numbers that the chart does not draw. */
  readonly key: string | null;
  /** One a column. */
  readonly cells: readonly string[];
}

/** The numbers of a chart, in the order of its data. */
export function embedTable({ ref, data }: Chart, ledger: Ledger, text: Messages): EmbedTable {
  const { chart } = text;
  const growth = ref.kind === 'growth';
  const verdict = growth ? [text.embed.verdict] : [];
  const first = YEARLY.has(ref.kind) ? chart.year : text.embed.what;
  const keyOf = keysOf(ref, ledger);
  return {
    columns: [first, chart.printed, chart.standsFor, ...verdict, chart.source],
    rows: data.map((datum) => {
      const printed = isProjected(datum) ? null : datum;
      return {
        key: keyOf(datum),
        cells: [
          nameOf(datum, ref.kind, ledger, text),
          (printed?.claims ?? [])
            .map(({ figure }) => `“${figure}”`)
            .join(JOINED.has(ref.kind) ? ', ' : ' + '),
          showText(datum.interval, datum.unit, text),
          ...(growth ? [datum.series === 'stated' || !datum.verdict ? '' : text.verdict[datum.verdict]] : []),
          printed?.source ? `${printed.source.publisher}, ${showDate(printed.source.published, text)}` : '',
        ],
      };
    }),
  };
}

type Kind = Chart['ref']['kind'];

/** The charts whose rows are named by period, and those whose computed rows come from figures that are no sum. */
const YEARLY: ReadonlySet<Kind> = new Set(['trend', 'value', 'path']);
const JOINED: ReadonlySet<Kind> = new Set(['growth', 'finding']);

/** What finds the mark of a row. */
function keysOf(ref: Chart['ref'], ledger: Ledger): (datum: ChartDatum) => string | null {
  switch (ref.kind) {
    case 'trend':
      return drawnYears(trendOf(ledger, ref.flow));
    case 'path':
      return ({ period }) => (period === null ? null : String(dueYear(period) ?? ''));
    case 'open-targets':
      return ({ claims: [first] }) =>
        openTargets(ledger).find(({ deadline }) =>
          deadline.statements.some(({ claim }) => claim === first?.id),
        )?.deadline.id ?? null;
    default:
      return keyOfBar;
  }
}

/** A year's key for the claims that the trend draws. */
function drawnYears({ press, statistics }: ReturnType<typeof trendOf>): (datum: ChartDatum) => string | null {
  const years = new Map([
    ...press.flatMap(({ year, claims }) => claims.map(({ id }) => [id, year] as const)),
    ...statistics.flatMap(({ year, claims }) => claims.map((id) => [id, year] as const)),
  ]);
  return ({ claims: [first] }) => {
    const year = first && years.get(first.id);
    return year === undefined ? null : String(year);
  };
}

/** Bars have the key of the interval that they draw, gauges that of their target. */
const keyOfBar = ({ series, interval, claims: [first] }: ChartDatum): string =>
  series === 'target' && first ? first.id : interval;

function nameOf(datum: ChartDatum, kind: Kind, ledger: Ledger, text: Messages): string {
  const { series, period, reporter } = datum;
  const { strip } = text.findings;
  if (series === 'computed') return strip.computed;
  if (series === 'stated') return kind === 'finding' ? strip.stated : text.growth.stated;
  if (kind === 'growth') return basisOf(series, text);
  if (series === 'target') {
    return text.embed.target(
      period === null ? text.claim.noDate : text.overview.dueBy(showPeriod(period, text)),
    );
  }
  const name = showPeriod(period ?? '', text);
  if (series === 'path') return text.embed.path(name);
  if (series === 'targeted') return text.embed.targeted(name);
  const other = ledger.dataset.pair.economies.find(
    ({ code }) => code === reporter && code !== ledger.dataset.pair.assumedReporter,
  );
  return other && series === 'printed' ? `${name}, ${text.chart.mirror(other.name)}` : name;
}

const basisOf = (series: string, text: Messages): string =>
  Object.entries(text.basisShort).find(([basis]) => basis === series)?.[1] ?? series;
