import { type PlaceId, placeOf, type StatementCheck } from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { showText } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isLevelClaim } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { valueKeyOf, valueSlug } from '../../models/value-page.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { type LedgerBeside, ledgerBeside } from './statement-ledger.ts';
import { capital, placeName } from './statement-text.ts';

interface Props {
  readonly check: StatementCheck;
  /** Whether a period is given: without it there is no cell to look for. */
  readonly hasPeriod: boolean;
}

/** What is printed for the same flows and periods, beside each typed figure. */
export function StatementLedger({ check, hasPeriod }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const beside = hasPeriod ? ledgerBeside(check, ledger) : [];
  const printed = beside.filter((one) => one.printed.length > 0);
  return (
    <section>
      <h2>{messages.statement.ledger}</h2>
      {!hasPeriod && <p>{messages.statement.ledgerPeriod}</p>}
      {hasPeriod && printed.length === 0 && <p>{messages.statement.ledgerNone}</p>}
      {printed.length > 0 && <p className="detail">{messages.statement.ledgerNote}</p>}
      {printed.map((one) => (
        <Beside key={one.place} beside={one} />
      ))}
    </section>
  );
}

function Beside({ beside }: { readonly beside: LedgerBeside }) {
  const ledger = useLedger();
  const messages = useMessages();
  const { place, typed, printed } = beside;
  return (
    <>
      <h3 className="statement-beside">
        {capital(placeName(place, messages))}, “{typed.figure}”
      </h3>
      <ul className="statement-printed">
        {printed.map(({ claim, agreement }) => {
          const source = ledger.source(claim.source);
          return (
            <li key={claim.id}>
              <ClaimLink claim={claim} />{' '}
              {messages.growth.standsFor(showText(claim.readings.verdict, claim.unit, messages))}:{' '}
              <strong>{messages.statement.ledgerAgreement[agreement]}</strong>
              {source && (
                <span className="detail">
                  {' '}
                  (<SourceLink source={source} />)
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <ValueLink place={place} beside={beside} />
    </>
  );
}

interface LinkProps {
  readonly place: PlaceId;
  readonly beside: LedgerBeside;
}

/** The page of the value, where the typed figure is one. */
function ValueLink({ place, beside }: LinkProps) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const level = beside.printed.map(({ claim }) => claim).find(isLevelClaim);
  const key = level && valueKeyOf(level, ledger);
  if (!key || placeOf(place).role === 'growth') return null;
  return (
    <p className="detail">
      <a href={hrefs.value(valueSlug(key))}>{messages.statement.ledgerAll}</a>
    </p>
  );
}
