import type { GrowthCheck } from '../../domain/index.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { groupComparisons } from '../models/comparison-groups.ts';
import { growthRow, isDrawn } from '../models/growth-rows.ts';
import type { Ledger } from '../models/ledger.ts';
import { growthScales } from '../models/strip-scales.ts';
import { ComparisonText } from './ComparisonText.tsx';
import { GrowthPicture } from './GrowthPicture.tsx';
import { Implied } from './Implied.tsx';
import { Share } from './Share.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';

interface Props {
  readonly check: GrowthCheck;
  readonly ledger: Ledger;
}

/** A stated growth against all that is computed for it, drawn and in words. */
export function ClaimCheck({ check, ledger }: Props) {
  const text = useMessages();
  const row = growthRow(check, ledger);
  if (!row) return null;
  return (
    <>
      <h2>
        {text.claim.check} <VerdictBadge verdict={check.verdict} />
      </h2>
      <Implied check={check} claim={row.claim} ledger={ledger} />
      {check.comparisons.length === 0 && check.reason && (
        <p>{text.growth.noComparison(text.reason[check.reason])}</p>
      )}
      {isDrawn(row) && (
        <>
          <GrowthPicture row={row} scales={growthScales([row])} />
          <Share chart={{ kind: 'growth', claim: row.claim.id }} ledger={ledger} />
        </>
      )}
      {groupComparisons(check.comparisons).map(({ first, others }) => (
        <ComparisonText
          key={`${first.basis} ${first.verdict} ${first.computed}`}
          comparison={first}
          others={others}
          claim={row.claim}
          ledger={ledger}
        />
      ))}
    </>
  );
}
