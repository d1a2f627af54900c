import { describe, expect, it, test } from 'vitest';
import { find, lineOf, only } from './ledger.ts';

const rates = (t: string, x: string, m: string) => [
  `a VNM T 2024<2023: ${t}`,
  `a VNM X 2024<2023: ${x}`,
  `a VNM M 2024<2023: ${m}`,
];
const WRONG = 'contradiction growth-outside-parts: a/g-T-2024 a/g-X-2024 a/g-M-2024';

describe('the growth of the whole lies between those of its parts', () => {
  test.each([
    ['above both', 'up 32.8%', 'up 26.2%', 'up 32%', [WRONG]],
    // Only the ends of the two touch, and imports above 31.5% weigh something.
    ['below both', 'up 26.1%', 'up 26.2%', 'up 32%', [WRONG]],
    ['above both, touching the higher', 'up 33%', 'up 26.2%', 'up 32%', [WRONG]],
    ['touching where both parts do', 'up 4%', 'up 5%', 'up 5%', []],
    ['below both by more than the digits', 'up 26.0%', 'up 26.2%', 'up 32%', [WRONG]],
    ['between', 'up 28%', 'up 26.2%', 'up 32%', []],
    ['at the end, which is included', 'up 32.5%', 'up 26.2%', 'up 32%', []],
    ['a tie past the end', 'up 32.6%', 'up 26.2%', 'up 32%', [WRONG]],
    ['a rise made of falls', 'up 1%', 'down 2%', 'down 3%', [WRONG]],
    ['equal parts', 'up 5%', 'up 5%', 'up 5%', []],
    ['open ends that meet', 'up over 30%', 'up nearly 30%', 'up nearly 30%', [WRONG]],
  ])('%s', (_what, t, x, m, expected) => {
    expect(find(rates(t, x, m)).map(lineOf)).toEqual(expected);
  });

  it('a fall that is a rise changes the story', () => {
    expect(only(find(rates('up 1%', 'down 2%', 'down 3%')))).toMatchObject({ stories: ['sign'] });
  });

  it('of the same periods and reporter only, and not for absolute changes', () => {
    const [t = '', x = '', m = ''] = rates('up 50%', 'up 5%', 'up 5%');
    for (const other of [
      'a VNM M 2024<2022: up 5%',
      'a LAO M 2024<2023: up 5%',
      'a VNM M 2024<2023: up $5 million',
    ]) {
      expect(find([t, x, other]).filter(({ kind }) => kind !== 'mirror')).toEqual([]);
    }
    expect(find([t, x.replace('a ', 'b '), m])).toEqual([]);
  });

  it('of valuations that belong together, where they are stated', () => {
    const valued = (t: string, x: string, m: string) =>
      find([`a VNM T${t} 2024<2023: up 50%`, `a VNM X${x} 2024<2023: up 5%`, `a VNM M${m} 2024<2023: up 5%`]);
    expect(valued('@FOB+CIF', '@FOB', '@CIF')).toHaveLength(1);
    expect(valued('@FOB', '@FOB', '@CIF')).toEqual([]);
    expect(only(valued('', '@FOB', '@CIF')).proofs[0]?.restsOn).toEqual([['valuation']]);
  });

  it('which only one of several valuations need allow', () => {
    const lines = [...rates('up 50%', 'up 5%', 'up 5%'), 'a VNM X@FOB 2024<2023: up 60%'];
    expect(find(lines).filter(({ code }) => code === 'growth-outside-parts')).toEqual([]);
  });
});

// Exports grew from 100 to 110, imports from 100 to 130: together from 200 to 240, by 20 %, not by 25 %.
describe('weighed by what is printed of the parts', () => {
  const X = { now: 'a VNM X 2024: $110.0 million', before: 'a VNM X 2023: $100.0 million' };
  const M = { now: 'a VNM M 2024: $130.0 million', before: 'a VNM M 2023: $100.0 million' };
  const stated = rates('up 25.0%', 'up 10.0%', 'up 30.0%');
  test.each([
    ['values and rates', [X.now, M.now], ['part', 'part-growth', 'part', 'part-growth']],
    ['bases and rates', [X.before, M.before], ['part-base', 'part-growth', 'part-base', 'part-growth']],
    ['a value here, a base there', [X.now, M.before], ['part', 'part-growth', 'part-base', 'part-growth']],
  ])('%s', (_what, values, roles) => {
    const found = only(find([...stated, ...values]));
    expect(found.code).toBe('growth-outside-parts');
    expect(found.proofs).toHaveLength(1);
    expect(found.proofs[0]?.operation).toBe('weighted-growths');
    expect(found.proofs[0]?.operands.map(({ role }) => role)).toEqual(roles);
    expect(find([...rates('up 20.0%', 'up 10.0%', 'up 30.0%'), ...values])).toEqual([]);
  });

  it('values and bases, in each way of weighing', () => {
    const found = find([...stated, X.now, X.before, M.now, M.before]);
    const weighed = found.filter(({ code }) => code === 'growth-outside-parts');
    const proofs = only(weighed).proofs.filter(({ operation }) => operation === 'weighted-growths');
    expect(proofs).toHaveLength(9);
    const both = ['part', 'part-base', 'part', 'part-base'].join(' ');
    expect(proofs.map(({ operands }) => operands.map(({ role }) => role).join(' '))).toContain(both);
  });

  it('a value of one part alone weighs nothing', () => {
    expect(find([...stated, X.now])).toEqual([]);
  });

  it('a part that may have been nothing weighs nothing', () => {
    // What exports were follows from what they are, so that the system finds it, without the growth of imports.
    expect(find([...rates('up 25.0%', 'down 100%', 'up 30.0%'), X.now, M.now]).map(lineOf)).toEqual([
      'contradiction not-all-true: a/X-2024 a/M-2024 a/g-T-2024 a/g-X-2024',
    ]);
  });

  it('the growths of one source and the values of another are never mixed', () => {
    expect(
      find([...stated, X.now, M.now].map((line, at) => (at > 2 ? line.replace('a ', 'b ') : line))),
    ).toEqual([]);
  });
});

// The page prints +28.3 % with 512.3 (+3.7 %) and 849.5 (+49.5 %); rounding each first gives 28.2.
describe('ten months of 2022', () => {
  const printed = [
    'a VNM T 2022-01/2022-10<2021-01/2021-10: up 28.3%',
    'a VNM X 2022-01/2022-10<2021-01/2021-10: up 3.7%',
    'a VNM M 2022-01/2022-10<2021-01/2021-10: up 49.5%',
    'a VNM X 2022-01/2022-10: $512.3 million',
    'a VNM M 2022-01/2022-10: $849.5 million',
  ];
  it('the intervals touch', () => {
    expect(find(printed)).toEqual([]);
  });
  it('with the base 568.3 they do not', () => {
    const found = only(find([...printed, 'a VNM M 2021-01/2021-10: $568.3 million']));
    expect(found.proofs.map(({ operands }) => operands.map(({ role }) => role))).toEqual([
      ['part', 'part-growth', 'part', 'part-base'],
    ]);
    expect(found.proofs[0]?.restsOn).toEqual([['nearest']]);
  });
});
