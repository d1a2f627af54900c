/** The figures of one reporter as inequalities: whether they can all be true, and what they say of any cell. */
import { type Inequality, inequality, isFeasible, valuesOf } from './elimination.ts';
import { type Fraction, fraction, negative, plus, times } from './fraction.ts';
import type { Flow } from './history.ts';
import type { OracleClaim } from './ledger.ts';
import type { Months } from './months.ts';
import { type Convention, meaningOf, VERDICT } from './print.ts';
import { mirrored, type Span } from './span.ts';

const ZERO = fraction(0);
const ONE = fraction(1);

/** What can be said of a system: a growth of a balance is not linear, and nothing is said of it. */
export const isLinear = ({ measure, stated }: OracleClaim): boolean =>
  measure !== 'rate' || stated.flow !== 'B';

/** The numbers that a claim can stand for, with the sign of its balance. */
export function spanOf({ print, rendered, balance }: OracleClaim, by: Convention = VERDICT): Span {
  const meaning = meaningOf(print, rendered, by);
  return balance === 'deficit' ? mirrored(meaning) : meaning;
}

/** A cell of one reporter. */
interface Cell {
  readonly flow: Flow;
  readonly period: Months;
}

/** The variables: exports and imports (or the one flow that is spoken of) in the shortest periods that are told apart. */
class Variables {
  readonly #flows: readonly ('X' | 'M' | 'T')[];
  readonly #parts: readonly Months[];

  constructor(cells: readonly Cell[]) {
    const flows = new Set(cells.map(({ flow }) => flow));
    const [only] = flows.size === 1 ? flows : [];
    this.#flows = only && only !== 'B' ? [only] : ['X', 'M'];
    const ends = [...new Set(cells.flatMap(({ period }) => [period.from, period.to + 1]))].sort(
      (a, b) => a - b,
    );
    this.#parts = ends
      .slice(1)
      .map((end, index) => ({ from: ends[index] ?? end, to: end - 1 }))
      .filter(({ from, to }) => cells.some(({ period }) => period.from <= from && to <= period.to));
  }

  get count(): number {
    return this.#flows.length * this.#parts.length;
  }

  /** A cell as a sum of variables. */
  weights({ flow, period }: Cell): Fraction[] {
    return this.#parts.flatMap(({ from, to }) =>
      this.#flows.map((variable) => {
        if (from < period.from || to > period.to) return ZERO;
        if (variable === flow || flow === 'T') return ONE;
        if (flow === 'B') return variable === 'X' ? ONE : negative(ONE);
        return ZERO;
      }),
    );
  }
}

/** What a claim says, however it was printed. */
export interface Statement {
  readonly measure: 'level' | 'rate' | 'change';
  readonly flow: Flow;
  readonly period: Months;
  readonly base: Months | null;
  readonly meaning: Span;
}

const statementOf = (claim: OracleClaim, by: Convention): Statement => ({
  ...claim.stated,
  measure: claim.measure,
  meaning: spanOf(claim, by),
});

const cellsOf = ({ flow, period, base }: Statement): Cell[] =>
  base
    ? [
        { flow, period },
        { flow, period: base },
      ]
    : [{ flow, period }];

const combined = (a: readonly Fraction[], b: readonly Fraction[], factor: Fraction): Fraction[] =>
  a.map((weight, index) => plus(weight, times(b[index] ?? ZERO, factor)));

function inequalitiesOf(
  { measure, flow, period, base, meaning }: Statement,
  variables: Variables,
): Inequality[] {
  const { low, high, lowIn, highIn } = meaning;
  const current = variables.weights({ flow, period });
  const list: Inequality[] = [];
  const atMost = (weights: readonly Fraction[], bound: Fraction, strict: boolean) =>
    list.push(inequality(weights, bound, strict));
  const flipped = (weights: readonly Fraction[]) => weights.map(negative);
  if (measure === 'rate' && base) {
    const before = variables.weights({ flow, period: base });
    // C ≤ (1 + g)·P for the highest rate, C ≥ (1 + g)·P for the lowest, and P > 0.
    if (high) atMost(combined(current, before, negative(plus(ONE, high))), ZERO, !highIn);
    if (low) atMost(flipped(combined(current, before, negative(plus(ONE, low)))), ZERO, !lowIn);
    atMost(flipped(before), ZERO, true);
    return list;
  }
  const weights = base
    ? combined(current, variables.weights({ flow, period: base }), negative(ONE))
    : current;
  if (high) atMost(weights, high, !highIn);
  if (low) atMost(flipped(weights), negative(low), !lowIn);
  return list;
}

function systemOf(statements: readonly Statement[], more: readonly Cell[] = []) {
  const variables = new Variables([...statements.flatMap(cellsOf), ...more]);
  const list = statements.flatMap((statement) => inequalitiesOf(statement, variables));
  for (let index = 0; index < variables.count; index += 1) {
    const weights = Array.from({ length: variables.count }, (_, other) =>
      other === index ? negative(ONE) : ZERO,
    );
    list.push(inequality(weights, ZERO, false));
  }
  return { variables, list };
}

/** Whether statements on the figures of one reporter, seen from one side, can all be true. */
export const canAllHold = (statements: readonly Statement[]): boolean =>
  statements.length === 0 || isFeasible(systemOf(statements).list);

/** What statements say of a cell, printed or not; `null` when they cannot all be true. */
export function boundsOf(statements: readonly Statement[], cell: Cell): Span | null {
  const { variables, list } = systemOf(statements, [cell]);
  // One more variable stands for the cell.
  const weights = [...variables.weights(cell), negative(ONE)];
  const widened = list.map((one) => ({ ...one, weights: [...one.weights, 0n] }));
  return valuesOf(
    [...widened, inequality(weights, ZERO, false), inequality(weights.map(negative), ZERO, false)],
    variables.count,
  );
}

/** Whether claims of one reporter, seen from one side, can all be true. */
export const canAllBeTrue = (claims: readonly OracleClaim[], by: Convention = VERDICT): boolean =>
  canAllHold(claims.map((claim) => statementOf(claim, by)));

/** What claims say of a cell, printed or not; `null` when they cannot all be true. */
export const impliedBy = (
  claims: readonly OracleClaim[],
  cell: Cell,
  by: Convention = VERDICT,
): Span | null =>
  boundsOf(
    claims.map((claim) => statementOf(claim, by)),
    cell,
  );
