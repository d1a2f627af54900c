/** A ledger whose truth is known. */
import type { Fraction } from './fraction.ts';
import type { Flow, History } from './history.ts';
import type { Months } from './months.ts';
import type { Print, Rendered } from './print.ts';
import type { Rounding } from './rounding.ts';

/** What a figure is of: a value, a rate of growth, or a change in US dollars. */
type Measure = 'level' | 'rate' | 'change';

/** The true number behind a figure. */
export interface Fact {
  readonly measure: Measure;
  /** Who counted it. */
  readonly reporter: string;
  /** From the side of that reporter. */
  readonly flow: Flow;
  readonly period: Months;
  readonly base: Months | null;
  /** The issue of the statistics, named by its newest month. */
  readonly release: number;
}

/** How a ledger records a figure. */
export interface Stated {
  /** An economy, or "unspecified". */
  readonly reporter: string;
  readonly partner: string;
  /** From the side of the economy that is not the partner. */
  readonly flow: Flow;
  readonly period: Months;
  readonly base: Months | null;
  readonly valuation: 'FOB' | 'CIF' | 'FOB+CIF' | null;
  readonly status: 'A' | 'E' | 'F' | 'P';
}

export interface Truth {
  readonly fact: Fact;
  /** The exact number, in US dollars or as a ratio, from the side that is stated; of a forecast the number forecast. */
  readonly value: Fraction;
  readonly rounding: Rounding;
  /** Whether the printed words are what an agency may print of this number, and the cell is the number's own. */
  readonly truthful: boolean;
  /** Whether rounding to nearest explains the digits; true beside a hedge. */
  readonly nearest: boolean;
  /** Whether the number lies within the outer limit of the hedge, counted from the threshold; true without one. */
  readonly withinLimit: boolean;
  /** Whether the number after "over" or "nearly" is a true bound; true without one. */
  readonly thresholdExact: boolean;
}

export interface OracleClaim {
  readonly id: string;
  readonly measure: Measure;
  readonly stated: Stated;
  /** Whose balance the printed size is; of balances alone. */
  readonly balance: 'surplus' | 'deficit' | null;
  readonly print: Print;
  readonly rendered: Rendered;
  readonly truth: Truth;
}

export interface OracleSource {
  readonly id: string;
  readonly kind: 'press' | 'statement' | 'statistics';
  readonly publisher: string;
  readonly agency: string | null;
  /** A day, a month, or unknown. */
  readonly published: string | null;
  readonly language: string;
  readonly repeats: string | null;
  readonly claims: readonly OracleClaim[];
}

export interface OraclePair {
  /** "vnm-lao" */
  readonly id: string;
  readonly economies: readonly [string, string];
  readonly assumedReporter: string;
  readonly sources: readonly OracleSource[];
  readonly history: History;
}

export const SLIPS = [
  'flows-swapped',
  'other-growth',
  'magnitude',
  'digit-transposed',
  'digit-dropped',
  'wrong-period',
  'wrong-base',
  'perspective',
  'average-for-sum',
  'other-currency',
  'mixed-releases',
] as const;
export type SlipKind = (typeof SLIPS)[number];

/** What was planted, and where. */
export interface Slip {
  readonly kind: SlipKind;
  readonly pair: string;
  readonly source: string;
  /** Their ids within the source. */
  readonly claims: readonly string[];
  /** The right words, claim by claim. */
  readonly meant: readonly string[];
}

export interface OracleLedger {
  readonly pairs: readonly OraclePair[];
  readonly slips: readonly Slip[];
}

/** What reporters call a reporter that is not named. */
export const UNSPECIFIED = 'unspecified';
