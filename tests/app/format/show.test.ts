import { describe, expect, it } from 'vitest';
import {
  showDate,
  showExact,
  showLocator,
  showMoney,
  showPeriod,
  showPrinted,
  showRate,
  showValues,
} from '../../../src/app/format/show.ts';
import { en } from '../../../src/app/i18n/en.ts';
import { readInterval } from '../../../src/domain/index.ts';

describe('amounts', () => {
  it.each([
    ['rounded to one decimal', '[2150000000, 2250000000]', 'US$2.15–2.25 billion'],
    ['below a billion', '[641750000, 641850000]', 'US$641.75–641.85 million'],
    ['rounded outward', '[2150000000/1339, 2250000000/1337]', 'US$1.605–1.683 million'],
    ['from a trillion on', '[2250000000000, 2350000000000]', 'US$2.25–2.35 trillion'],
    ['a threshold', '[5000000000, 5000000000]', 'US$5 billion'],
    ['a zone', '[5000000000, 10000000000]', 'US$5–10 billion'],
    ['more than, at most', '(2000000000, 3000000000]', 'more than US$2 billion, at most US$3 billion'],
    ['to less than', '[527400000, 586000000)', 'US$527 million to less than US$586 million'],
    ['both ends open', '(1000000000, 2000000000)', 'more than US$1 billion, less than US$2 billion'],
    ['no upper end', '(2000000000, ∞)', 'more than US$2 billion'],
    ['no upper end, included', '[2000000000, ∞)', 'US$2 billion or more'],
    ['no lower end', '(-∞, 2000000000)', 'less than US$2 billion'],
    ['no end at all', '(-∞, ∞)', 'any value'],
    ['a deficit', '[-60850000, -60750000]', '−US$60.85 million to −US$60.75 million'],
  ])('%s', (_, interval, shown) => {
    expect(showMoney(readInterval(interval), en)).toBe(shown);
  });

  it('keeps to the scale that it is given', () => {
    expect(showMoney(readInterval('[25000000000000/41870, 27000000000000/41850]'), en, 9)).toBe(
      'US$0.597–0.646 billion',
    );
  });
});

describe('a printed value with its hedge', () => {
  it.each([
    ['growth', ['5630000000'], 'USD', ['over'], 'over US$5.63 billion'],
    ['growth', ['-5630000000'], 'USD', ['over'], 'a fall of over US$5.63 billion'],
    ['growth', ['-1/10'], 'rate', ['nearly'], 'a fall of nearly 10%'],
    ['growth', ['-3/20', '-1/10'], 'rate', ['about'], 'a fall of about 10–15%'],
    ['growth', ['-1/10'], 'rate', [], '−10%'],
    ['growth', ['-3/100', '1/20'], 'rate', ['about'], 'about −3% to 5%'],
    ['level', ['-1750000000'], 'USD', ['below'], 'a deficit of less than US$1.75 billion'],
    ['level', ['2000000000'], 'USD', ['below'], 'less than US$2 billion'],
  ] as const)('%s %s %s %s: %s', (kind, values, unit, hedges, shown) => {
    expect(showPrinted({ kind, values: [...values], unit, hedges: [...hedges] }, en)).toBe(shown);
  });
});

describe('rates', () => {
  it.each([
    ['a very small one', '[11/250000, 13/250000]', '0.004–0.006%'],
    ['one that is smaller still', '[1/300000, 1/300000]', '0.0003–0.0004%'],
    ['none', '[0, 0]', '0%'],
    ['one decimal', '[131/400, 657/2000]', '32.75–32.85%'],
    ['whole', '[63/200, 13/40]', '31.5–32.5%'],
    ['a fall', '[-13/200, -11/200]', '−6.5% to −5.5%'],
    ['across zero', '[-1/100, 1/100]', '−1% to 1%'],
    ['a hedge', '(1/5, 11/50]', 'more than 20%, at most 22%'],
    ['rounded outward, lower', '[27826/99999, 28303/100000]', '27.82–28.31%'],
  ])('%s', (_, interval, shown) => {
    expect(showRate(readInterval(interval), en)).toBe(shown);
  });
});

it('shows printed values without their interval', () => {
  expect(showValues(['2250000000'], 'USD', en)).toBe('US$2.25 billion');
  expect(showValues(['1100000000', '1200000000'], 'USD', en)).toBe('US$1.1–1.2 billion');
  expect(showValues(['-9/500'], 'rate', en)).toBe('−1.8%');
});

it('shows an example with all its digits', () => {
  expect(showExact('2198299000', 'USD', en, 9)).toBe('US$2.198299 billion');
  expect(showExact('339/1000', 'rate', en)).toBe('33.9%');
});

describe('periods', () => {
  it.each([
    ['2024', '2024'],
    ['2024-04', 'April 2024'],
    ['2024-Q1', 'Q1 2024'],
    ['2022-S1', 'first half of 2022'],
    ['2025-01/2025-04', 'January–April 2025'],
    ['2018/2021', '2018–2021'],
    ['2022-01/2025-09', 'January 2022 to September 2025'],
    ['not-stated', 'period not shown'],
  ])('%s', (period, shown) => {
    expect(showPeriod(period, en)).toBe(shown);
  });
});

describe('dates', () => {
  it.each([
    ['2025-01-09', '9 January 2025'],
    ['2025-01', 'January 2025'],
    ['2025', '2025'],
    [null, 'undated'],
  ])('%s', (date, shown) => {
    expect(showDate(date, en)).toBe(shown);
  });
});

describe('places in a source', () => {
  it.each([
    [{ paragraph: 4 }, 'paragraph 4'],
    [{ part: 'table', row: 'Exports' } as const, 'table, row “Exports”'],
    [{ part: 'headline' } as const, 'headline'],
    [{}, 'paragraph not recorded'],
  ])('%o', (locator, shown) => {
    expect(showLocator(locator, en)).toBe(shown);
  });
});
