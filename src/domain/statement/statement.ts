/** A statement as a reader types it: figures in their places, and the periods compared. */
import { parsePeriod, yearEarlier } from '../ledger/period.ts';
import type { PlaceId } from './place.ts';

export interface TypedStatement {
  /** The language of the figures, by ISO 639-1. */
  readonly language: string;
  /** The words typed, by place. */
  readonly figures: Readonly<Partial<Record<PlaceId, string>>>;
  /** Whether the balance is a deficit: imports larger than exports. */
  readonly deficit: boolean;
  /** ISO 3166-1 alpha-3: the side that the flows are seen from, and the other side. */
  readonly reporter: string;
  readonly partner: string;
  /** ISO 4217: the currency of values that do not name one. */
  readonly currency: string;
  /** The period of the values; `null` where it is not said. */
  readonly period: string | null;
}

export interface ComparedPeriods {
  readonly period: string;
  readonly base: string;
}

/**
 * Periods for a statement that names none. Rules only need one to follow the other, and no text of our time is about
 * these.
 */
export const UNNAMED: ComparedPeriods = { period: '1901', base: '1900' };

/** Whether a period only stands for one that is not named. */
export const isUnnamed = (period: string): boolean => period === UNNAMED.period || period === UNNAMED.base;

/**
 * The period of a statement in canonical form, and the same months a year earlier (of several years, as many earlier).
 */
export function periodsOf({ period }: Pick<TypedStatement, 'period'>): ComparedPeriods {
  const parsed = period === null ? undefined : parsePeriod(period);
  if (!parsed) return UNNAMED;
  return { period: parsed.text, base: yearEarlier(parsed).text };
}
