/** The table of an embedded chart in words, each row with the key of its mark. */
import type { Flow } from '../../domain/index.ts';
import type { Chart } from '../chart-list.ts';
import { type ChartDatum, isProjected } from '../charts/chart-datum.ts';
import { chartKindOf } from '../charts/chart-kinds.ts';
import { showDate, showPeriod, showText } from '../format/show.ts';
import type { Messages } from '../i18n/index.ts';
import type { Ledger } from '../models/ledger.ts';

export interface EmbedTable {
  readonly columns: readonly string[];
  readonly rows: readonly EmbedRow[];
}

interface EmbedRow {
  /** The mark's `data-key`; `null` for numbers that the chart does not draw. */
  readonly key: string | null;
  /** One cell for each column. */
  readonly cells: readonly string[];
  /** The language of the figures in the cell after the first; `null` where they have none, or several. */
  readonly printedIn: string | null;
  /** The figures in that cell where they are of several languages, each with its own; else none. */
  readonly mixed: readonly { readonly figure: string; readonly language: string }[];
}

/** The numbers of a chart, in the order of its data. */
export function embedTable({ ref, data }: Chart, ledger: Ledger, messages: Messages): EmbedTable {
  const { chart, embed } = messages;
  const { embedRows } = chartKindOf(ref);
  const { namedBy, joint, withVerdict = false } = embedRows;
  const keyOf = embedRows.keyOf(ref, ledger, messages);
  const flowOf = embedRows.flowOf?.(ref, ledger);
  return {
    columns: [
      namedBy === 'year' ? chart.year : embed.what,
      chart.printed,
      chart.standsFor,
      ...(withVerdict ? [embed.verdict] : []),
      chart.source,
    ],
    rows: data.map((datum) => {
      const printed = isProjected(datum) ? null : datum;
      const printedIn = printedLanguage(printed);
      return {
        key: keyOf(datum),
        printedIn,
        mixed: printedIn === null ? (printed?.claims ?? []) : [],
        cells: [
          embedRows.nameOf?.(datum, messages, ledger) ?? rowName(datum, flowOf?.(datum), ledger, messages),
          joinFigures(printed, joint, messages),
          showText(datum.interval, datum.unit, messages),
          ...(withVerdict ? [rowVerdict(datum, messages)] : []),
          printed?.source
            ? messages.value.printedBy(printed.source.publisher, showDate(printed.source.published, messages))
            : '',
        ],
      };
    }),
  };
}

function joinFigures(printed: ChartDatum | null, joint: ' + ' | ', ', { embed }: Messages): string {
  const figures = (printed?.claims ?? []).map(({ figure }) => `“${figure}”`);
  return joint === ' + ' ? figures.join(joint) : embed.figures(figures);
}

function printedLanguage(printed: ChartDatum | null): string | null {
  const languages = new Set(printed?.claims.map(({ language }) => language));
  const [only = null] = languages;
  return languages.size === 1 ? only : null;
}

const rowVerdict = ({ series, verdict }: ChartDatum, messages: Messages): string =>
  series === 'stated' || !verdict ? '' : messages.verdict[verdict];

/** A target by its date, anything else by its period and, where it is not the usual one, its flow and its reporter. */
function rowName(
  { series, period, reporter }: ChartDatum,
  flow: Flow | undefined,
  ledger: Ledger,
  messages: Messages,
): string {
  if (series === 'target') {
    return messages.embed.target(
      period === null ? messages.claim.noDate : messages.overview.dueBy(showPeriod(period, messages)),
    );
  }
  const when = showPeriod(period ?? '', messages);
  const name = flow ? messages.chart.ofFlow(when, messages.flowShort[flow]) : when;
  const other = ledger.dataset.pair.economies.find(
    ({ code }) => code === reporter && code !== ledger.dataset.pair.assumedReporter,
  );
  return other && (series === 'printed' || series === 'reported')
    ? `${name}, ${messages.chart.mirror(other.name)}`
    : name;
}
