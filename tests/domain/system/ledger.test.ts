/** The system of the frozen ledger: what does not fit, what is implied, and that nothing is left undecided. */
import { describe, expect, it } from 'vitest';
import { buildDatasets } from '../../../src/build/compile/build-datasets.ts';
import { loadSolver } from '../../../src/build/solver/highs-solver.ts';
import { recordsOf, type Statement } from '../../../src/domain/ledger/ledger.ts';
import { writeInterval } from '../../../src/domain/numbers/interval.ts';
import { checkVintage, type PartCheck } from '../../../src/domain/system/check-system.ts';
import { impliedBy } from '../../../src/domain/system/implied.ts';
import { asIfNeverRevised, ownFigures } from '../../../src/domain/system/source-figures.ts';
import { FROZEN_LEDGER } from '../../frozen-ledger.ts';

const [dataset] = buildDatasets(FROZEN_LEDGER).datasets;
if (!dataset) throw new Error('the ledger was not read');
const { claims, sources } = dataset;
const solver = await loadSolver();
const recordsFor = (holds: (claim: Statement) => boolean) =>
  recordsOf(
    claims.filter((claim) => claim.kind === 'level' || claim.kind === 'growth').filter(holds),
    sources,
    dataset.pair.assumedReporter,
  );
const ownOf = (id: string) => {
  const records = recordsFor(({ source }) => source === id);
  const [vintage] = ownFigures(records).filter(({ source }) => source === id);
  if (!vintage) throw new Error(`no figures of ${id}`);
  return { records, vintage };
};
const setsOf = (parts: readonly PartCheck[]) =>
  parts.flatMap(({ sets }) => sets.map(({ assertions }) => assertions.map(([first = '']) => first)));
const shortIds = (ids: readonly string[]) => ids.map((id) => id.split('/')[1]).sort();

describe('the source of 9 January 2025', () => {
  const { records, vintage } = ownOf('2025-01-09-viet-nam-news-committee');
  const parts = checkVintage(vintage, { records, solver });

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

  it('is corrected by giving up one claim of each, any of three', () => {
    expect(parts[0]?.correction?.proved).toBe(true);
    expect(parts[0]?.correction?.repairs.map(({ alternatives }) => alternatives.length)).toEqual([3, 3]);
  });
});

it('implies trade in 2023 from 2.2 billion and 33.9 per cent', () => {
  const source = '2025-06-02-viet-nam-news-foreign-minister';
  const cell = { reporter: 'VNM', partner: 'LAO', flow: 'T', valuation: null, period: '2023' } as const;
  const { records, vintage } = ownOf(source);
  const [implied] = impliedBy(vintage, [cell], records);
  expect(implied && writeInterval(implied.interval)).toBe('[4300000000000/2679, 4500000000000/2677]');
  expect(implied?.lower).toEqual([[`${source}/trade-2024`], [`${source}/trade-2024-growth`]]);
});

it('gives up 586 million of the four figures on exports in the first seven months of 2022', () => {
  const four = [
    '2022-08-13-vietnamplus-seven-months/exports-2022-01-07',
    '2022-07-25-vietnamplus-first-half/exports-2022-s1',
    '2022-08-13-vietnamplus-seven-months/exports-2022-07',
    '2022-09-vietnamplus-eight-months/exports-2022-01-08',
  ];
  const records = recordsFor(({ id }) => four.includes(id));
  const [part, ...more] = checkVintage(asIfNeverRevised(records), { records, solver });
  expect(more).toEqual([]);
  expect(part?.correction).toEqual({
    claims: 1,
    proved: true,
    repairs: [
      {
        alternatives: [[['2022-08-13-vietnamplus-seven-months/exports-2022-01-07']]],
        claims: 1,
        more: false,
      },
    ],
  });
});

describe('each source by itself', () => {
  const records = recordsFor(() => true);
  const parts = ownFigures(records).flatMap((vintage) => checkVintage(vintage, { records, solver }));

  it('is decided, always', () => {
    expect(parts.filter(({ verdict }) => verdict === 'cannot-tell')).toEqual([]);
    expect(parts.reduce((sum, { tally }) => sum + tally.cannotTell, 0)).toBe(0);
    expect(parts.every(({ complete }) => complete)).toBe(true);
  });
});
