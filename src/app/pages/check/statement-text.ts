/** Writes the result of a checked statement in words and as bars. */

import {
  type Growth,
  type Interval,
  LANGUAGES,
  type Level,
  numberFormat,
  type Operation,
  type Proof,
  point,
  rational,
  readInterval,
  type Unit,
} from '../../../domain/index.ts';
import {
  type FigureLeftOut,
  type FigureOfText,
  isUnnamed,
  type PlaceId,
  type PlaceProblem,
  placeOf,
  type StatementResult,
  type StatementTest,
} from '../../../domain/statement/index.ts';
import { PER_CENT } from '../../charts/strip/interval-scale.ts';
import type { LabelledStrip } from '../../charts/strip/labelled-strip.ts';
import { changeGiven } from '../../format/named-change.ts';
import {
  moneyExponent,
  moneyScale,
  showExact,
  showInFull,
  showPeriod,
  showText,
  showValue,
} from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import { capitalised } from '../../i18n/letter-case.ts';
import type { FigureState } from '../../models/figure-state.ts';

/** The first words for "rose" and "fell" in a language's table. */
export function directionWords(language: string): { up: string; down: string } {
  const directions = LANGUAGES.get(language)?.directions;
  return { up: directions?.up[0] ?? '+', down: directions?.down[0] ?? '-' };
}

/** A problem, with its place in the field from 1. */
export function problemText(
  { code, offset, found }: PlaceProblem,
  language: string,
  { statement }: Messages,
): string {
  return statement.problemAt(offset + 1, statement.problem(code, found, directionWords(language)));
}

/** "two-way trade: value a year earlier". */
export function placeName(id: PlaceId, { statement }: Messages): string {
  const { flow, role } = placeOf(id);
  return statement.place(flow, role);
}

/** All figures that are judged. */
type Claims = readonly (Level | Growth)[];

/** What a figure is about, with its period: "Two-way trade: growth, 2024". */
export function claimName({ flow, kind, period }: Level | Growth, messages: Messages): string {
  const name = capitalised(messages.statement.place(flow, kind === 'growth' ? 'growth' : 'current'));
  return isUnnamed(period) ? name : messages.statement.ofPeriod(name, showPeriod(period, messages));
}

/** The printed words of claims: “$1.3 billion” and “$641.8 million”. */
function quoted(ids: readonly string[], claims: Claims, messages: Messages): string {
  const words = ids.flatMap((id) => claims.find((claim) => claim.id === id)?.figure ?? []);
  return messages.statement.list(words.map((figure) => `“${figure}”`));
}

/** What the other figures give for a printed one, in a sentence. */
function givesText(
  operation: Operation,
  operands: readonly string[],
  computed: string,
  unit: Unit,
  claims: Claims,
  messages: Messages,
): string {
  const { name, words } = changeGiven(operation, readInterval(computed), unit, messages);
  return messages.statement.gives[operation](quoted(operands, claims, messages), words, name);
}

/** The power of ten of figures, in which amounts that follow from them are shown. */
function exponentOf(ids: readonly string[], claims: Claims): number | undefined {
  const values = claims.filter(({ id, unit }) => unit !== 'rate' && ids.includes(id));
  return values.length === 0 ? undefined : Math.max(...values.map((claim) => claimExponent(claim)));
}

const claimExponent = ({ readings }: Level | Growth): number => moneyExponent(readInterval(readings.verdict));

/** What is implied for an empty place. */
export function impliedText(
  { place, interval, from }: StatementResult['implied'][number],
  claims: Claims,
  messages: Messages,
): string {
  const isRate = placeOf(place).role === 'growth';
  const value: Interval = readInterval(interval);
  const unit = isRate ? 'rate' : messages.money.currency;
  const shown = showValue(value, unit, messages, exponentOf(from, claims));
  return messages.statement.impliedLine(
    capitalised(placeName(place, messages)),
    shown,
    quoted(from, claims, messages),
  );
}

/** Whether an implied value tells something: its ends are at most three times apart. */
export function isInformative({ place, interval }: StatementResult['implied'][number]): boolean {
  const { lower, upper } = readInterval(interval);
  if (!lower || !upper) return false;
  const [from, to] = placeOf(place).role === 'growth' ? [lower.add(1), upper.add(1)] : [lower, upper];
  const [small, large] = [from.abs(), to.abs()].sort((a, b) => a.compare(b));
  if (!small || !large || from.s !== to.s) return false;
  return large.compare(small.mul(WIDEST_FACTOR)) <= 0;
}

const WIDEST_FACTOR = 3;

/** Example values for all figures at once, or the figures that cannot all be true; `null` where there is neither. */
export function togetherText(
  { together: { example, contradictory } }: StatementResult,
  claims: Claims,
  messages: Messages,
): string | null {
  if (contradictory.length > 0)
    return messages.statement.togetherApart(quoted(contradictory, claims, messages));
  if (example.length === 0) return null;
  const exponent = Math.max(...example.map(({ value }) => moneyExponent(point(rational(value).abs()))));
  const values = example.map(({ place, value }) =>
    messages.statement.exampleValue(
      placeName(place, messages),
      showExact(value, messages.money.currency, messages, exponent),
    ),
  );
  return messages.statement.togetherExample(values.join('; '));
}

/** The bars of one printed figure and what is computed for it. */
export function testStrip(
  stated: Level | Growth,
  tests: readonly StatementTest[],
  messages: Messages,
): LabelledStrip {
  const isRate = stated.unit === 'rate';
  const exponent = isRate ? undefined : claimExponent(stated);
  const show = (interval: string) => showValue(readInterval(interval), stated.unit, messages, exponent);
  const { barName, computedBar } = messages.statement;
  const bars = [
    { name: barName.stated, interval: stated.readings.verdict, verdict: null },
    ...tests.map(({ computed, verdict }) => ({ name: barName.computed, interval: computed, verdict })),
  ].map(({ name, interval, verdict }) => ({
    interval,
    verdict,
    label: computedBar(name, show(interval)),
  }));
  const number = numberFormat(messages.locale, { maximumFractionDigits: 3 });
  const plain = (value: number) => number.format(value).replace('-', '−');
  return {
    bars,
    title: bars.map(({ label }) => label).join('; '),
    tick: (value) => (isRate ? messages.format.percent(plain(value)) : plain(value)),
    unit: isRate ? messages.format.percent('') : messages.money[`${moneyScale(exponent ?? 0) ?? 'million'}s`],
    factor: isRate ? PER_CENT : 10 ** -(exponent ?? 0),
  };
}

/** The language of words that one of some claims prints. */
export const languageAmong =
  (claims: Claims) =>
  (words: string): string | undefined =>
    claims.find(({ figure }) => figure === words)?.language;

/** What a field's words stand for. */
export const standsForText = ({ readings, unit }: Level | Growth, messages: Messages): string =>
  messages.statement.standsFor(showText(readings.verdict, unit, messages));

/** A printed figure beside what the others give, in words: whether they agree. @returns '' where nothing printed is tested */
export function comparisonText(test: StatementTest, claims: Claims, messages: Messages): string {
  const stated = statedOf(test, claims);
  if (!stated) return '';
  return [
    messages.statement.proof(stated.figure, showText(stated.readings.verdict, stated.unit, messages)),
    givesText(test.operation, test.operands, test.computed, stated.unit, claims, messages),
    test.verdict === 'inconsistent' ? messages.statement.apart : messages.statement.meet,
  ].join(' ');
}

/** A proof that figures cannot all be true, as the test that it fails. */
export function failedTest({ operation, stated, operands, computed, power }: Proof): StatementTest {
  return {
    ...{ operation, computed, power, witness: null, verdict: 'inconsistent' },
    stated: stated.claim,
    operands: operands.map(({ claim }) => claim),
  };
}

/** What a figure of a text was read as, in full: "more than US$2,000,000,000". */
export function fullValue({ told }: FigureOfText, messages: Messages): string {
  const { kind, unit, hedge } = told;
  const figure = {
    ...{ unit, values: [...told.values], hedges: hedge ? [hedge] : [] },
    ...(kind === 'balance' && { kind: 'level' as const }),
  };
  return showInFull(figure, messages);
}

/** Whether a figure fits, or why it is not judged. @param language of the text */
export function stateText(
  state: FigureState,
  read: FigureOfText | undefined,
  out: FigureLeftOut | undefined,
  language: string,
  messages: Messages,
): string {
  const { signMeaning, notJudged, leftOutWhy } = messages.statement;
  if (out && typeof out.reason !== 'string') return problemText(out.reason, language, messages);
  if (out && typeof out.reason === 'string') return leftOutWhy[out.reason];
  return read?.why ? notJudged[read.why] : signMeaning[state];
}

/** The printed figure that a test is about. */
export const statedOf = ({ stated }: Pick<StatementTest, 'stated'>, claims: Claims) =>
  claims.find(({ id }) => id === stated);
