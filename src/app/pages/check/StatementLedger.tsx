import { isUnnamed } from '../../../domain/statement/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { showText } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isLevelClaim } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { valueKeyOf, valueSlug } from '../../models/value-page.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { BracketedSource } from './BracketedSource.tsx';
import type { PageCheck } from './check-query.ts';
import { type LedgerBeside, ledgerBeside } from './statement-ledger.ts';
import { claimName } from './statement-text.ts';

/** Each figure, beside what the ledger has for the same flow and period. */
export function StatementLedger({ check }: { readonly check: PageCheck }) {
  const ledger = useLedger();
  const messages = useMessages();
  const taken = new Set(check.taken.map(({ claim }) => claim.id));
  const own = check.claims.filter(({ id }) => !taken.has(id));
  const hasPeriod = own.some(({ period }) => !isUnnamed(period));
  const printed = ledgerBeside(own, ledger).filter((one) => one.printed.length > 0);
  return (
    <section>
      <h2>{messages.statement.ledger}</h2>
      {!hasPeriod && <p>{messages.statement.ledgerPeriod}</p>}
      {hasPeriod && printed.length === 0 && <p>{messages.statement.ledgerNone}</p>}
      {printed.length > 0 && <p className="detail">{messages.statement.ledgerNote}</p>}
      {printed.map((one) => (
        <Beside key={`${one.typed.id} ${one.typed.figure}`} beside={one} />
      ))}
    </section>
  );
}

function Beside({ beside }: { readonly beside: LedgerBeside }) {
  const messages = useMessages();
  const { typed, printed } = beside;
  return (
    <details className="statement-beside">
      <summary>
        <span>{claimName(typed, messages)}</span>{' '}
        <q lang={typed.language} translate="no">
          {typed.figure}
        </q>{' '}
        <span className="detail">{messages.statement.besideCount(printed.length)}</span>
      </summary>
      <ul className="statement-printed">
        {printed.map(({ claim, agreement }) => (
          <li key={claim.id}>
            <ClaimLink claim={claim} />{' '}
            {messages.growth.standsFor(showText(claim.readings.verdict, claim.unit, messages))}:{' '}
            <strong>{messages.statement.ledgerAgreement[agreement]}</strong>
            <BracketedSource id={claim.source} />
          </li>
        ))}
      </ul>
      <ValueLink beside={beside} />
    </details>
  );
}

/** The page of the value, where the figure is one. */
function ValueLink({ beside }: { readonly beside: LedgerBeside }) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const level = beside.printed.map(({ claim }) => claim).find(isLevelClaim);
  const key = level && valueKeyOf(level, ledger);
  if (!key) return null;
  return (
    <p className="detail">
      <a href={hrefs.value(valueSlug(key))}>{messages.statement.ledgerAll}</a>
    </p>
  );
}
