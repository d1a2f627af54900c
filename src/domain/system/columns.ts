/**
 * The columns of a system: goods that went one way in one stretch of time.
 *
 * Time is cut at the start and end of every period. The trade of a period is the sum of its stretches; T is the sum of
 * exports and imports, B their difference. Parts then add up to wholes, and months to years; and because no column is
 * negative, cumulated values never fall.
 */
import type { Flow, Valuation } from '../ledger/codes.ts';
import { type Period, periodOf } from '../ledger/period.ts';
import { MINUS_ONE, ONE, type Rational } from '../numbers/rational.ts';
import type { LinearForm } from './linear-form.ts';

/** What a value is about, for a given side. */
export interface Subject {
  readonly flow: Flow;
  readonly valuation: Valuation | null;
  readonly period: Period;
}

/** Goods going one way, with their price basis: exports FOB and exports CIF are different columns. */
interface GoodsWay {
  readonly flow: 'X' | 'M';
  readonly valuation: Valuation | null;
}

/** The columns, and the form of each subject in them. */
export interface Columns {
  readonly count: number;
  formOf(subject: Subject): LinearForm;
  /**
   * The exports or imports that a column stands for, with the time between two cuts.
   *
   * @throws {RangeError} for a column that does not exist
   */
  subjectOf(column: number): Subject;
}

/**
 * Makes the columns for subjects. `formOf` may be asked only about these, or about periods that start and end where
 * they do.
 *
 * @throws {RangeError} later, from `subjectOf`, for a column that does not exist
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

/**
 * The columns of a flow and their signs. Where no valuation is stated, it is taken to be the only one that others state
 * for the flow. Where others state several, it is unknown which of them it is, so that it gets a column of its own.
 */
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
