import { type Level, UNSPECIFIED } from '../../../domain/index.ts';
import { isUnnamed, placeOf, type StatementResult } from '../../../domain/statement/index.ts';
import { showPeriod } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isLevelClaim, type Ledger } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { BracketedSource } from './BracketedSource.tsx';
import { placeName } from './statement-text.ts';

interface Props {
  readonly result: StatementResult;
  readonly onTake: (claim: string) => void;
}

/** How many different values are offered for a missing base. */
const MOST_OFFERS = 3;

/** Offers values of the ledger as bases of growths whose base the text does not give. */
export function StatementOffers({ result, onTake }: Props) {
  const messages = useMessages();
  const ledger = useLedger();
  const offers = offersFor(result, ledger);
  if (offers.length === 0) return null;
  const { statement } = messages;
  return (
    <div className="statement-offers">
      <h3>{statement.offerTitle}</h3>
      <p className="detail">{statement.offerNote}</p>
      <ul className="statement-printed">
        {offers.map((claim) => {
          const place = placeName(`${claim.flow as 'T' | 'X' | 'M'}-base`, messages);
          return (
            <li key={claim.id}>
              <button type="button" onClick={() => onTake(claim.id)}>
                {statement.offer(place, showPeriod(claim.period, messages), `“${claim.figure}”`)}
              </button>
              <BracketedSource id={claim.source} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The values offered, newest sources first, each printed value once. */
function offersFor(result: StatementResult, ledger: Ledger): Level[] {
  if (isUnnamed(result.period)) return [];
  const { assumedReporter } = ledger.dataset.pair;
  const wanted = result.missing.flatMap((id) => {
    const { flow, role } = placeOf(id);
    return role === 'base' && result.claims.some((one) => one.kind === 'growth' && one.flow === flow)
      ? [flow]
      : [];
  });
  return wanted.flatMap((flow) => {
    const printed = ledger.dataset.claims
      .filter(isLevelClaim)
      .filter(
        (claim) =>
          claim.flow === flow &&
          claim.period === result.base &&
          claim.status === 'A' &&
          claim.derivedFrom === null &&
          (claim.reporter === UNSPECIFIED ? assumedReporter : claim.reporter) === result.reporter,
      )
      .sort((a, b) => (ledger.published(b) ?? '').localeCompare(ledger.published(a) ?? '', 'en'));
    const values = new Set<string>();
    return printed
      .filter(({ readings: { verdict } }) => !values.has(verdict) && values.add(verdict))
      .slice(0, MOST_OFFERS);
  });
}
