/** A digit that was left out of a printed number. */
import { withDigits } from './digits.ts';
import type { Slip } from './slip.ts';

const ADDED_DIGITS = [...'0123456789'];
/** Before or behind a digit. */
const GAPS = /(?<=\d)|(?=\d)/g;

export const digitDropped: Slip = ({ suspects }) => withDigits(suspects, withOneMore);

const withOneMore = (words: string): string[] => [
  ...new Set(
    [...words.matchAll(GAPS)].flatMap(({ index }) =>
      ADDED_DIGITS.map((digit) => words.slice(0, index) + digit + words.slice(index)),
    ),
  ),
];
