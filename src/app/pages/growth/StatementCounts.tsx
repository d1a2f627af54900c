import type { Verdict } from '../../../domain/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { VERDICT_ORDER } from '../../models/growth-rows.ts';
import type { GrowthStatement } from '../../models/growth-statements.ts';

/** The number of statements by verdict, as parts of one bar and in words. */
export function StatementCounts({ statements }: { readonly statements: readonly GrowthStatement[] }) {
  const { growth } = useMessages();
  const counts = VERDICT_ORDER.map((verdict) => ({
    verdict,
    n: statements.filter((one) => one.verdict === verdict).length,
  })).filter(({ n }) => n > 0);
  const share = (n: number) => Math.round((n / statements.length) * 10_000) / 100;
  const before = (verdict: Verdict) =>
    counts
      .slice(
        0,
        counts.findIndex((one) => one.verdict === verdict),
      )
      .reduce((sum, { n }) => sum + n, 0);
  return (
    <div className="statement-counts">
      <svg aria-hidden="true">
        {counts.map(({ verdict, n }) => (
          <rect
            key={verdict}
            className={`count-${verdict}`}
            x={`${share(before(verdict))}%`}
            width={`${share(n)}%`}
            height="100%"
          />
        ))}
      </svg>
      <ul>
        {counts.map(({ verdict, n }) => (
          <li key={verdict} className={`count-${verdict}`}>
            {growth.counted[verdict](n)}
          </li>
        ))}
      </ul>
    </div>
  );
}
