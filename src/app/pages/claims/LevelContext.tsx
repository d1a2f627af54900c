import type { Level } from '../../../domain/index.ts';
import { ClaimTable } from '../../components/ClaimTable.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { claimsUsing, relatedCells, sameCell } from '../../models/claim-context.ts';
import type { Ledger } from '../../models/ledger.ts';
import { valueKeyOf, valueSlug } from '../../models/value-page.ts';
import { hrefs } from '../../route.ts';
import { useSite } from '../../site.ts';
import { YearShares } from './YearShares.tsx';

interface Props {
  readonly claim: Level;
  readonly ledger: Ledger;
}

/** What else the ledger holds about a printed value: the same value, its relatives, its year, and growths over it. */
export function LevelContext({ claim, ledger }: Props) {
  const text = useMessages();
  const { root, language } = useSite();
  const key = valueKeyOf(claim, ledger);
  const same = sameCell(claim, ledger);
  const related = relatedCells(claim, ledger);
  const using = claimsUsing(claim, ledger);
  return (
    <>
      <h2>{text.claim.sameCell}</h2>
      {key && (
        <p>
          <a href={hrefs(root, language).value(ledger.dataset.pair.id, valueSlug(key))}>
            {text.claim.valuePage}
          </a>
        </p>
      )}
      {same.length === 0 ? (
        <p>{text.claim.sameCellNone}</p>
      ) : (
        <ClaimTable claims={same} ledger={ledger} withSource />
      )}
      {related.length > 0 && (
        <>
          <h2>{text.claim.related}</h2>
          <p className="detail">{text.claim.relatedNote}</p>
          <ClaimTable claims={related} ledger={ledger} withSource />
        </>
      )}
      <YearShares claim={claim} ledger={ledger} />
      {using.length > 0 && (
        <>
          <h2>{text.claim.usedBy}</h2>
          <ClaimTable claims={using} ledger={ledger} withSource />
        </>
      )}
    </>
  );
}
