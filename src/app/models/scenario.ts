/**
 * A path of steady growth that a reader chooses, kept in the address, and where it leads. The arithmetic is the
 * domain's, in the browser as in the build.
 */
import {
  type Arrival,
  arrival,
  type Interval,
  type Outlook,
  point,
  type Rational,
  rational,
  readInterval,
  valueAfter,
} from '../../domain/index.ts';

/** The slider: per cent a year. */
export const GROWTH = { least: -10, most: 40, step: 0.5 } as const;

export interface ScenarioQuery {
  /** Per cent a year, a multiple of the slider's step. */
  readonly growth: number;
  /** The id of the value to start from. */
  readonly from: string;
}

const GROWTH_TEXT = /^-?\d{1,2}(\.\d)?$/;

/** Reads the address. What is missing or wrong is the default. */
export function readScenario(
  params: URLSearchParams,
  starts: Outlook['starts'],
  usual: ScenarioQuery,
): ScenarioQuery {
  const text = params.get('growth') ?? '';
  const growth = Number(text);
  const isChoice =
    GROWTH_TEXT.test(text) &&
    growth >= GROWTH.least &&
    growth <= GROWTH.most &&
    Number.isInteger(growth / GROWTH.step);
  const from = params.get('from');
  return {
    growth: isChoice ? growth : usual.growth,
    from: starts.find(({ id }) => id === from)?.id ?? usual.from,
  };
}

/** Writes the address; defaults are left out. */
export function writeScenario(query: ScenarioQuery, usual: ScenarioQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.growth !== usual.growth) params.set('growth', String(query.growth));
  if (query.from !== usual.from) params.set('from', query.from);
  return params;
}

/** The choice that a reader sees first: the lower end of a targeted growth, from the newest value. */
export function usualScenario({ starts }: Outlook, targeted: Interval | null): ScenarioQuery {
  const lower = targeted?.lower ? Number(targeted.lower.mul(100).valueOf()) : 5;
  const growth = Math.round(lower / GROWTH.step) * GROWTH.step;
  return {
    growth: Math.min(GROWTH.most, Math.max(GROWTH.least, growth)),
    from: starts[0]?.id ?? '',
  };
}

/** The growth of a choice as a ratio, exactly. */
export const scenarioGrowth = ({ growth }: ScenarioQuery): Interval =>
  point(rational(String(growth)).div(100));

/** A year of a path. */
export interface PathYear {
  readonly year: number;
  readonly value: Interval;
}

/** The values of a path from its start to a last year. */
export function scenarioPath(start: Interval, from: number, growth: Interval, to: number): PathYear[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, years) => ({
    year: from + years,
    value: valueAfter(start, growth, years),
  })).flatMap(({ year, value }) => (value ? [{ year, value }] : []));
}

/** When a path from the start of a choice reaches a threshold. */
export const arrivalOf = (
  start: Outlook['starts'][number],
  threshold: Rational,
  growth: Interval,
): Arrival | null => arrival(readInterval(start.value.interval), threshold, growth);
