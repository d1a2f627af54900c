import { useMemo } from 'react';
import { chartIdOf } from '../../charts/chart-kinds.ts';
import { glanceScale } from '../../charts/growths/glance-scale.ts';
import { glanceModel } from '../../charts/growths/growths-model.ts';
import { type GrowthScale, growthScaleOf } from '../../charts/strip/strip-scales.ts';
import { ClaimFilters } from '../../components/ClaimFilters.tsx';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { ComparisonText } from '../../components/ComparisonText.tsx';
import { Filled, SLOTS } from '../../components/Filled.tsx';
import { FilterFold } from '../../components/FilterFold.tsx';
import { GapLinks } from '../../components/FindingLinks.tsx';
import { GrowthPicture } from '../../components/GrowthPicture.tsx';
import { ImpliedByGrowth } from '../../components/ImpliedByGrowth.tsx';
import { MeaningsLink } from '../../components/MeaningsLink.tsx';
import { shareAnchor } from '../../components/Share.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { useClaimQuery } from '../../components/use-claim-query.ts';
import { VerdictBadge } from '../../components/VerdictBadge.tsx';
import { growthTitle } from '../../format/page-title.ts';
import { showPeriod, showText } from '../../format/show.ts';
import { flowOf } from '../../format/subject.ts';
import { undecidedWords } from '../../format/undecided-words.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { filterChoices, writeClaimQuery } from '../../models/claim-query.ts';
import { type GrowthRow, growthRows, selectRows, yearsNewestFirst } from '../../models/growth-rows.ts';
import { type GrowthStatement, isOfWholeYear, newestStatements } from '../../models/growth-statements.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { GrowthGlance } from './GrowthGlance.tsx';
import { StatementCounts } from './StatementCounts.tsx';
import { yearAnchor } from './year-anchor.ts';

/** How many rows are shown at once. Those of earlier years are one press away. */
const MOST_ROWS = 44;

/** All stated growths: first at a glance, one row for each distinct statement; then each with its arithmetic. */
export function GrowthPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const { growth } = messages;
  const hrefs = useHrefs();
  const rows = useMemo(() => growthRows(ledger), [ledger]);
  const scaleOf = useMemo(() => growthScaleOf(rows), [rows]);
  const statements = useMemo(() => newestStatements(ledger), [ledger]);
  const scale = useMemo(() => glanceScale(statements), [statements]);
  const choices = useMemo(
    () =>
      filterChoices(
        rows.map(({ claim }) => claim),
        ledger,
      ),
    [rows, ledger],
  );
  const [query, ask] = useClaimQuery(choices);
  const title = useMemo(() => growthTitle(ledger, messages), [ledger, messages]);
  const isAsked = writeClaimQuery(query).size > 0;
  const shown = selectRows(rows, query, ledger);
  const groups = query.sort === 'period' ? groupByYear(shown) : [{ year: undefined, rows: shown }];
  const asked = new Set(shown);
  if (rows.length === 0) return <h1>{title}</h1>;
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{growth.lead}</p>
      <StatementCounts statements={statements} />
      <p className="detail">
        <MeaningsLink hrefs={hrefs} />
      </p>
      <FilterFold label={messages.filter.label} isAsked={isAsked}>
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
          {growth.shown(shown.length, rows.length)}
        </p>
      </FilterFold>
      {shown.length === 0 && <p className="nothing">{growth.nothing}</p>}
      {isAsked ? (
        <GrowthGlance
          caption={growth.asked}
          statements={statements.filter((one) => one.rows.some((row) => asked.has(row)))}
          scale={scale}
        />
      ) : (
        <AtAGlance statements={statements} scale={scale} />
      )}
      {!isAsked && glanceModel(ledger) && (
        <p className="detail share">
          {/* All of it is on the chart's own page: a panel here would be bytes that few readers ask for. */}
          <a href={hrefs.chart(chartIdOf({ kind: 'growths' }))}>{messages.share.open}</a>
        </p>
      )}
      <h2>{growth.arithmetic}</h2>
      <details className="how">
        <summary>{growth.howRead}</summary>
        <p>{growth.howReadText}</p>
      </details>
      <div className="growth-years">
        {groups.map((group) => (
          <details key={group.year} open={isAsked}>
            <summary>{growth.yearGroup(group.year, group.rows.length)}</summary>
            <ol className="growth-rows" id={group.year ? yearAnchor(group.year) : undefined}>
              {group.rows.map((row) => (
                <GrowthItem key={row.claim.id} row={row} scale={scaleOf(row)} />
              ))}
            </ol>
          </details>
        ))}
      </div>
    </>
  );
}

interface GlanceProps {
  readonly statements: readonly GrowthStatement[];
  readonly scale: ReturnType<typeof glanceScale>;
}

/**
 * Growths that cannot be true; then those of whole years; then, folded, those of earlier years and of parts of years.
 */
function AtAGlance({ statements, scale }: GlanceProps) {
  const { growth } = useMessages();
  const contradicted = statements.filter(({ verdict }) => verdict === 'inconsistent');
  const whole = statements.filter(isOfWholeYear);
  const first = whole[MOST_ROWS]?.row.year;
  const recent = whole.filter(({ row }, index) => index < MOST_ROWS && row.year !== first);
  const shown = recent.length > 0 ? recent : whole;
  const folded = [
    { caption: growth.earlier, rows: whole.filter((one) => !shown.includes(one)) },
    { caption: growth.partYears, rows: statements.filter((one) => !isOfWholeYear(one)) },
  ];
  return (
    <>
      {contradicted.length > 0 && (
        <GrowthGlance caption={growth.contradictedRows} statements={contradicted} scale={scale} />
      )}
      {shown.length > 0 && <GrowthGlance caption={growth.wholeYears} statements={shown} scale={scale} />}
      {folded
        .filter(({ rows }) => rows.length > 0)
        .map(({ caption, rows }) => (
          <details key={caption} className="fold">
            <summary>{growth.more(caption, rows.length)}</summary>
            <GrowthGlance caption={caption} isNamed statements={rows} scale={scale} />
          </details>
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
  readonly scale: GrowthScale;
}

function GrowthItem({ row, scale }: GrowthItemProps) {
  const ledger = useLedger();
  const messages = useMessages();
  const { claim, check, leading, others } = row;
  const source = ledger.source(claim.source);
  const hrefs = useHrefs();
  return (
    <li className="growth-row">
      <h3 className="row-title">
        <Filled
          sentence={messages.growth.ofSubject(...SLOTS)}
          parts={[
            messages.claim.subject(flowOf(claim, ledger, messages), showPeriod(claim.period, messages)),
            <span className="on" key="base">
              {messages.growth.comparedWith(showPeriod(claim.base, messages))}
            </span>,
          ]}
        />
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
        scale={scale}
        share={`${hrefs.claim(claim.id)}#${shareAnchor({ kind: 'growth', claim: claim.id })}`}
      />
      <div className="growth-computed">
        <h4>
          {messages.growth.computed}
          {leading?.verdict !== check.verdict && <VerdictBadge verdict={check.verdict} />}
        </h4>
        {leading && <ComparisonText comparison={leading} claim={claim} />}
        {check.comparisons.length === 0 && check.findings.length > 0 && (
          <p className="detail">
            {messages.growth.contradicted} <GapLinks claim={claim} />
          </p>
        )}
        {check.comparisons.length === 0 && check.reason && (
          <p className="detail">{undecidedWords(check.reason, claim, messages)}</p>
        )}
        {others.length > 0 && (
          <p className="detail">
            <a href={hrefs.claim(claim.id)}>{messages.growth.others(others.length)}</a>
          </p>
        )}
      </div>
    </li>
  );
}
