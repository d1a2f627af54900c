import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWithout, remains, writeWithout } from '../../../../src/app/pages/method/assumption-switches.ts';
import { ASSUMPTIONS, type Assumption, type Finding } from '../../../../src/domain/index.ts';
import { datasetOf } from '../../dataset-fixture.ts';

const some = fc.subarray([...ASSUMPTIONS]);

const [GAP] = datasetOf([
  {
    id: 'a',
    levels: [
      { id: 't', figure: 'US$2.0 billion', period: '2024' },
      { id: 'x', figure: '$1.3 billion', period: '2024', flow: 'X' },
      { id: 'm', figure: '$1.3 billion', period: '2024', flow: 'M' },
    ],
  },
]).findings;

/** A finding whose proofs rest on the given sets. */
function resting(...proofs: (readonly (readonly Assumption[])[])[]): Finding {
  const [proof] = GAP?.proofs ?? [];
  if (!GAP || !proof) throw new Error('the fixture has no proof');
  return {
    ...GAP,
    proofs: proofs.map((restsOn) => ({ ...proof, restsOn: restsOn.map((set) => [...set]) })),
  };
}

describe('what is switched off in the address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(some, (without) => {
        expect(readWithout(new URLSearchParams(writeWithout(without).toString()))).toEqual(without);
      }),
    );
  });

  it('is nothing for values and names that are none', () => {
    expect(readWithout(new URLSearchParams('nearest=on&over=off&threshold='))).toEqual([]);
    expect(readWithout(new URLSearchParams('nearest=on&zeros=off'))).toEqual(['zeros']);
  });
});

describe('what remains', () => {
  it.each<[string, Finding, Assumption[], boolean]>([
    ['a proof that rests on nothing', resting([]), [...ASSUMPTIONS], true],
    ['a proof, nothing given up', resting([['nearest']]), [], true],
    ['a proof, what it rests on given up', resting([['nearest']]), ['nearest'], false],
    ['a proof, something else given up', resting([['nearest']]), ['reporter'], true],
    ['a proof that needs both, one given up', resting([['nearest'], ['reporter']]), ['reporter'], false],
    ['a proof that needs either, one given up', resting([['nearest', 'threshold']]), ['nearest'], true],
    ['a proof that needs either, both', resting([['nearest', 'threshold']]), ['nearest', 'threshold'], false],
    ['two proofs, one of them left', resting([['nearest']], []), ['nearest'], true],
    ['two proofs, none of them left', resting([['nearest']], [['zeros']]), ['nearest', 'zeros'], false],
    ['a finding without proofs', resting(), [...ASSUMPTIONS], true],
  ])('%s: %#', (_, finding, without, expected) => {
    expect(remains(finding, without)).toBe(expected);
  });

  it('is never more when more is given up', () => {
    const sets = fc.array(fc.subarray([...ASSUMPTIONS], { minLength: 1 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(sets, { minLength: 1, maxLength: 3 }), some, some, (proofs, a, b) => {
        const finding = resting(...proofs);
        if (!remains(finding, a)) expect(remains(finding, [...a, ...b])).toBe(false);
      }),
    );
  });
});
