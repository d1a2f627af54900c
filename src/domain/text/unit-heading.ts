/** Finds a unit that is printed once above the numbers: "US$ million", "triệu USD". */
import type { QuantityFinder } from './quantity.ts';

/**
 * The power of ten of a unit of US dollars without a number, between two places of a text; `null` where none stands
 * there.
 */
export function unitHeading({ tokens, at }: QuantityFinder, from: number, to: number): number | null {
  for (let index = at.get(from) ?? 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.end > to) return null;
    if (token.offset < from || token.kind !== 'unit') continue;
    if (!('unit' in token.measured) || token.measured.unit !== 'USD') continue;
    const [before, behind] = [tokens[index - 1], tokens[index + 1]];
    if (before?.kind === 'number' || behind?.kind === 'number') continue;
    if (behind?.kind === 'scale' && behind.end <= to) return behind.exponent;
    if (before?.kind === 'scale' && before.offset >= from) {
      return tokens[index - 2]?.kind === 'number' ? null : before.exponent;
    }
    // "million of dollars": one small word may stand between.
    const earlier = tokens[index - 2];
    if (before?.kind === 'small' && earlier?.kind === 'scale' && earlier.offset >= from)
      return earlier.exponent;
  }
  return null;
}
