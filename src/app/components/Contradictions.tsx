import { showPeriod, showText } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { GrowthRow } from '../models/growth-rows.ts';
import { type Ledger, sideOf } from '../models/ledger.ts';
import { Cite } from './Cite.tsx';
import { ClaimLink } from './ClaimLink.tsx';
import { ComparisonText } from './ComparisonText.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';

interface Props {
  readonly rows: readonly GrowthRow[];
  readonly ledger: Ledger;
}

/** The stated growths that contradict their own source, each with the comparison that shows it. */
export function Contradictions({ rows, ledger }: Props) {
  const text = useMessages();
  return (
    <section>
      <h2>{text.overview.findingsTitle}</h2>
      {rows.length === 0 && <p>{text.overview.findingsNone}</p>}
      <ul className="findings">
        {rows.map(({ claim, leading }) => {
          const { reporter, partner } = sideOf(claim, ledger);
          return (
            <li key={claim.id} className="finding">
              <h3>
                {text.flow[claim.flow](reporter, partner)}, {showPeriod(claim.period, text)}{' '}
                <VerdictBadge verdict="inconsistent" />
              </h3>
              <p>
                <ClaimLink pair={ledger.dataset.pair.id} claim={claim} />{' '}
                {text.growth.standsFor(showText(claim.readings.verdict, claim.unit, text))}{' '}
                <Cite id={claim.id} ledger={ledger} />
              </p>
              {leading && <ComparisonText comparison={leading} claim={claim} ledger={ledger} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
