import { CiteFiles } from '../../components/CiteFiles.tsx';
import { EventList } from '../../components/EventList.tsx';
import { showDate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { overviewOf } from '../../models/overview.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { FigureAgreement } from './FigureAgreement.tsx';
import { StrongestFindings } from './StrongestFindings.tsx';
import { TargetDistance } from './TargetDistance.tsx';
import { TargetGauges } from './TargetGauges.tsx';
import { TradeGrowth } from './TradeGrowth.tsx';
import { TradeSize } from './TradeSize.tsx';
import { TrendFigure } from './TrendFigure.tsx';

/** How large the trade is, whether it grows, whether figures agree, and how far targets are: in words, then drawn. */
export function OverviewPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const overview = overviewOf(ledger);
  const [a, b] = ledger.dataset.pair.economies;
  if (ledger.dataset.claims.length === 0) return <p className="lead">{messages.empty}</p>;
  return (
    <>
      <h1>{messages.overview.title(messages.pairName(a.name, b.name))}</h1>
      <p className="detail">
        {messages.overview.updated(
          showDate(ledger.dataset.asOf, messages),
          ledger.dataset.sources.length,
          ledger.dataset.claims.length,
        )}
      </p>
      <div className="answers">
        <TradeSize answer={overview.size} />
        <TradeGrowth answer={overview.growing} />
        <FigureAgreement agree={overview.agree} />
        <TargetDistance targets={overview.targets} />
      </div>
      <TrendFigure chart="T" />
      <TrendFigure chart="XM" />
      <TargetGauges overview={overview} />
      <StrongestFindings />
      {ledger.dataset.events.length > 0 && (
        <section>
          <h2>{messages.overview.eventsTitle}</h2>
          <EventList events={ledger.dataset.events} />
        </section>
      )}
      <section>
        <h2>{messages.export.citeDataset}</h2>
        <CiteFiles />
      </section>
    </>
  );
}
