import { describe, expect, it, test } from 'vitest';
import { find, lineOf, only, restsOn } from './ledger.ts';

const pair = (now: string, before: string) => [`a VNM T 2024: ${now}`, `a VNM T 2023: ${before}`];
const WRONG = 'contradiction growth-differs: a/g-T-2024 a/T-2024 a/T-2023';

describe('a rate is the growth from one value to another', () => {
  test.each([
    // 884 over 491 lies between 883.5/491.5 and 884.5/490.5: 79.76 to 80.33 %.
    ['884 over 491 is no 79 %', '$884 million', '$491 million', 'up 79%', [WRONG]],
    ['884 over 491 is 80 %', '$884 million', '$491 million', 'up 80%', []],
    ['a tie: 1.5 to 0.5 is [1.8182, 3.4444]', '$1.5 million', '$0.5 million', 'up 244.5%', [WRONG]],
    ['the end itself is met', '$1.00 million', '$1.00 million', 'up 1.0%', []],
    ['a fall', '$1.00 million', '$2.00 million', 'down 50%', []],
    ['a fall that was a rise', '$2.00 million', '$1.00 million', 'down 50%', [WRONG]],
    ['to nothing', '$0.00 million', '$1.00 million', 'down 100%', []],
    ['a hedged rate', '$1.29 million', '$1.00 million', 'up nearly 30%', []],
    ['a hedged rate, beyond', '$1.35 million', '$1.00 million', 'up nearly 30%', [WRONG]],
    ['a hedged fall works on its size', '$0.71 million', '$1.00 million', 'down nearly 30%', []],
    ['a hedged fall, beyond', '$0.65 million', '$1.00 million', 'down nearly 30%', [WRONG]],
    ['a base of at most', '$2.00 million', 'at most $1 million', 'up 90%', [WRONG]],
    ['a base that may be next to nothing', '$2.00 million', 'at most $1 million', 'up 900%', []],
  ])('%s', (_what, now, before, rate, expected) => {
    expect(find([...pair(now, before), `a VNM T 2024<2023: ${rate}`]).map(lineOf)).toEqual(expected);
  });

  it('a rise that is a fall changes the story', () => {
    const found = only(find([...pair('$1.00 million', '$2.00 million'), 'a VNM T 2024<2023: up 5%']));
    expect(found).toMatchObject({ severity: 'story', stories: ['sign'] });
  });

  it('says nothing over a base that is not positive', () => {
    const lines = [
      'a VNM B 2024: $1.00 million',
      'a VNM B 2023: -1.00 million USD',
      'a VNM B 2024<2023: up 5%',
    ];
    expect(find(lines)).toEqual([]);
  });

  test.each([
    // A deficit of 10.45 million that becomes one of 7.87 million has fallen by 24.7 %.
    ['of at most', '-7.87 million USD', 'at most -10.45 million USD'],
    ['next to nothing', '7.87 million USD', '0.00 million USD'],
  ])('says nothing over a balance %s that may be a surplus or a deficit', (_what, now, before) => {
    expect(find([`a VNM B 2024: ${now}`, `a VNM B 2023: ${before}`, 'a VNM B 2024<2023: down 5%'])).toEqual(
      [],
    );
  });

  it('holds a rate against a surplus as against any trade', () => {
    const lines = ['a VNM B 2024: $2.00 million', 'a VNM B 2023: $1.00 million', 'a VNM B 2024<2023: up 5%'];
    expect(find(lines).map(lineOf)).toEqual(['contradiction growth-differs: a/g-B-2024 a/B-2024 a/B-2023']);
  });

  it('is never held against values of other sources', () => {
    const lines = ['b VNM T 2024: $9.00 million', 'c VNM T 2023: $1.00 million', 'a VNM T 2024<2023: up 5%'];
    expect(find(lines)).toEqual([]);
  });
});

it('an absolute change is the difference', () => {
  const lines = pair('$3.00 million', '$1.00 million');
  expect(find([...lines, 'a VNM T 2024<2023: up $2.00 million'])).toEqual([]);
  const found = only(find([...lines, 'a VNM T 2024<2023: up $2.50 million']));
  expect(found.proofs).toMatchObject([{ operation: 'change', computed: '[1990000, 2010000]' }]);
});

describe('a total that is not printed', () => {
  const before = 'a VNM T 2023: $1.00 million';
  it('is the sum of exports and imports', () => {
    const lines = ['a VNM X 2024: $1.00 million', 'a VNM M 2024: $1.00 million', before];
    expect(find([...lines, 'a VNM T 2024<2023: up 100%'])).toEqual([]);
    expect(find([...lines, 'a VNM T 2024<2023: up 50%']).map(lineOf)).toEqual([
      'contradiction growth-differs: a/g-T-2024 a/X-2024 a/M-2024 a/T-2023',
    ]);
  });
  it('does not stand in for one that is', () => {
    const lines = [
      'a VNM X 2024: $1.00 million',
      'a VNM M 2024: $1.00 million',
      'a VNM T 2024: $2.00 million',
      before,
    ];
    const finding = only(find([...lines, 'a VNM T 2024<2023: up 50%']));
    expect(lineOf(finding)).toContain('contradiction growth-differs: a/g-T-2024 a/T-2024 a/T-2023');
    // That the parts make the same is another set that cannot be true, told by the system.
    expect(finding.proofs.map(({ operation }) => operation)).toEqual(['growth', 'left-over']);
  });
});

describe('how values are valued', () => {
  const rate = 'a VNM X 2024<2023: up 50%';
  const valued = (now: string, before: string) => [
    `a VNM X${now} 2024: $2.00 million`,
    `a VNM X${before} 2023: $1.00 million`,
  ];
  test.each([
    ['both unstated', '', '', []],
    ['one unstated', '@FOB', '', ['valuation']],
    ['both stated', '@FOB', '@FOB', ['valuation']],
  ])('%s', (_what, now, before, expected) => {
    expect(restsOn(find([...valued(now, before), rate]))).toEqual(expected);
  });
  it('two valuations give no growth', () => {
    expect(find([...valued('@FOB', '@CIF'), rate])).toEqual([]);
  });
  it('a growth that does not say need fit one of two', () => {
    const lines = [
      ...valued('@FOB', '@FOB'),
      'a VNM X@CIF 2024: $1.50 million',
      'a VNM X@CIF 2023: $1.00 million',
    ];
    expect(find([...lines, rate])).toEqual([]);
    expect(only(find([...lines, 'a VNM X 2024<2023: up 10%'])).proofs).toHaveLength(2);
    expect(find([...lines, 'a VNM X@FOB 2024<2023: up 50%'])).toHaveLength(1);
  });
  it('the parts of two totals are valued alike', () => {
    const lines = (x: string) => [
      `a VNM X${x} 2024: $1.00 million`,
      'a VNM M@CIF 2024: $1.00 million',
      'a VNM X@FOB 2023: $1.00 million',
      'a VNM M@CIF 2023: $1.00 million',
      'a VNM T 2024<2023: up 50%',
    ];
    expect(find(lines('@FOB')).map(({ code }) => code)).toEqual(['growth-differs']);
    expect(find(lines('@CIF'))).toEqual([]);
  });
});
