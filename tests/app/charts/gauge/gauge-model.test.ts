import { describe, expect, it } from 'vitest';
import { gaugeModel } from '../../../../src/app/charts/gauge/gauge-model.ts';
import { datasetOf, FIXTURE, FIXTURE_SOURCES } from '../../dataset-fixture.ts';

describe('gaugeModel', () => {
  it('measures every target on one scale from 0 to the largest threshold', () => {
    expect(gaugeModel(FIXTURE)).toEqual({
      current: { claims: ['reprint/t-2024'], low: 2.15, high: 2.25 },
      bars: [
        { target: 'older/target-2bn', low: 2, high: 2, reached: 'yes' },
        { target: 'newer/target-5bn', low: 5, high: 5, reached: 'no' },
        { target: 'newer/target-5-10bn', low: 5, high: 10, reached: 'no' },
      ],
      ticks: [0, 2, 4, 6, 8, 10],
    });
  });

  it('reaches beyond all targets when the present value does', () => {
    const sources = FIXTURE_SOURCES.map((source) => ({
      ...source,
      targets: source.id === 'older' ? (source.targets ?? []) : [],
    }));
    expect(gaugeModel(datasetOf(sources))?.ticks).toEqual([0, 0.5, 1, 1.5, 2, 2.5]);
  });

  // biome-ignore format: one row a case
  it.each([
    ['without a present value', [{ id: 'daily', targets: [{ id: 'goal', figure: 'US$5 billion' }] }]],
    ['without a target',        [{ id: 'daily', levels: [{ id: 't', figure: 'US$2 billion', period: '2024' }] }]],
  ])('draws nothing %s', (_, sources) => {
    expect(gaugeModel(datasetOf(sources))).toBeNull();
  });
});
