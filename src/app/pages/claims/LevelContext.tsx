import type { Level } from '../../../domain/index.ts';
import { ClaimTable } from '../../components/ClaimTable.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { claimsOfCell, claimsUsing, relatedCells } from '../../models/claim-context.ts';
import { countsApart } from '../../models/mirror-row.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { valueKeyOf, valueSlug } from '../../models/value-page.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { YearShares } from './YearShares.tsx';

interface Props {
  readonly claim: Level;
}

/** What else the ledger holds about a printed value: the same value, its relatives, its year, and growths over it. */
export function LevelContext({ claim }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const key = valueKeyOf(claim, ledger);
  const same = claimsOfCell(claim, ledger);
  const related = relatedCells(claim, ledger);
  const using = claimsUsing(claim, ledger);
  const apart = countsApart([claim, ...related], ledger);
  return (
    <>
      <h3>{messages.claim.sameCell}</h3>
      {key && (
        <p>
          <a href={hrefs.value(valueSlug(key))}>{messages.claim.valuePage}</a>
        </p>
      )}
      {same.length === 0 ? <p>{messages.claim.sameCellNone}</p> : <ClaimTable claims={same} withSource />}
      {related.length > 0 && (
        <>
          <h3>{messages.claim.related}</h3>
          {apart === null ? (
            <p className="detail">{messages.claim.relatedNote}</p>
          ) : (
            <p className="apart">{messages.findings.mirrorApartNote(apart)}</p>
          )}
          <ClaimTable claims={related} withSource />
        </>
      )}
      <YearShares claim={claim} />
      {using.length > 0 && (
        <>
          <h3>{messages.claim.usedBy}</h3>
          <ClaimTable claims={using} withSource />
        </>
      )}
    </>
  );
}
