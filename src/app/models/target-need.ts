/** The growth of the past beside which the growth that a target takes is read. */
import type { Ledger } from './ledger.ts';

/** A compound yearly growth that was achieved over so many years. */
export interface AchievedGrowth {
  readonly span: number;
  /** An interval of the dataset. */
  readonly rate: string;
}

/**
 * The growth over the longest span that ends at the value that stands for now; `null` where none is known. Growth that
 * ends at another value says nothing of what is measured from this one.
 */
export function achievedUpTo({ dataset: { headline, targets } }: Ledger): AchievedGrowth | null {
  const { current } = headline;
  const start = targets.outlook.starts.find(
    ({ value }) => value.period === current?.period && value.interval === current.interval,
  );
  const known = (start?.achieved ?? []).flatMap(({ span, rate }) => (rate === null ? [] : [{ span, rate }]));
  return known.reduce<AchievedGrowth | null>(
    (longest, one) => (one.span > (longest?.span ?? 0) ? one : longest),
    null,
  );
}
