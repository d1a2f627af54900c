/** Changes by their name, so that no sentence tells a growth or a fall of a number with a minus sign. */
import {
  type Growth,
  type Interval,
  negate,
  type Operation,
  point,
  rational,
  toExact,
  type Unit,
} from '../../domain/index.ts';
import type { ChangeName } from '../i18n/change-name.ts';
import type { Messages } from '../i18n/index.ts';
import { showExact, showPrinted, showProved } from './show.ts';
import { showAbout } from './show-about.ts';

/** What changes are called together: falls where all are below zero, and growths where none can be. */
export function changeName(changes: readonly Interval[]): ChangeName {
  if (changes.length > 0 && changes.every(({ upper }) => upper !== null && upper.compare(0) < 0))
    return 'fall';
  return changes.some(({ lower }) => lower !== null && lower.compare(0) < 0) ? 'change' : 'growth';
}

/** The printed numbers of growths as they stand; a range is both of its ends. */
export const printedChanges = (claims: readonly Pick<Growth, 'values'>[]): Interval[] =>
  claims.flatMap(({ values }) => values.map((value) => point(rational(value))));

/** A printed change with its hedges; without its sign where it is named a fall: "over 5%". */
export const showPrintedChange = (
  claim: Pick<Growth, 'values' | 'unit' | 'hedges'>,
  name: ChangeName,
  messages: Messages,
): string =>
  showPrinted(
    {
      ...{ unit: claim.unit, hedges: claim.hedges },
      values: name === 'fall' ? claim.values.map((value) => toExact(rational(value).abs())) : claim.values,
    },
    messages,
  );

/** A change in words, with its name. */
interface NamedChange {
  readonly name: ChangeName;
  readonly words: string;
}

/** The operations that give a change. Of others a number below zero is a balance, and keeps its sign. */
const NAMED_OPERATIONS: readonly Operation[] = [
  'growth',
  'change',
  'weighted-growths',
  'compound',
  'compound-of-growths',
];

/** What an operation gives, rounded outward, with its name where it is a change. */
export function changeGiven(
  operation: Operation,
  given: Interval,
  unit: Unit,
  messages: Messages,
): NamedChange {
  const name = NAMED_OPERATIONS.includes(operation) ? changeName([given]) : 'growth';
  return { name, words: showProved(sized(given, name), unit, messages) };
}

/** What figures give in two or three digits. */
export const aboutChange = (given: Interval, messages: Messages): NamedChange => {
  const name = changeName([given]);
  return { name, words: showAbout(sized(given, name), 'rate', messages) };
};

/** One exact rate with all its digits. */
export const exactChange = (rate: string, messages: Messages): NamedChange => {
  const exact = point(rational(rate));
  const name = changeName([exact]);
  return { name, words: showExact(toExact(rational(rate).abs()), 'rate', messages) };
};

/** Without its sign where it is named a fall. */
export const sized = (given: Interval, name: ChangeName | 'level'): Interval =>
  name === 'fall' ? negate(given) : given;
