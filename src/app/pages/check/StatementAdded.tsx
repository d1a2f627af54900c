import { claimsOfPlaces } from '../../../domain/statement/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { showInFull } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import type { PageCheck } from './check-query.ts';
import { claimName } from './statement-text.ts';

interface Props {
  readonly check: PageCheck;
  readonly onDrop: (claim: string) => void;
}

/** The figures that are not from the text, so that nothing is judged that the reader cannot see. */
export function StatementAdded({ check: { fields, taken, reading, language }, onDrop }: Props) {
  const messages = useMessages();
  const ledger = useLedger();
  const { statement } = messages;
  const typed = reading ? claimsOfPlaces(fields) : [];
  return (
    <>
      {typed.length > 0 && (
        <section>
          <h2>{statement.fromFields}</h2>
          <ul className="statement-printed">
            {typed.map((claim) => (
              <li key={claim.id}>
                <span>{claimName(claim, messages)}</span>{' '}
                <q lang={language} translate="no">
                  {claim.figure}
                </q>{' '}
                <strong>{showInFull(claim, messages)}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      {taken.length > 0 && (
        <section>
          <h2>{statement.fromData}</h2>
          <p className="detail">{statement.offerNote}</p>
          <ul className="statement-printed">
            {taken.map(({ from }) => {
              const source = ledger.source(from.source);
              return (
                <li key={from.id}>
                  <span>{claimName(from, messages)}</span> <ClaimLink claim={from} />{' '}
                  {source && (
                    <span className="detail">
                      (<SourceLink source={source} />)
                    </span>
                  )}{' '}
                  <button type="button" onClick={() => onDrop(from.id)}>
                    {statement.remove}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
