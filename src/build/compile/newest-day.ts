/** Finds the day that stands for the present of a ledger. */
import { type Claim, groupBy, parsePeriod, type Source } from '../../domain/index.ts';

/**
 * The newest date of publication, ISO 8601. A source without a date was published after what it reports as observed: it
 * counts as of the month after that, but not as later than the day on which it was read. Where no source says anything
 * about its time, it is the newest day on which one was read.
 */
export function newestDay(sources: readonly Source[], claims: readonly Claim[]): string {
  const bySource = groupBy(claims, ({ source }) => source);
  const dates = sources.flatMap(
    (source) => source.published ?? earliestDay(source, bySource.get(source.id) ?? []) ?? [],
  );
  return latest(dates.length > 0 ? dates : sources.map(({ accessed }) => accessed));
}

/**
 * The earliest month in which a source without a date can have been published; `null` where its figures do not show it.
 */
function earliestDay({ accessed }: Source, claims: readonly Claim[]): string | null {
  const ends = claims.flatMap((claim) => {
    const isObserved = claim.kind === 'level' || claim.kind === 'growth';
    if (!isObserved || claim.status !== 'A') return [];
    return parsePeriod(claim.period) ?? [];
  });
  if (ends.length === 0) return null;
  const month = Math.max(...ends.map(({ to }) => to)) + 1;
  const text = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  return text < accessed ? text : accessed;
}

const latest = (dates: readonly string[]): string =>
  dates.reduce((newest, date) => (date > newest ? date : newest), '');
