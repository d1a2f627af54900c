/** Proofs as arithmetic: what needs no words is the same in every language. Terms are intervals as they are written. */
import type { Proof } from '../../domain/index.ts';

/**
 * @param terms the figures
 * @param over the figures that they are divided by or compared with
 * @param count years or months
 */
type Formula = (terms: readonly string[], over: readonly string[], count: number) => string;

/** Terms with a sign or a word between them. */
export const joinedTerms = (terms: readonly string[], sign: string): string => terms.join(` ${sign} `);

const bracketed = (terms: readonly string[], sign: string): string => `(${joinedTerms(terms, sign)})`;

/** Puts each term in brackets, since it may be a range that must be subtracted as a whole. */
const eachBracketed = (terms: readonly string[]): string => terms.map((term) => `(${term})`).join(' − ');

/** The exponent that turns a growth over several years into a yearly one. */
const rootOf = (count: number): string => (count === 1 ? '' : `^(1/${count})`);

const quotient = (terms: readonly string[], over: readonly string[]): string =>
  `${bracketed(terms, '+')} ÷ ${bracketed(over, '+')}`;
const growthOver = (terms: readonly string[], over: readonly string[]): string =>
  `${quotient(terms, over)} − 1`;
const sum = (terms: readonly string[]): string => joinedTerms(terms, '+');

/** The mean of several terms. */
export const mean: Formula = (terms, _, count) => `${bracketed(terms, '+')} ÷ ${count}`;

/** The growth a year that makes the one of the other, over a number of years. */
export const compoundGrowth: Formula = (terms, over, count) =>
  `(${quotient(terms, over)})${rootOf(count)} − 1`;

/** The formulas without words, by what is computed. */
export const arithmetic = {
  growth: growthOver,
  change: (terms, over) => `${joinedTerms(terms, '+')} − ${bracketed(over, '+')}`,
  sum,
  difference: (terms) => eachBracketed(terms),
  'half-sum': (terms) => `½ × ${bracketed(terms, '+')}`,
  'half-difference': (terms) => `½ × (${eachBracketed(terms)})`,
  'weighted-growths': growthOver,
  'sum-of-periods': sum,
  'average-of-sum': mean,
  'average-of-values': mean,
  compound: compoundGrowth,
  'compound-of-growths': (terms, _, count) =>
    `(${terms.map((term) => `(1 + ${term})`).join(' × ')})${rootOf(count)} − 1`,
  'mean-of-growths': mean,
  share: quotient,
  'share-of-sum': (terms) => `(${terms[0]}) ÷ ${bracketed(terms, '+')}`,
  same: sum,
  'known-when-set': sum,
} satisfies Partial<Record<Proof['operation'], Formula>>;
