import type { Flow, Proof } from '../../../domain/index.ts';

const joinedTerms = (terms: readonly string[], sign: string): string => terms.join(` ${sign} `);
const bracketed = (terms: readonly string[], sign: string): string =>
  terms.length > 1 ? `(${joinedTerms(terms, sign)})` : `(${terms[0] ?? ''})`;
/** Puts each term in brackets, since it may be a range that must be subtracted as a whole. */
const eachBracketed = (terms: readonly string[]): string => terms.map((term) => `(${term})`).join(' − ');

/** The exponent that turns a growth over several years into a yearly one. */
const rootOf = (count: number): string => (count === 1 ? '' : `^(1/${count})`);
const compoundFormula = (terms: readonly string[], over: readonly string[], count: number): string =>
  `(${bracketed(terms, '+')} ÷ ${bracketed(over, '+')})${rootOf(count)} − 1`;

const proofFlow: Record<Flow, string> = {
  T: 'two-way trade',
  X: 'exports',
  M: 'imports',
  B: 'the balance',
};

/** A proof as one line of arithmetic. Terms are intervals as `interval` writes them. */
export const findingProof = {
  /** The ends of an interval, already rounded outward: "1.25 … 1.35". */
  ends: (lower: string, upper: string, lowerClosed: boolean, upperClosed: boolean) =>
    lower === upper && lowerClosed && upperClosed
      ? lower
      : `${lowerClosed ? lower : `above ${lower}`} … ${upperClosed ? upper : `below ${upper}`}`,
  atLeast: (lower: string, closed: boolean) => (closed ? `at least ${lower}` : `more than ${lower}`),
  atMost: (upper: string, closed: boolean) => (closed ? `at most ${upper}` : `less than ${upper}`),
  anything: 'any value',
  rate: (ends: string) => `${ends}%`,
  /**
   * @param terms the figures
   * @param over the figures that they are divided by or compared with
   * @param count years or months
   */
  formula: {
    growth: (terms, over) => `${bracketed(terms, '+')} ÷ ${bracketed(over, '+')} − 1`,
    change: (terms, over) => `${joinedTerms(terms, '+')} − ${bracketed(over, '+')}`,
    sum: (terms) => joinedTerms(terms, '+'),
    difference: (terms) => eachBracketed(terms),
    'half-sum': (terms) => `½ × ${bracketed(terms, '+')}`,
    'half-difference': (terms) => `½ × (${eachBracketed(terms)})`,
    'between-growths': (terms) => `from the lowest to the highest of ${joinedTerms(terms, 'and')}`,
    'weighted-growths': (terms, over) => `${bracketed(terms, '+')} ÷ ${bracketed(over, '+')} − 1`,
    'at-least-part': (terms) => `no less than ${joinedTerms(terms, '+')}`,
    'at-least-parts': (terms) => `no less than ${joinedTerms(terms, '+')}`,
    'sum-of-periods': (terms) => joinedTerms(terms, '+'),
    'average-of-sum': (terms, _, count) => `${bracketed(terms, '+')} ÷ ${count}`,
    'average-of-values': (terms, _, count) => `${bracketed(terms, '+')} ÷ ${count}`,
    'at-least-average': (terms, _, count) => `no less than ${bracketed(terms, '+')} ÷ ${count}`,
    compound: (terms, over, count) => compoundFormula(terms, over, count),
    'compound-of-growths': (terms, _, count) =>
      `(${terms.map((term) => `(1 + ${term})`).join(' × ')})${rootOf(count)} − 1`,
    'mean-of-growths': (terms, _, count) => `${bracketed(terms, '+')} ÷ ${count}`,
    'mean-of-yearly': (terms) =>
      `the mean of the growths from each to the next of ${joinedTerms(terms, 'to')}`,
    'at-least-compound': (terms, over, count) =>
      `a mean of yearly growths, no less than ${compoundFormula(terms, over, count)}`,
    share: (terms, over) => `${bracketed(terms, '+')} ÷ ${bracketed(over, '+')}`,
    'share-of-sum': (terms) => `(${terms[0]}) ÷ ${bracketed(terms, '+')}`,
    same: (terms) => joinedTerms(terms, '+'),
    'left-over': (terms) => `what is left by ${joinedTerms(terms, 'and')}`,
    'known-when-set': (terms) => joinedTerms(terms, '+'),
    /** For two years, the growth from one to the other; otherwise what is printed for the year itself. */
    reached: (terms, over) =>
      over.length > 0 ? `${bracketed(terms, '+')} ÷ ${bracketed(over, '+')} − 1` : joinedTerms(terms, 'and'),
  } satisfies Record<
    Proof['operation'],
    (terms: readonly string[], over: readonly string[], count: number) => string
  >,
  /** The value that a growth gives: the current one from its base, or the base from the current one. */
  grown: (base: string, rate: string) => `(${base}) × (1 + ${rate})`,
  before: (current: string, rate: string) => `(${current}) ÷ (1 + ${rate})`,
  /** A proof as inequalities, one for each line, that add up to something impossible. */
  written: {
    title: 'Line by line',
    amount: (flow: Flow, period: string) => `${proofFlow[flow]} (${period})`,
    side: (current: string, base: string | null, factor: string) =>
      base === null ? current : `${current} − ${factor === '1' ? '' : `${factor} × `}${base}`,
    line: (side: string, relation: string, bound: string) => `${side} ${relation} ${bound}`,
    /** @param times the number that the line is multiplied by */
    taken: (times: string) => ` (taken ${times} times)`,
    by: ', by ',
    sum: (atLeast: string, atMost: string, rest: readonly string[], touching: boolean) =>
      `On the left, the lines with > or ≥ add up to ${atLeast}. The lines with < or ≤ add up to the same${
        rest.length > 0 ? `, with ${joinedTerms(rest, 'and')} besides, which cannot be less than nothing` : ''
      }, and to ${atMost}. ${touching ? 'One of these lines does not reach its end, so both cannot be true.' : 'Both cannot be true.'}`,
    rest: (times: string, amount: string) => (times === '1' ? amount : `${times} × ${amount}`),
  },
  line: (formula: string, computed: string) => `${formula} = ${computed}`,
  lessThan: ', which is less than what ',
  moreThan: ', which is more than what ',
  apart: ', which has no value in common with what ',
  standsFor: (interval: string) => ` stands for: ${interval}`,
  /** The end that decides, with the figures that give it. */
  highest: (line: string) => `At its highest: ${line}.`,
  lowest: (line: string) => `At its lowest: ${line}.`,
  twice: 'A figure that occurs twice has the same value both times.',
};
