/** Writes a proof as one line of arithmetic that a reader can check by hand. Bounds are exact, or rounded outward. */
import {
  type Claim,
  compareIntervals,
  type Interval,
  interval,
  isExactAt,
  meets,
  type Proof,
  point,
  type Rational,
  rational,
  readInterval,
  showInterval,
  toDecimal,
  type Unit,
} from '../../domain/index.ts';
import { type WeightedPart, weightedEnd } from '../charts/trend/weighted-end.ts';
import { inCurrency } from '../i18n/in-currency.ts';
import type { Messages } from '../i18n/index.ts';
import { isLead, type Lead } from '../models/finding-claims.ts';
import type { Ledger } from '../models/ledger.ts';
import type { LinkedPhrase } from './phrase.ts';
import { moneyExponent, moneyScale, PERCENT_EXPONENT } from './show.ts';

/** How many decimals are shown: those that a reader can still calculate with; more where only more show a gap. */
const EXACT_DECIMALS = 6;
const ROUNDED_DECIMALS = 2;
const PROOF_MOST_DECIMALS = 12;

/** What a line of arithmetic says. */
export interface ProofText {
  /** The arithmetic, what it gives, and that this is not what was printed. */
  readonly line: LinkedPhrase;
  /** The end that decides, with the figures that give it, where the line does not show them. */
  readonly end: string | null;
}

/** A proof as a line of arithmetic; `null` where the dataset has no claim of its figure in question. */
export function proofText(proof: Proof, ledger: Ledger, messages: Messages): ProofText | null {
  const stated = ledger.claim(proof.stated.claim);
  if (!isLead(stated)) return null;
  const money = proof.operands
    .filter(({ claim }) => isMoneyClaim(ledger.claim(claim)))
    .map((operand) => moneyExponent(readInterval(operand.interval)));
  const [said, computed] = [readInterval(proof.stated.interval), readInterval(proof.computed)];
  if (isMoneyClaim(stated)) money.push(moneyExponent(said), moneyExponent(computed));
  const scale: UnitScale = { messages, exponent: Math.max(...money) };
  const operands = proof.operands.map((operand) => {
    const unit = ledger.claim(operand.claim)?.unit ?? messages.money.currency;
    return { role: operand.role, words: boundsOf(readInterval(operand.interval), unit, scale) };
  });
  const { findingProof } = messages;
  const given = boundsOf(computed, stated.unit, scale, said);
  const line = findingProof.line(formulaOf(proof, operands, messages), given);
  const printed = messages.findingProof.standsFor(boundsOf(said, stated.unit, scale));
  return {
    line: [line, relation(said, computed, messages), quote(stated), `${printed}.`],
    end:
      proof.operation === 'weighted-growths'
        ? proofEnd(proof, said, computed, scale, stated.currency ?? messages.money.currency)
        : null,
  };
}

const isMoneyClaim = (claim: Claim | undefined): boolean => claim !== undefined && claim.unit !== 'rate';

interface UnitScale {
  readonly messages: Messages;
  /** The power of ten of the unit of all amounts in the line. */
  readonly exponent: number;
}

const quote = (claim: Lead): LinkedPhrase[number] => ({
  kind: 'figure',
  claim,
  words: `“${claim.figure}”`,
  period: null,
  source: null,
});

function relation(said: Interval, computed: Interval, { findingProof }: Messages): string {
  const order = compareIntervals(computed, said);
  if (order === 0) return findingProof.apart;
  return order < 0 ? findingProof.lessThan : findingProof.moreThan;
}

/** The operations over a base. */
const OVER_BASE: readonly Proof['operation'][] = ['growth', 'change', 'compound', 'at-least-compound'];

interface OperandText {
  readonly role: Proof['operands'][number]['role'];
  readonly words: string;
}

function formulaOf(
  { operation, count = 1 }: Proof,
  operands: readonly OperandText[],
  { findingProof }: Messages,
): string {
  const words = (role: OperandText['role']) =>
    operands.filter((operand) => operand.role === role).map((operand) => operand.words);
  if (OVER_BASE.includes(operation)) {
    return findingProof.formula[operation](words('current'), words('base'), count);
  }
  if (operation === 'share') return findingProof.formula.share(words('part'), words('whole'));
  if (operation === 'reached') {
    const base = words('base');
    return findingProof.formula.reached(base.length > 0 ? words('current') : words('other'), base);
  }
  if (operation === 'weighted-growths') {
    const pairs = operands.flatMap((_, index) => (index % 2 === 0 ? [operands.slice(index, index + 2)] : []));
    const of = (pair: readonly OperandText[], role: OperandText['role']) =>
      pair.find((operand) => operand.role === role)?.words;
    const terms = pairs.map((pair) => ({
      current: of(pair, 'part') ?? null,
      base: of(pair, 'part-base') ?? null,
      rate: of(pair, 'part-growth') ?? null,
    }));
    return weightedFormula(terms, findingProof);
  }
  return findingProof.formula[operation](
    operands.map((operand) => operand.words),
    [],
    count,
  );
}

/** The sum of the parts' current values over the sum of their bases. */
function weightedFormula(
  parts: readonly { current: string | null; base: string | null; rate: string | null }[],
  findingProof: Messages['findingProof'],
): string {
  const now = parts.map(({ current, base, rate }) => current ?? findingProof.grown(base ?? '', rate ?? ''));
  const before = parts.map(
    ({ current, base, rate }) => base ?? findingProof.before(current ?? '', rate ?? ''),
  );
  return findingProof.formula['weighted-growths'](now, before);
}

/** The end of a weighted growth nearest to what was printed, with the figures that give it. */
function proofEnd(
  proof: Proof,
  said: Interval,
  computed: Interval,
  scale: UnitScale,
  currency: string,
): string | null {
  const { findingProof } = scale.messages;
  const below = compareIntervals(computed, said) < 0;
  const end = weightedEnd(proof, below ? 'highest' : 'lowest');
  if (!end) return null;
  const words = (value: Rational | null, unit: Unit) => value && boundsOf(point(value), unit, scale);
  const parts = end.parts.map(({ current, base, rate }: WeightedPart) => ({
    current: words(current, currency),
    base: words(base, currency),
    rate: words(rate, 'rate'),
  }));
  const near = below ? interval(null, end.growth) : interval(end.growth, null);
  const line = findingProof.line(weightedFormula(parts, findingProof), boundsOf(near, 'rate', scale, said));
  return below ? findingProof.highest(line) : findingProof.lowest(line);
}

/**
 * An interval in a line of arithmetic.
 *
 * @param apart an interval that its shown ends must stay apart from, as it does
 */
export function boundsOf(
  value: Interval,
  unit: Unit,
  { messages, exponent: money }: UnitScale,
  apart?: Interval,
): string {
  const { findingProof } = messages;
  const exponent = unit === 'rate' ? PERCENT_EXPONENT : money;
  const decimals = proofDecimals(value, exponent, apart);
  const { lower, upper, lowerClosed, upperClosed } = showInterval(value, exponent, decimals, messages.locale);
  if (lower === null && upper === null) return findingProof.anything;
  const { money: amounts } = inCurrency(messages, unit);
  const inUnit = unit === 'rate' ? findingProof.rate : amounts[moneyScale(exponent) ?? 'million'];
  if (upper === null) return inUnit(findingProof.atLeast(lower ?? '', lowerClosed));
  if (lower === null) return inUnit(findingProof.atMost(upper, upperClosed));
  return inUnit(findingProof.ends(lower, upper, lowerClosed, upperClosed));
}

/** The fewest decimals with which the ends are exact; or else few, but enough to stay apart from the other interval. */
function proofDecimals(value: Interval, exponent: number, apart?: Interval): number {
  for (let decimals = 0; decimals <= EXACT_DECIMALS; decimals += 1) {
    if (isExactAt(value, exponent, decimals)) return decimals;
  }
  let decimals = ROUNDED_DECIMALS;
  while (apart && decimals < PROOF_MOST_DECIMALS && meets(roundedOut(value, exponent, decimals), apart)) {
    decimals += 1;
  }
  return decimals;
}

/** The interval that is shown with so many decimals. */
function roundedOut({ lower, upper }: Interval, exponent: number, decimals: number): Interval {
  const unit = rational(10).pow(exponent) ?? rational(1);
  const round = (end: Rational | null, rounding: 'up' | 'down') =>
    end && rational(toDecimal(end.div(unit), decimals, rounding)).mul(unit);
  return interval(round(lower, 'down'), round(upper, 'up'));
}
