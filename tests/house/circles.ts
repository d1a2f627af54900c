/** Circles of files that need each other, also for types alone: none of them can be read, moved or tried by itself. */
import { importsOf, type SourceFile } from './source.ts';

/**
 * The groups of files in which each reaches all others by imports, largest first (Tarjan, "Depth-first search and linear
 * graph algorithms", 1972).
 */
export function circlesOf(files: readonly SourceFile[]): string[][] {
  const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
  const [order, lowest] = [new Map<string, number>(), new Map<string, number>()];
  const stack: string[] = [];
  const circles: string[][] = [];
  const lower = (path: string, to: number) => lowest.set(path, Math.min(lowest.get(path) ?? to, to));
  const visit = (path: string): void => {
    const number = order.size;
    order.set(path, number);
    lowest.set(path, number);
    stack.push(path);
    for (const next of imports.get(path) ?? []) {
      if (!imports.has(next)) continue;
      if (!order.has(next)) {
        visit(next);
        lower(path, lowest.get(next) ?? number);
      } else if (stack.includes(next)) {
        lower(path, order.get(next) ?? number);
      }
    }
    if (lowest.get(path) !== number) return;
    const circle = stack.splice(stack.indexOf(path));
    if (circle.length > 1 || imports.get(path)?.includes(path)) circles.push(circle.sort());
  };
  for (const path of imports.keys()) if (!order.has(path)) visit(path);
  return circles.sort((a, b) => b.length - a.length);
}
