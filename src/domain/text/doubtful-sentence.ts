/** Tells which figures of a sentence are only supposed, asked for, or set right by others. */
import type { FigureWords } from './figure-words.ts';
import type { Mark } from './mark.ts';
import type { Purpose } from './purpose-of.ts';
import type { LeftOutReason } from './text-claim.ts';
import type { TextLanguage } from './text-language.ts';
import type { Timing } from './timing-of.ts';

/** What is doubtful about a sentence as a whole. */
export interface Doubt {
  /** Whether it only supposes what it tells, so that its times are no periods of what follows. */
  readonly isSupposed: boolean;
  /** Why a figure is left out because of it; `null` where it is not. */
  readonly of: (figure: FigureWords, timing: Timing, purpose: Purpose) => LeftOutReason | null;
}

/** What is doubtful about a sentence: it opens with a condition, ends as a question, or sets figures right. */
export function doubtIn(
  text: string,
  marks: readonly Mark[],
  { supposes = [], revises }: TextLanguage,
): Doubt {
  const [opening, last] = [marks.find(({ kind }) => kind !== 'quote' && kind !== 'open'), marks.at(-1)];
  const written = opening && last ? text.slice(opening.from, last.to).toLowerCase() : '';
  // "Had trade kept the pace of 2022, it would now exceed US$18 billion".
  const isSupposed = supposes.some((word) => written.startsWith(`${word} `));
  const isAsked = last !== undefined && QUESTION.test(text.slice(last.to, last.to + QUESTION_LENGTH));
  const comma = marks.findIndex(({ kind }) => kind === 'comma');
  const opensWithCondition = opening?.kind === 'if' && comma > 0;
  // "If it reaches US$20 billion, our exports will have doubled".
  const isConditioned = opensWithCondition && marks.slice(0, comma).some(({ kind }) => kind === 'quantity');
  return {
    isSupposed,
    of({ sizes, first, unit }, { isBase, said }, { status, isTarget }) {
      if (isSupposed || isAsked) return 'unsure';
      if (isConditioned && first > comma && said === null && (unit === 'rate' || status === 'F'))
        return 'unsure';
      // "If border trade is included, trade was US$2.5 billion".
      if (opensWithCondition && !isConditioned && first > comma && !isTarget && status === 'A')
        return 'unsure';
      const isFirstOfTwo = isBase || sizes.length > 1 || startsFrom(marks, first);
      // "Revised its figure for 2024 from US$14.9 billion to US$15.1 billion": the first is of no year before.
      return isFirstOfTwo && unit === 'USD' && revises.some((word) => written.includes(word))
        ? 'negation'
        : null;
    },
  };
}

/** Whether a word for where a change starts stands before a figure, and no other figure between. */
function startsFrom(marks: readonly Mark[], figure: number): boolean {
  const before = marks.slice(0, figure).findLast(({ kind }) => ENDS_FROM.includes(kind));
  return before?.kind === 'from';
}

const ENDS_FROM: readonly Mark['kind'][] = ['from', 'quantity', 'comma', 'to', 'leads', 'in'];
const QUESTION = /^[\s"”»'’)]*[?？؟]/u;
const QUESTION_LENGTH = 4;
