/**
 * Keeps marks of one year apart that would hide each other. Figures printed alike share a mark. Marks of one year with
 * close values stand side by side, the smallest value left, evenly spaced and centred on the year. The rule is fixed,
 * so that the same data give the same picture.
 */
import type { MarkShape, PressMark, PrintedClaim } from './trend-mark.ts';

/** The share of the axis below which values would overlap. */
const TOO_CLOSE = 0.06;
/** The widest distance between neighbours, and between the outermost marks of one year, in years. */
const SPACING = 0.22;
const SPREAD = 0.72;

/**
 * Groups equal figures into marks, and gives each mark its place.
 *
 * @param top the upper end of the value axis
 */
export function spreadMarks(
  printed: readonly { readonly shape: MarkShape; readonly claim: PrintedClaim }[],
  top: number,
): PressMark[] {
  const groups = new Map<string, { shape: MarkShape; claims: PrintedClaim[] }>();
  for (const { shape, claim } of printed) {
    const key = JSON.stringify(shape);
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { shape, claims: [claim] });
  }
  const marks = [...groups.values()].sort(
    (a, b) =>
      a.shape.year - b.shape.year ||
      a.shape.value - b.shape.value ||
      compareIds(JSON.stringify(a.shape), JSON.stringify(b.shape)),
  );
  return clusters(marks, top).flatMap((cluster) => {
    const step = Math.min(SPACING, SPREAD / Math.max(1, cluster.length - 1));
    return cluster.map(({ shape, claims }, index) => ({
      ...shape,
      x: shape.year + roundYears((index - (cluster.length - 1) / 2) * step),
      // A hedge has a direction but no length: its limit is a convention, and is shown in proofs only.
      error: shape.hedged
        ? ([0, 0] as const)
        : ([shape.value - shape.low, shape.high - shape.value] as const),
      claims: claims.toSorted((a, b) => compareIds(a.id, b.id)),
      gap: claims.some(({ gap }) => gap),
    }));
  });
}

/** Runs of marks, by year and value, in which each mark is close to the one before. */
function clusters<T extends { shape: MarkShape }>(marks: readonly T[], top: number): T[][] {
  const runs: T[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.shape;
    const near = before?.year === mark.shape.year && mark.shape.value - before.value < TOO_CLOSE * top;
    if (run && near) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const roundYears = (value: number): number => Math.round(value * 1000) / 1000;
