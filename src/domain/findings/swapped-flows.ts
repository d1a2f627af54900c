/**
 * Exports and imports that two sources print in each other's place. Two values are not revised into each other: this is
 * one finding, and no revision of either.
 */
import { formOf } from '../ledger/cell.ts';
import type { Flow } from '../ledger/codes.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Observation } from '../ledger/observation.ts';
import { byDate, contentOf } from '../ledger/printings.ts';
import { sameValuation } from '../ledger/valuation.ts';
import { meets } from '../numbers/interval.ts';

/** The figures of both sources for each flow, the earlier source first. */
export interface Swap {
  readonly exported: readonly [Observation, Observation];
  readonly imported: readonly [Observation, Observation];
}

/** Each swap among figures of original sources; only once where several sources print it. */
export function swapsAmong(figures: readonly Observation[], ledger: Ledger): Swap[] {
  const alike = groupBy(figures, (one) => [one.side.key, one.period.text, formOf(one)].join(' '));
  const swaps = [...alike.values()].flatMap((same) => {
    const bySource = [...groupBy(same, ({ source }) => source).values()].toSorted(([a], [b]) =>
      a && b ? byDate(ledger.sourceOf(a), ledger.sourceOf(b)) : 0,
    );
    return bySource.flatMap((own, index) =>
      bySource.slice(index + 1).flatMap((others) => swapOf(own, others) ?? []),
    );
  });
  const contents = ({ exported, imported }: Swap) =>
    [...exported, ...imported].map(contentOf).sort().join('; ');
  return [...groupBy(swaps, contents).values()].flatMap(([first]) => first ?? []);
}

/** Tells whether two figures for one cell belong to a swap, whoever prints them. */
export function swappedPairs(swaps: readonly Swap[]): (pair: readonly [Observation, Observation]) => boolean {
  const key = (pair: readonly [Observation, Observation]) => pair.map(contentOf).sort().join('; ');
  const known = new Set(swaps.flatMap(({ exported, imported }) => [key(exported), key(imported)]));
  return (pair) => known.has(key(pair));
}

function swapOf(own: readonly Observation[], others: readonly Observation[]): Swap | null {
  const [exports, otherExports] = [only(own, 'X'), only(others, 'X')];
  const [imports, otherImports] = [only(own, 'M'), only(others, 'M')];
  if (!exports || !otherExports || !imports || !otherImports) return null;
  const agree = (a: Observation, b: Observation) => meets(a.readings.verdict, b.readings.verdict);
  const isAlike = sameValuation(exports, otherExports) && sameValuation(imports, otherImports);
  const isSwapped = agree(exports, otherImports) && agree(imports, otherExports);
  if (!isAlike || !isSwapped || agree(exports, otherExports) || agree(imports, otherImports)) return null;
  return { exported: [exports, otherExports], imported: [imports, otherImports] };
}

/** The only figure of a flow; `null` where there are several, since it is then unknown which of them is swapped. */
function only(figures: readonly Observation[], flow: Flow): Observation | null {
  const [first, second] = figures.filter((one) => one.flow === flow);
  return first && !second ? first : null;
}
