/**
 * Turns the figures of an article into claims of one source: as they were read, with the changes that a reader made. A
 * figure that is no claim of a value says why it takes no part in the check.
 */
import { readFigure } from '../figures/figure.ts';
import { LANGUAGES } from '../figures/languages/index.ts';
import type { Growth, Level } from '../ledger/claim.ts';
import { NOT_STATED, UNSPECIFIED, US_DOLLAR } from '../ledger/codes.ts';
import { parsePeriod, yearEarlier } from '../ledger/period.ts';
import { rational, toExact } from '../numbers/rational.ts';
import type { LeftOut, TextClaim, TextReading } from '../text/text-claim.ts';
import { faultOfGrowth, type PlaceProblem } from './read-place.ts';
import { UNNAMED } from './statement.ts';
import { statementClaim } from './statement-claim.ts';
import { type FigureInWords, figureInWords } from './words-of-figure.ts';

/** What a reader says a figure stands for. */
export interface ChosenPlace extends Pick<TextClaim, 'kind' | 'flow' | 'reporter' | 'period' | 'base'> {
  /** Whether it is a fall or a deficit. */
  readonly falls: boolean;
}

/** The changes of a reader, by the place of each figure in the text: what it stands for, or that it is left out. */
export type FigureChanges = ReadonlyMap<number, ChosenPlace | 'out'>;

/** Why a figure of the pair's trade is not tested. */
export type NotJudged =
  /** It is a goal. */
  | 'target'
  | 'no-period'
  /** A growth whose base is not stated. */
  | 'no-base'
  /** Its words do not show how it was rounded: "doubled". */
  | 'no-precision';

/** A figure of the pair's trade. */
export interface FigureOfText {
  readonly told: TextClaim;
  /** Whether a reader changed what it stands for. */
  readonly changed: boolean;
  /** The claim that is tested; `null` where there is none, and `why` is the reason. */
  readonly claim: Level | Growth | null;
  readonly why: NotJudged | null;
}

/**
 * A figure that is left out: by the reading of the text, by a reader, or because it cannot be what a reader says it is.
 */
export interface FigureLeftOut {
  readonly words: string;
  readonly at: number;
  readonly reason: LeftOut['reason'] | 'by-reader' | PlaceProblem;
}

export interface TextFigures {
  /** Whether the text names no period, so that all its figures are taken to be of one period and the one before. */
  readonly unnamed: boolean;
  /** In the order of the text. */
  readonly figures: readonly FigureOfText[];
  readonly leftOut: readonly FigureLeftOut[];
}

/** The two sides, and the reporter that is assumed where a text names none. */
export interface StatementPair {
  readonly pair: readonly [string, string];
  readonly assumedReporter: string;
}

/** The figures of a text with the changes of a reader. */
export function figuresOfText(
  { claims, others, leftOut, language }: TextReading,
  changes: FigureChanges,
  sides: StatementPair,
): TextFigures {
  const out: FigureLeftOut[] = [];
  const told: { claim: TextClaim; changed: boolean }[] = [];
  for (const claim of claims) {
    const change = changes.get(claim.at);
    if (change === undefined) told.push({ claim, changed: false });
    else if (change === 'out') out.push({ words: claim.words, at: claim.at, reason: 'by-reader' });
    else told.push({ claim: rePlaced(claim, change, sides), changed: true });
  }
  for (const one of [...others, ...leftOut]) {
    const change = changes.get(one.at);
    const placed = change === undefined || change === 'out' ? null : placedBy(one, change, language, sides);
    if (placed && 'claim' in placed) told.push({ claim: placed.claim, changed: true });
    else out.push(placed ?? one);
  }
  const ordered = told.sort((a, b) => a.claim.at - b.claim.at);
  const unnamed = namesNoPeriod(ordered.map(({ claim }) => claim));
  return {
    unnamed,
    figures: ordered.map(({ claim, changed }) => ({
      ...judged(unnamed ? named(claim) : claim, language, sides),
      told: claim,
      changed,
    })),
    leftOut: out.sort((a, b) => a.at - b.at),
  };
}

/** Whether no figure has a period and no two have the same kind, flow and side. All may then be of one period. */
function namesNoPeriod(claims: readonly TextClaim[]): boolean {
  const values = claims.filter(({ kind }) => kind !== 'target');
  const kinds = new Set(values.map(({ kind, flow, reporter }) => [kind, flow, reporter].join(' ')));
  return (
    values.every(({ period, base }) => period === NOT_STATED && (base === null || base === NOT_STATED)) &&
    kinds.size === values.length
  );
}

const named = (claim: TextClaim): TextClaim => ({
  ...claim,
  period: claim.period === NOT_STATED ? UNNAMED.period : claim.period,
  base: claim.base === NOT_STATED ? UNNAMED.base : claim.base,
});

/** A figure with what a reader says of it. Its size stays. */
function rePlaced(claim: TextClaim, place: ChosenPlace, { pair }: StatementPair): TextClaim {
  const { falls, ...own } = place;
  const sizes = claim.values.map((value) => rational(value).abs());
  const values = sizes.map((size) => size.mul(falls ? -1 : 1)).sort((a, b) => a.compare(b));
  return {
    ...{ ...claim, ...own, period: canonical(own.period), base: chosenBase(own) },
    values: values.map(toExact),
    partner: otherSide(pair, own.reporter),
    isSideTold: true,
    by: own.kind === 'target' ? (claim.by ?? NOT_STATED) : null,
    isBase: false,
  };
}

/** A figure that was left out, with what a reader says of it. */
function placedBy(
  { words, at }: LeftOut,
  place: ChosenPlace,
  language: string,
  sides: StatementPair,
): { claim: TextClaim } | FigureLeftOut {
  const changes = place.kind === 'growth' || place.kind === 'change';
  const read = readFigure(words, language, {
    unit: place.kind === 'growth' ? 'rate' : US_DOLLAR,
    direction: changes ? (place.falls ? 'down' : 'up') : undefined,
  });
  if ('problem' in read) return { words, at, reason: read.problem };
  const { figure } = read;
  const fault = changes
    ? faultOfGrowth(figure, place.flow)
    : figure.direction && place.kind === 'level'
      ? 'direction-of-value'
      : null;
  if (fault) return { words, at, reason: { code: fault, offset: 0, found: words } };
  const claim: TextClaim = {
    words,
    at,
    unit: figure.unit,
    hedge: figure.hedges[0] ?? null,
    kind: place.kind,
    flow: place.flow,
    reporter: place.reporter,
    partner: place.reporter,
    period: place.period,
    base: place.base,
    status: figure.tentative ?? 'A',
    by: null,
    isSideTold: true,
    isBase: false,
    values: figure.numbers.map(({ value }) => toExact(value)),
  };
  return { claim: rePlaced(claim, place, sides) };
}

const canonical = (period: string): string => parsePeriod(period.trim())?.text ?? NOT_STATED;

/** The base of a growth: as chosen, or else the same months a year earlier. */
function chosenBase({ kind, period, base }: Pick<ChosenPlace, 'kind' | 'period' | 'base'>): string | null {
  if (kind !== 'growth' && kind !== 'change') return null;
  const [own, said] = [parsePeriod(period.trim()), parsePeriod(base?.trim() ?? '')];
  return said?.text ?? (own ? yearEarlier(own).text : NOT_STATED);
}

const otherSide = (pair: readonly [string, string], side: string): string =>
  pair[0] === side ? pair[1] : pair[0];

function judged(
  told: TextClaim,
  language: string,
  { pair, assumedReporter }: StatementPair,
): Pick<FigureOfText, 'claim' | 'why'> {
  const { kind, period, base, values, at, status, flow } = told;
  const without = (why: NotJudged) => ({ claim: null, why });
  if (kind === 'target') return without('target');
  if (period === NOT_STATED) return without('no-period');
  if (base === NOT_STATED) return without('no-base');
  const figure = (figureInWords(told, language) ?? withScale(told, language))?.figure;
  if (!figure) return without('no-precision');
  const side = told.isSideTold
    ? { reporter: told.reporter, partner: told.partner }
    : { reporter: UNSPECIFIED, partner: otherSide(pair, assumedReporter) };
  const falls = values.every((value) => value.startsWith('-'));
  const claim = statementClaim(`at-${at}`, figure, {
    ...{ ...side, flow, period, base, falls, status },
    // Amounts of running text are read in US dollars only.
    currency: US_DOLLAR,
  });
  return { claim, why: null };
}

/** The "1.3" of "from 1.3 to 2.2 billion dollars", with the scale that the text prints once for both. */
function withScale(told: TextClaim, language: string): FigureInWords | null {
  const scales = Object.keys(LANGUAGES.get(language)?.scales ?? {});
  for (const scale of scales) {
    const read = figureInWords({ ...told, words: `${told.words} ${scale}` }, language);
    if (read) return { ...read, figure: { ...read.figure, text: told.words } };
  }
  return null;
}
