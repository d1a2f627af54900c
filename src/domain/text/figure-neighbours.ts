/** Tells why a figure that can be read alone cannot be read beside the others of its sentence. */
import type { FigureWords } from './figure-words.ts';
import { isFlow } from './flow-mark.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { LeftOutReason } from './text-claim.ts';
import { isOutdone, type Timing } from './timing-of.ts';

/** Why a figure that can be read alone cannot be read beside the others of its sentence; `null` where it can. */
export function problemBeside(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  timings: readonly Timing[],
  place: number,
): LeftOutReason | null {
  const figure = figures[place];
  if (!figure) return null;
  if (isOfOtherCurrency(marks, figures, place)) return 'other-currency';
  if (isOfTwoTimes(marks, timings[place])) return 'unsure';
  // "The US$5 billion target was raised from US$3 billion": another target.
  if (
    timings[place]?.isBase &&
    place > 0 &&
    figures.slice(0, place).some((other) => isGoalNoun(marks, other))
  )
    return 'unsure';
  const isOpen =
    isComparedAlone(marks, figure) ||
    isComparedWithUnknown(marks, figure) ||
    isMultipleOfEarlier(marks, figures, timings, place) ||
    isSurpassed(marks, figures, timings, place) ||
    isMovementOfRates(marks, figure, figures[place + 1]) ||
    isMovementOfRates(marks, figures[place - 1], figure);
  return isOpen ? 'unsure' : null;
}

/** Whether a noun right behind a figure makes it a target. */
const isGoalNoun = (marks: readonly Mark[], { last }: FigureWords): boolean =>
  marks.slice(last + 1, last + 3).some(({ kind }) => kind === 'target') && marks[last + 1]?.kind !== 'comma';

/** Whether the time behind a figure is joined to another one: "in the first quarter and the second quarter". */
function isOfTwoTimes(marks: readonly Mark[], timing: Timing | undefined): boolean {
  const { said, isBase } = timing ?? {};
  if (!said || isBase) return false;
  const [and, other, next] = marks
    .slice(said.index + 1)
    .filter(({ kind }) => kind !== 'plain' && kind !== 'in');
  if (and?.kind === 'and' && other?.kind === 'time' && other.time.is === said.time.is)
    return !AMOUNT_STARTS.includes(next?.kind ?? 'stop');
  // "năm 2023 và 2024 đạt 3,8 tỷ USD", but "1,6 tỷ USD năm 2023 và năm 2024 đạt 2,2 tỷ USD".
  const [joint, first, value] = marks
    .slice(0, said.index)
    .filter(({ kind }) => kind !== 'plain' && kind !== 'in')
    .reverse();
  return (
    joint?.kind === 'and' &&
    first?.kind === 'time' &&
    first.time.is === said.time.is &&
    value?.kind !== 'quantity'
  );
}

const AMOUNT_STARTS: readonly MarkKind[] = [
  'quantity',
  'hedge',
  'leads',
  'up',
  'down',
  'by',
  'to',
  'tentative',
];

/** Whether a rate is the growth of an amount in another currency: "€6.8 billion ($7.4 billion), up 5 per cent". */
function isOfOtherCurrency(marks: readonly Mark[], figures: readonly FigureWords[], place: number): boolean {
  const figure = figures[place];
  if (figure?.unit !== 'rate') return false;
  const isMain = (at: number) => {
    const [amount, inBrackets] = [figures[at], figures[at + 1]];
    return (
      amount?.problem === 'other-currency' &&
      inBrackets?.unit === 'USD' &&
      marks.slice(amount.last + 1, inBrackets.first).some(({ kind }) => kind === 'open')
    );
  };
  const touches = (from: number, to: number) => !marks.slice(from, to).some((mark) => isNewTrade(mark));
  const [before, behind] = [figures[place - 1], figures[place + 1]];
  if (before && isMain(place - 2)) return touches(before.last + 1, figure.first);
  // "€6.8 billion, up 5 per cent", "up 5 per cent to €6.8 billion".
  const isForeign = (other: FigureWords | undefined) =>
    other?.problem === 'other-currency' && !other.direction;
  if (before && isForeign(before) && marks.slice(before.last + 1, figure.first).every(isBeside)) return true;
  if (behind && isForeign(behind) && marks.slice(figure.last + 1, behind.first).every(isBeside)) return true;
  return behind !== undefined && isMain(place + 1) && touches(figure.last + 1, behind.first);
}

const isBeside = ({ kind }: Mark): boolean => BESIDE_AMOUNT.includes(kind);

/** What may stand between an amount and its growth. */
const BESIDE_AMOUNT: readonly MarkKind[] = [
  'comma',
  'plain',
  'hedge',
  'to',
  'by',
  'of',
  'leads',
  'open',
  'in',
  'time',
  'than',
];

const isNewTrade = (mark: Mark): boolean =>
  isFlow(mark) || mark.kind === 'semicolon' || mark.kind === 'economy' || mark.kind === 'it';

/**
 * Whether two rates are joined by "to" alone, so that they are the ends of a range or of a movement: "de un 10 % a un 15
 * %". Only a time beside each would show which growth is meant.
 */
function isMovementOfRates(
  marks: readonly Mark[],
  one: FigureWords | undefined,
  other: FigureWords | undefined,
): boolean {
  if (one?.unit !== 'rate' || other?.unit !== 'rate') return false;
  const between = marks.slice(one.last + 1, other.first);
  return between[0]?.kind === 'to' && between.every(({ kind }) => ['to', 'plain', 'leads'].includes(kind));
}

/**
 * Whether a multiple may be counted from an earlier value of its sentence instead of the year before: "US$1.4 billion in
 * 2021, and US$3 billion in 2025, 2.2 times as much".
 */
function isMultipleOfEarlier(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  timings: readonly Timing[],
  place: number,
): boolean {
  const [figure, period] = [figures[place], timings[place]?.period];
  if (!figure || !period || marks[figure.number]?.kind !== 'multiple') return false;
  // "US$8.2 billion in 2024, double 2021": the year may be that of the base.
  const main = timings[place - 1]?.period;
  if (main && period.to < main.from && !timings[place - 1]?.isBase) return true;
  if (marks.slice(figure.last + 1).some(({ kind }) => kind === 'than' || kind === 'time')) return false;
  return timings
    .slice(0, place)
    .some(
      ({ period: earlier }, index) =>
        figures[index]?.unit === 'USD' && earlier !== null && earlier.to < period.to - 12,
    );
}

/** How many marks before a comparative what is compared may stand: "比去年同期多7亿美元". */
const SAID_BEFORE = 4;

/** Whether an amount stands behind a comparative, and nothing behind it says what is compared: "higher than US$7 billion". */
function isComparedAlone(marks: readonly Mark[], { unit, first, number, last }: FigureWords): boolean {
  if (unit !== 'USD') return false;
  const words = marks.slice(first, number);
  const compares = words.some((mark) => (mark.kind === 'up' || mark.kind === 'down') && mark.isComparative);
  const isTold = marks.slice(Math.max(0, first - SAID_BEFORE), first).some(({ kind }) => kind === 'than');
  return (
    compares && !isTold && marks[last + 1]?.kind !== 'than' && !words.some(({ kind }) => kind === 'time')
  );
}

/** Whether a growth is compared with what no table knows: "3 % respecto al tercero", the third of some quarters. */
function isComparedWithUnknown(marks: readonly Mark[], { unit, last }: FigureWords): boolean {
  if (unit !== 'rate') return false;
  // "4 % de moins qu'au troisième".
  const behind = marks.slice(last + 1, last + 5).map(({ kind }) => kind);
  if (behind.join(' ') === 'word sign to word') return true;
  if (marks[last + 1]?.kind !== 'than') return false;
  const next = marks.slice(last + 2).find(({ kind }) => !LEADS_TO_TIME.includes(kind));
  return next?.kind === 'word' || next?.kind === 'first-one' || next?.kind === 'second-one';
}

/** What may stand between a comparison and the time that is compared with. */
export const LEADS_TO_TIME: readonly MarkKind[] = ['plain', 'of', 'in', 'to', 'it', 'leads'];

/**
 * Whether the hedge of a level may only say that the level before it was larger or smaller: "US$2.2 billion in 2024,
 * exceeding the US$1.6 billion of 2023". Words such as "against" before the hedge make it the level's own.
 */
function isSurpassed(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  timings: readonly Timing[],
  place: number,
): boolean {
  // A growth may stand between: "US$2.5 billion, up 42.6 per cent, above the US$2.2 billion of all 2024".
  const level = figures.findLastIndex(({ unit }, index) => index < place && unit === 'USD');
  const [before, figure, timing] = [figures[level], figures[place], timings[place]];
  const earlierTiming = timings[level];
  if (!before || !figure?.hedge || figure.unit !== 'USD' || figure.direction || before.unit !== 'USD')
    return false;
  if (before.direction || before.problem || !SURPASSING.includes(figure.hedge)) return false;
  if (
    marks
      .slice((figures[place - 1]?.last ?? before.last) + 1, figure.first)
      .some((mark) => LEADS_TO_BASE.includes(mark.kind) || isFlow(mark))
  )
    return false;
  if (marks[figure.last + 1]?.kind === 'than-behind') return false;
  if (timing?.isBase) return !comparesLevels(marks, figure);
  const [period, main] = [timing?.period, earlierTiming?.period];
  return !earlierTiming?.isBase &&
    period !== null &&
    main !== null &&
    period !== undefined &&
    main !== undefined
    ? period.to < main.to
    : false;
}

/**
 * Whether the hedge of a value only says how the value right before it differs: "above the US$1.6 billion of 2023", but not
 * "above US$1.6 billion in 2023", which may bound it.
 */
export function comparesLevels(marks: readonly Mark[], figure: FigureWords): boolean {
  const hedge = marks[figure.first];
  const isNamed = figure.number > figure.first + 1;
  return isNamed && hedge?.kind === 'hedge' && hedge.direction !== null && isOutdone(marks, figure);
}

/** Hedges whose words also compare two values. */
const SURPASSING: readonly FigureWords['hedge'][] = ['over', 'nearly', 'below', 'at-most', 'at-least'];

const LEADS_TO_BASE: readonly MarkKind[] = ['than', 'from', 'when', 'semicolon', 'break'];
