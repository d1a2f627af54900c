/**
 * The domain's solver, by HiGHS (compiled to WebAssembly). One model is kept for all questions about the same
 * assertions: only bounds and costs of its columns change, so that each answer starts from the last one.
 */
import loadHighs, { type Highs, type Model } from 'highs';
import type { Proposal, Solver, SolverModel, SolverRow } from '../../domain/index.ts';

/** The tightest that HiGHS accepts; figures printed to the dollar need it. */
const TOLERANCE = 1e-10;
/** A margin below this may be rounding. In millions of dollars, as all amounts here. */
const SURE_MARGIN = 1e-8;
/** No wider margin is looked for: a point need not be in the middle. */
const WIDE_MARGIN = 1;
/** A row whose multiplier is smaller takes no part. */
const LEAST_MULTIPLIER = 1e-9;

/** Loads HiGHS; the models made by it hold memory until they are disposed of. */
export async function loadSolver(): Promise<Solver> {
  const highs = await loadHighs();
  return { model: (columns, assertions, rows) => new HighsModel(highs, columns, assertions, rows) };
}

/** form·x + margin − excess of the assertion ≤ bound. */
class HighsModel implements SolverModel {
  readonly #model: Model;
  readonly #infinity: number;
  readonly #optimal: number;
  readonly #rows: readonly SolverRow[];
  readonly #columns: number;
  readonly #margin: number;
  readonly #assertions: number;

  constructor(highs: Highs, columns: number, assertions: number, rows: readonly SolverRow[]) {
    const { infinity } = highs;
    const margin = columns;
    const count = columns + 1 + assertions;
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const row of rows) {
      indices.push(...row.columns, margin, margin + 1 + row.assertion);
      values.push(...row.coefficients, 1, -1);
      starts.push(indices.length);
    }
    this.#model = highs.createModel({
      numCols: count,
      numRows: rows.length,
      colCost: new Float64Array(count),
      colLower: new Float64Array(count),
      colUpper: new Float64Array(count).fill(infinity),
      rowLower: new Float64Array(rows.length).fill(-infinity),
      rowUpper: Float64Array.from(rows, ({ bound }) => bound),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: count,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
    this.#model.options.set({
      output_flag: false,
      solver: 'simplex',
      primal_feasibility_tolerance: TOLERANCE,
      dual_feasibility_tolerance: TOLERANCE,
    });
    this.#infinity = infinity;
    this.#optimal = highs.constants.modelStatus.optimal;
    this.#rows = rows;
    this.#columns = columns;
    this.#margin = margin;
    this.#assertions = assertions;
  }

  widest(kept: ReadonlySet<number>): Proposal | null {
    this.#model.changeColCost(this.#margin, -1);
    this.#model.changeColBounds(this.#margin, -this.#infinity, WIDE_MARGIN);
    this.#keep(kept, 0);
    if (!this.#run()) return null;
    const { colValue, rowDual } = this.#model.getSolution();
    const margin = colValue[this.#margin] ?? 0;
    const tight = this.#rows.flatMap(({ assertion }, row) =>
      Math.abs(rowDual[row] ?? 0) > LEAST_MULTIPLIER ? assertion : [],
    );
    return {
      point: [...colValue.subarray(0, this.#columns)],
      margin: margin > SURE_MARGIN ? margin : 0,
      tight: [...new Set(tight)],
    };
  }

  closest(kept: ReadonlySet<number>): readonly number[] | null {
    this.#model.changeColCost(this.#margin, 0);
    this.#model.changeColBounds(this.#margin, SURE_MARGIN, SURE_MARGIN);
    this.#keep(kept, 1);
    if (!this.#run()) return null;
    return [...this.#model.getSolution().colValue.subarray(0, this.#columns)];
  }

  dispose(): void {
    this.#model.dispose();
  }

  /** Lets only the assertions that are not kept exceed their bounds, at a cost. */
  #keep(kept: ReadonlySet<number>, cost: number): void {
    const first = this.#margin + 1;
    const excess = { kind: 'range', from: first, to: first + this.#assertions - 1 } as const;
    const each = <T>(of: (assertion: number) => T) =>
      Array.from({ length: this.#assertions }, (_, i) => of(i));
    this.#model.changeColsCost(
      excess,
      each((assertion) => (kept.has(assertion) ? 0 : cost)),
    );
    this.#model.changeColsBounds(
      excess,
      each(() => 0),
      each((assertion) => (kept.has(assertion) ? 0 : this.#infinity)),
    );
  }

  #run(): boolean {
    this.#model.run();
    return this.#model.getModelStatus() === this.#optimal;
  }
}
