import { isTwelveMonths, parsePeriod, yearOf } from '../../../domain/index.ts';
import { chartIdOf } from '../../charts/chart-kinds.ts';
import { twoCountsRefs } from '../../charts/two-counts/two-counts-kind.tsx';
import { countersOf } from '../../charts/two-counts/two-counts-labels.ts';
import { ChartOf } from '../../components/ChartOf.tsx';
import { Fold } from '../../components/Fold.tsx';
import { FoldedYears } from '../../components/FoldedYears.tsx';
import { MirrorTable } from '../../components/MirrorTable.tsx';
import { TermText } from '../../components/TermText.tsx';
import type { Messages } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isLevelClaim, type Ledger } from '../../models/ledger.ts';
import { mirrorRow } from '../../models/mirror-row.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { twoCountsPageTitle } from './two-counts-page-title.ts';

/** Both counts of each flow by year, all reports of both sides, why they differ, and what is no second count. */
export function TwoCountsPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const { twoCounts: words, findings } = messages;
  const charts = twoCountsRefs(ledger);
  const mirrors = ledger.dataset.findings
    .filter(({ kind }) => kind === 'mirror')
    .flatMap((one) => mirrorRow(one, ledger) ?? []);
  const { side, other } = countersOf(ledger);
  return (
    <>
      <h1>{twoCountsPageTitle(ledger, messages)}</h1>
      <p className="lead">{words.lead}</p>
      {charts.length > 1 && (
        <ul className="jump">
          {charts.map((chart) => (
            <li key={chart.flow}>
              <a href={`#${chartIdOf(chart)}`}>{words.flow[chart.flow](side, other)}</a>
            </li>
          ))}
        </ul>
      )}
      {charts.map((chart) => (
        <section key={chart.flow} id={chartIdOf(chart)}>
          <ChartOf chart={chart} />
        </section>
      ))}
      <Fold title={words.whyTitle}>
        <p className="prose">
          <TermText>{findings.mirrorNote}</TermText>
        </p>
      </Fold>
      <Fold title={words.estimatesTitle}>
        <p className="prose">{estimatesText(ledger, messages)}</p>
      </Fold>
      {mirrors.length > 0 && (
        <Fold title={findings.folded(words.tableTitle, mirrors.length)}>
          <p className="prose">{findings.mirrorRange}</p>
          <FoldedYears rows={mirrors} yearOf={({ finding }) => finding.year} most={0} isAsked={false}>
            {(rows) => <MirrorTable rows={rows} />}
          </FoldedYears>
        </Fold>
      )}
    </>
  );
}

/** How many figures were made from the other side's report, for which years and by whom. */
function estimatesText(ledger: Ledger, { twoCounts }: Messages): string {
  const made = ledger.dataset.claims.filter(isLevelClaim).filter(({ derivedFrom }) => derivedFrom !== null);
  const years = made.flatMap(({ period }) => {
    const parsed = parsePeriod(period);
    return parsed && isTwelveMonths(parsed) ? [yearOf(parsed)] : [];
  });
  if (made.length === 0 || years.length === 0) return twoCounts.estimatesNone;
  const publishers = [...new Set(made.map(({ source }) => ledger.source(source)?.publisher ?? source))];
  return twoCounts.estimates(made.length, String(Math.min(...years)), String(Math.max(...years)), publishers);
}
