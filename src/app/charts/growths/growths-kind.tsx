/** All stated growths at a glance: which cannot be true, and those of two-way trade in whole years. */
import { givenWords } from '../../format/given-words.ts';
import { growthTitle } from '../../format/page-title.ts';
import { rowPeriod } from '../../format/row-period.ts';
import { showPeriod, showPrinted } from '../../format/show.ts';
import { statementFlow } from '../../format/subject.ts';
import type { Messages } from '../../i18n/index.ts';
import type { GrowthStatement } from '../../models/growth-statements.ts';
import type { Ledger } from '../../models/ledger.ts';
import { type ChartDatum, claimDatum, computedDatum } from '../chart-datum.ts';
import { type ChartKind, sourceLine } from '../chart-kind.ts';
import { percentTick } from '../percent-tick.ts';
import { GrowthsChart, type GrowthsGroup, type GrowthsRow } from './GrowthsChart.tsx';
import { type GrowthsModel, glanceModel } from './growths-model.ts';

export const growthsKind: ChartKind<{ readonly kind: 'growths' }> = {
  kind: 'growths',
  refs: (ledger) => (glanceModel(ledger) ? [{ kind: 'growths' }] : []),
  idOf: ({ kind }) => kind,
  dataOf: (_, ledger) => drawnStatements(glanceModel(ledger)).flatMap((one) => statementData(one, ledger)),
  captionOf: (_, context) => {
    const { ledger, messages, hrefs } = context;
    const model = glanceModel(ledger);
    if (!model) return null;
    const { subtitle, note } = messages.chartKinds.growths;
    return {
      title: growthTitle(ledger, messages),
      subtitle,
      description: describeGrowths(model, ledger, messages),
      sourceLine: sourceLine(context),
      note: note(model.others),
      page: hrefs.growth(),
    };
  },
  draw: (_, { ledger, messages, width }) => {
    const model = glanceModel(ledger);
    if (!model) return null;
    return (
      <GrowthsChart
        groups={glanceGroups(model, ledger, messages)}
        scale={model.scale}
        labels={{
          title: growthTitle(ledger, messages),
          description: describeGrowths(model, ledger, messages),
          percent: percentTick(messages),
        }}
        width={width}
      />
    );
  },
  embedRows: {
    namedBy: 'what',
    joint: ', ',
    withVerdict: true,
    keyOf: (_, ledger) => {
      const keys = new Map(
        drawnStatements(glanceModel(ledger)).flatMap((one) =>
          statementData(one, ledger).map((datum) => [datumKey(datum), keyOfStatement(one)] as const),
        ),
      );
      return (datum) => keys.get(datumKey(datum)) ?? null;
    },
    nameOf: ({ series, claims: [claim] }, messages, ledger) =>
      series === 'growth' && claim?.kind === 'growth'
        ? messages.chartKinds.growths.row(
            showPeriod(claim.period, messages),
            statementFlow(claim, ledger, messages),
          )
        : messages.growth.columns.given,
  },
};

const drawnStatements = (model: GrowthsModel | null): readonly GrowthStatement[] =>
  model ? [...model.contradicted, ...model.whole] : [];

const keyOfStatement = ({ row }: GrowthStatement): string => row.claim.id;

const datumKey = ({ series, period, reporter, interval, claims }: ChartDatum): string =>
  JSON.stringify([series, period, reporter, interval, claims.map(({ id }) => id)]);

/** A stated growth, then the growth that values give, where one is known. */
function statementData({ row: { claim }, given }: GrowthStatement, ledger: Ledger): ChartDatum[] {
  const { period, reporter, unit } = claim;
  const stated = claimDatum(claim, 'growth', ledger);
  if (given === null) return [stated];
  const { interval, claims } = given;
  return [
    stated,
    computedDatum(claims, { series: 'computed', period, reporter, interval, unit, verdict: null }, ledger),
  ];
}

function glanceGroups(
  { contradicted, whole }: GrowthsModel,
  ledger: Ledger,
  messages: Messages,
): readonly GrowthsGroup[] {
  const { contradictedRows, wholeYears } = messages.growth;
  const rowsOf = (statements: readonly GrowthStatement[]) =>
    statements.map((one) => drawnRow(one, ledger, messages));
  return [
    { caption: contradictedRows, rows: rowsOf(contradicted) },
    { caption: wholeYears, rows: rowsOf(whole) },
  ].filter(({ rows }) => rows.length > 0);
}

function drawnRow(statement: GrowthStatement, ledger: Ledger, messages: Messages): GrowthsRow {
  const { row, given, verdict } = statement;
  const { claim } = row;
  return {
    key: keyOfStatement(statement),
    period: rowPeriod(claim, messages),
    what: statementFlow(claim, ledger, messages),
    said: showPrinted(claim, messages),
    stated: claim.readings.verdict,
    given: given?.interval ?? null,
    verdict,
  };
}

/** What cannot be true, with what the values give instead, in the order of the chart. */
function describeGrowths({ contradicted }: GrowthsModel, ledger: Ledger, messages: Messages): string {
  const { description, row, against } = messages.chartKinds.growths;
  return description(
    growthTitle(ledger, messages),
    contradicted.map((statement) => {
      const { claim } = statement.row;
      const name = row(showPeriod(claim.period, messages), statementFlow(claim, ledger, messages));
      return against(name, showPrinted(claim, messages), givenWords(statement, messages));
    }),
  );
}
