import { type Level, readInterval, shareOf } from '../../../domain/index.ts';
import { SourceLink } from '../../components/SourceLink.tsx';
import { showPeriod, showRate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { annualTotalsAround } from '../../models/claim-context.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly claim: Level;
}

/** The share of a part of a year in each total that was printed for that year. */
export function YearShares({ claim }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const years = annualTotalsAround(claim, ledger);
  if (years.length === 0) return null;
  return (
    <>
      <h2>{messages.claim.share}</h2>
      <ul>
        {years.map((year) => (
          <li key={year.id}>
            {messages.claim.shareText(
              showRate(
                shareOf(readInterval(claim.readings.verdict), readInterval(year.readings.verdict)),
                messages,
              ),
              showPeriod(year.period, messages),
            )}
            : <ClaimSource claim={year} />
          </li>
        ))}
      </ul>
      <p className="detail">{messages.claim.shareBoth}</p>
    </>
  );
}

function ClaimSource({ claim }: Props) {
  const ledger = useLedger();
  const source = ledger.source(claim.source);
  return (
    <>
      <bdi lang={claim.language} translate="no">
        “{claim.figure}”
      </bdi>{' '}
      {source && <SourceLink source={source} />}
    </>
  );
}
