import { type Outlook, readInterval } from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { showRate } from '../../format/show.ts';
import { startName } from '../../format/target-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ledger } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly starts: Outlook['starts'];
}

/** The values that calculations start from: how each is known, and the growth up to it. */
export function TargetStarts({ starts }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { targets } = messages;
  const known = starts.flatMap(({ achieved }) => achieved.filter(({ rate }) => rate !== null));
  const spans = [...new Set(known.map(({ span }) => span))].sort((a, b) => a - b);
  return (
    <>
      <h3>{targets.startsTitle}</h3>
      <RecordTable
        rows={starts}
        keyOf={({ id }) => id}
        columns={[
          {
            name: targets.from,
            cell: ({ value }) => (
              <>
                {startName(value, messages)}{' '}
                <span className="cite">
                  {value.claims.map((id) => {
                    const claim = ledger.claim(id);
                    return claim ? (
                      <span key={id}>
                        <ClaimLink claim={claim} />{' '}
                      </span>
                    ) : null;
                  })}
                  {startSource(value.source, ledger)}
                  {value.status !== 'A' && ` (${messages.obsStatus[value.status]})`}
                </span>
              </>
            ),
          },
          ...spans.map((span) => ({
            name: `${targets.achievedTitle}, ${targets.achievedSpan(span)}`,
            className: 'number',
            cell: ({ achieved }: Outlook['starts'][number]) => {
              const rate = achieved.find((one) => one.span === span)?.rate;
              return rate ? showRate(readInterval(rate), messages) : '–';
            },
          })),
        ]}
      />
    </>
  );
}

function startSource(id: string, ledger: Ledger) {
  const source = ledger.source(id);
  return source && <SourceLink source={source} />;
}
