/** Reads a running text: the figures of a pair's trade, and those left out with the reason. */
import { NOT_STATED } from '../ledger/codes.ts';
import { isFlow } from './flow-mark.ts';
import { languageOf } from './language-of.ts';
import { lexisOf } from './lexis.ts';
import type { Mark, MarkKind } from './mark.ts';
import { marksOf } from './marks-of.ts';
import { placeFigures } from './place-figures.ts';
import { plainText } from './plain-text.ts';
import { quantityFinder } from './quantity.ts';
import { readTable } from './read-table.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { storyOf } from './story.ts';
import { type TextTable, tablesIn } from './table.ts';
import type { LeftOut, LeftOutReason, TextClaim, TextContext, TextReading } from './text-claim.ts';
import { arePartAndSum } from './timing-of.ts';
import { unitHeading } from './unit-heading.ts';

/** Reasons for leaving out figures that a ledger could hold, but not as the pair's trade in goods. */
const OTHERS: readonly LeftOutReason[] = ['other-currency', 'share', 'average', 'other-measure'];

/**
 * Gives a headline without a time the period of the first figure of the same kind and flow in the text.
 *
 * @param claims of the text, without those of the headline itself
 */
function datedByBody(headline: TextClaim, claims: readonly TextClaim[]): TextClaim {
  const { kind, flow, reporter } = headline;
  if (headline.period !== NOT_STATED || kind === 'target') return headline;
  const told = claims.find(
    (claim) =>
      claim.kind === kind &&
      claim.flow === flow &&
      (flow === 'T' || claim.reporter === reporter) &&
      claim.period !== NOT_STATED &&
      !claim.isBase,
  );
  return told ? { ...headline, period: told.period, base: told.base } : headline;
}

/**
 * The goal of a headline that names no flow, where the text tells one in the same words: "Viet Nam and Laos aim at US$5
 * billion". `undefined` where it does not.
 */
function goalOfHeadline({ words, at }: LeftOut, claims: readonly TextClaim[]): TextClaim | undefined {
  const told = claims.find((claim) => claim.kind === 'target' && claim.words === words);
  return told && { ...told, at, period: NOT_STATED, by: NOT_STATED };
}

/** Whether a line sets a goal, and tells neither a flow nor a time of it. */
function isGoalOnly({ marks, isLine }: Sentence): boolean {
  const has = (kind: MarkKind) => marks.some((mark) => mark.kind === kind);
  return isLine && has('target') && !has('time') && !marks.some(isFlow);
}

/** Up to this length, a text counts as an excerpt: a sentence or two taken out of an article. */
const LONGEST_EXCERPT = 400;
const MOST_SENTENCES = 2;
/** Words that say whose trade a text is about. */
const NAMING_MARKS: readonly MarkKind[] = ['economy', 'elsewhere', 'everybody', 'we'];

/**
 * Whether a text is an excerpt about the pair in question: it names nobody, or it opens with two-way trade and names
 * only the pair's economies.
 */
function isExcerpt(text: string, marks: readonly Mark[], pair: TextContext['pair']): boolean {
  if (text.length > LONGEST_EXCERPT || text.trim().includes('\n')) return false;
  if (sentencesOf(marks).length > MOST_SENTENCES) return false;
  const names = marks.filter(({ kind }) => NAMING_MARKS.includes(kind));
  if (names.length === 0) return true;
  return (
    marks.find(isFlow)?.kind === 'two-way-trade' &&
    names.every((mark) => mark.kind === 'economy' && pair.includes(mark.economy))
  );
}

/** Whether a text has amounts in US dollars and in no other currency. */
function isInDollars(marks: readonly Mark[]): boolean {
  const amounts = marks.filter((mark) => mark.kind === 'quantity');
  return (
    amounts.some(({ unit, problem }) => unit === 'USD' && problem === null) &&
    !amounts.some(({ problem }) => problem === 'other-currency')
  );
}

/**
 * Gives two-way trade the side of its parts: that of the exports and imports which the same paragraph gives for the same
 * period, if these have one side.
 */
function tellSides(claims: TextClaim[], from: number): void {
  const own = claims.slice(from).filter(({ kind }) => kind !== 'target');
  const parts = new Map<string, TextClaim | null>();
  for (const part of own) {
    if (part.flow === 'T') continue;
    const known = parts.get(part.period);
    if (known === undefined) parts.set(part.period, part);
    else if (known?.reporter !== part.reporter) parts.set(part.period, null);
  }
  for (let index = from; index < claims.length; index += 1) {
    const claim = claims[index];
    const part = claim && !claim.isSideTold && claim.kind !== 'target' ? parts.get(claim.period) : null;
    if (claim && part)
      claims[index] = { ...claim, reporter: part.reporter, partner: part.partner, isSideTold: true };
  }
}

/** Reads a text, or a page with its mark-up. Never throws; a language without a table gives no claims. */
export function readText(input: string, context: TextContext): TextReading {
  const text = plainText(input);
  return readPlainText(text, context.language ?? languageOf(text), context);
}

/** Reads a text without mark-up in a language that is known, as `readText` does. @param language ISO 639-1 */
export function readPlainText(text: string, language: string, context: TextContext): TextReading {
  const lexis = lexisOf(language);
  const claims: TextClaim[] = [];
  const leftOut: LeftOut[] = [];
  if (lexis) {
    const finder = quantityFinder(text, language);
    const marks = marksOf(text, lexis, finder);
    const story = {
      ...storyOf({
        ...context,
        isAboutPair: context.isAboutPair ?? isExcerpt(text, marks, context.pair),
      }),
      isInDollars: isInDollars(marks),
    };
    let paragraph = 0;
    let ofParagraph = 0;
    const read = new Set<TextTable>();
    const headlines: (readonly TextClaim[])[] = [];
    const goals: LeftOut[] = [];
    const tables = tablesIn(text);
    let nextTable = 0;
    for (const sentence of sentencesOf(marks)) {
      const [first] = sentence.marks;
      const last = sentence.marks.at(-1);
      if (!first || !last || !finder) continue;
      story.sincePair += 1;
      story.sinceBoth += 1;
      if (sentence.paragraph !== paragraph) {
        tellSides(claims, ofParagraph);
        ofParagraph = claims.length;
        paragraph = sentence.paragraph;
        story.inDollars = story.isInDollars && story.inDollars;
        story.flows = [];
        // After a month and the months up to it, the next paragraph may continue with either.
        const { periods, period } = story;
        story.isPeriodDoubtful ||= periods.some((own) => arePartAndSum(own, period));
        story.periods = [];
        if (story.trading === 'other') story.trading = story.isAboutPair ? 'pair' : null;
        story.trade = null;
        story.reporter = story.leadReporter;
        story.earlier = story.lead?.flow === 'T' ? story.lead : null;
        story.lead = null;
        story.heading = null;
      }
      while ((tables[nextTable]?.to ?? text.length) < last.to) nextTable += 1;
      const table = tables[nextTable];
      if (table && first.from >= table.from) {
        if (first.from > table.from && read.has(table)) continue;
        read.add(table);
        const { claims: own, leftOut: out } = readTable(text, table, finder, story, lexis);
        claims.push(...own);
        leftOut.push(...out);
        continue;
      }
      const isUndated = story.period === null;
      const { claims: own, leftOut: out } = placeFigures(text, sentence, story, lexis);
      if (sentence.isLine && isUndated) headlines.push(own);
      if (isGoalOnly(sentence)) goals.push(...out.filter(({ reason }) => reason === 'no-flow'));
      claims.push(...own);
      leftOut.push(...out);
      if (sentence.isLine && own.length + out.length === 0 && story.trade) {
        story.heading = unitHeading(finder, first.from, last.to);
      }
    }
    tellSides(claims, ofParagraph);
    for (const goal of goals) {
      const told = goalOfHeadline(goal, claims);
      if (!told) continue;
      leftOut.splice(leftOut.indexOf(goal), 1);
      claims.splice(claims.filter(({ at }) => at < goal.at).length, 0, told);
    }
    for (const line of headlines) {
      const elsewhere = claims.filter((claim) => !line.some(({ at }) => at === claim.at));
      for (const { at } of line) {
        const index = claims.findIndex((claim) => claim.at === at);
        const headline = claims[index];
        if (headline) claims[index] = datedByBody(headline, elsewhere);
      }
    }
  }
  return {
    text,
    language,
    claims,
    others: leftOut.filter(({ reason }) => OTHERS.includes(reason)),
    leftOut: leftOut.filter(({ reason }) => !OTHERS.includes(reason)),
  };
}
