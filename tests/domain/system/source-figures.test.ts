import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import type { Source } from '../../../src/domain/ledger/source.ts';
import { checkFigures } from '../../../src/domain/system/check-system.ts';
import { figuresOfEachSource } from '../../../src/domain/system/source-figures.ts';
import { growth, level, type ValueClaim } from '../claims.ts';
import { SOURCE } from './agreement.ts';
import { asIfNeverRevised } from './all-sources.ts';

const source = (id: string, repeats: string | null = null): Source => ({ ...SOURCE, id, repeats });
const ALL = [source('a'), source('b', 'a'), source('c', 'b'), source('d')];
const ledgerFrom = (...lines: string[]) =>
  of(...lines.map((line) => (line.includes('<') ? growth(line) : level(line))));
const of = (...claims: ValueClaim[]) => ledgerOf({ claims, sources: ALL, assumedReporter: 'VNM' });
const claimsBySource = (...lines: string[]) =>
  figuresOfEachSource(ledgerFrom(...lines)).map(({ source, claims, repeated }) => [
    source,
    claims.map(({ id }) => id).join(' '),
    [...repeated].join(' '),
  ]);

describe('figuresOfEachSource', () => {
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
  const all = ledgerFrom(...lines);
  const [part] = checkFigures(asIfNeverRevised(all), { ledger: all });
  return part;
};
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
