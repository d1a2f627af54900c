/**
 * Reads a printed figure ("over US$2 billion", "1,36 tỷ USD", "down nearly 10 per cent") into its parts.
 *
 * A figure stays a string up to here, because its trailing zeros show its precision (R's `scrutiny` demands the same of
 * its inputs). Every character must be accounted for: a missing unit, an unknown word or a second number is a problem
 * with its place, never a guess. The number itself is read by `quantity.ts`, which running text uses as well.
 */
import { CURRENCY_CODE, type Hedge, type Status, type Unit, US_DOLLAR } from '../ledger/codes.ts';
import { ZERO } from '../numbers/rational.ts';
import type { FigureProblem } from './figure-problem.ts';
import type { Direction } from './languages/language.ts';
import { type Lexicon, lexiconOf, type Measured } from './lexicon.ts';
import { withMultiple } from './multiple.ts';
import { hasRole } from './number-phrase.ts';
import type { DecimalMark } from './printed-digits.ts';
import type { PrintedNumber } from './printed-number.ts';
import { isSign, type Quantity, readQuantity } from './quantity.ts';
import { cutDecimals, type SeenPart, seenPartOf } from './seen-part.ts';
import { joinSplitVerb } from './split-verb.ts';
import { decimalShown, type Token, tokenise, tokeniseFigure } from './token.ts';

/** A printed figure in its parts. */
export interface Figure {
  readonly text: string;
  readonly language: string;
  readonly unit: Unit;
  /**
   * One number, or both ends of a range. They are sizes without a sign, except that a range that crosses zero has a
   * negative lower end.
   */
  readonly numbers: readonly [PrintedNumber] | readonly [PrintedNumber, PrintedNumber];
  readonly hedges: readonly Hedge[];
  readonly direction: Direction | undefined;
  /** Whether a fall is printed with a minus sign. Its hedges then bound the signed number and not its size. */
  readonly signed: boolean;
  /** The status that the words give: "estimated" is E. */
  readonly tentative: Status | undefined;
  /** The decimal mark that the context gave, if any. */
  readonly decimal: DecimalMark | undefined;
  /** How much of the number was seen. If it was seen in part, `numbers` are the bounds that the seen digits give. */
  readonly seen: 'all' | 'part' | 'none';
  /** The same amount in another currency, printed beside it in brackets. */
  readonly beside?: Omit<Figure, 'beside'>;
}

export type FigureResult = { readonly figure: Figure } | { readonly problem: FigureProblem };

/** What the curator recorded beside the figure's words. */
export interface FigureContext {
  /**
   * The unit, where it stands elsewhere in the sentence or in a table's head; or the currency that an ambiguous sign
   * means.
   */
  readonly unit?: Unit | undefined;
  /** A hedge that stands elsewhere in the sentence. */
  readonly hedge?: Hedge | undefined;
  /** The direction, where it stands elsewhere in the sentence. */
  readonly direction?: Direction | undefined;
  /** The source's decimal mark, as another of its figures shows it or the curator says. */
  readonly decimal?: DecimalMark | undefined;
  /**
   * What words that several currencies share mean in the source, by their names, as `currenciesMeant` gives them. Left
   * out: a bare dollar is the US dollar, and of the others none is known.
   */
  readonly currencies?: Readonly<Record<string, string>> | undefined;
}

/**
 * Reads a figure as printed. Never throws: what cannot be read is a problem.
 *
 * @param text the printed words, for example "nearly 586 million USD"
 * @param language ISO 639-1 code of the language in which they are printed
 */
export function readFigure(text: string, language: string, context: FigureContext = {}): FigureResult {
  const lexicon = lexiconOf(language);
  if (!lexicon) return { problem: { code: 'unknown-language', offset: 0, found: language } };
  const part = seenPartOf(text, context.decimal ?? lexicon.language.decimal);
  const tokens = tokeniseFigure(part?.text ?? text, lexicon, context.decimal);
  const result = assembleFigure(joinSplitVerb(tokens, lexicon), context);
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

/**
 * Reads a multiple or fraction in words, such as "doubled"; `null` where there is none. It is tried only on words that
 * could not be read as a number, so that a printed number is always preferred.
 */
function readMultiple(
  text: string,
  language: string,
  lexicon: Lexicon,
  context: FigureContext,
): FigureResult | null {
  const inWords = withMultiple(text, lexicon, context.decimal);
  if (!inWords) return null;
  if ('doubtful' in inWords) return { problem: problemAt('doubtful-multiple', inWords.doubtful) };
  const multiple = assembleFigure(joinSplitVerb(inWords.tokens, lexicon), context);
  if ('code' in multiple) return null;
  const { beside, ...own } = multiple;
  return beside ? null : { figure: { text, language, ...own } };
}

/** Bounds for a number of which only a part was seen. */
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
      // Digits that were not seen can only make the number larger. Where a hedge allows smaller values as well
      // ("nearly"), nothing is known of it.
      return hedges.some((hedge) => hedge !== 'over' && hedge !== 'at-least')
        ? { numbers: [number], seen: 'none', hedges }
        : { numbers: [number], seen: 'part', hedges: ['at-least'] };
  }
}

/** The amount that a figure prints in this unit: its own, or the one beside it; `undefined` where neither has the unit. */
export function figureIn(figure: Figure, unit: Unit): Figure | undefined {
  return figure.unit === unit ? figure : figure.beside?.unit === unit ? figure.beside : undefined;
}

/**
 * The decimal mark that the figures of one source show; `undefined` where none does or they disagree. By this mark those
 * figures are read that allow two readings, such as "1.234".
 */
export function figureDecimal(figures: readonly string[], language: string): DecimalMark | undefined {
  const lexicon = lexiconOf(language);
  // Only in languages whose press uses both conventions can a mark be in doubt.
  if (lexicon?.language.otherMarks !== 'both') return undefined;
  return decimalShown(
    figures.flatMap((text) => tokenise(text, lexicon)),
    lexicon.language,
  );
}

/** What the words around the number have said so far. */
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

/** The problem of an unknown word; in a script without spaces, of all unknown letters in a row. */
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

/** Finds the first quantity, and takes the words before it into `around`. */
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

/** A multiple or fraction in words, as a rate. */
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

/** Takes a word beside the number into `around`; a problem where it contradicts another or means nothing there. */
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

/** Takes the words behind the number into `around`. None of them may be a number. */
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
    // A plus behind a number is not a sign: "2+ billion" means "at least", which is not read here.
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
  // "22억 달러로 증가했다" is "rose to", not "by". But of a rate, "48.2%로 증가", the press means "by".
  const isRate = measured !== undefined && 'unit' in measured && measured.unit === 'rate';
  const isGoal = goal && around.direction && !(isRate && hasRole(goal, 'filler'));
  return isGoal && goal ? problemAt('moves-to', goal) : undefined;
}

/** One of two amounts that are the same money, with its hedges. */
interface OtherAmount {
  readonly quantity: Quantity;
  readonly hedges: readonly Hedge[];
  readonly currency: string;
}

/**
 * "Sh9.05 billion ($83.25 million)": the same money in two currencies, one of them in brackets. The figure is the
 * amount in US dollars, or the first where neither is; the other becomes `beside`. Each keeps its own hedges.
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
  const [one, two] = [
    currencyOf(first, contextBeside(first, second, context)),
    currencyOf(second, contextBeside(second, first, context)),
  ];
  if (one === undefined || two === undefined || one === two) return alone;
  const to = second.to + 1;
  const besideOf = (quantity: Quantity, hedges: readonly Hedge[], currency: string) =>
    CURRENCY_CODE.test(currency) ? { other: { quantity, hedges, currency } } : {};
  if (two !== US_DOLLAR) return { quantity: first, to, ...besideOf(second, hedges, two) };
  const leading = around.hedges;
  around.hedges = hedges;
  return { quantity: second, to, ...besideOf(first, leading, one) };
}

/** The context of one of two amounts: in "Sh9.05 billion ($83.25 million)" the field `unit` is not about the dollars. */
function contextBeside({ measured }: Quantity, other: Quantity, context: FigureContext): FigureContext {
  const [own, beside] = [measured, other.measured].map((unit) => unit && sharedName(unit));
  return own === 'dollar' && beside !== undefined && beside !== 'dollar'
    ? { currencies: { dollar: US_DOLLAR, ...context.currencies } }
    : context;
}

/** The currency of an amount; a name of what several share, where the context does not say which of them it is. */
function currencyOf({ measured }: Quantity, context: FigureContext): string | undefined {
  const shared = measured && sharedName(measured);
  if (shared !== undefined) return currencyMeant(shared, context) ?? shared;
  if (!measured) return undefined;
  return 'currency' in measured ? measured.currency : measured.unit === US_DOLLAR ? US_DOLLAR : undefined;
}

/** The name of a word that several currencies share; `undefined` for any other unit. */
function sharedName(measured: Measured): string | undefined {
  if ('currency' in measured) return CURRENCY_CODE.test(measured.currency) ? undefined : measured.currency;
  return measured.isBare ? 'dollar' : undefined;
}

/** Which currency a shared word means: that of the field `unit`, or that of its source. */
const currencyMeant = (shared: string, { unit, currencies = { dollar: US_DOLLAR } }: FigureContext) =>
  unit !== undefined && unit !== 'rate' ? unit : currencies[shared];

/** The context's unit, unless the other amount already has it. */
const otherUnit = ({ unit }: FigureContext, { currency }: OtherAmount): Unit | undefined =>
  unit === currency ? undefined : unit;

function unitOf(
  tokens: readonly Token[],
  { from, to, measured }: Quantity,
  context: FigureContext,
): Unit | FigureProblem {
  const { unit } = context;
  const word = tokens.slice(from, to).find(({ kind }) => kind === 'unit');
  const [first] = tokens.slice(from, to);
  if (first?.kind === 'multiple') return unit && unit !== 'rate' ? problemAt('two-units', first) : 'rate';
  if (!measured || !word) return unit ?? atEnd('no-unit', tokens);
  const own = 'currency' in measured ? measured.currency : measured.unit;
  if (own === 'rate-points') return problemAt('rate-points', word);
  // "$" and "Sh" stand for several currencies; the context says which is meant.
  const shared = sharedName(measured);
  if (shared !== undefined && unit !== 'rate') {
    return currencyMeant(shared, context) ?? problemAt('which-currency', word);
  }
  return unit && unit !== own ? problemAt('two-units', word) : own;
}

/** A problem where the words and the number do not fit together. */
function faultOf(
  tokens: readonly Token[],
  { from, to, sign, range, measured, unsure }: Quantity,
  { direction }: Around,
  context: FigureContext,
): FigureProblem | undefined {
  const token = tokens.slice(from, to).find(isSign);
  // "- 5 %" may be an item of a list.
  if (token && unsure.includes('spaced-sign')) return problemAt('unknown-word', token);
  if (token && sign && direction && direction !== (sign === 'minus' ? 'down' : 'up')) {
    return problemAt('two-directions', token);
  }
  // "rose from 1.6 to 2.2 billion" gives both values, not a range of the change. With a rate, "une hausse de 5 à 6 %" is
  // a range of the change.
  const opening = tokens[from];
  const isWritten = direction !== undefined && direction !== context.direction;
  const isRate = measured !== undefined && 'unit' in measured && measured.unit === 'rate';
  const moves = range === 'from-to' && isWritten && !(isRate && hasRole(opening, 'filler'));
  return moves && opening && measured ? problemAt('moves-to', opening) : undefined;
}
