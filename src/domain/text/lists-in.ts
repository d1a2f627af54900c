/**
 * Lists whose items belong to those of an earlier list in the same order: "exports and imports reached A and B
 * respectively".
 */
import type { FigureWords } from './figure-words.ts';
import { isFlow } from './flow-mark.ts';
import type { Mark, MarkKind } from './mark.ts';

/**
 * What each figure of a list belongs to, by the index of the mark of its number: the mark of its flow (`flow`, an index);
 * the earlier figure whose subject it shares (`figure`, an index); its place among the flows of an earlier sentence
 * (`earlier`); or nothing that is certain (`problem`).
 */
export type ListPlaces = ReadonlyMap<
  number,
  | { readonly flow: number }
  | { readonly figure: number }
  | { readonly earlier: number }
  | { readonly problem: 'unsure' }
>;

/** Finds what each figure of such lists belongs to. */
export function listsIn(marks: readonly Mark[], figures: readonly FigureWords[]): ListPlaces {
  const places = new Map<
    number,
    { flow: number } | { figure: number } | { earlier: number } | { problem: 'unsure' }
  >();
  const markers = marks.flatMap(({ kind }, index) => (kind === 'respectively' ? [index] : []));
  if (markers.length === 0) return places;
  const groups = listGroups(marks, figures);
  const lists = groups.filter(([first, last]) => last > first);
  let size = 0;
  for (const [first, last] of groups) {
    const count = last - first + 1;
    const own = markers.filter((marker) => belongsTo(marker, marks, figures[first], figures[last]));
    const marked = own.length > 0;
    // A "respectively" beside a single figure refers to a list that is not there.
    const [alone] = figures.slice(first, last + 1);
    const isOfNone = own.some(
      (marker) =>
        !sharesDirection(marks, marker) &&
        !isCorrespondingly(marks, marker) &&
        !lists.some(([from, to]) => belongsTo(marker, marks, figures[from], figures[to])),
    );
    if (isOfNone && count === 1 && alone) places.set(alone.number, { problem: 'unsure' });
    if (count < 2 || (!marked && count !== size)) continue;
    size = count;
    const flows = flowsBefore(marks, figures, first);
    for (let number = 0; number < count; number += 1) {
      const figure = figures[first + number];
      if (!figure) continue;
      const flow = flows.length >= count ? flows[flows.length - count + number] : undefined;
      const earlier = first - count + number;
      if (flow !== undefined) places.set(figure.number, { flow });
      else if (first >= count) places.set(figure.number, { figure: earlier });
      else if (first === 0 && count === 2 && flows.length === 0)
        places.set(figure.number, { earlier: number });
      else places.set(figure.number, { problem: 'unsure' });
    }
  }
  return places;
}

/**
 * Whether a word such as "respectively" stands before a direction that closes several clauses: "수출은 9.1%, 수입은 9.6%
 * 각각 증가했다".
 *
 * @param marker the index of the word's mark
 */
export function sharesDirection(marks: readonly Mark[], marker: number): boolean {
  const [before, behind] = [marks[marker - 1], marks[marker + 1]?.kind];
  return before?.kind === 'quantity' && before.unit === 'rate' && (behind === 'up' || behind === 'down');
}

/** Whether such a word only joins a growth to the one value before it: "đạt 2,78 tỷ USD, tương ứng tăng 6,3%". */
function isCorrespondingly(marks: readonly Mark[], marker: number): boolean {
  const behind = marks[marker + 1]?.kind;
  return marks[marker - 1]?.kind === 'comma' && (behind === 'up' || behind === 'down');
}

/** Groups figures of one unit that only "and" or commas join, by the first and last index of each group. */
function listGroups(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
): [first: number, last: number][] {
  const groups: [number, number][] = [];
  for (const [index, figure] of figures.entries()) {
    const group = groups.at(-1);
    const before = figures[index - 1];
    const joined =
      before !== undefined &&
      before.unit === figure.unit &&
      marks.slice(before.last + 1, figure.first).every(({ kind }) => JOINS.includes(kind));
    if (group && joined) group[1] = index;
    else groups.push([index, index]);
  }
  return groups;
}

/**
 * What may stand between items. "With" is among them because some languages have one word for "with" and "and":
 * "26%和32%".
 */
const JOINS: readonly MarkKind[] = ['and', 'with', 'comma', 'plain', 'respectively', 'by', 'hedge'];

/** Whether a word such as "respectively" belongs to a list: it stands before, in, or directly behind it. */
function belongsTo(
  marker: number,
  marks: readonly Mark[],
  first: FigureWords | undefined,
  last: FigureWords | undefined,
): boolean {
  if (!first || !last) return false;
  if (marker >= first.first && marker <= last.last) return true;
  const [from, to] = marker < first.first ? [marker + 1, first.first] : [last.last + 1, marker];
  return marks.slice(from, to).every(({ kind }) => BETWEEN.includes(kind));
}

const BETWEEN: readonly MarkKind[] = [
  'comma',
  'plain',
  'leads',
  'to',
  'up',
  'down',
  'hedge',
  'by',
  'of',
  'time',
];

/** The marks of flows between the figure before a list and the list. */
function flowsBefore(marks: readonly Mark[], figures: readonly FigureWords[], first: number): number[] {
  const from = (figures[first - 1]?.last ?? -1) + 1;
  const to = figures[first]?.first ?? marks.length;
  return marks.flatMap((mark, index) => (index >= from && index < to && isFlow(mark) ? [index] : []));
}
