import { chartOf } from '../../chart-list.ts';
import type { ChartRef } from '../../charts/chart-kinds.ts';
import { ChartOf } from '../../components/ChartOf.tsx';
import { ChartTitle } from '../../components/ChartTitle.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useSite } from '../../site.ts';
import { useHrefs } from '../../use-hrefs.ts';

/** A chart alone: its title, picture, numbers, files, and the way to what it is about. */
export function ChartPage({ chart: ref }: { readonly chart: ChartRef }) {
  const ledger = useLedger();
  const messages = useMessages();
  const { data } = messages;
  const { language, root } = useSite();
  const hrefs = useHrefs();
  const chart = chartOf(ref, ledger, language, messages);
  if (!chart) return null;
  return (
    <>
      <h1 lang={chart.lang}>
        <ChartTitle>{chart.title}</ChartTitle>
      </h1>
      <ChartOf chart={ref} isHeaded />
      <p>
        <a href={root + chart.page}>{data.explained}</a> · <a href={hrefs.files()}>{data.allCharts}</a>
      </p>
    </>
  );
}
