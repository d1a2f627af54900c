/**
 * Reads a printed figure ("over US$2 billion", "1,36 tỷ USD", "down nearly 10 per cent") into its parts.
 *
 * A figure stays a string until here, because trailing zeros carry its precision (as R's `scrutiny` demands of its
 * inputs). Every character must be accounted for: a missing unit, an unknown word or a second number is a problem that
 * names its place, never a guess. The number itself is read by `quantity.ts`, as in running text.
 */
import { type Hedge, SHARED_SIGN, type Status, type Unit, US_DOLLAR } from '../ledger/codes.ts';
import { ZERO } from '../numbers/rational.ts';
import type { FigureProblem } from './figure-problem.ts';
import type { Direction } from './languages/language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { withMultiple } from './multiple.ts';
import { hasRole } from './number-phrase.ts';
import type { DecimalMark } from './printed-digits.ts';
import type { PrintedNumber } from './printed-number.ts';
import { isSign, type Quantity, readQuantity } from './quantity.ts';
import { cutDecimals, type SeenPart, seenPartOf } from './seen-part.ts';
import { decimalShown, type Token, tokenise } from './token.ts';

/** A printed figure, read. */
export interface Figure {
  readonly text: string;
  readonly language: string;
  readonly unit: Unit;
  /** One number, or both ends of a range. They are sizes; only of a range that crosses zero the lower is negative. */
  readonly numbers: readonly [PrintedNumber] | readonly [PrintedNumber, PrintedNumber];
  readonly hedges: readonly Hedge[];
  readonly direction: Direction | undefined;
  /** Whether a fall is printed with a minus sign: then its hedges speak of the signed number, not of its size. */
  readonly signed: boolean;
  /** What the words say of the status: "estimated" is E. */
  readonly tentative: Status | undefined;
  /** The decimal mark that the context gave. */
  readonly decimal: DecimalMark | undefined;
  /** How much of the number was seen; of a part, `numbers` are the ends of what it may have been. */
  readonly seen: 'all' | 'part' | 'none';
  /** The same amount in another currency, printed beside it in brackets. */
  readonly beside?: Omit<Figure, 'beside'>;
}

export type FigureResult = { readonly figure: Figure } | { readonly problem: FigureProblem };

/** What stands around the figure's words and was recorded beside them. */
export interface FigureContext {
  /** The unit, where the sentence or the table's head gives it; and which currency a sign means that several share. */
  readonly unit?: Unit | undefined;
  /** A hedge that the sentence holds outside the figure's words. */
  readonly hedge?: Hedge | undefined;
  /** The direction, where the sentence gives it. */
  readonly direction?: Direction | undefined;
  /** The decimal mark of the source, where another of its figures or the curator says it. */
  readonly decimal?: DecimalMark | undefined;
}

/**
 * Reads a figure as printed.
 *
 * @param text the printed words, for example "nearly 586 million USD"
 * @param language ISO 639-1 code of the language in which they are printed
 */
export function readFigure(text: string, language: string, context: FigureContext = {}): FigureResult {
  const lexicon = lexiconOf(language);
  if (!lexicon) return { problem: { code: 'unknown-language', offset: 0, found: language } };
  const part = seenPartOf(text, context.decimal ?? lexicon.language.decimal);
  const tokens = tokenise(part?.text ?? text, lexicon, context.decimal);
  const result = assembleFigure(tokens, context);
  if ('code' in result) {
    const { offset } = result;
    const problem = part && offset > part.offset ? { ...result, offset: offset + part.longer } : result;
    return part ? { problem } : (readMultiple(text, language, lexicon, context) ?? { problem });
  }
  const { beside, ...own } = result;
  const figure = { text, language, ...own };
  if (!part) return { figure: beside ? { ...figure, beside: { text, language, ...beside } } : figure };
  const [number, second] = figure.numbers;
  if (second || beside) return { problem: { code: 'cut-off', offset: part.offset, found: text } };
  return { figure: { ...figure, ...cutNumbers(part.cut, number, figure.hedges) } };
}

/** Only what has no number of its own, or words that no table of numbers has, may be a multiple. `null` where it is none. */
function readMultiple(
  text: string,
  language: string,
  lexicon: Lexicon,
  context: FigureContext,
): FigureResult | null {
  const inWords = withMultiple(text, lexicon, context.decimal);
  if (!inWords) return null;
  if ('doubtful' in inWords) return { problem: problemAt('doubtful-multiple', inWords.doubtful) };
  const multiple = assembleFigure(inWords.tokens, context);
  if ('code' in multiple) return null;
  const { beside, ...own } = multiple;
  return beside ? null : { figure: { text, language, ...own } };
}

/** What a number can have been of which only a part was seen. */
function cutNumbers(
  cut: SeenPart['cut'],
  number: PrintedNumber,
  hedges: readonly Hedge[],
): Pick<Figure, 'numbers' | 'seen' | 'hedges'> {
  switch (cut) {
    case 'number':
      return { numbers: [number], seen: 'none', hedges };
    case 'decimals':
      return { numbers: cutDecimals(number), seen: 'part', hedges };
    case 'digits':
      // Whatever digits follow make the number no smaller; a hedge that lowers it leaves nothing known.
      return hedges.some((hedge) => hedge !== 'over' && hedge !== 'at-least')
        ? { numbers: [number], seen: 'none', hedges }
        : { numbers: [number], seen: 'part', hedges: ['at-least'] };
  }
}

/** The amount of a printed place that is in a currency, where one of its amounts is. */
export function figureIn(figure: Figure, unit: Unit): Figure | undefined {
  return figure.unit === unit ? figure : figure.beside?.unit === unit ? figure.beside : undefined;
}

/** The decimal mark that the figures of one source show, for those of them that can be read in two ways. */
export function figureDecimal(figures: readonly string[], language: string): DecimalMark | undefined {
  const lexicon = lexiconOf(language);
  // Where the language itself says which mark is decimal, no figure is asked.
  if (lexicon?.language.otherMarks !== 'both') return undefined;
  return decimalShown(
    figures.flatMap((text) => tokenise(text, lexicon)),
    lexicon.language,
  );
}

/** What the words around the number say. */
interface Around {
  hedges: Hedge[];
  direction: Direction | undefined;
  tentative: Status | undefined;
  brackets: number;
}

function assembleFigure(
  tokens: readonly Token[],
  context: FigureContext,
):
  | (Omit<Figure, 'text' | 'language' | 'beside'> & {
      readonly beside?: Omit<Figure, 'text' | 'language' | 'beside'>;
    })
  | FigureProblem {
  const around: Around = {
    hedges: context.hedge ? [context.hedge] : [],
    direction: context.direction,
    tentative: undefined,
    brackets: 0,
  };
  const first = findQuantity(tokens, around, context);
  if ('code' in first) return first;
  const main = withSecondAmount(tokens, first, around, context);
  if ('code' in main) return main;
  const { quantity, other } = main;
  const wrong = takeBehind(tokens, main.to, around, quantity) ?? faultOf(tokens, quantity, around, context);
  if (wrong) return wrong;
  const unit = unitOf(tokens, quantity, other ? { ...context, unit: otherUnit(context, other) } : context);
  if (typeof unit !== 'string') return unit;
  const read = (one: Quantity, hedges: readonly Hedge[], unit: Unit) => {
    const falls = one.sign === 'minus';
    const crosses = one.numbers[0].value.compare(ZERO) < 0;
    return {
      unit,
      numbers: one.numbers,
      hedges: [...new Set([...hedges, ...one.hedges])],
      direction: around.direction ?? (falls ? 'down' : one.sign || crosses ? 'up' : undefined),
      signed: falls && around.direction === undefined,
      tentative: around.tentative,
      decimal: context.decimal,
      seen: 'all' as const,
    };
  };
  const own = read(quantity, around.hedges, unit);
  return other ? { ...own, beside: read(other.quantity, other.hedges, other.currency) } : own;
}

const problemAt = (code: FigureProblem['code'], { offset, text }: Token): FigureProblem => ({
  code,
  offset,
  found: text,
});

/** A word that no table has; of a script without spaces, all letters in a row. */
function unknownAt(tokens: readonly Token[], at: number): FigureProblem {
  const [first, ...rest] = tokens.slice(at);
  const letters = rest.findIndex(
    (token) => token.kind !== 'unknown' || !token.glued || !/^\p{L}/u.test(token.text),
  );
  const more = first && /^\p{L}/u.test(first.text) ? rest.slice(0, letters < 0 ? undefined : letters) : [];
  const found = [first, ...more].map((token) => token?.text ?? '').join('');
  return { code: 'unknown-word', offset: first?.offset ?? 0, found };
}

const atEnd = (code: FigureProblem['code'], tokens: readonly Token[]): FigureProblem => ({
  code,
  offset: tokens.at(-1)?.end ?? 0,
  found: 'the end',
});

/** The first quantity; the words before it are taken. */
function findQuantity(
  tokens: readonly Token[],
  around: Around,
  { unit }: FigureContext,
): Quantity | FigureProblem {
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'multiple') {
      if (token.direction && around.direction && token.direction !== around.direction) {
        return problemAt('two-directions', token);
      }
      around.direction = token.direction ?? around.direction;
      return multipleAt(token, index);
    }
    const found = readQuantity(tokens, index, { unit });
    if (found) return 'problem' in found ? found.problem : found;
    if (token.kind === 'scale') return problemAt('no-number', token);
    if (token.kind === 'unknown') return unknownAt(tokens, index);
    if (token.kind === 'unit' && !tokens.some(({ kind }) => kind === 'number'))
      return atEnd('no-number', tokens);
    if (token.kind === 'small' && !hasRole(token, 'filler') && !hasRole(token, 'of')) {
      const moves = hasRole(token, 'from') || (hasRole(token, 'to') && around.direction !== undefined);
      return problemAt(moves ? 'moves-to' : 'unknown-word', token);
    }
    if (token.kind === 'hedge' && !token.before) return problemAt('unknown-word', token);
    const wrong = take(token, around);
    if (wrong) return wrong;
  }
  return atEnd('no-number', tokens);
}

/** A multiple or a fraction in words is a rate. */
const multipleAt = ({ number }: Token & { kind: 'multiple' }, index: number): Quantity => ({
  from: index,
  to: index + 1,
  numbers: [number],
  measured: { unit: 'rate' },
  range: undefined,
  sign: undefined,
  hedges: [],
  scale: 0,
  unsure: [],
});

/** Takes a word that says something of the number, on either side of it. */
function take(token: Token, around: Around): FigureProblem | undefined {
  switch (token.kind) {
    case 'hedge':
      around.hedges.push(token.hedge);
      return undefined;
    case 'tentative':
      around.tentative = token.status;
      return undefined;
    case 'direction':
      if (around.direction && around.direction !== token.direction) return problemAt('two-directions', token);
      around.direction = token.direction;
      return undefined;
    case 'bracket':
      around.brackets += token.opens ? 1 : -1;
      return around.brackets < 0 ? problemAt('bracket', token) : undefined;
    case 'small':
      return undefined;
    case 'unreadable':
      return problemAt('unreadable-number', token);
    default:
      return problemAt('unknown-word', token);
  }
}

/** The words behind the number, of which none may be a number again. */
function takeBehind(
  tokens: readonly Token[],
  from: number,
  around: Around,
  { measured }: Quantity,
): FigureProblem | undefined {
  let goal: Token | undefined;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'number') return problemAt('too-many-numbers', token);
    if (token.kind === 'unknown') return unknownAt(tokens, at);
    if (token.kind === 'unit') return problemAt(measured ? 'two-units' : 'unknown-word', token);
    // A plus behind a number is no sign: "2+ billion" means "at least", and that is not read here.
    if (isSign(token)) return problemAt('unknown-word', token);
    if (token.kind === 'hedge' && !token.behind) return problemAt('unknown-word', token);
    if (hasRole(token, 'from')) return problemAt('moves-to', token);
    if (hasRole(token, 'to')) goal = token;
    else if (token.kind === 'small' && !hasRole(token, 'filler') && !hasRole(token, 'of')) {
      return problemAt('unknown-word', token);
    }
    const wrong = take(token, around);
    if (wrong) return wrong;
  }
  if (around.brackets > 0) return atEnd('bracket', tokens);
  // "22억 달러로 증가했다" rose to, not by; of a rate, "48.2%로 증가", the press says "by" so.
  const isRate = measured !== undefined && 'unit' in measured && measured.unit === 'rate';
  const isGoal = goal && around.direction && !(isRate && hasRole(goal, 'filler'));
  return isGoal && goal ? problemAt('moves-to', goal) : undefined;
}

/** One of two amounts that are the same money, with what hedges it. */
interface OtherAmount {
  readonly quantity: Quantity;
  readonly hedges: readonly Hedge[];
  readonly currency: string;
}

/**
 * "Sh9.05 billion ($83.25 million)": the same money in two currencies, one of them in brackets. The figure is the one in
 * US dollars, where one is, else the first; the other stands beside it. Each has its own hedges.
 */
function withSecondAmount(
  tokens: readonly Token[],
  first: Quantity,
  around: Around,
  context: FigureContext,
): { quantity: Quantity; to: number; other?: OtherAmount } | FigureProblem {
  const alone = { quantity: first, to: first.to };
  const open = tokens[first.to];
  if (open?.kind !== 'bracket' || !open.opens) return alone;
  const hedges: Hedge[] = [];
  let from = first.to + 1;
  for (let token = tokens[from]; token?.kind === 'hedge' && token.before; token = tokens[from]) {
    hedges.push(token.hedge);
    from += 1;
  }
  const second = readQuantity(tokens, from, { unit: context.unit });
  if (!second) return alone;
  if ('problem' in second) return second.problem;
  const close = tokens[second.to];
  if (close?.kind !== 'bracket' || close.opens) return alone;
  const [one, two] = [currencyOf(first, context), currencyOf(second, context)];
  if (one === undefined || two === undefined || one === two) return alone;
  const to = second.to + 1;
  const besideOf = (quantity: Quantity, hedges: readonly Hedge[], currency: string) =>
    currency === SHARED_SIGN ? {} : { other: { quantity, hedges, currency } };
  if (two !== US_DOLLAR) return { quantity: first, to, ...besideOf(second, hedges, two) };
  const leading = around.hedges;
  around.hedges = hedges;
  return { quantity: second, to, ...besideOf(first, leading, one) };
}

/** The currency of an amount; of a sign that several share, the one that the context says. */
function currencyOf({ measured }: Quantity, { unit }: FigureContext): string | undefined {
  if (!measured) return undefined;
  if (!('currency' in measured)) return measured.unit === US_DOLLAR ? US_DOLLAR : undefined;
  return measured.currency === SHARED_SIGN && unit !== undefined && unit !== 'rate'
    ? unit
    : measured.currency;
}

/** What the context says of the unit of one amount, where it may be said of the other one. */
const otherUnit = ({ unit }: FigureContext, { currency }: OtherAmount): Unit | undefined =>
  unit === currency ? undefined : unit;

function unitOf(
  tokens: readonly Token[],
  { from, to, measured }: Quantity,
  { unit }: FigureContext,
): Unit | FigureProblem {
  const word = tokens.slice(from, to).find(({ kind }) => kind === 'unit');
  const [first] = tokens.slice(from, to);
  if (first?.kind === 'multiple') return unit === 'USD' ? problemAt('two-units', first) : 'rate';
  if (!measured || !word) return unit ?? atEnd('no-unit', tokens);
  const own = 'currency' in measured ? measured.currency : measured.unit;
  if (own === 'rate-points') return problemAt('rate-points', word);
  // "$" and "Sh" are signs of several currencies: which one is meant, the words around them say.
  const isShared = own === SHARED_SIGN || word.text === '$';
  if (isShared && unit && unit !== 'rate') return unit;
  if (own === SHARED_SIGN) return problemAt('which-currency', word);
  return unit && unit !== own ? problemAt('two-units', word) : own;
}

/** What does not go together in the words and the number. */
function faultOf(
  tokens: readonly Token[],
  { from, to, sign, range, measured, unsure }: Quantity,
  { direction }: Around,
  context: FigureContext,
): FigureProblem | undefined {
  const token = tokens.slice(from, to).find(isSign);
  // "- 5 %" may be the next item of a list.
  if (token && unsure.includes('spaced-sign')) return problemAt('unknown-word', token);
  if (token && sign && direction && direction !== (sign === 'minus' ? 'down' : 'up')) {
    return problemAt('two-directions', token);
  }
  // "rose from 1.6 to 2.2 billion" is a movement and no range of the change; of a rate, "une hausse de 5 à 6 %" is one.
  const opening = tokens[from];
  const isWritten = direction !== undefined && direction !== context.direction;
  const isRate = measured !== undefined && 'unit' in measured && measured.unit === 'rate';
  const moves = range === 'from-to' && isWritten && !(isRate && hasRole(opening, 'filler'));
  return moves && opening && measured ? problemAt('moves-to', opening) : undefined;
}
