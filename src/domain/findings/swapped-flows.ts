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

/** The exports and the imports of one source, for one side, period and form. */
interface BothFlows {
  readonly exported: Observation;
  readonly imported: Observation;
}

/** Each swap among figures of original sources; only once where several sources print it. */
export function swapsAmong(figures: readonly Observation[], ledger: Ledger): Swap[] {
  const alike = groupBy(figures, (one) => [one.side.key, one.period.text, formOf(one)].join(' '));
  const swaps = [...alike.values()].flatMap((same) => {
    const bySource = [...groupBy(same, ({ source }) => source).values()].toSorted(([a], [b]) =>
      a && b ? byDate(ledger.sourceOf(a), ledger.sourceOf(b)) : 0,
    );
    return swapsOf(bySource.flatMap((own) => bothFlows(own) ?? []));
  });
  const contents = ({ exported, imported }: Swap) =>
    [...exported, ...imported].map(contentOf).sort().join('; ');
  return firstOfEach(swaps, contents);
}

/** The swaps among the figures of sources, which are in the order of their dates. */
function swapsOf(sources: readonly BothFlows[]): Swap[] {
  // What many sources print alike is looked at once, and only beside imports that may be these exports: any two sources
  // would be as many pairs as the square of the sources.
  const distinct = firstOfEach(sources, ({ exported, imported }) =>
    [exported, imported].map(contentOf).join('; '),
  );
  const byImports = groupBy(distinct.entries(), ([, { imported }]) => contentOf(imported));
  const nearExports = new Map<string, readonly (readonly [number, BothFlows])[]>();
  const near = ({ exported }: BothFlows) => {
    const content = contentOf(exported);
    const known = nearExports.get(content);
    if (known) return known;
    const found = [...byImports.values()]
      .filter(([first]) => first && agree(exported, first[1].imported))
      .flat()
      .sort(([a], [b]) => a - b);
    nearExports.set(content, found);
    return found;
  };
  return distinct.flatMap((own, index) =>
    near(own).flatMap(([place, others]) => (place > index ? (swapOf(own, others) ?? []) : [])),
  );
}

const firstOfEach = <One>(all: readonly One[], keyOf: (one: One) => string): One[] =>
  [...groupBy(all, keyOf).values()].flatMap(([first]) => first ?? []);

/** Tells whether two figures for one cell belong to a swap, whoever prints them. */
export function swappedPairs(swaps: readonly Swap[]): (pair: readonly [Observation, Observation]) => boolean {
  const key = (pair: readonly [Observation, Observation]) => pair.map(contentOf).sort().join('; ');
  const known = new Set(swaps.flatMap(({ exported, imported }) => [key(exported), key(imported)]));
  return (pair) => known.has(key(pair));
}

function swapOf(own: BothFlows, others: BothFlows): Swap | null {
  const [exports, otherExports] = [own.exported, others.exported];
  const [imports, otherImports] = [own.imported, others.imported];
  const isAlike = sameValuation(exports, otherExports) && sameValuation(imports, otherImports);
  const isSwapped = agree(exports, otherImports) && agree(imports, otherExports);
  if (!isAlike || !isSwapped || agree(exports, otherExports) || agree(imports, otherImports)) return null;
  return { exported: [exports, otherExports], imported: [imports, otherImports] };
}

const agree = (a: Observation, b: Observation): boolean => meets(a.readings.verdict, b.readings.verdict);

/** The exports and imports of a source; `null` unless it prints one of each, as it is else unknown which is swapped. */
function bothFlows(figures: readonly Observation[]): BothFlows | null {
  const [exported, imported] = [only(figures, 'X'), only(figures, 'M')];
  return exported && imported && { exported, imported };
}

/** The only figure of a flow; `null` where there are several. */
function only(figures: readonly Observation[], flow: Flow): Observation | null {
  const [first, second] = figures.filter((one) => one.flow === flow);
  return first && !second ? first : null;
}
