/** Finds the printed figures in a sentence: runs of words that can be read, with nothing left over. */
import { type Figure, readFigure } from '../figures/figure.ts';
import { type Lexicon, lexiconOf } from '../figures/lexicon.ts';
import { hasRole } from '../figures/number-phrase.ts';
import { type Token, tokenise } from '../figures/token.ts';

/** A figure with its place in the sentence, in UTF-16 units. */
export interface FoundFigure {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
  /** Whether a hedge stands right behind it that may belong to the next figure. */
  readonly unsure: boolean;
}

/** A stretch of a sentence of which every word is known. */
interface Run {
  readonly from: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The figures of a sentence, in its order. A number without a unit of its own is none: it may be a year. */
export function findFigures(sentence: string, language: string): FoundFigure[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  return runsOf(sentence, lexicon).flatMap((run) => figuresIn(run, language));
}

function runsOf(sentence: string, lexicon: Lexicon): Run[] {
  const runs: Token[][] = [];
  let isOpen = false;
  for (const token of tokenise(sentence, lexicon)) {
    const isKnown = !['unknown', 'unreadable', 'bracket'].includes(token.kind);
    if (isKnown && isOpen) runs.at(-1)?.push(token);
    else if (isKnown) runs.push([token]);
    isOpen = isKnown;
  }
  return runs.map((tokens) => {
    const [from = 0, to = from] = [tokens[0]?.offset, tokens.at(-1)?.end];
    return {
      from,
      text: sentence.slice(from, to),
      tokens: tokens.map((token) => ({ ...token, offset: token.offset - from, end: token.end - from })),
    };
  });
}

function figuresIn({ from, text, tokens }: Run, language: string): FoundFigure[] {
  const endOf = (index: number) => tokens[index + 1]?.offset ?? text.length;
  const read = (first: number, last: number): Figure | null => {
    const start = tokens[first]?.offset ?? 0;
    const result = readFigure(text.slice(start, endOf(last)).trim(), language);
    return 'figure' in result ? result.figure : null;
  };
  const found: FoundFigure[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const last = longest(first, tokens, read);
    if (last === null) continue;
    // "from US$1.6 billion to US$2.2 billion" are two figures.
    if (hasRole(tokens[first], 'from') && secondOf(first + 1, last, tokens, read) !== null) continue;
    const [start, end] = withoutFillers(first, last, tokens, read);
    const figure = read(start, end);
    if (!figure) continue;
    const offset = from + (tokens[start]?.offset ?? 0);
    const next = tokens.slice(last + 1).some(({ kind }) => kind === 'number');
    found.push({
      figure,
      from: offset,
      to: offset + figure.text.length,
      unsure: next && tokens[last]?.kind === 'hedge',
    });
    // A dash between two complete figures is no sign of the second.
    first = hasRole(tokens[last + 1], 'range') ? last + 1 : last;
  }
  return found;
}

type ReadTokens = (first: number, last: number) => Figure | null;

/** The last token of the longest figure that starts here; of two complete figures in a row, of the first. */
function longest(first: number, tokens: readonly Token[], read: ReadTokens): number | null {
  for (let last = tokens.length - 1; last >= first; last -= 1) {
    const figure = read(first, last);
    if (!figure) continue;
    const second = figure.numbers.length === 2 ? secondOf(first, last, tokens, read) : null;
    const end = second === null ? last : second - 1;
    return end < tokens.length - 1 ? withoutNext(first, end, tokens, read) : end;
  }
  return null;
}

/** In "US$1.6 billion to US$2.2 billion" each end is complete by itself: where the second one's "to" stands. */
function secondOf(first: number, last: number, tokens: readonly Token[], read: ReadTokens): number | null {
  const mark = tokens.findIndex((token, index) => index > first && index < last && hasRole(token, 'range'));
  return mark > first && read(first, mark - 1) && read(mark + 1, last) ? mark : null;
}

/**
 * Words between two figures that lead to the second one: "2.2 billion USD up 33.9 per cent". Behind a rate that has no
 * other direction they are its own: "33.9%増".
 */
function withoutNext(first: number, last: number, tokens: readonly Token[], read: ReadTokens): number {
  if (!tokens.slice(last + 1).some(({ kind }) => kind === 'number')) return last;
  let end = last;
  while (end > first && LEADING.includes(tokens[end]?.kind)) end -= 1;
  const [whole, shorter] = [read(first, last), read(first, end)];
  const directs = whole?.unit === 'rate' && whole.direction !== shorter?.direction;
  return shorter && !directs ? end : last;
}

const LEADING: readonly (Token['kind'] | undefined)[] = ['direction', 'small', 'tentative'];

/** The figure without words around it that carry no quantity. */
function withoutFillers(
  first: number,
  last: number,
  tokens: readonly Token[],
  read: ReadTokens,
): [first: number, last: number] {
  let [start, end] = [first, last];
  while (start < end && hasRole(tokens[start], 'filler') && read(start + 1, end)) start += 1;
  while (end > start && hasRole(tokens[end], 'filler') && read(start, end - 1)) end -= 1;
  return [start, end];
}
