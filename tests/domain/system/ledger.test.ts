/** The system of the frozen ledger: what does not fit, what is implied, and that nothing is left undecided. */
import { describe, expect, it } from 'vitest';
import { buildDatasets } from '../../../src/build/compile/build-datasets.ts';
import type { Claim } from '../../../src/domain/ledger/claim.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { readPeriod } from '../../../src/domain/ledger/period.ts';
import { GOODS_IN_DOLLARS } from '../../../src/domain/ledger/side.ts';
import { writeInterval } from '../../../src/domain/numbers/interval.ts';
import { checkFigures, type PartCheck } from '../../../src/domain/system/check-system.ts';
import { componentsOf } from '../../../src/domain/system/component.ts';
import { Consistency } from '../../../src/domain/system/consistency.ts';
import { impliedBy } from '../../../src/domain/system/implied.ts';
import { figuresOfEachSource } from '../../../src/domain/system/source-figures.ts';
import { systemsOf } from '../../../src/domain/system/system.ts';
import { FROZEN_LEDGER } from '../../frozen-ledger.ts';
import { asIfNeverRevised } from './all-sources.ts';
import { canBeTrueByHighs } from './highs-oracle.ts';

const [dataset] = buildDatasets(FROZEN_LEDGER).datasets;
if (!dataset) throw new Error('the ledger was not read');
const { claims, sources } = dataset;
const { assumedReporter } = dataset.pair;
const ledgerFor = (holds: (claim: Claim) => boolean) =>
  ledgerOf({ claims: claims.filter(holds), sources, assumedReporter });
const ownOf = (id: string) => {
  const ledger = ledgerFor(({ source }) => source === id);
  const [figures] = figuresOfEachSource(ledger).filter(({ source }) => source === id);
  if (!figures) throw new Error(`no figures of ${id}`);
  return { ledger, figures };
};
const setsOf = (parts: readonly PartCheck[]) =>
  parts.flatMap(({ sets }) => sets.map(({ assertions }) => assertions.map(([first = '']) => first)));
const shortIds = (ids: readonly string[]) => ids.map((id) => id.split('/')[1]).sort();

describe('the source of 9 January 2025', () => {
  const { ledger, figures } = ownOf('2025-01-09-viet-nam-news-committee');
  const parts = checkFigures(figures, { ledger });

  it('has two smallest contradictory sets, and no others', () => {
    expect(setsOf(parts).map(shortIds)).toEqual([
      ['exports-2024', 'imports-2024', 'trade-2024'],
      ['exports-2024-growth', 'imports-2024-growth', 'trade-2024-growth'],
    ]);
    expect(parts.map(({ complete }) => complete)).toEqual([true]);
  });

  it('proves that the parts make less than the whole: 1.35 + 0.64185 = 1.99185 < 2', () => {
    const proof = parts[0]?.sets[0]?.proof;
    expect(
      proof?.steps.map(({ times, current, relation, bound }) => [times, current.flow, relation, bound]),
    ).toEqual([
      ['1', 'T', '>', '2000000000'],
      ['1', 'M', '≤', '641850000'],
      ['1', 'X', '≤', '1350000000'],
    ]);
    expect(proof).toMatchObject({ rest: [], atLeast: '2000000000', atMost: '1991850000' });
  });
});

it('implies trade in 2023 from 2.2 billion and 33.9 per cent', () => {
  const source = '2025-06-02-viet-nam-news-foreign-minister';
  const cell = {
    reporter: 'VNM',
    partner: 'LAO',
    flow: 'T',
    valuation: null,
    ...GOODS_IN_DOLLARS,
    period: readPeriod('2023'),
  } as const;
  const { figures } = ownOf(source);
  const [implied] = impliedBy(figures, [cell]);
  expect(implied && writeInterval(implied.interval)).toBe('[4300000000000/2679, 4500000000000/2677]');
  expect(implied?.lower).toEqual([[`${source}/trade-2024`], [`${source}/trade-2024-growth`]]);
});

describe('each source by itself', () => {
  const ledger = ledgerFor(() => true);
  const parts = figuresOfEachSource(ledger).flatMap((figures) => checkFigures(figures, { ledger }));

  it('is decided, always', () => {
    expect(parts.filter(({ verdict }) => verdict === 'cannot-tell')).toEqual([]);
    expect(parts.every(({ complete }) => complete)).toBe(true);
  });
});

it('all sources as one are decided as HiGHS decides them', () => {
  const [system, ...more] = systemsOf(asIfNeverRevised(ledgerFor(() => true)).claims);
  expect(more.length).toBeGreaterThan(0);
  if (!system) throw new Error('no system');
  const verdicts = componentsOf(system.assertions).map((assertions) => [
    new Consistency(system.columns.count, assertions).decide(new Set(assertions.keys())).kind,
    canBeTrueByHighs({ ...system, assertions }),
  ]);
  expect(verdicts.length).toBeGreaterThan(20);
  const expected = verdicts.map(([kind, byHighs]) => [
    byHighs === null ? kind : byHighs ? 'consistent' : 'inconsistent',
    byHighs,
  ]);
  expect(verdicts).toEqual(expected);
  expect(verdicts.filter(([, byHighs]) => byHighs === null).length).toBeLessThan(verdicts.length / 10);
});
