/**
 * Whether a figure is a target, a forecast or an estimate, or cannot count because it is denied, a share or an average.
 */
import type { Status } from '../ledger/codes.ts';
import type { FigureWords } from './figure-words.ts';
import { isFlow } from './flow-mark.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { LeftOutReason } from './text-claim.ts';
import type { TextLanguage } from './text-language.ts';

export interface Purpose {
  readonly isTarget: boolean;
  /** Whether words behind it make it a target. */
  readonly isTargetBehind: boolean;
  /** Whether the words of a target may only introduce what is told: "one should know: in 2024 …". */
  readonly isIntroduced: boolean;
  readonly status: Status;
  /** Of every year, and so of no single one: "US$1.3 billion a year". */
  readonly isYearly: boolean;
  readonly problem: LeftOutReason | null;
}

/**
 * The purpose of the figure at a place in a sentence.
 *
 * @param isBase whether another figure is compared with it: then only the other can be a target
 */
export function purposeOf(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  place: number,
  isBase: boolean,
  { partner }: TextLanguage,
): Purpose {
  const figure = figures[place];
  if (!figure) return NO_PURPOSE;
  const clause = clauseStart(marks, figure.first);
  const since = Math.max(clause, (figures[place - 1]?.last ?? -1) + 1);
  const has = (kind: MarkKind, from: number, to: number) =>
    marks.slice(from, to).some((mark) => mark.kind === kind);
  const behind = endOfWords(marks, figures, place);
  const verb = partner === 'particle' ? verbBehind(marks, figure) : null;
  const isBehind = isTargetBehind(marks, figure, partner);
  const goals = marks.flatMap(({ kind }, at) =>
    kind === 'target' && at >= clause && at < figure.number && !isOfEarlier(marks, figures, place, at)
      ? [at]
      : [],
  );
  const isTarget = !isBase && (goals.length > 0 || isBehind);
  // "A year after the agreement: exports of US$5 million".
  const colon = marks.findLastIndex(({ kind }, at) => at < figure.first && kind === 'colon');
  // "To grow 10 per cent a year to US$5 billion": the rate is of every year, and the value behind it is not.
  const ofBefore = marks[since]?.kind === 'time' && since > clause ? since + 1 : since;
  const isYearly = marks
    .slice(Math.max(ofBefore, colon), behind)
    .some((mark) => mark.kind === 'time' && mark.time.is === 'each');
  const status = isBase ? 'A' : (statusOfVerb(verb) ?? statusOf(marks, clause, figure));
  return {
    isTarget,
    isTargetBehind: isBehind,
    isIntroduced:
      isTarget &&
      !isBehind &&
      (areIntroducing(marks, goals, figure.first) || areOfEarlier(marks, figures, place, goals)),
    status: isTarget ? 'A' : status,
    isYearly,
    problem: problemOf(),
  };

  function problemOf(): LeftOutReason | null {
    if (!figure) return null;
    // "The US$3 billion mark has not been reached": a negation also counts behind its figure.
    const isDenied =
      has('negation', since, figure.first) ||
      has('negation', figure.last + 1, endOfClause(marks, figures, place));
    if (!isTarget && (isDenied || verb?.kind === 'negation')) return 'negation';
    if (isCondition(marks, figure)) return 'unsure';
    if (has('average', since, behind)) return 'average';
    if (has('foreign', since, behind)) return 'other-currency';
    if (has('volume', since, behind)) return 'other-measure';
    const [of, whole] = marks.slice(figure.last + 1, figure.last + 3);
    if (figure.unit === 'rate' && of?.kind === 'of' && whole?.kind === 'topic') return 'share';
    if (figure.unit !== 'rate' || figure.direction) return null;
    // "đạt 80,8% mục tiêu 25 tỷ USD".
    const goal = figures[place + 1];
    if (
      marks[figure.last + 1]?.kind === 'target' &&
      goal?.unit === 'USD' &&
      marks.slice(figure.last + 2, goal.first).every(({ kind }) => kind === 'plain' || kind === 'of')
    )
      return 'share';
    const next = marks[figure.last + 1]?.kind;
    if (has('share', since, figure.first) || next === 'share' || (next === 'of' && !isTarget)) return 'share';
    return null;
  }
}

/**
 * Whether a word for a target belongs to an earlier figure that it stands behind, and a flow is told anew between it and the
 * figure: "short of their US$2 billion target, with trade of US$1.6 billion".
 */
function isOfEarlier(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  place: number,
  target: number,
): boolean {
  const isBehind = figures.slice(0, place).some(({ last }) => last === target - 1);
  return isBehind && marks.slice(target, figures[place]?.first).some(isFlow);
}

/**
 * Whether all words for a target lead to figures before this one, and a flow is told anew behind these: "the target of US$2
 * billion was missed, trade was US$1.6 billion". It may as well be a part of the goal.
 */
function areOfEarlier(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  place: number,
  goals: readonly number[],
): boolean {
  const first = figures[place]?.first ?? 0;
  return goals.every((goal) => {
    const own = figures.slice(0, place).find((figure) => figure.first > goal);
    if (own?.unit !== 'USD') return false;
    const leads = marks.slice(goal + 1, own.first);
    return (
      leads.every(({ kind }) => LEADS_TO_GOAL.includes(kind)) && marks.slice(own.last + 1, first).some(isFlow)
    );
  });
}

const LEADS_TO_GOAL: readonly MarkKind[] = ['of', 'plain', 'hedge', 'leads', 'per'];

/** Whether a figure is in what a sentence only supposes: "if trade reaches US$3 billion, it will be a record". */
function isCondition(marks: readonly Mark[], { first }: FigureWords): boolean {
  for (let at = first - 1; at >= 0; at -= 1) {
    const kind = marks[at]?.kind ?? 'stop';
    if (kind === 'if') return true;
    if (ENDS_CONDITION.includes(kind)) return false;
  }
  return false;
}

const ENDS_CONDITION: readonly MarkKind[] = ['comma', 'break', 'semicolon'];

const NO_PURPOSE: Purpose = {
  isTarget: false,
  isTargetBehind: false,
  isIntroduced: false,
  status: 'A',
  isYearly: false,
  problem: null,
};

/**
 * Whether a word of will or expectation may only introduce the statement of a figure: unknown words follow it up to a
 * colon or to "that", and a flow behind these. "Wer über Zölle redet, sollte die Zahlen kennen: 2024 lieferte …".
 */
function onlyIntroduces(marks: readonly Mark[], index: number, figure: number): boolean {
  const words = marks.slice(index + 1, figure);
  const end = words.findIndex((mark) => isFlow(mark) || CLOSES_INTRODUCTION.includes(mark.kind));
  const said = words.slice(0, end);
  return (
    said.some(({ kind }) => kind === 'word') &&
    (words[end]?.kind === 'colon' ||
      (words[end]?.kind !== 'quantity' && said.every(({ kind }) => INTRODUCING.includes(kind)))) &&
    words.slice(end + 1).some(isFlow)
  );
}

/** Whether the last of several such words does, and nothing between them is wanted: "Wer investieren will, sollte wissen:". */
function areIntroducing(marks: readonly Mark[], goals: readonly number[], figure: number): boolean {
  const last = goals.at(-1);
  if (last === undefined || !onlyIntroduces(marks, last, figure)) return false;
  return !marks.slice(goals[0], last).some((mark) => isFlow(mark) || mark.kind === 'quantity');
}

const CLOSES_INTRODUCTION: readonly MarkKind[] = ['colon', 'it', 'than', 'comma', 'quantity', 'time'];
const INTRODUCING: readonly MarkKind[] = ['word', 'plain', 'leads'];

/** Whether the words behind a figure make it a target: "une croissance de 10 à 15 % est visée". */
export function isTargetBehind(
  marks: readonly Mark[],
  figure: FigureWords,
  partner: TextLanguage['partner'],
): boolean {
  const [next, goal] = marks
    .slice(figure.last + 1)
    .filter(({ kind }) => kind !== 'plain' && kind !== 'leads');
  if (next?.kind === 'target') return true;
  // "The US$5 billion which the two governments had set as their goal".
  if (partner === 'behind' && marks[figure.last + 1]?.kind === 'it') {
    const behind = marks
      .slice(figure.last + 2)
      .find((mark) =>
        mark.kind === 'quantity' ? mark.problem !== 'no-unit' : CLOSES_RELATIVE.includes(mark.kind),
      );
    if (behind?.kind === 'target') return true;
  }
  // "the US$30bil trade target".
  if ((next?.kind === 'total-trade' || next?.kind === 'two-way-trade') && goal?.kind === 'target')
    return true;
  return partner === 'particle' && verbBehind(marks, figure)?.kind === 'target';
}

const CLOSES_RELATIVE: readonly MarkKind[] = [
  'target',
  'comma',
  'semicolon',
  'and',
  'break',
  'time',
  'close',
];

/** Whether the verb behind a figure makes it a forecast, in languages whose verbs come last. */
export function isForecastBehind(
  marks: readonly Mark[],
  figure: FigureWords,
  { partner }: TextLanguage,
): boolean {
  return partner === 'particle' && statusOfVerb(verbBehind(marks, figure)) === 'F';
}

/**
 * The verb behind a figure, in languages whose verbs come last, that makes it a target, a forecast or denied:
 * "30億ドルに達する見込み".
 */
function verbBehind(marks: readonly Mark[], { last }: FigureWords): Mark | null {
  let isTold = false;
  for (let at = last + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark || CLAUSES.includes(mark.kind)) return null;
    if (isTold && TOLD_ANEW.includes(mark.kind)) return null;
    if (VERBS.includes(mark.kind)) return mark;
    // "500億ドル超へ", without a verb, tells where a value is going.
    if (mark.kind === 'to' && marks.slice(at + 1).every(({ kind }) => ENDS_HEADLINE.includes(kind)))
      return { ...mark, kind: 'forecast' };
    if (mark.kind === 'leads' || mark.kind === 'up' || mark.kind === 'down') isTold = true;
  }
  return null;
}

const ENDS_HEADLINE: readonly MarkKind[] = ['time', 'open', 'close', 'quote'];
const VERBS: readonly MarkKind[] = ['target', 'forecast', 'estimate', 'tentative', 'negation'];
const CLAUSES: readonly MarkKind[] = ['break', 'semicolon', 'when'];
const TOLD_ANEW: readonly MarkKind[] = [
  'comma',
  'quantity',
  'multiple',
  'time',
  'exports',
  'imports',
  'total-trade',
];

function statusOfVerb(verb: Mark | null): Status | null {
  if (verb?.kind === 'tentative') return verb.status;
  if (verb?.kind === 'forecast') return 'F';
  return verb?.kind === 'estimate' ? 'E' : null;
}

/** Where the clause of a mark starts. */
function clauseStart(marks: readonly Mark[], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const kind = marks[at]?.kind;
    if (kind === 'break' || kind === 'semicolon' || kind === 'when') return at + 1;
  }
  return 0;
}

/** Where the words about a figure end behind it: at the next comma, clause or figure. */
function endOfWords(marks: readonly Mark[], figures: readonly FigureWords[], place: number): number {
  const figure = figures[place];
  const next = figures[place + 1]?.first ?? marks.length;
  if (!figure) return next;
  for (let at = figure.last + 1; at < next; at += 1) {
    const kind = marks[at]?.kind;
    if (kind === undefined || ENDS.includes(kind)) return at;
  }
  return next;
}

/** Where the clause of a figure ends behind it: at the next comma, figure or "and", but not at one that joins economies. */
function endOfClause(marks: readonly Mark[], figures: readonly FigureWords[], place: number): number {
  const from = (figures[place]?.last ?? -1) + 1;
  const next = figures[place + 1]?.first ?? marks.length;
  const joinsEconomies = (at: number) =>
    marks[at - 1]?.kind === 'economy' &&
    marks.slice(at + 1).find(({ kind }) => kind !== 'plain')?.kind === 'economy';
  const end = marks.findIndex(
    ({ kind }, at) => at >= from && PURPOSE_ENDS.includes(kind) && !(kind === 'and' && joinsEconomies(at)),
  );
  return end < 0 ? next : Math.min(end, next);
}

const PURPOSE_ENDS: readonly MarkKind[] = ['comma', 'and', 'break', 'semicolon', 'close', 'open', 'when'];

const ENDS: readonly MarkKind[] = [
  'comma',
  'and',
  'break',
  'semicolon',
  'close',
  'open',
  'when',
  'total-trade',
  'two-way-trade',
  'exports',
  'imports',
];

/**
 * The status that words before a figure give it. Where a flow is named behind an earlier figure, it is normal again.
 */
function statusOf(marks: readonly Mark[], clause: number, figure: FigureWords): Status {
  if (figure.status) return figure.status;
  let status: Status = 'A';
  let figures = 0;
  for (let at = clause; at < figure.number; at += 1) {
    const mark = marks[at];
    if (!mark || (mark.kind === 'forecast' && onlyIntroduces(marks, at, figure.first))) continue;
    if (mark.kind === 'forecast') status = 'F';
    else if (mark.kind === 'estimate') status = 'E';
    else if (mark.kind === 'tentative') ({ status } = mark);
    else if (mark.kind === 'quantity') figures += 1;
    else if (figures > 0 && isFlow(mark)) status = 'A';
  }
  return status;
}
