import type { FigureProblem } from '../../domain/index.ts';
import type { Problem } from './problem.ts';

type Advice = Pick<Problem, 'found' | 'expected' | 'remedy'>;

/** Advice on words beside a number that belong in fields of their own. */
const WORDS_BESIDE =
  'leave the words out of the figure and say what they say in a field: hedge, direction, unit, balance for a surplus or deficit, period or base for a time ("against 2005"), kind for an average or a share';

/** A sign of a currency, or letters that touch digits as such signs do: "₧5 billion", "FRw5bn". */
const CURRENCY_BESIDE = /\p{Sc}|^\p{L}{1,4}\.?\d/u;

/** A year behind at most one word, as in "in 2020", "in FY24", "in 2023-24" and "last year". */
const TIME_BESIDE = /^(?:\S+\s+)?(?:(?:19|20)\d\d(?:[-/–]\d\d)?|FY ?'?\d\d(?:\d\d)?|year)(?![\p{L}\d])/iu;

/**
 * Describes words that cannot be read: what stands there, and what to do.
 *
 * @param words what they are, such as "the figure of trade-2024"
 * @param text the words themselves
 */
export function adviseOnFigure(problem: FigureProblem, words: string, language: string, text = ''): Advice {
  const { code, offset, found, readings } = problem;
  const where = `in ${words}`;
  switch (code) {
    case 'unknown-language':
      return {
        found: `figures in the language ${language}`,
        expected: 'a language with a table in src/domain/figures/languages',
        remedy: 'add its table, which needs no other code',
      };
    case 'unknown-word': {
      const [when] = TIME_BESIDE.exec(text.slice(offset)) ?? [];
      if (when !== undefined) {
        return {
          found: `words that say when, "${when}", ${where}`,
          expected: 'the words of the figure alone',
          remedy: 'leave them out: they go into period, base or, of a target, by',
        };
      }
      return {
        found: `the unknown word "${found}" ${where}`,
        expected: `a number with words of size, unit, hedge and direction that the table of "${language}" has`,
        remedy: CURRENCY_BESIDE.test(found)
          ? 'leave the sign of a currency out of the figure and add unit with its code of ISO 4217, such as unit: GHS'
          : found === ','
            ? 'make a claim of each figure; in the table they are a list, such as ["$2 billion", "up 5%"]'
            : `${WORDS_BESIDE}; where news often use the word so, add it to its table in src/domain/figures/languages; misprint is for print that is wrong`,
      };
    }
    case 'no-number':
      return {
        found: found === 'the end' ? `no number ${where}` : `"${found}" before any number ${where}`,
        expected: 'one number, or both ends of a range',
        remedy: 'copy the number as printed',
      };
    case 'unreadable-number':
      return {
        found: `"${found}" ${where}, whose digits and marks make no number`,
        expected: 'digits in groups of three, one mark before decimals, and at most 40 characters',
        remedy: 'copy the number as printed; for a slip in print say in misprint how it is read',
      };
    case 'vague-number':
      return {
        found: `"${found}" ${where}, which is no number`,
        expected: 'one number, or both ends of a range',
        remedy: 'make no claim of it: what is not printed as a number is not compared',
      };
    case 'doubtful-marks':
      return {
        found: `"${found}" ${where}, which is ${readings?.join(' or ')}`,
        expected: 'a number whose mark can mean one thing only, here or in another figure of the source',
        remedy:
          'add marks: "1.234,5" to the source where it prints a comma before decimals, marks: "1,234.5" where it prints a point',
      };
    case 'doubtful-multiple':
      return {
        found: `"${found}" ${where}, which may be so many times as much, or so many times more`,
        expected: 'words that say which, such as "2.3 times as much" or "2.3-fold"',
        remedy: 'copy the words that say it; where the source has none, make no claim of it',
      };
    case 'too-many-numbers':
      return {
        found: `another number, "${found}", ${where}`,
        expected: 'one number, or both ends of a range',
        remedy:
          'make a claim of each number; what says when goes into the fields period, base or, of a target, by; for a slip in print say in misprint how it is read',
      };
    case 'range-order':
      return {
        found: `a range that does not rise, ${found}, ${where}`,
        expected: 'the smaller end first',
        remedy: 'check both ends and their scale',
      };
    case 'no-unit':
      return {
        found: `no unit ${where}`,
        expected: 'a currency or a rate',
        remedy:
          'copy the unit into the figure; where the sentence gives it elsewhere, add unit: USD, the code of another currency, or unit: rate',
      };
    case 'two-units':
      return {
        found: `a second unit, "${found}", ${where}`,
        expected: 'one unit',
        remedy:
          'leave the other one out, also in the field unit; for a slip in print say in misprint how it is read',
      };
    case 'which-currency':
      return {
        found: `"${found}" ${where}, which several currencies share`,
        expected: 'the code of the currency beside it',
        remedy:
          'add unit with the code of ISO 4217, such as unit: KES; where the whole source means it, currency: KES to the source',
      };
    case 'cut-off':
      return {
        found: `a part that was not seen ${where}, beside another number`,
        expected: 'one number of which a part was not seen',
        remedy: 'leave the other number out, or make a claim of each',
      };
    case 'rate-points':
      return {
        found: `percentage points, "${found}", ${where}`,
        expected: 'a currency or a rate',
        remedy: 'make no claim of it: the change of a rate is no growth',
      };
    case 'scaled-rate':
      return {
        found: `a rate of thousands or more, "${found}", ${where}`,
        expected: 'a rate without a word for its size',
        remedy: 'check the unit',
      };
    case 'two-directions':
      return {
        found: `a second direction, "${found}", ${where}`,
        expected: 'one direction',
        remedy: 'leave the other one out, also in the field direction',
      };
    case 'moves-to':
      return {
        found: `"${found}" ${where}, which says what it went to or came from`,
        expected: 'a value, or by how much it changed',
        remedy:
          'leave the words of movement out: "declined to $1.84 billion" is the level "$1.84 billion", "from 1.6 to 2.2" is a level of each period; of a change by a rate or an amount, what it is counted from is its base',
      };
    case 'bracket':
      return {
        found: `a bracket without its other one ${where}`,
        expected: 'brackets in pairs',
        remedy: 'copy both brackets, or none',
      };
  }
}
