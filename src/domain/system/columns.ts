/**
 * The columns of a system: goods that flowed one way in one stretch of time.
 *
 * Cut at every start and end of a period, time falls into stretches. The trade of a period is the sum of its stretches,
 * T of exports and imports, and B their difference, so that parts and wholes, months and years, and cumulated periods
 * that never fall all follow from one fact: no column is negative.
 */
import type { Flow, Valuation } from '../ledger/codes.ts';
import { type Period, periodOf } from '../ledger/period.ts';
import { MINUS_ONE, ONE, type Rational } from '../numbers/rational.ts';
import type { LinearForm } from './linear-form.ts';

/** What a value is of, within one reporter and partner. */
export interface Subject {
  readonly flow: Flow;
  readonly valuation: Valuation | null;
  readonly period: Period;
}

/** One way of goods, with its price basis: exports free on board are another column than exports CIF. */
interface GoodsWay {
  readonly flow: 'X' | 'M';
  readonly valuation: Valuation | null;
}

/** Gives each subject its form. */
export interface Columns {
  readonly count: number;
  formOf(subject: Subject): LinearForm;
  /** What a column is: exports or imports in the time between two cuts. */
  subjectOf(column: number): Subject;
}

/**
 * Cuts time at the ends of all the periods.
 */
export function columnsFor(subjects: readonly Subject[]): Columns {
  const cuts = new Set<number>();
  for (const { period } of subjects) {
    const { from, to } = period;
    cuts.add(from).add(to + 1);
  }
  const starts = [...cuts].sort((a, b) => a - b);
  const usual = {
    X: soleValuation(subjects, 'X'),
    M: soleValuation(subjects, 'M'),
  };
  const columns = new Map<string, number>();
  const meanings: Subject[] = [];
  const columnOf = (way: GoodsWay, start: number) => {
    const name = `${way.flow} ${way.valuation} ${start}`;
    const known = columns.get(name);
    if (known !== undefined) return known;
    columns.set(name, columns.size);
    const end = starts[starts.indexOf(start) + 1] ?? start + 1;
    return meanings.push({ ...way, period: periodOf(start, end - 1) }) - 1;
  };
  const formOf = ({ flow, valuation, period }: Subject): LinearForm => {
    const { from, to } = period;
    const within = starts.filter((start) => start >= from && start <= to);
    return new Map(
      waysOf(flow, valuation, usual).flatMap(([way, sign]) =>
        within.map((start) => [columnOf(way, start), sign] as const),
      ),
    );
  };
  for (const subject of subjects) formOf(subject);
  return {
    get count() {
      return columns.size;
    },
    formOf,
    subjectOf: (column) => {
      const subject = meanings[column];
      if (!subject) throw new RangeError(`no column ${column}`);
      return subject;
    },
  };
}

/** A valuation that is not stated is the one that is; of several, which one can't be told, so it stands apart. */
function waysOf(
  flow: Flow,
  valuation: Valuation | null,
  usual: Readonly<Record<'X' | 'M', Valuation | null>>,
): (readonly [GoodsWay, Rational])[] {
  const joint = valuation === null || valuation === 'FOB+CIF';
  const exported: GoodsWay = { flow: 'X', valuation: joint ? usual.X : valuation };
  const imported: GoodsWay = { flow: 'M', valuation: joint ? usual.M : valuation };
  switch (flow) {
    case 'X':
      return [[exported, ONE]];
    case 'M':
      return [[imported, ONE]];
    case 'T':
      return [
        [exported, ONE],
        [imported, ONE],
      ];
    case 'B':
      return [
        [exported, ONE],
        [imported, MINUS_ONE],
      ];
  }
}

function soleValuation(subjects: readonly Subject[], flow: Flow): Valuation | null {
  const stated = new Set(
    subjects.flatMap((subject) => (subject.flow === flow && subject.valuation ? subject.valuation : [])),
  );
  const [only] = stated;
  return stated.size === 1 && only ? only : null;
}
