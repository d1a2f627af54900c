/**
 * Reads a printed figure ("over US$2 billion", "1,36 tỷ USD", "down nearly 10 per cent") into its parts.
 *
 * A figure stays a string until here, because trailing zeros carry its precision (as R's `scrutiny` demands of its
 * inputs). Every character must be accounted for: a missing unit, an unknown word or a second number is a problem that
 * names its place, never a guess.
 */
import type { Status, Unit } from '../ledger/codes.ts';
import { type Rational, toExact, ZERO } from '../numbers/rational.ts';
import type { FigureProblem } from './figure-problem.ts';
import type { Hedge } from './hedge.ts';
import type { Direction } from './languages/language.ts';
import { lexiconOf } from './lexicon.ts';
import { compound, type Part, scaleUp, surplus } from './number-part.ts';
import type { PrintedNumber } from './printed-number.ts';
import { type Token, tokenise } from './token.ts';

/** A printed figure, read. */
export interface Figure {
  readonly text: string;
  readonly language: string;
  readonly unit: Unit;
  /** One number, or both ends of a range. */
  readonly numbers: readonly [PrintedNumber] | readonly [PrintedNumber, PrintedNumber];
  readonly hedges: readonly Hedge[];
  readonly direction: Direction | undefined;
  /** What the words say of the status: "estimated" is E. */
  readonly tentative: Status | undefined;
}

export type FigureResult = { readonly figure: Figure } | { readonly problem: FigureProblem };

/** What stands around the figure's words and was recorded beside them. */
export interface FigureContext {
  /** The unit, where the sentence or the table's head gives it. */
  readonly unit?: Unit | undefined;
  /** A hedge that the sentence holds outside the figure's words. */
  readonly hedge?: Hedge | undefined;
  /** The direction, where the sentence gives it. */
  readonly direction?: Direction | undefined;
}

/** A hyphen or a minus sign. */
const MINUS: readonly string[] = ['-', '−'];

/**
 * Reads a figure as printed.
 *
 * @param text the printed words, for example "nearly 586 million USD"
 * @param language ISO 639-1 code of the language in which they are printed
 */
export function readFigure(text: string, language: string, context: FigureContext = {}): FigureResult {
  const lexicon = lexiconOf(language);
  if (!lexicon) return problem('unknown-language', 0, language);
  const tokens = tokenise(text, lexicon);
  return 'code' in tokens ? { problem: tokens } : assemble(text, language, tokens, context);
}

const problem = (code: FigureProblem['code'], offset: number, found: string): { problem: FigureProblem } => ({
  problem: { code, offset, found },
});

function assemble(text: string, language: string, tokens: Token[], context: FigureContext): FigureResult {
  let unit = context.unit;
  let direction = context.direction;
  let tentative: Status | undefined;
  const hedges: Hedge[] = context.hedge ? [context.hedge] : [];
  const numbers: Part[][] = [];
  let ranged = false;

  for (const [index, token] of tokens.entries()) {
    // Of a range whose second end is still to come, the first is complete.
    const last = ranged && numbers.length === 1 ? undefined : numbers.at(-1);
    const before = tokens[index - 1];
    switch (token.kind) {
      case 'number':
        if (!last) numbers.push([token]);
        // "13億7000万": a number directly after a scale is the next part of the same.
        else if (endsWithScale(before)) last.push(token);
        else return problem('too-many-numbers', token.offset, token.text);
        break;
      case 'scale':
        if (last) {
          if (!follows(before, SCALED) || !scaleUp(last, token.exponent))
            return problem('unknown-word', token.offset, token.text);
        } else if (token.alone) numbers.push([{ ...token, digits: '1', spelled: true }]);
        else return problem('no-number', token.offset, token.text);
        break;
      case 'unit':
        if (unit && unit !== token.unit) return problem('two-units', token.offset, token.text);
        unit = token.unit;
        break;
      case 'hedge':
        if (!hedges.includes(token.hedge)) hedges.push(token.hedge);
        break;
      case 'tentative':
        tentative = token.status;
        break;
      case 'range':
        // "从5%增长到10%" is a change and no range.
        if (last && !ranged && follows(before, RANGED)) ranged = true;
        // A dash directly before the first number is its sign.
        else if (!last && !ranged && MINUS.includes(token.text) && tokens[index + 1]?.kind === 'number') {
          if (direction === 'up') return problem('two-directions', token.offset, token.text);
          direction = 'down';
        } else return problem('unknown-word', token.offset, token.text);
        break;
      case 'direction':
        // A plus after a number is no sign: "2+ billion" means "at least", and that is not read here.
        if (token.text === '+' && numbers.length > 0)
          return problem('unknown-word', token.offset, token.text);
        if (direction && direction !== token.direction) {
          return problem('two-directions', token.offset, token.text);
        }
        direction = token.direction;
        break;
      case 'filler':
        break;
    }
  }

  const [first, second] = numbers;
  if (!first || (ranged && !second)) return problem('no-number', text.length, 'the end');
  if (!unit) return problem('no-unit', text.length, 'the end');
  // In "1.1–1.2 billion" the scale stands once and belongs to both ends.
  const [end, ...more] = second ?? [];
  if (end && more.length === 0 && first.every(({ exponent }) => exponent === 0)) scaleUp(first, end.exponent);
  const extra = surplus(first) ?? surplus(second ?? []);
  if (extra) return problem('too-many-numbers', extra.offset, extra.text);
  const shift = unit === 'rate' ? -2 : 0;
  const [low, high] = [compound(first, shift), second && compound(second, shift)];
  if (high && !isRange(low.value, high.value)) {
    return problem('range-order', end?.offset ?? 0, `${toExact(low.value)} to ${toExact(high.value)}`);
  }
  const figure = { text, language, unit, hedges, direction, tentative };
  return { figure: { ...figure, numbers: high ? [low, high] : [low] } };
}

/** What a scale follows, as in "20多亿"; and what the mark of a range follows. */
const SCALED: readonly Token['kind'][] = ['number', 'scale', 'hedge'];
const RANGED: readonly Token['kind'][] = [...SCALED, 'unit'];

const follows = (before: Token | undefined, kinds: readonly Token['kind'][]): boolean =>
  before !== undefined && kinds.includes(before.kind);

const endsWithScale = (token: Token | undefined): boolean =>
  token?.kind === 'scale' || (token?.kind === 'number' && token.exponent > 0);

/**
 * Whether two values are the ends of a range. Where the higher is more than a thousand times the lower one, a scale is
 * missing: "3천~5천만" is not "3 thousand to 50 million".
 */
const isRange = (low: Rational, high: Rational): boolean =>
  low.compare(high) < 0 && (low.equals(ZERO) || high.compare(low.mul(1000)) <= 0);
