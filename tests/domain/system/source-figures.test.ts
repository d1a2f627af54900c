import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/domain/ledger/ledger.ts';
import type { Source } from '../../../src/domain/ledger/source.ts';
import { checkVintage } from '../../../src/domain/system/check-system.ts';
import { asIfNeverRevised, ownFigures } from '../../../src/domain/system/source-figures.ts';
import { growth, level } from '../claims.ts';
import { SOURCE } from './agreement.ts';

const source = (id: string, repeats: string | null = null): Source => ({ ...SOURCE, id, repeats });
const ALL = [source('a'), source('b', 'a'), source('c', 'b'), source('d')];
const records = (...lines: string[]) =>
  recordsOf(
    lines.map((line) => (line.includes('<') ? growth(line) : level(line))),
    ALL,
    'VNM',
  );
const claimsBySource = (...lines: string[]) =>
  ownFigures(records(...lines)).map(({ source, claims, repeated }) => [
    source,
    claims.map(({ id }) => id).join(' '),
    [...repeated].join(' '),
  ]);

describe('ownFigures', () => {
  it('adds to a source what its reprints say alike, and lists a mere reprint no more', () => {
    expect(
      claimsBySource('a VNM X 2024: $1 billion', 'b VNM X 2024: $1 billion', 'c VNM X 2024: $1 billion'),
    ).toEqual([
      ['a', 'a/X-2024 b/X-2024 c/X-2024', ''],
      ['d', '', ''],
    ]);
  });

  it('lists a reprint that says more, with what it repeats', () => {
    expect(
      claimsBySource('a VNM X 2024: $1 billion', 'b VNM X 2024: $1 billion', 'b VNM M 2024: $2 billion'),
    ).toEqual([
      ['a', 'a/X-2024 b/X-2024', ''],
      ['b', 'b/X-2024 b/M-2024', 'b/X-2024'],
      ['d', '', ''],
    ]);
  });
});

const check = (...lines: string[]) => {
  const all = records(...lines);
  const [part] = checkVintage(asIfNeverRevised(all), { records: all });
  return part;
};
const alternatives = (...lines: string[]) =>
  check(...lines)?.correction?.repairs.map((repair) =>
    repair.alternatives.map((assertions) => assertions.flat().join(' + ')),
  );

describe('the smallest correction', () => {
  it('shows a tie as a tie', () => {
    expect(alternatives('a VNM X 2024: $1.0 billion', 'd VNM X 2024: $2.0 billion')).toEqual([
      ['a/X-2024', 'd/X-2024'],
    ]);
  });

  it('counts a reprint with its original', () => {
    expect(
      alternatives(
        'a VNM X 2024: $1.0 billion',
        'b VNM X 2024: $1.0 billion',
        'c VNM X 2024: $1.0 billion',
        'd VNM X 2024: $2.0 billion',
      ),
    ).toEqual([['a/X-2024 + b/X-2024 + c/X-2024', 'd/X-2024']]);
  });

  it('gives up an estimate before a final figure', () => {
    expect(alternatives('a VNM X 2024: $1.0 billion', 'd VNM X 2024: an estimated $2.0 billion')).toEqual([
      ['d/X-2024'],
    ]);
  });

  it('gives up the one figure that two others differ from', () => {
    const lines = ['a VNM X 2024: $1.0 billion', 'd VNM X 2024: $2.0 billion', 'd VNM T 2024: $1.5 billion'];
    expect(alternatives(...lines)).toEqual([['d/X-2024']]);
  });
});

describe('what a contradiction rests on', () => {
  const restsOn = (...lines: string[]) => check(...lines)?.sets.map((set) => set.restsOn);

  it('names no revision between sources, and the number beside a hedge', () => {
    expect(restsOn('a VNM X 2024: over $2.0 billion', 'd VNM X 2024: $1.0 billion')).toEqual([
      [['no-revision']],
    ]);
    expect(restsOn('a VNM X 2024: over $2.0 billion', 'd VNM X 2024: $1.9 billion')).toEqual([
      [['threshold'], ['no-revision']],
    ]);
  });
});

it('leaves forecasts out between sources: an outcome that differs contradicts nobody', () => {
  const all = recordsOf(
    [level('a VNM X 2024: $1.0 billion', { status: 'F' }), level('d VNM X 2024: $2.0 billion')],
    ALL,
    'VNM',
  );
  expect(checkVintage(asIfNeverRevised(all), { records: all }).map(({ verdict }) => verdict)).toEqual([
    'consistent',
  ]);
});
