import { useEffect, useId, useState } from 'react';
import { useSearchParams } from 'wouter';
import { type Interval, readInterval, type TargetRecord } from '../../domain/index.ts';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { CHART_SIZES } from '../charts/chart-size.ts';
import { PathChart, Sign } from '../charts/PathChart.tsx';
import { showMoney, showRate } from '../format/show.ts';
import { arrivalWords, startName } from '../format/target-texts.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Ledger } from '../models/ledger.ts';
import { LAST_YEAR, type PathTarget, pathModel } from '../models/path-model.ts';
import {
  arrivalOf,
  GROWTH,
  growthOf,
  pathOf,
  readScenario,
  type ScenarioQuery,
  usualScenario,
  writeScenario,
} from '../models/scenario.ts';
import { OUTCOMES } from '../models/target-tally.ts';
import { RecordTable } from './RecordTable.tsx';

/** Taller than other charts, as labels stand close. */
const NARROW = { width: 340, height: 320 } as const;

/** Browsers allow few changes of the address a second: a slider that is drawn along waits so long, in milliseconds. */
const ADDRESS_DELAY = 200;

/** The chart of paths with its slider: the growth and the start stand in the address. */
export function Scenario({ ledger }: { readonly ledger: Ledger }) {
  const text = useMessages();
  const { targets: words } = text;
  const { outlook, targets } = ledger.dataset.targets;
  const targeted = targetedGrowth(targets);
  const usual = usualScenario(outlook, targeted);
  const [query, choose] = useScenario(ledger, usual);
  const start = outlook.starts.find(({ id }) => id === query.from);
  const id = useId();
  if (!start) return null;
  const growth = growthOf(query);
  const model = pathModel(ledger.dataset, start, growth, targeted);
  const rate = showRate(growth, text);
  const number = (billions: number) => new Intl.NumberFormat(text.locale).format(billions);
  const names = (name: (target: PathTarget) => string) =>
    Object.fromEntries(model.targets.map((target) => [target.id, name(target)]));
  const texts = {
    title: words.pathTitle,
    description: words.pathDescription(Math.ceil(model.xDomain[0]), LAST_YEAR),
    value: number,
    targets: names(({ threshold }) => showMoney(readInterval(threshold), text)),
  };
  const path = pathOf(readInterval(start.value.interval), start.value.year, growth, LAST_YEAR);
  const goals = goalsOf(targets);
  return (
    <ChartFigure
      title={words.pathTitle}
      subtitle={words.pathSubtitle}
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
                  {startName(one.value, text)}
                </option>
              ))}
            </select>
          </form>
          <div className="scenario-says" aria-live="polite">
            <p>{words.scenarioLead(rate, startName(start.value, text))}</p>
            <ul>
              {goals.map((goal) => {
                const found = goal.lower && arrivalOf(start, goal.lower, growth);
                return (
                  <li key={showMoney(goal, text)}>
                    {words.scenarioGoal(
                      showMoney(goal, text),
                      arrivalWords(
                        found?.years ?? null,
                        start.value.year + (found?.first ?? 0),
                        found && found.last !== null ? start.value.year + found.last : null,
                        text,
                      ),
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
          <div className="chart-stage">
            <div className="chart-wide">
              <PathChart
                model={model}
                texts={texts}
                width={CHART_SIZES.wide.width}
                height={CHART_SIZES.wide.height}
              />
            </div>
            <div className="chart-narrow">
              <PathChart
                model={model}
                texts={{ ...texts, targets: names(({ low }) => words.billionsShort(number(low))) }}
                {...NARROW}
              />
            </div>
          </div>
          <ul className="path-legend">
            <li>
              <span className="key key-history" aria-hidden="true" /> {words.pathHistory}
            </li>
            {targeted && (
              <li>
                <span className="key key-fan" aria-hidden="true" /> {words.pathFan(showRate(targeted, text))}
              </li>
            )}
            <li>
              <span className="key key-own" aria-hidden="true" /> {words.pathOwn(rate)}
            </li>
            {OUTCOMES.map((outcome) => (
              <li key={outcome}>
                <svg className="key-sign" viewBox="-9 -8 18 16" aria-hidden="true">
                  <Sign outcome={outcome} x={0} y={0} />
                </svg>{' '}
                {
                  {
                    met: words.pathMet,
                    missed: words.pathMissed,
                    open: words.pathOpen,
                    'cannot-rate': words.pathUnrated,
                  }[outcome]
                }
              </li>
            ))}
          </ul>
        </>
      }
      source={`${text.chart.sourceLabel} ${text.chart.version(ledger.dataset.version)}.`}
      tableLabel={text.chart.table}
    >
      <RecordTable
        rows={path}
        keyOf={({ year }) => String(year)}
        columns={[
          { name: text.chart.year, cell: ({ year }) => String(year) },
          {
            name: words.sliderValue(rate),
            className: 'number',
            cell: ({ value }) => showMoney(value, text),
          },
        ]}
      />
    </ChartFigure>
  );
}

/** What the address asks, and how to ask for something else: drawn at once, in the address a moment later. */
function useScenario(ledger: Ledger, usual: ScenarioQuery): [ScenarioQuery, (next: ScenarioQuery) => void] {
  const { starts } = ledger.dataset.targets.outlook;
  const [params, setParams] = useSearchParams();
  const asked = readScenario(params, starts, usual);
  const [draft, setDraft] = useState<ScenarioQuery | null>(null);
  useEffect(() => {
    if (!draft) return;
    const timer = setTimeout(() => {
      setParams(writeScenario(draft, usual), { replace: true });
      setDraft(null);
    }, ADDRESS_DELAY);
    return () => clearTimeout(timer);
  });
  return [draft ?? asked, setDraft];
}

/** The growth that targets without years ask for: of several the widest range, which is drawn as a fan. */
function targetedGrowth(targets: readonly TargetRecord[]): Interval | null {
  const growths = targets
    .filter(
      ({ measure, flow, deadlines }) =>
        measure === 'growth' && flow === 'T' && deadlines.some(({ by }) => by === null),
    )
    .map(({ threshold }) => readInterval(threshold));
  return growths.reduce<Interval | null>((best, next) => {
    const width = (one: Interval | null) =>
      one?.lower && one.upper ? one.upper.sub(one.lower).valueOf() : -1;
    return width(next) > width(best) ? next : best;
  }, null);
}

/** The open levels, each once; of a range both ends. */
function goalsOf(targets: readonly TargetRecord[]): Interval[] {
  const ends = targets
    .filter(
      ({ measure, flow, deadlines }) =>
        measure === 'level' && flow === 'T' && deadlines.some(({ outcome }) => outcome === 'open'),
    )
    .flatMap(({ threshold }) => {
      const { lower, upper } = readInterval(threshold);
      return [lower, upper].flatMap((end) => end ?? []);
    });
  return ends
    .filter((end, index) => ends.findIndex((other) => other.equals(end)) === index)
    .sort((a, b) => a.compare(b))
    .map((end) => ({ lower: end, upper: end, lowerClosed: true, upperClosed: true }));
}
