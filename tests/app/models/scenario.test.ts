import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pathModel } from '../../../src/app/charts/path/path-model.ts';
import {
  arrivalOf,
  GROWTH,
  readScenario,
  type ScenarioQuery,
  scenarioGrowth,
  scenarioPath,
  usualScenario,
  writeScenario,
} from '../../../src/app/models/scenario.ts';
import {
  arrival,
  DatasetSchema,
  interval,
  rational,
  readInterval,
  valueAfter,
  writeInterval,
} from '../../../src/domain/index.ts';
import { datasetOf } from '../dataset-fixture.ts';

/** What the build wrote, as a browser reads it. */
const dataset = v.parse(
  DatasetSchema,
  JSON.parse(
    JSON.stringify(
      datasetOf([
        {
          id: 'old',
          published: '2019-01-01',
          levels: [{ id: 'trade-2018', flow: 'T', period: '2018', figure: 'US$1.1 billion' }],
          targets: [{ id: 'five', figure: 'US$5 billion' }],
        },
        {
          id: 'new',
          published: '2025-01-01',
          levels: [{ id: 'trade-2024', flow: 'T', period: '2024', figure: 'US$2.2 billion' }],
          targets: [{ id: 'ten', figure: 'US$5–10 billion' }],
        },
      ]),
    ),
  ),
);
const { outlook } = dataset.targets;
const [start] = outlook.starts;
if (!start) throw new RangeError('the fixture has no value to start from');

const anyGrowth = fc
  .integer({ min: GROWTH.least / GROWTH.step, max: GROWTH.most / GROWTH.step })
  .map((steps) => steps * GROWTH.step);

describe('the arithmetic of the browser is that of the build', () => {
  test('what a growth needs by a year leads there, and not before', () => {
    const all = outlook.targets.filter((row) => row.start === start.id).flatMap(({ goals }) => goals);
    expect(all.length).toBeGreaterThan(0);
    for (const { threshold, required } of all) {
      const goal = readInterval(threshold).lower;
      for (const { year, rate } of required) {
        const there =
          rate === null
            ? null
            : valueAfter(readInterval(start.value.interval), readInterval(rate), year - start.value.year);
        // From the lowest value at the highest rate, and from the highest at the lowest, it is just the goal.
        expect(there?.lower && goal && there.lower.compare(goal)).toBeLessThanOrEqual(0);
        expect(there?.upper && goal && there.upper.compare(goal)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('a path is the same from the parsed dataset as from exact numbers', () => {
    fc.assert(
      fc.property(anyGrowth, fc.integer({ min: 2024, max: 2060 }), (growth, to) => {
        const rate = rational(String(growth)).div(100);
        const own = scenarioPath(
          readInterval(start.value.interval),
          start.value.year,
          scenarioGrowth({ growth, from: '' }),
          to,
        );
        expect(own).toHaveLength(to - start.value.year + 1);
        for (const { year, value } of own) {
          const built = valueAfter(
            interval(rational('2150000000'), rational('2250000000')),
            interval(rate, rate),
            year - 2024,
          );
          expect(writeInterval(value)).toBe(built && writeInterval(built));
        }
      }),
    );
  });

  test('and so are the years to a goal', () => {
    fc.assert(
      fc.property(anyGrowth, fc.constantFrom('5000000000', '10000000000'), (growth, goal) => {
        const rate = rational(String(growth)).div(100);
        const own = arrivalOf(start, rational(goal), scenarioGrowth({ growth, from: '' }));
        const built = arrival(
          interval(rational('2150000000'), rational('2250000000')),
          rational(goal),
          interval(rate, rate),
        );
        expect(own && { ...own, years: writeInterval(own.years) }).toEqual(
          built && { ...built, years: writeInterval(built.years) },
        );
      }),
    );
  });

  test('the chart ends where the path ends', () => {
    const model = pathModel(dataset, start, scenarioGrowth({ growth: 10, from: '' }), null);
    const last = scenarioPath(
      readInterval(start.value.interval),
      2024,
      scenarioGrowth({ growth: 10, from: '' }),
      2040,
    ).at(-1);
    expect(model.own.at(-1)?.year).toBe(2040);
    expect(model.own.at(-1)?.low).toBeCloseTo((last?.value.lower?.valueOf() ?? 0) / 1e9, 6);
    expect(model.history.map(({ year }) => year)).toContain(2018);
    expect(model.targets.map(({ outcome }) => outcome)).toEqual(['open', 'open']);
  });
});

describe('the address', () => {
  const usual = usualScenario(outlook, readInterval('[1/10, 3/20]'));
  const read = (search: string): ScenarioQuery =>
    readScenario(new URLSearchParams(search), outlook.starts, usual);

  test('comes back as it was written, and leaves out what is usual', () => {
    expect(usual).toEqual({ growth: 10, from: start.id });
    expect(String(writeScenario(usual, usual))).toBe('');
    fc.assert(
      fc.property(anyGrowth, fc.constantFrom(...outlook.starts), (growth, { id: from }) => {
        expect(read(String(writeScenario({ growth, from }, usual)))).toEqual({ growth, from });
      }),
    );
  });

  test.each([
    'growth=',
    'growth=1e1',
    'growth=12.3',
    'growth=41',
    'growth=-11',
    'growth=ten',
    'growth=12.55',
    'from=2019',
  ])('%s is no choice: what is usual stands', (search) => {
    expect(read(search)).toEqual(usual);
  });

  test('keeps what is right beside what is wrong', () => {
    expect(read('growth=12.5&from=nothing')).toEqual({ ...usual, growth: 12.5 });
  });
});
