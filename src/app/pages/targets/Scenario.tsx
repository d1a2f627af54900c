import { useId, useMemo } from 'react';
import { type Interval, readInterval } from '../../../domain/index.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { Drawings } from '../../charts/Drawings.tsx';
import { chosenPath, usualQuery } from '../../charts/path/chosen-path.ts';
import { PathChart } from '../../charts/path/PathChart.tsx';
import { drawnOutcomes, outcomeWords, pathChartLabels } from '../../charts/path/path-chart-labels.ts';
import { TargetSign } from '../../charts/target/TargetSign.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { Share } from '../../components/Share.tsx';
import { useAddress } from '../../components/use-address.ts';
import { showMoney, showRate } from '../../format/show.ts';
import { arrivalWords, startName } from '../../format/target-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ledger } from '../../models/ledger.ts';
import {
  arrivalOf,
  GROWTH,
  readScenario,
  type ScenarioQuery,
  scenarioGrowth,
  writeScenario,
} from '../../models/scenario.ts';
import { comparableTargets } from '../../models/target-tally.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { LateFold } from './LateFold.tsx';

const PATH = { kind: 'path' } as const;

/** The chart of paths with its slider, opened where the address has a growth or a start. */
export function Scenario() {
  const ledger = useLedger();
  const { targets: words } = useMessages();
  const usual = useMemo(() => usualQuery(ledger), [ledger]);
  const { query, isAsked, choose } = useScenario(ledger, usual);
  const path = chosenPath(ledger, query);
  if (!path) return null;
  return (
    <LateFold title={words.pathTitle} chart={PATH} isAsked={isAsked}>
      <Paths path={path} query={query} usual={usual} choose={choose} />
    </LateFold>
  );
}

interface PathsProps {
  readonly path: NonNullable<ReturnType<typeof chosenPath>>;
  readonly query: ScenarioQuery;
  readonly usual: ScenarioQuery;
  readonly choose: (next: ScenarioQuery) => void;
}

/** The slider, what it says, and the chart. Growth and start are kept in the address. */
function Paths({ path, query, usual, choose }: PathsProps) {
  const ledger = useLedger();
  const messages = useMessages();
  const { targets: words } = messages;
  const { outlook } = ledger.dataset.targets;
  const id = useId();
  const { start, growth, targeted } = path;
  const rate = showRate(growth, messages);
  const goals = goalsOf(ledger);
  const labels = pathChartLabels(path, messages);
  return (
    <ChartFigure
      title={words.pathTitle}
      isHeaded
      subtitle={words.pathSubtitle(labels.unit)}
      live
      chart={
        <>
          <form className="scenario" onSubmit={(event) => event.preventDefault()}>
            <label htmlFor={`${id}-growth`}>{words.slider}</label>
            <input
              id={`${id}-growth`}
              name="growth"
              type="range"
              min={GROWTH.least}
              max={GROWTH.most}
              step={GROWTH.step}
              value={query.growth}
              aria-valuetext={words.sliderValue(rate)}
              onChange={(event) => choose({ ...query, growth: Number(event.target.value) })}
            />
            <output htmlFor={`${id}-growth`}>{words.sliderValue(rate)}</output>
            <label htmlFor={`${id}-from`}>{words.startLabel}</label>
            <select
              id={`${id}-from`}
              name="from"
              value={query.from}
              onChange={(event) => choose({ ...query, from: event.target.value })}
            >
              {outlook.starts.map((one) => (
                <option key={one.id} value={one.id}>
                  {startName(one.value, messages)}
                </option>
              ))}
            </select>
          </form>
          <div className="scenario-says" aria-live="polite">
            <p>{words.scenarioLead(rate, startName(start.value, messages))}</p>
            <ul>
              {goals.map((goal) => {
                const found = goal.lower && arrivalOf(start, goal.lower, growth);
                return (
                  <li key={showMoney(goal, messages)}>
                    {words.scenarioGoal(
                      showMoney(goal, messages),
                      arrivalWords(
                        found?.years ?? null,
                        start.value.year + (found?.first ?? 0),
                        found && found.last !== null ? start.value.year + found.last : null,
                        messages,
                      ),
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
          <Drawings draw={(width) => <PathChart model={path.model} labels={labels} width={width} />} />
          <ul className="path-legend">
            <li>
              <span className="key key-history" aria-hidden="true" /> {words.pathHistory}
            </li>
            {targeted && (
              <li>
                <span className="key key-fan" aria-hidden="true" />{' '}
                {words.pathFan(showRate(targeted, messages))}
              </li>
            )}
            <li>
              <span className="key key-own" aria-hidden="true" /> {words.pathOwn(rate)}
            </li>
            {drawnOutcomes(path.model).map((outcome) => (
              <li key={outcome}>
                <svg className="key-sign" viewBox="-9 -8 18 16" aria-hidden="true">
                  <TargetSign outcome={outcome} x={0} y={0} />
                </svg>{' '}
                {outcomeWords(outcome, messages)}
              </li>
            ))}
          </ul>
        </>
      }
      source={`${messages.chart.sourceLabel} ${messages.chart.version(ledger.dataset.version)}.`}
      tableLabel={messages.chart.table}
      more={messages.embed.more}
      share={<Share chart={PATH} note={messages.share.pathNote(showRate(scenarioGrowth(usual), messages))} />}
    >
      <RecordTable
        rows={path.years}
        keyOf={({ year }) => String(year)}
        columns={[
          { name: messages.chart.year, cell: ({ year }) => String(year) },
          {
            name: words.sliderValue(rate),
            className: 'number',
            cell: ({ value }) => showMoney(value, messages),
          },
        ]}
      />
    </ChartFigure>
  );
}

/** The choice of the reader, whether the address has one, and how to change it. */
function useScenario(ledger: Ledger, usual: ScenarioQuery) {
  const { starts } = ledger.dataset.targets.outlook;
  const [params, change] = useAddress();
  return {
    query: readScenario(params, starts, usual),
    isAsked: params.has('growth') || params.has('from'),
    choose: (next: ScenarioQuery) => change(writeScenario(next, usual), false),
  };
}

/** The open levels, each once, with both ends of a range. */
function goalsOf({ dataset }: Ledger): Interval[] {
  const ends = comparableTargets(dataset, 'level')
    .filter(({ deadlines }) => deadlines.some(({ outcome }) => outcome === 'open'))
    .flatMap(({ threshold }) => {
      const { lower, upper } = readInterval(threshold);
      return [lower, upper].flatMap((end) => end ?? []);
    });
  return ends
    .filter((end, index) => ends.findIndex((other) => other.equals(end)) === index)
    .sort((a, b) => a.compare(b))
    .map((end) => ({ lower: end, upper: end, lowerClosed: true, upperClosed: true }));
}
