import { chartOf } from '../chart-list.ts';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { type ChartRef, chartKindOf } from '../charts/chart-kinds.ts';
import { Drawings } from '../charts/Drawings.tsx';
import { ChartTable } from '../embed/ChartTable.tsx';
import { embedTable } from '../embed/embed-rows.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useLedger } from '../models/use-ledger.ts';
import { useSite } from '../site.ts';
import { Share } from './Share.tsx';

interface Props {
  readonly chart: ChartRef;
  /** Whether the heading of the page says the title already. */
  readonly isHeaded?: boolean;
}

/** Any chart with its texts, its numbers as a table, and the panel to take it elsewhere; nothing where it is not there. */
export function ChartOf({ chart: ref, isHeaded = false }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { language } = useSite();
  const chart = chartOf(ref, ledger, language, messages);
  if (!chart) return null;
  return (
    <ChartFigure
      title={chart.title}
      isHeaded={isHeaded}
      lang={chart.lang}
      subtitle={chart.subtitle}
      chart={<Drawings draw={(width) => chartKindOf(ref).draw(ref, { ledger, messages, width })} />}
      source={`${messages.chart.sourceLabel} ${chart.sourceLine}.`}
      note={{ label: messages.chart.noteLabel, text: chart.note }}
      tableLabel={messages.chart.table}
      more={messages.embed.more}
      share={<Share chart={ref} />}
    >
      {/* biome-ignore-start lint/a11y: what scrolls must be reachable by keyboard, and a section would be a landmark. */}
      <div className="scroll" role="group" aria-label={messages.chart.table} tabIndex={0}>
        <ChartTable {...embedTable(chart, ledger, messages)} />
      </div>
      {/* biome-ignore-end lint/a11y: until here */}
    </ChartFigure>
  );
}
