import type { FigureProblem } from '../../domain/index.ts';
import type { Problem } from './problem.ts';

type Advice = Pick<Problem, 'found' | 'expected' | 'remedy'>;

/**
 * Says of words that can't be read what stands there and what to do.
 *
 * @param words what they are, such as "the figure of trade-2024"
 */
export function adviseOnFigure({ code, found }: FigureProblem, words: string, language: string): Advice {
  const where = `in ${words}`;
  switch (code) {
    case 'unknown-language':
      return {
        found: `figures in the language ${language}`,
        expected: 'a language with a table in src/domain/figures/languages',
        remedy: 'add its table, which needs no other code',
      };
    case 'unknown-word':
      return {
        found: `the unknown word "${found}" ${where}`,
        expected: `words of the table of "${language}" in src/domain/figures/languages`,
        remedy:
          'leave words without quantity out of the figure, or add the word to the table; for a slip in print say in misprint how it is read',
      };
    case 'no-number':
      return {
        found: found === 'the end' ? `no number ${where}` : `"${found}" before any number ${where}`,
        expected: 'one number, or both ends of a range',
        remedy: 'copy the number as printed',
      };
    case 'too-many-numbers':
      return {
        found: `another number, "${found}", ${where}`,
        expected: 'one number, or both ends of a range',
        remedy: 'make a claim of each number; for a slip in print say in misprint how it is read',
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
        expected: 'US dollars or a rate',
        remedy:
          'copy the unit into the figure; where the sentence gives it elsewhere, add unit: USD or unit: rate',
      };
    case 'two-units':
      return {
        found: `a second unit, "${found}", ${where}`,
        expected: 'one unit',
        remedy: 'leave the other one out, also in the field unit',
      };
    case 'two-directions':
      return {
        found: `a second direction, "${found}", ${where}`,
        expected: 'one direction',
        remedy: 'leave the other one out, also in the field direction',
      };
  }
}
