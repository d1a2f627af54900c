/** The table of an embedded chart in words, each row with the key of its mark. */
import type { Chart } from '../charts-of.ts';
import { showDate, showPeriod, showText } from '../format/show.ts';
import type { Messages } from '../i18n/index.ts';
import type { ChartDatum } from '../models/chart-data.ts';
import type { Ledger } from '../models/ledger.ts';
import { trendOf } from '../models/trends.ts';

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
  const first = ref.kind === 'trend' || ref.kind === 'value' ? chart.year : text.embed.what;
  const keyOf = ref.kind === 'trend' ? drawnYears(trendOf(ledger, ref.flow)) : keyOfBar;
  return {
    columns: [first, chart.printed, chart.standsFor, ...verdict, chart.source],
    rows: data.map((datum) => ({
      key: keyOf(datum),
      cells: [
        nameOf(datum, ref.kind, ledger, text),
        datum.claims.map(({ figure }) => `“${figure}”`).join(growth ? ', ' : ' + '),
        showText(datum.interval, datum.unit, text),
        ...(growth ? [datum.series === 'stated' || !datum.verdict ? '' : text.verdict[datum.verdict]] : []),
        datum.source ? `${datum.source.publisher}, ${showDate(datum.source.published, text)}` : '',
      ],
    })),
  };
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

function nameOf(datum: ChartDatum, kind: Chart['ref']['kind'], ledger: Ledger, text: Messages): string {
  const { series, period, reporter } = datum;
  if (series === 'stated') return text.growth.stated;
  if (kind === 'growth') return basisOf(series, text);
  if (series === 'target') {
    return text.embed.target(
      period === null ? text.claim.noDate : text.overview.dueBy(showPeriod(period, text)),
    );
  }
  const name = showPeriod(period ?? '', text);
  const other = ledger.dataset.pair.economies.find(
    ({ code }) => code === reporter && code !== ledger.dataset.pair.assumedReporter,
  );
  return other && series === 'printed' ? `${name}, ${text.chart.mirror(other.name)}` : name;
}

const basisOf = (series: string, text: Messages): string =>
  Object.entries(text.basisShort).find(([basis]) => basis === series)?.[1] ?? series;
