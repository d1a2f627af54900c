/** Writes the numbers of a chart as CSV and as JSON, each with its meaning, its source and its verdict. */
import { type Chart, citationOf, isProjected, type Messages, showText } from '../../app/index.ts';
import {
  type Dataset,
  finiteDecimal,
  type Interval,
  type Rational,
  readInterval,
  toDecimal,
  type Unit,
} from '../../domain/index.ts';
import { type TableColumn, textColumn, writeTable } from '../tables/table.ts';

type Datum = Chart['data'][number];

/** The decimals of an end that is no finite decimal, rounded outward: cents of an amount, millionths of a ratio. */
const DECIMALS = { amount: 2, rate: 6 };

/** A row of the CSV: a number of the chart, and what all rows share. */
interface ChartTableRow {
  readonly datum: Datum;
  readonly ends: { readonly lower: string | null; readonly upper: string | null };
  readonly interval: Interval;
  readonly messages: Messages;
  /** Where the chart is from. */
  readonly origin: string;
}

const numberColumn = (
  name: string,
  description: string,
  of: TableColumn<ChartTableRow>['of'],
): TableColumn<ChartTableRow> => ({
  name,
  type: 'number',
  description,
  of,
});

const CHART_COLUMNS: readonly TableColumn<ChartTableRow>[] = [
  textColumn(
    'series',
    'statistics, printed, target, current, stated, what a computed growth is based on, computed, reported, path or targeted.',
    ({ datum }) => datum.series,
  ),
  textColumn('period', 'SDMX or ISO 8601, or not-stated.', ({ datum }) => datum.period),
  textColumn('reporter', 'ISO 3166-1 alpha-3, or unspecified.', ({ datum }) => datum.reporter),
  textColumn('as_printed', 'The printed words; sums joined by +.', ({ datum }) => printedWords(datum)),
  textColumn('stands_for', 'The values that it can stand for, in words.', ({ datum, messages }) =>
    showText(datum.interval, datum.unit, messages),
  ),
  numberColumn(
    'lower',
    'The lower end of these values; rounded down where it has no end of its decimals.',
    ({ ends }) => ends.lower,
  ),
  textColumn('lower_included', 'Whether it is one of them.', ({ ends, interval }) =>
    flag(ends.lower, interval.lowerClosed),
  ),
  numberColumn('upper', 'The upper end, as the lower one; rounded up.', ({ ends }) => ends.upper),
  textColumn('upper_included', 'Whether it is one of them.', ({ ends, interval }) =>
    flag(ends.upper, interval.upperClosed),
  ),
  textColumn('unit', 'A currency by ISO 4217, or rate (0.328 is 32.8 %).', ({ datum }) => datum.unit),
  textColumn(
    'verdict',
    'consistent, inconsistent or cannot-tell, where something was compared.',
    ({ datum }) => datum.verdict,
  ),
  textColumn('source', 'The citation of the source.', ({ datum: { source }, messages }) =>
    source ? citationOf(source, messages) : null,
  ),
  textColumn('claims', 'The claims, by their ids on the site.', ({ datum }) =>
    datum.claims.map(({ id }) => id).join(' '),
  ),
  textColumn(
    'chart_source',
    'The source line of the chart, with the version of the dataset.',
    ({ origin }) => origin,
  ),
];

/**
 * The CSV of a chart, for spreadsheets: numbers as numbers, with their words beside them. No text can run as a formula.
 */
export function chartCsv(
  { data, sourceLine }: Chart,
  { version, asOf }: Dataset,
  messages: Messages,
): string {
  const origin = `${messages.chart.sourceLabel} ${sourceLine}. ${messages.export.origin(messages.siteName, version, asOf)}`;
  const rows = data.map((datum) => ({
    datum,
    ends: decimalEnds(datum),
    interval: readInterval(datum.interval),
    messages,
    origin,
  }));
  return writeTable(CHART_COLUMNS, rows);
}

/** The JSON of a chart: its words, its rows, and the dataset that they are from. `interval` has the exact ends. */
export function chartJson(chart: Chart, { pair, version, asOf }: Dataset, messages: Messages): string {
  const { id, title, subtitle, description, note, sourceLine, page, data, sources } = chart;
  const rows = data.map((datum) => ({
    series: datum.series,
    period: datum.period,
    reporter: datum.reporter,
    asPrinted: printedWords(datum),
    standsFor: showText(datum.interval, datum.unit, messages),
    interval: datum.interval,
    ...decimalEnds(datum),
    unit: datum.unit,
    verdict: datum.verdict,
    source: datum.source?.id ?? null,
    claims: datum.claims.map((claim) => claim.id),
  }));
  const dataset = { pair: pair.id, version, asOf };
  const words = { title, subtitle, description, note, sourceLine, page };
  return `${JSON.stringify({ chart: id, language: messages.locale, ...words, dataset, rows, sources }, null, 1)}\n`;
}

/** The printed words of a number; empty for the points of a computed path, which no source prints. */
function printedWords(datum: Datum): string {
  return isProjected(datum) ? '' : datum.claims.map(({ figure }) => figure).join(' + ');
}

/** Both ends as decimals; `null` for an unbounded one. */
function decimalEnds({ interval, unit }: Datum): { lower: string | null; upper: string | null } {
  const { lower, upper } = readInterval(interval);
  return {
    lower: lower && shownDecimal(lower, unit, 'down'),
    upper: upper && shownDecimal(upper, unit, 'up'),
  };
}

const flag = (end: string | null, closed: boolean): string | null => (end === null ? null : String(closed));

const shownDecimal = (end: Rational, unit: Unit, outward: 'down' | 'up'): string =>
  finiteDecimal(end) ?? toDecimal(end, unit === 'rate' ? DECIMALS.rate : DECIMALS.amount, outward);
