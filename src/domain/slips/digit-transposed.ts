/** Two neighbouring digits printed in each other's place; a decimal mark may stand between them. */
import { withDigits } from './digits.ts';
import type { Slip } from './slip.ts';

const NEIGHBOURS = /(?=(\d)([.,]?)(\d))/g;

export const digitTransposed: Slip = ({ suspects }) => withDigits(suspects, transposed);

function transposed(words: string): string[] {
  return [...words.matchAll(NEIGHBOURS)].flatMap(({ 1: first = '', 2: mark = '', 3: second = '', index }) => {
    if (first === second) return [];
    const after = index + first.length + mark.length + second.length;
    return [`${words.slice(0, index)}${second}${mark}${first}${words.slice(after)}`];
  });
}
