import { useMemo } from 'react';
import { type GrowthScales, growthScalesOf } from '../../charts/strip/strip-scales.ts';
import { ClaimFilters } from '../../components/ClaimFilters.tsx';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { ComparisonText } from '../../components/ComparisonText.tsx';
import { GapLinks } from '../../components/FindingLinks.tsx';
import { GrowthPicture } from '../../components/GrowthPicture.tsx';
import { ImpliedByGrowth } from '../../components/ImpliedByGrowth.tsx';
import { shareAnchor } from '../../components/Share.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { useClaimQuery } from '../../components/use-claim-query.ts';
import { VerdictBadge } from '../../components/VerdictBadge.tsx';
import { showPeriod, showText } from '../../format/show.ts';
import { flowOf } from '../../format/subject.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { filterChoices } from '../../models/claim-query.ts';
import { type GrowthRow, growthRows, selectRows, yearsNewestFirst } from '../../models/growth-rows.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';

/** One row a stated growth: stated, computed, drawn on one scale, verdict, power, sources. */
export function GrowthPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const rows = useMemo(() => growthRows(ledger), [ledger]);
  const scalesOf = useMemo(() => growthScalesOf(rows), [rows]);
  const choices = useMemo(
    () =>
      filterChoices(
        rows.map(({ claim }) => claim),
        ledger,
      ),
    [rows, ledger],
  );
  const [query, ask] = useClaimQuery(choices);
  const shown = selectRows(rows, query, ledger);
  const groups = query.sort === 'period' ? groupByYear(shown) : [{ year: null, rows: shown }];
  return (
    <>
      <h1>{messages.growth.title}</h1>
      <p className="lead">{messages.growth.lead}</p>
      <ClaimFilters
        filters={[
          'q',
          'flow',
          'year',
          'verdict',
          'basis',
          'publisher',
          'language',
          'currency',
          'covers',
          'sort',
        ]}
        query={query}
        choices={choices}
        years={yearsNewestFirst(rows.map(({ year }) => year))}
        onChange={ask}
      />
      <p className="count" aria-live="polite">
        {messages.growth.shown(shown.length, rows.length)}
      </p>
      <details className="how">
        <summary>{messages.growth.howRead}</summary>
        <p>{messages.growth.howReadText}</p>
      </details>
      {shown.length === 0 && <p className="nothing">{messages.growth.nothing}</p>}
      {groups.map((group) => (
        <section key={group.year}>
          {group.year !== null && <h2 className="group">{group.year}</h2>}
          <ol className="growth-rows">
            {group.rows.map((row) => (
              <GrowthItem key={row.claim.id} row={row} scales={scalesOf(row)} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** Rows in the order given, under the year of their period. */
function groupByYear(rows: readonly GrowthRow[]): { year: number | null; rows: GrowthRow[] }[] {
  const groups = new Map<number | null, GrowthRow[]>();
  for (const row of rows) groups.set(row.year, [...(groups.get(row.year) ?? []), row]);
  return [...groups].map(([year, members]) => ({ year, rows: members }));
}

interface GrowthItemProps {
  readonly row: GrowthRow;
  readonly scales: GrowthScales;
}

function GrowthItem({ row, scales }: GrowthItemProps) {
  const ledger = useLedger();
  const messages = useMessages();
  const { claim, check, leading, others } = row;
  const source = ledger.source(claim.source);
  const hrefs = useHrefs();
  return (
    <li className="growth-row">
      <h3 className="row-title">
        {messages.claim.subject(flowOf(claim, ledger, messages), showPeriod(claim.period, messages))}{' '}
        <span className="on">{messages.growth.comparedWith(showPeriod(claim.base, messages))}</span>
      </h3>
      <div className="growth-stated">
        <h4>{messages.growth.stated}</h4>
        <p>
          <ClaimLink claim={claim} />{' '}
          {messages.growth.standsFor(showText(claim.readings.verdict, claim.unit, messages))}
          <GapLinks claim={claim} />
        </p>
        {source && (
          <p className="detail">
            <SourceLink source={source} />
            {claim.saidBy && `, ${messages.claim.saidBy(claim.saidBy)}`}
          </p>
        )}
        <ImpliedByGrowth check={check} claim={claim} />
      </div>
      <GrowthPicture
        row={row}
        scales={scales}
        share={`${hrefs.claim(claim.id)}#${shareAnchor({ kind: 'growth', claim: claim.id })}`}
      />
      <div className="growth-computed">
        <h4>
          {messages.growth.computed}
          {leading?.verdict !== check.verdict && <VerdictBadge verdict={check.verdict} />}
        </h4>
        {leading && <ComparisonText comparison={leading} claim={claim} />}
        {check.comparisons.length === 0 && check.reason && (
          <p className="detail">{messages.growth.noComparison(messages.reason[check.reason])}</p>
        )}
        {others.length > 0 && (
          <p className="detail">
            <a href={hrefs.claim(claim.id)}>{messages.growth.more(others.length)}</a>
          </p>
        )}
      </div>
    </li>
  );
}
