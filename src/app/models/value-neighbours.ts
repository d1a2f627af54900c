/** The values of one kind one after the other: the same flow, goods and currency, in periods of the same length. */
import { compareTexts, countedKey, monthsOf, parsePeriod } from '../../domain/index.ts';
import type { Ledger } from './ledger.ts';
import { type ValueEntry, type ValueKey, valueSlug, valuesOf } from './value-page.ts';

export interface ValueNeighbours {
  readonly previous: ValueEntry | null;
  readonly next: ValueEntry | null;
}

/** The values before and after one, by their periods; `null` at the ends. */
export function valueNeighbours(key: ValueKey, ledger: Ledger): ValueNeighbours {
  const row = valueRow(key, ledger);
  const at = row.findIndex((value) => valueSlug(value.key) === valueSlug(key));
  return { previous: row[at - 1] ?? null, next: row[at + 1] ?? null };
}

/** All values of one kind, the earliest period first. */
function valueRow(key: ValueKey, ledger: Ledger): readonly ValueEntry[] {
  const kind = rowKey(key);
  return [...valuesOf(ledger).values()]
    .filter((value) => rowKey(value.key) === kind)
    .sort((a, b) => firstMonth(a.key) - firstMonth(b.key) || compareTexts(a.key.period, b.key.period));
}

const rowKey = ({ flow, period, ...counted }: ValueKey): string => {
  const parsed = parsePeriod(period);
  const months = parsed ? monthsOf(parsed) : 0;
  // January to April is followed by that of the next year, but a quarter by the next quarter.
  const begins = parsed && !IN_A_ROW.includes(months) ? parsed.from % 12 : '';
  return `${flow} ${months} ${begins} ${countedKey(counted)}`;
};

/** The lengths in months of periods that follow each other within a year or from year to year. */
const IN_A_ROW: readonly number[] = [1, 3, 6, 12];

const firstMonth = ({ period }: ValueKey): number => parsePeriod(period)?.from ?? 0;
