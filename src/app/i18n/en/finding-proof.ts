import type { Flow, Proof } from '../../../domain/index.ts';
import { arithmetic, compoundGrowth, joinedTerms, mean } from '../arithmetic.ts';

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
    ...arithmetic,
    'between-growths': (terms) => `from the lowest to the highest of ${joinedTerms(terms, 'and')}`,
    'at-least-part': (terms) => `no less than ${joinedTerms(terms, '+')}`,
    'at-least-parts': (terms) => `no less than ${joinedTerms(terms, '+')}`,
    'at-least-average': (terms, over, count) => `no less than ${mean(terms, over, count)}`,
    'mean-of-yearly': (terms) =>
      `the mean of the growths from each to the next of ${joinedTerms(terms, 'to')}`,
    'at-least-compound': (terms, over, count) =>
      `a mean of yearly growths, no less than ${compoundGrowth(terms, over, count)}`,
    'left-over': (terms) => `what is left by ${joinedTerms(terms, 'and')}`,
    /** For two years, the growth from one to the other; otherwise what is printed for the year itself. */
    reached: (terms, over) => (over.length > 0 ? arithmetic.growth(terms, over) : joinedTerms(terms, 'and')),
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
