/**
 * What was really traded between two economies, month by month, as each of them counted it, and what each knew of it
 * when. Values are whole cents of US dollars.
 */
import type { Months } from './months.ts';
import type { Random } from './random.ts';

/** X exports, M imports; T their sum, B their difference. Always from the side of the reporter. */
export type Flow = 'X' | 'M' | 'T' | 'B';

/** A first estimate and its later revisions: from which release on which value holds. Releases are named by their newest month. */
type Estimates = readonly { readonly since: number; readonly cents: bigint }[];

export interface History {
  /** Two ISO 3166-1 alpha-3 codes. */
  readonly economies: readonly [string, string];
  readonly first: number;
  readonly last: number;
  /** By reporter, flow and month. */
  readonly months: ReadonlyMap<string, Readonly<Record<'X' | 'M', readonly Estimates[]>>>;
}

/** How late the last revision of a month may come, in months. */
const REVISED_WITHIN = 18;

export interface HistoryOptions {
  readonly economies: readonly [string, string];
  readonly firstYear: number;
  readonly years: number;
  /** How many of 100 months are revised at all. */
  readonly revised: number;
}

/** Makes a history. Its values are multiples of a grain, so that printed figures are often ties. */
export function makeHistory(
  random: Random,
  { economies, firstYear, years, revised }: HistoryOptions,
): History {
  const [first, last] = [firstYear * 12, (firstYear + years) * 12 - 1];
  const magnitude = random.pick([5, 6, 7, 7, 7, 8, 9]);
  const grain =
    10n ** BigInt(random.pick([0, 2, magnitude - 1, magnitude, magnitude + 1])) * random.pick([1n, 5n]);
  const grained = (cents: bigint): bigint => ((cents + grain / 2n) / grain) * grain;
  const scaled = (cents: bigint, perMille: number): bigint => grained((cents * BigInt(perMille)) / 1000n);
  const estimates = (month: number, cents: bigint): Estimates => {
    const list = [{ since: month, cents }];
    if (!random.chance(revised)) return list;
    const steps = random.int(1, 3);
    for (let step = 1, since = month; step <= steps && since < month + REVISED_WITHIN; step += 1) {
      since += random.int(1, Math.floor(REVISED_WITHIN / steps));
      list.push({ since, cents: scaled(cents, random.int(960, 1040)) });
    }
    return list;
  };
  const trade = (): bigint[] => {
    let cents = BigInt(random.int(100, 999)) * 10n ** BigInt(magnitude);
    const list: bigint[] = [];
    for (let month = first; month <= last; month += 1) {
      list.push(random.chance(1) ? 0n : grained(cents));
      cents = (cents * BigInt(random.int(900, 1120))) / 1000n + 1n;
    }
    return list;
  };
  const [ab, ba] = [trade(), trade()];
  const [asymmetry, other] = [random.int(850, 1150), random.int(850, 1150)];
  const [one, two] = economies;
  const record = (list: readonly bigint[]) => list.map((cents, index) => estimates(first + index, cents));
  const seenByOther = (list: readonly bigint[], by: number) =>
    list.map((cents) => scaled(cents, by + random.int(-50, 50)));
  return {
    economies,
    first,
    last,
    months: new Map([
      [one, { X: record(ab), M: record(ba) }],
      [two, { X: record(seenByOther(ba, asymmetry)), M: record(seenByOther(ab, other)) }],
    ]),
  };
}

/** The cents of a flow in some months, as a reporter knew them in a release. @throws {RangeError} outside the history */
export function cents(
  history: History,
  reporter: string,
  release: number,
  flow: Flow,
  period: Months,
): bigint {
  if (flow === 'T' || flow === 'B') {
    const part = (of: 'X' | 'M') => cents(history, reporter, release, of, period);
    return flow === 'T' ? part('X') + part('M') : part('X') - part('M');
  }
  let sum = 0n;
  for (let month = period.from; month <= period.to; month += 1) {
    const known = history.months
      .get(reporter)
      ?.[flow][month - history.first]?.findLast(({ since }) => since <= release);
    if (!known) throw new RangeError(`invalid period: month ${month} is not known in release ${release}`);
    sum += known.cents;
  }
  return sum;
}

/** Whether a reporter's values of some months are the same in two releases. */
export function unrevised(
  history: History,
  reporter: string,
  { from, to }: Months,
  [one, two]: readonly [number, number],
): boolean {
  for (let month = from; month <= to; month += 1) {
    const period = { from: month, to: month };
    for (const flow of ['X', 'M'] as const) {
      if (cents(history, reporter, one, flow, period) !== cents(history, reporter, two, flow, period))
        return false;
    }
  }
  return true;
}
