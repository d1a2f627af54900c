import type { GrowthCheck } from '../../../domain/index.ts';
import { growthScale } from '../../charts/strip/strip-scales.ts';
import { ComparisonText } from '../../components/ComparisonText.tsx';
import { GapLinks } from '../../components/FindingLinks.tsx';
import { GrowthPicture } from '../../components/GrowthPicture.tsx';
import { ImpliedByGrowth } from '../../components/ImpliedByGrowth.tsx';
import { Share } from '../../components/Share.tsx';
import { VerdictBadge } from '../../components/VerdictBadge.tsx';
import { undecidedWords } from '../../format/undecided-words.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { groupComparisons } from '../../models/comparison-groups.ts';
import { growthRow, isDrawn } from '../../models/growth-rows.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly check: GrowthCheck;
}

/** A stated growth against all that is computed for it, drawn and in words. */
export function ClaimCheck({ check }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const row = growthRow(check, ledger);
  if (!row) return null;
  const among = check.comparisons.find((comparison) => comparison.among !== undefined)?.among;
  return (
    <>
      <h2>
        {messages.claim.check} <VerdictBadge verdict={check.verdict} />
      </h2>
      {check.findings.length > 0 && (
        <p>
          {messages.growth.contradicted} <GapLinks claim={row.claim} />
        </p>
      )}
      <ImpliedByGrowth check={check} claim={row.claim} />
      {check.comparisons.length === 0 && check.reason && (
        <p>{undecidedWords(check.reason, row.claim, messages)}</p>
      )}
      {isDrawn(row) && (
        <>
          <GrowthPicture row={row} scale={{ at: (width) => growthScale(row, width), own: false }} />
          <Share chart={{ kind: 'growth', claim: row.claim.id }} />
        </>
      )}
      {groupComparisons(check.comparisons).map(({ first, others }) => (
        <ComparisonText
          key={`${first.basis} ${first.verdict} ${first.computed}`}
          comparison={first}
          others={others}
          claim={row.claim}
        />
      ))}
      {among !== undefined && <p className="detail">{messages.growth.nearestOf(among)}</p>}
    </>
  );
}
