/** Finds the printed figures in a sentence: runs of words that can be read, with nothing left over. */
import { type Figure, readFigure } from '../figures/figure.ts';
import { type Lexicon, lexiconOf } from '../figures/lexicon.ts';
import { SPACED_LETTER, type Token, tokenise } from '../figures/token.ts';

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
  const runs: Run[] = [];
  let from = 0;
  while (from < sentence.length) {
    const rest = sentence.slice(from);
    const tokens = tokenise(rest, lexicon);
    const end = 'code' in tokens ? tokens.offset : rest.length;
    const text = rest.slice(0, end);
    const known = 'code' in tokens ? tokenise(text, lexicon) : tokens;
    if (!('code' in known) && known.length > 0) runs.push({ from, text, tokens: known });
    // Of a script without spaces the next letter may start a known word.
    const unknown = 'code' in tokens ? tokens.found : '';
    const step = SPACED_LETTER.test(unknown.charAt(0)) ? unknown.length : 1;
    from += end + Math.max(step, 1);
  }
  return runs;
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
    first = last;
  }
  return found;
}

type Read = (first: number, last: number) => Figure | null;

/** The last token of the longest figure that starts here; of two complete figures in a row, of the first. */
function longest(first: number, tokens: readonly Token[], read: Read): number | null {
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
function secondOf(first: number, last: number, tokens: readonly Token[], read: Read): number | null {
  const mark = tokens.findIndex(({ kind }, index) => index > first && index < last && kind === 'range');
  return mark > first && read(first, mark - 1) && read(mark + 1, last) ? mark : null;
}

/**
 * Words between two figures that lead to the second one: "2.2 billion USD up 33.9 per cent". Behind a rate that has no
 * other direction they are its own: "33.9%増".
 */
function withoutNext(first: number, last: number, tokens: readonly Token[], read: Read): number {
  if (!tokens.slice(last + 1).some(({ kind }) => kind === 'number')) return last;
  let end = last;
  while (end > first && LEADING.includes(tokens[end]?.kind)) end -= 1;
  const [whole, shorter] = [read(first, last), read(first, end)];
  const directs = whole?.unit === 'rate' && whole.direction !== shorter?.direction;
  return shorter && !directs ? end : last;
}

const LEADING: readonly (Token['kind'] | undefined)[] = ['direction', 'filler', 'tentative'];

/** The figure without words around it that carry no quantity. */
function withoutFillers(
  first: number,
  last: number,
  tokens: readonly Token[],
  read: Read,
): [first: number, last: number] {
  let [start, end] = [first, last];
  while (start < end && tokens[start]?.kind === 'filler' && read(start + 1, end)) start += 1;
  while (end > start && tokens[end]?.kind === 'filler' && read(start, end - 1)) end -= 1;
  return [start, end];
}
