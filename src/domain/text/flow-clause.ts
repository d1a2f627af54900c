/** Tells from the words of a clause whether its flow is the pair’s, and of all goods. */
import { LEADING_WORDS, PREPOSITIONS } from './flow-mark.ts';
import type { Sides } from './flow-sides.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Story } from './story.ts';
import type { TextLanguage } from './text-language.ts';

/** The economy that opens the clause of a verb of selling or buying, before an insertion: "Kenya, for its part, sold". */
export function subjectApart(marks: readonly Mark[], index: number, { pair }: Story): string | null {
  const kind = marks[index]?.kind;
  if ((kind !== 'sells' && kind !== 'buys') || marks[index - 1]?.kind !== 'comma') return null;
  const opens = marks.findLastIndex(
    (mark, at) => at < index - 1 && (mark.kind === 'comma' || mark.kind === 'quantity'),
  );
  const [before, subject] = [marks[opens - 2]?.kind, marks[opens - 1]];
  const isOpening = before === undefined || OPENS_CLAUSE.includes(before);
  const isInsertion = marks[opens]?.kind === 'comma' && index - opens <= LONGEST_INSERTION;
  return isOpening && isInsertion && subject?.kind === 'economy' && pair.includes(subject.economy)
    ? subject.economy
    : null;
}

/** How many marks an insertion may have, with its commas. */
const LONGEST_INSERTION = 7;

/** Whether the subject of a verb of selling or buying is a pronoun that opens its clause, behind one of the speaker's side. */
export function isSoldByThem(marks: readonly Mark[], index: number): boolean {
  if (marks[index]?.kind !== 'sells' && marks[index]?.kind !== 'buys') return false;
  const subject = marks.slice(0, index).findLastIndex(({ kind }) => kind !== 'plain' && kind !== 'leads');
  const opens = marks[subject - 1]?.kind;
  const isPronoun = marks[subject]?.kind === 'it' && (opens === undefined || OPENS_CLAUSE.includes(opens));
  return isPronoun && marks.slice(0, subject).some(({ kind }) => kind === 'we');
}

/** Whether a clause is about something else before a vague word: "coffee earned". */
export function speaksOfElse(marks: readonly Mark[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const kind = marks[at]?.kind;
    if (kind === 'topic') return true;
    if (kind === 'economy' || kind === 'pair' || kind === 'it' || kind === 'we') {
      // "As for diesel, Thailand sold".
      return (
        marks.slice(0, at).findLast((mark) => mark.kind !== 'comma' && mark.kind !== 'plain')?.kind ===
        'topic'
      );
    }
    if (kind === 'quantity' || kind === 'semicolon' || kind === 'break') return false;
    // "Wer über Zölle redet, sollte wissen: 2024 lieferte …", but "diesel: Thailand sold".
    if (kind === 'colon' && marks[at - 1]?.kind !== 'topic') return false;
  }
  return false;
}

/** Whether a clause is about both sides before its trade: "the two countries want to lift trade". */
export function speaksOfPair(marks: readonly Mark[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const kind = marks[at]?.kind;
    if (kind === 'pair') return true;
    if (kind === 'quantity' || kind === 'semicolon' || kind === 'break' || kind === 'topic') return false;
  }
  return false;
}

/** Whether a sentence names both economies of the pair and no other. */
export function namesPairOnly(marks: readonly Mark[], { pair }: Story): boolean {
  const named = new Set(marks.flatMap((mark) => (mark.kind === 'economy' ? [mark.economy] : [])));
  return named.size === 2 && pair.every((economy) => named.has(economy));
}

/** Whether a clause names an economy outside the pair before its flow. */
export function namesAnother(marks: readonly Mark[], index: number, { pair }: Story): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const mark = marks[at];
    if (mark?.kind === 'economy' && !pair.includes(mark.economy)) return true;
    if (mark?.kind === 'quantity' || mark?.kind === 'semicolon' || mark?.kind === 'break') return false;
  }
  return false;
}

/** Whether a flow is that of a good named before "whose": "soy, whose exports". */
export function isOfGood(marks: readonly Mark[], index: number): boolean {
  let at = index - 1;
  while (marks[at]?.kind === 'plain') at -= 1;
  const whose = marks[at];
  if ((whose?.kind !== 'break' && whose?.kind !== 'it') || !whose.isWhose) return false;
  const before = marks.slice(0, at).findLast(({ kind }) => kind !== 'comma' && kind !== 'plain');
  return before?.kind === 'topic' || before?.kind === 'word';
}

/** Whether a verb stands between a flow and a good or firm that opens its clause: "fruit saw exports of US$5 million". */
export function isHadByTopic(marks: readonly Mark[], index: number): boolean {
  let at = index - 1;
  while (marks[at]?.kind === 'leads' || marks[at]?.kind === 'plain') at -= 1;
  if (!marks.slice(at + 1, index).some(({ kind }) => kind === 'leads')) return false;
  const end = at;
  while (IN_NAME.includes(marks[at]?.kind ?? 'stop')) at -= 1;
  const opens = marks[at]?.kind;
  return (
    (opens === undefined || OPENS_CLAUSE.includes(opens)) &&
    marks.slice(at + 1, end + 1).some(({ kind }) => kind === 'topic')
  );
}

/** What a good or firm and its adjectives consist of. */
const IN_NAME: readonly MarkKind[] = ['topic', 'word', 'plain'];

const OPENS_CLAUSE: readonly MarkKind[] = ['break', 'semicolon', 'comma', 'and', 'dash', 'quantity'];

/**
 * Whether a flow, beside which only one side of the pair is named, is that of an economy outside the pair: of the
 * subject of the clause, "Thailand, whose exports to Laos", or of a partner that opens it, "a China, Brasil vendió".
 */
export function isOfOtherEconomies(
  marks: readonly Mark[],
  index: number,
  members: Sides['named'],
  { pair }: Story,
  { partner }: TextLanguage,
): boolean {
  if (partner === 'particle') return false;
  const hasPartner = members.some(({ role }) => role !== 'before' && role !== 'of');
  for (let at = index - 1; at >= 0; at -= 1) {
    const mark = marks[at];
    if (!mark || mark.kind === 'quantity' || mark.kind === 'semicolon') return false;
    if (mark.kind === 'break' || mark.kind === 'it') {
      // A relative clause is about what stands right before it.
      const before = marks.slice(0, at).findLast(({ kind }) => kind !== 'comma' && kind !== 'plain');
      if (before?.kind === 'economy' && !pair.includes(before.economy)) return true;
      if (mark.kind === 'break') return false;
    }
    if (mark.kind !== 'economy') continue;
    const isOutside = !pair.includes(mark.economy);
    const leads = marks.slice(0, at).findLast(({ kind }) => kind !== 'plain')?.kind ?? 'word';
    const isLed = PREPOSITIONS.includes(leads);
    if (isOutside) return hasPartner ? !isLed : LEADING_WORDS.includes(leads);
    if (hasPartner) return false;
  }
  return false;
}
