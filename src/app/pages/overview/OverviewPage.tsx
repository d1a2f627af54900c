import { Heading } from '../../components/Heading.tsx';
import { TargetGauges } from '../../components/TargetGauges.tsx';
import { overviewTitle } from '../../format/page-title.ts';
import { showDate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { hasNewestDate } from '../../models/ledger.ts';
import { overviewOf } from '../../models/overview.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { CheckField } from './CheckField.tsx';
import { FigureAgreement } from './FigureAgreement.tsx';
import { StrongestFindings } from './StrongestFindings.tsx';
import { TargetDistance } from './TargetDistance.tsx';
import { TradeGrowth } from './TradeGrowth.tsx';
import { TradeSize } from './TradeSize.tsx';
import { TrendFigure } from './TrendFigure.tsx';

/** How large the trade is, whether it grows, whether figures agree, and how far targets are: in words, then drawn. */
export function OverviewPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const overview = overviewOf(ledger);
  const { asOf, checkedOn, sources, claims } = ledger.dataset;
  const checked = showDate(checkedOn, messages);
  if (claims.length === 0) return <p className="lead">{messages.empty}</p>;
  return (
    <>
      <h1>
        <Heading>{overviewTitle(ledger, messages)}</Heading>
      </h1>
      <p className="detail">
        {hasNewestDate(ledger.dataset)
          ? messages.overview.updated(showDate(asOf, messages), checked, sources.length, claims.length)
          : messages.overview.updatedUndated(checked, sources.length, claims.length)}{' '}
        <a href={hrefs.changes()}>{messages.nav.changes}</a>
      </p>
      <div className="answers">
        <TradeSize answer={overview.size} />
        <TradeGrowth answer={overview.growing} part={overview.growingPart} size={overview.size} />
        <FigureAgreement agree={overview.agree} />
        <TargetDistance targets={overview.targets} />
      </div>
      <TrendFigure chart="T" />
      <StrongestFindings />
      <TargetGauges size={overview.size} targets={overview.targets} />
      <TrendFigure chart="XM" />
      <CheckField overview={overview} />
    </>
  );
}
