import { useMemo } from 'react';
import { ClaimFilters } from '../../components/ClaimFilters.tsx';
import { ClaimTable } from '../../components/ClaimTable.tsx';
import { FilterFold } from '../../components/FilterFold.tsx';
import { FoldedYears } from '../../components/FoldedYears.tsx';
import { useClaimQuery } from '../../components/use-claim-query.ts';
import { claimsTitle } from '../../format/page-title.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import {
  claimYear,
  filterChoices,
  matches,
  printedClaims,
  writeClaimQuery,
} from '../../models/claim-query.ts';
import { newestFirst, yearsNewestFirst } from '../../models/growth-rows.ts';
import type { Ledger } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';

/** So many rows are seen at first. */
const MOST_CLAIMS = 18;

/** All printed claims, to filter and search. Observations of statistics are on their source's page. */
export function ClaimsPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const printed = useMemo(
    () => printedClaims(ledger).sort((a, b) => newestFirst(claimPeriod(a), claimPeriod(b))),
    [ledger],
  );
  const choices = useMemo(() => filterChoices(printed, ledger), [printed, ledger]);
  const [query, ask] = useClaimQuery(choices);
  const isAsked = writeClaimQuery(query).size > 0;
  const shown = printed.filter((claim) => matches(claim, query, ledger));
  const observations = ledger.dataset.claims.length - printed.length;
  return (
    <>
      <h1>{claimsTitle(ledger, messages)}</h1>
      <p className="lead">{messages.claims.lead(observations)}</p>
      <FilterFold label={messages.filter.label} isAsked={isAsked} list="claims">
        <ClaimFilters
          filters={['q', 'kind', 'flow', 'year', 'verdict', 'publisher', 'language', 'currency', 'covers']}
          query={query}
          choices={choices}
          years={yearsNewestFirst(printed.map(claimYear))}
          onChange={ask}
        />
      </FilterFold>
      <p className="count" aria-live="polite" data-count>
        {messages.claims.shown(shown.length, printed.length)}
      </p>
      {shown.length === 0 ? (
        <p className="nothing">{messages.claims.nothing}</p>
      ) : (
        <FoldedYears rows={shown} yearOf={claimYear} most={MOST_CLAIMS} isAsked={isAsked}>
          {(claims) => <ClaimTable claims={claims} withSource isList />}
        </FoldedYears>
      )}
    </>
  );
}

const claimPeriod = (claim: Ledger['dataset']['claims'][number]): string =>
  claim.kind === 'target' ? (claim.by ?? '') : claim.period;
