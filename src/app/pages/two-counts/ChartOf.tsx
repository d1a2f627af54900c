import { chartOf } from '../../chart-list.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { type ChartRef, chartKindOf } from '../../charts/chart-kinds.ts';
import { Drawings } from '../../charts/Drawings.tsx';
import { Share } from '../../components/Share.tsx';
import { embedTable } from '../../embed/embed-rows.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useSite } from '../../site.ts';

/** Any chart with its texts, its numbers as a table, and the panel to take it elsewhere; nothing where it is not there. */
export function ChartOf({ chart: ref }: { readonly chart: ChartRef }) {
  const ledger = useLedger();
  const messages = useMessages();
  const { language } = useSite();
  const chart = chartOf(ref, ledger, language);
  if (!chart) return null;
  const { columns, rows } = embedTable(chart, ledger, messages);
  return (
    <ChartFigure
      title={chart.title}
      subtitle={chart.subtitle}
      chart={<Drawings draw={(width) => chartKindOf(ref).draw(ref, { ledger, messages, width })} />}
      source={`${messages.chart.sourceLabel} ${chart.sourceLine}.`}
      note={{ label: messages.chart.noteLabel, text: chart.note }}
      tableLabel={messages.chart.table}
      share={<Share chart={ref} />}
    >
      <div className="scroll">
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells: [head, ...cells] }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows never move.
              <tr key={row}>
                <th scope="row">{head}</th>
                {cells.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do cells.
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartFigure>
  );
}
