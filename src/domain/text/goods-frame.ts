/** Finds the clauses that are about some goods only. */

import { BEHIND, isFlow } from './flow-mark.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { TextLanguage } from './text-language.ts';

/**
 * Whether a sentence tells trade without some goods: "excluding gold", "ohne Öl". It may leave out a time instead: "each year
 * except 2020".
 */
export function leavesGoodsOut(marks: readonly Mark[], { closesWithVerb }: TextLanguage): boolean {
  return marks.some(({ kind }, at) => {
    if (kind !== 'except' && (kind !== 'negation' || closesWithVerb)) return false;
    const isNamed = (mark: Mark) => !BESIDE_GOODS.includes(mark.kind);
    const beside = closesWithVerb
      ? marks.slice(0, at).findLast(isNamed)
      : marks[nextMark(marks, at + 1, isNamed)];
    return kind === 'except' ? !OF_TIMES.includes(beside?.kind ?? 'topic') : beside?.kind === 'topic';
  });
}

const BESIDE_GOODS: readonly MarkKind[] = ['plain', 'of', 'in', 'leads'];

const OF_TIMES: readonly MarkKind[] = ['time', 'quantity'];

/** The marks of clauses that are about what their first words say, where these are goods: see `topicFrame`. */
export function framedMarks(marks: readonly Mark[]): ReadonlySet<number> {
  const framed = new Set<number>();
  let from = 0;
  while (from < marks.length) {
    const end = topicFrame(marks, from);
    for (let at = from; at < end; at += 1) framed.add(at);
    from = 1 + nextMark(marks, from + 1, ({ kind }) => ENDS_CLAUSE.includes(kind)) || marks.length;
  }
  return framed;
}

/** The place of the next such mark at or behind a place; -1 where there is none. */
function nextMark(
  marks: readonly Mark[],
  from: number,
  isSought: (mark: Mark, at: number) => boolean,
): number {
  for (let at = from; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark && isSought(mark, at)) return at;
  }
  return -1;
}

/**
 * Up to which mark a clause is about what its first words say, if these are no goods of every kind: "in services, the deficit
 * was …", "mit Gold betrug der Handel …"; 0 where no such words open it.
 */
function topicFrame(marks: readonly Mark[], from: number): number {
  const opens = nextMark(marks, from, ({ kind }) => !BEFORE_FRAME.includes(kind));
  if (!OPENS_FRAME.includes(marks[opens]?.kind ?? 'stop')) return 0;
  const closes = nextMark(
    marks,
    opens + 1,
    ({ kind }, at) => kind === 'comma' || (kind === 'leads' && marks[at - 1]?.kind === 'topic'),
  );
  const words = marks.slice(opens + 1, closes < 0 ? 0 : closes);
  const isTopic = words.at(-1)?.kind === 'topic' && words.length <= LONGEST_FRAME;
  if (!isTopic || !words.every(({ kind }) => IN_FRAME.includes(kind))) return 0;
  const end = nextMark(marks, closes + 2, ({ kind }) => ENDS_CLAUSE.includes(kind) || kind === 'and');
  return end < 0 ? marks.length : end;
}

/**
 * The marks between a trade and its verb that only say which goods are the most of it: "deliveries to Morocco, mostly fuel,
 * fabrics and car parts, came to".
 */
export function insertedGoods(marks: readonly Mark[]): ReadonlySet<number> {
  const inserted = new Set<number>();
  for (const [flow, mark] of marks.entries()) {
    if (!isFlow(mark)) continue;
    const opens = marks.findIndex(({ kind }, at) => at > flow && !BEHIND.has(kind));
    if (marks[opens]?.kind !== 'comma') continue;
    const end = marks.findIndex(({ kind }, at) => at > opens && !IN_INSERTION.includes(kind));
    const last = marks.slice(0, end).findLastIndex(({ kind }) => kind === 'comma');
    const verb = marks[last + 1]?.kind ?? 'stop';
    // "Mostly fuel" is all of it, "without fuel" is not.
    if (marks[opens + 1]?.kind !== 'plain' || last <= opens || !VERBS_OF_TRADE.includes(verb)) continue;
    for (let at = opens; at <= last; at += 1) inserted.add(at);
  }
  return inserted;
}

const IN_INSERTION: readonly MarkKind[] = ['topic', 'word', 'plain', 'and', 'comma', 'in', 'of', 'leads'];

const VERBS_OF_TRADE: readonly MarkKind[] = ['leads', 'up', 'down', 'tentative', 'hedge'];

const ENDS_CLAUSE: readonly MarkKind[] = ['break', 'semicolon'];

const BEFORE_FRAME: readonly MarkKind[] = ['plain', 'quote', 'leads'];

const OPENS_FRAME: readonly MarkKind[] = ['in', 'with', 'of', 'to'];

const LONGEST_FRAME = 3;

const IN_FRAME: readonly MarkKind[] = ['topic', 'plain', 'word', 'of', 'leads'];
