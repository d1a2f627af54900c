/** Ledgers of yearly totals and the targets set for them: a few sources, each with some values and perhaps a target. */
import { dayText } from './months.ts';
import type { Random } from './random.ts';

/** A claim as a ledger has it, without the fields that all claims share. */
type Entry = Readonly<Record<string, string>>;

interface YearlySource {
  readonly published: string;
  readonly claims: readonly Entry[];
}

export interface YearlyLedger {
  readonly sources: readonly YearlySource[];
  /** The targets to follow: the number of the source and the id of the claim. */
  readonly gauges: readonly (readonly [source: number, claim: string])[];
}

const FIRST_YEAR = 2018;
const LAST_YEAR = 2026;

/** Makes a ledger whose values lie around its targets, so that rounding and hedges decide. */
export function makeYearlyLedger(random: Random): YearlyLedger {
  const goal = random.pick(['US$8 billion', 'US$8.2 billion', 'US$7.5–8.5 billion', 'US$8,150 million']);
  const count = random.int(1, 4);
  const sources = Array.from({ length: count }, (_, index): YearlySource => {
    const year = random.int(FIRST_YEAR + 1, LAST_YEAR);
    const published = dayText(year * 12 + random.int(0, 11), random.int(1, 28));
    const years = random.shuffled([year - 3, year - 2, year - 1, year, year + 1]).slice(0, random.int(1, 3));
    const levels = years.map((of) => levelOf(random, of, year));
    return {
      published,
      claims: [...levels, ...(index === 0 || random.chance(30) ? [targetOf(random, goal)] : [])],
    };
  });
  const gauges = sources.flatMap(({ claims }, source) =>
    claims.flatMap(({ kind, id = '' }) => (kind === 'target' ? [[source, id] as const] : [])),
  );
  // One of them: of an amount that is followed for two dates an overview would speak twice.
  return { sources, gauges: random.shuffled(gauges).slice(0, 1) };
}

function levelOf(random: Random, of: number, published: number): Entry {
  const [units, tenths, hundredths] = [random.int(7, 8), random.int(0, 9), random.int(0, 9)];
  const amount = random.chance(40) ? `${units}.${tenths}` : `${units}.${tenths}${hundredths}`;
  const hedge = random.pick(['', '', '', 'over ', 'nearly ', 'about ', 'more than ', 'at least ']);
  return {
    id: `trade-${of}`,
    kind: 'level',
    flow: 'T',
    reporter: random.pick(['VNM', 'unspecified']),
    period: String(of),
    status: of > published ? 'F' : random.pick(['A', 'A', 'A', 'E', 'P']),
    figure: `${hedge}US$${amount} billion`,
  };
}

const targetOf = (random: Random, goal: string): Entry => ({
  id: 'target',
  kind: 'target',
  flow: 'T',
  measure: 'level',
  by: random.chance(40) ? 'not-stated' : String(random.int(FIRST_YEAR + 1, LAST_YEAR)),
  figure: goal,
});
