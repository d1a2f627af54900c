import { type PartYear, parsePeriod, readInterval, yearOf } from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { Fold } from '../../components/Fold.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { showMoney, showPeriod, showRate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

/** What the months of a running year tell about it, as a band of this project's with its method. */
export function PartYears() {
  const ledger = useLedger();
  const messages = useMessages();
  const { targets } = messages;
  const { partYears, outlook } = ledger.dataset.targets;
  const newest = partYears[0] && parsePeriod(partYears[0].period);
  if (!newest) return null;
  const year = yearOf(newest);
  const known = outlook.starts.find(({ value }) => value.year === year);
  return (
    <Fold title={targets.partTitle(String(year))}>
      <p>{targets.partLead(String(year))}</p>
      {known && (
        <p>{targets.partLater(String(year), showMoney(readInterval(known.value.interval), messages))}</p>
      )}
      <RecordTable
        rows={partYears}
        keyOf={({ claim }) => claim}
        columns={[
          {
            name: targets.partMonths,
            cell: ({ period, claim: id, interval }) => {
              const claim = ledger.claim(id);
              const source = claim && ledger.source(claim.source);
              return (
                <>
                  {showPeriod(period, messages)}: {showMoney(readInterval(interval), messages)}{' '}
                  <span className="cite">
                    {claim && <ClaimLink claim={claim} />}
                    {source && (
                      <>
                        , <SourceLink source={source} />
                      </>
                    )}
                  </span>
                </>
              );
            },
          },
          { name: targets.partPace, className: 'number', cell: (part) => paceWords(part, messages) },
          {
            name: targets.partShares,
            className: 'number',
            cell: ({ shares }) =>
              shares
                .map(({ year: then, share }) =>
                  targets.partShare(String(then), showRate(readInterval(share), messages)),
                )
                .join('; ') || targets.partNone,
          },
          {
            name: targets.partProjection,
            className: 'number',
            cell: ({ projection }) => (projection ? showMoney(readInterval(projection), messages) : '–'),
          },
        ]}
      />
      <details className="how">
        <summary>{targets.partMethod}</summary>
        <p>{targets.partMethodText}</p>
      </details>
    </Fold>
  );
}

/** The growth over the same months: from values, or else as stated. */
function paceWords({ before, stated }: PartYear, messages: ReturnType<typeof useMessages>): string {
  const rates = before ? [before.rate] : [...new Set(stated.map(({ rate }) => rate))];
  return rates.map((rate) => showRate(readInterval(rate), messages)).join('; ') || '–';
}
