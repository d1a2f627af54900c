/** An oracle in floating point: HiGHS says whether assertions can all be true, where that is not a matter of rounding. */
import loadHighs from 'highs';
import { max, powerOfTen, ZERO } from '../../../src/domain/numbers/rational.ts';
import type { System } from '../../../src/domain/system/system.ts';

/** The tightest that HiGHS accepts; figures printed to the dollar need it. */
const TOLERANCE = 1e-10;
/** A margin nearer to 0 may be rounding. In millions of dollars, as all amounts here. */
const SURE_MARGIN = 1e-8;
/** No wider margin is looked for: one that is wide enough shows that there is room. */
const WIDE_MARGIN = 1;
/** Amounts in millions are neither large nor small. */
const MILLION = powerOfTen(6);

const highs = await loadHighs();

/** `true` with room to spare, `false` with a gap, `null` where the ends touch or nearly do. */
export function canBeTrueByHighs({ columns, assertions }: System): boolean | null {
  const margin = columns.count;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const bounds: number[] = [];
  for (const { form, bound } of assertions.flatMap(({ constraints }) => constraints)) {
    // form·x + margin ≤ bound, scaled to a largest coefficient of 1.
    const size = [...form.values()].reduce((largest, value) => max(largest, value.abs()), ZERO);
    indices.push(...form.keys(), margin);
    values.push(...[...form.values()].map((value) => value.div(size).valueOf()), 1);
    starts.push(indices.length);
    bounds.push(bound.div(MILLION).div(size).valueOf());
  }
  if (bounds.length === 0) return true;
  const each = (column: number, ofMargin: number) =>
    Float64Array.from({ length: margin + 1 }, (_, index) => (index === margin ? ofMargin : column));
  const model = highs.createModel({
    numCols: margin + 1,
    numRows: bounds.length,
    colCost: each(0, -1),
    colLower: each(0, -highs.infinity),
    colUpper: each(highs.infinity, WIDE_MARGIN),
    rowLower: new Float64Array(bounds.length).fill(-highs.infinity),
    rowUpper: Float64Array.from(bounds),
    matrix: {
      format: 'csr',
      numRows: bounds.length,
      numCols: margin + 1,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  });
  try {
    model.options.set({
      output_flag: false,
      primal_feasibility_tolerance: TOLERANCE,
      dual_feasibility_tolerance: TOLERANCE,
    });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    const room = model.getSolution().colValue[margin] ?? 0;
    return Math.abs(room) > SURE_MARGIN ? room > 0 : null;
  } finally {
    model.dispose();
  }
}
