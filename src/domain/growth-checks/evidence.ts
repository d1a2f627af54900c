/** What a check of a growth may draw on, and which of it belongs to the growth. */
import type { Growth } from '../ledger/claim.ts';
import { UNSPECIFIED } from '../ledger/codes.ts';
import { sameValuation } from '../ledger/valuation.ts';
import type { Value } from './value.ts';

/** What the ledger holds that a check may draw on. */
export interface Evidence {
  readonly values: readonly Value[];
  readonly growths: readonly Growth[];
  /** Whose statistics a claim is assumed to use that does not say. */
  readonly assumedReporter: string;
}

/** The values of the growth's own series in a period, of the same reporter, stated or assumed. */
export function valuesFor(growth: Growth, period: string, evidence: Evidence): Value[] {
  return seriesValues(growth, period, evidence).filter((value) =>
    sameReporter(value.reporter, growth.reporter, evidence.assumedReporter),
  );
}

/** The same of any reporter. */
export function seriesValues(growth: Growth, period: string, { values }: Evidence): Value[] {
  return values.filter(
    (value) =>
      value.period === period &&
      value.flow === growth.flow &&
      value.partner === growth.partner &&
      sameValuation(value, growth),
  );
}

const sameReporter = (a: string, b: string, assumed: string): boolean =>
  (a === UNSPECIFIED ? assumed : a) === (b === UNSPECIFIED ? assumed : b);
