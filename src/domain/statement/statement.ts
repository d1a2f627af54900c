/** A statement as a reader types it: figures in their places, and what is said to be compared. */
import { parsePeriod, yearEarlier } from '../ledger/period.ts';
import type { PlaceId } from './place.ts';

export interface TypedStatement {
  /** ISO 639-1: the language in which the figures are printed. */
  readonly language: string;
  /** The printed words, by their place. */
  readonly figures: Readonly<Partial<Record<PlaceId, string>>>;
  /** Whether the balance is a deficit, that is, more imports than exports. */
  readonly deficit: boolean;
  /** From whose side the flows are seen, and the other side: ISO 3166-1 alpha-3. */
  readonly reporter: string;
  readonly partner: string;
  /** ISO 4217: the currency of the values, also where they do not say so. */
  readonly currency: string;
  /** The period of the values; `null` where it does not matter. */
  readonly period: string | null;
}

export interface ComparedPeriods {
  readonly period: string;
  readonly base: string;
}

/**
 * What stands for the periods of a statement that names none: the rules only ask that they follow each other. No text of
 * our time speaks of them.
 */
export const UNNAMED: ComparedPeriods = { period: '1901', base: '1900' };

/** Whether a period only stands for one that is not named. */
export const isUnnamed = (period: string): boolean => period === UNNAMED.period || period === UNNAMED.base;

/** The period of a statement, in its canonical text, and the same months a year (or, of several years, as many) earlier. */
export function periodsOf({ period }: Pick<TypedStatement, 'period'>): ComparedPeriods {
  const parsed = period === null ? undefined : parsePeriod(period);
  if (!parsed) return UNNAMED;
  return { period: parsed.text, base: yearEarlier(parsed).text };
}
