/** Writes many equally small ways to give up figures as a few lists of independent choices. */

/** A set of figures, by their index. */
type Places = ReadonlySet<number>;

/**
 * Independent choices, of which every combination is a way. An entry is the figures that go together; a choice with a
 * single entry leaves nothing to choose.
 */
type Choices = readonly (readonly (readonly number[])[])[];

/**
 * Gives a few lists of choices that together make exactly the given ways. Six ways, for example, are often one figure
 * that goes in any case, one of two, and one of three. Where one list is not enough, the ways are split at the figure
 * that leaves the largest list.
 *
 * @param ways distinct sets
 */
export function choicesOf(ways: readonly Places[]): Choices[] {
  const whole = productOf(ways);
  if (whole) return [whole];
  const places = [...new Set(ways.flatMap(ascending))];
  const splits = places.flatMap((place) => {
    const [having, lacking] = [ways.filter((way) => way.has(place)), ways.filter((way) => !way.has(place))];
    return [
      { some: having, others: lacking },
      { some: lacking, others: having },
    ];
  });
  const [best] = splits
    .flatMap(({ some, others }) => {
      const product = others.length > 0 ? productOf(some) : null;
      return product ? [{ product, size: some.length, others }] : [];
    })
    .sort((a, b) => b.size - a.size);
  return best ? [best.product, ...choicesOf(best.others)] : ways.map((way) => [[ascending(way)]]);
}

/**
 * The choices that make exactly these ways; `null` where none do. A single choice among all ways counts only for ways
 * of one figure each.
 */
function productOf(ways: readonly Places[]): Choices | null {
  const parts = choicesApart(ways).map((part) => restrictedTo(ways, part));
  const combinations = parts.reduce((product, part) => product * part.length, 1);
  const isPlain = parts.length > 1 || ways.length === 1 || ways.every(({ size }) => size === 1);
  return isPlain && combinations === ways.length ? parts : null;
}

/** Groups figures by choice: two that no way gives up together belong to one choice, also if only a third connects them. */
function choicesApart(ways: readonly Places[]): Places[] {
  let parts: Places[] = [];
  for (const place of new Set(ways.flatMap(ascending))) {
    const isRival = (other: number) => !ways.some((way) => way.has(place) && way.has(other));
    const near = parts.filter((part) => [...part].some(isRival));
    parts = [...parts.filter((part) => !near.includes(part)), new Set([...near.flatMap(ascending), place])];
  }
  return parts.sort((a, b) => Math.min(...a) - Math.min(...b));
}

function restrictedTo(ways: readonly Places[], part: Places): number[][] {
  const distinct = new Map<string, number[]>();
  for (const way of ways) {
    const own = ascending(way).filter((place) => part.has(place));
    distinct.set(own.join(' '), own);
  }
  return [...distinct.values()].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

const ascending = (places: Places): number[] => [...places].sort((a, b) => a - b);
