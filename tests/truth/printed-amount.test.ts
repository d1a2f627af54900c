// Whether a printed amount goes beyond what figures leave, by which the truth trials judge what pages say is implied.
import { expect, it } from 'vitest';
import { type Fraction, read } from '../oracle/fraction.ts';
import { isWithin, readAmount } from '../oracle/printed-amount.ts';
import { span } from '../oracle/span.ts';

const endOf = (millions: string): Fraction | null => (millions === '' ? null : read(`${millions}000000`));

it.each`
  words                       | low       | high      | isInside
  ${'US$522–794 million'}     | ${'522'}  | ${'794'}  | ${true}
  ${'US$522–794 million'}     | ${'500'}  | ${'800'}  | ${true}
  ${'US$522–794 million'}     | ${'522'}  | ${''}     | ${true}
  ${'US$522–794 million'}     | ${''}     | ${'794'}  | ${true}
  ${'US$522–794 million'}     | ${''}     | ${''}     | ${true}
  ${'US$522–794 million'}     | ${'523'}  | ${'794'}  | ${false}
  ${'US$522–794 million'}     | ${'522'}  | ${'793'}  | ${false}
  ${'US$522 million or more'} | ${'522'}  | ${''}     | ${true}
  ${'US$522 million or more'} | ${'522'}  | ${'794'}  | ${false}
  ${'US$794 million or less'} | ${''}     | ${'794'}  | ${true}
  ${'US$794 million or less'} | ${'522'}  | ${'794'}  | ${false}
  ${'US$1.22–2.13 billion'}   | ${'1227'} | ${''}     | ${true}
  ${'US$1.22–2.13 billion'}   | ${'1227'} | ${'2121'} | ${true}
  ${'US$1.22–2.13 billion'}   | ${'1230'} | ${''}     | ${false}
  ${'US$1.22–2.13 billion'}   | ${''}     | ${'2120'} | ${false}
`('$words is inside $low to $high million: $isInside', ({ words, low, high, isInside }) => {
  const printed = readAmount(words);
  expect(printed && isWithin(printed, span(endOf(low), endOf(high)))).toBe(isInside);
});
