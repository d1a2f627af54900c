/** Compares a figure with what a second reader wrote down for it: exactly, number by number, without intervals. */
import { type Figure, rational } from '../../domain/index.ts';
import { exactDecimal } from './exact-decimal.ts';
import type { PlacedClaim } from './located-claim.ts';
import { isAmountKind, printedValues } from './printed-values.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * Checks a second reading.
 *
 * @param figure the figure; `undefined` where it could not be read
 */
export function checkSecondReading(
  claim: PlacedClaim,
  figure: Figure | undefined,
  file: YamlFile,
): Problem[] {
  const { fields, name, pathOf, isWritten } = claim;
  const { second_reading: second, differs } = fields;
  const report = (field: string, found: string, expected: string, remedy: string): Problem[] => [
    { file: file.name, ...file.placeOf(pathOf(field)), found, expected, remedy },
  ];
  if (second === undefined) {
    if (differs === undefined || isWritten('second_reading')) return [];
    return report(
      'differs',
      `the field differs without a second reading in ${name}`,
      'it beside second_reading only',
      'add second_reading, or put the text into note',
    );
  }
  // A figure seen in part has no number to compare.
  const printed = figure && figure.seen === 'all' ? numbersOf(claim, figure) : undefined;
  if (!printed) return [];
  const same = ordered(second) === printed;
  if (same && differs !== undefined) {
    return report(
      'differs',
      `the field differs in ${name}, whose second reading is the printed number`,
      'it only where the two are not the same',
      'delete it, or put the text into note',
    );
  }
  if (!same && !isWritten('differs')) {
    return report(
      'second_reading',
      `the second reading ${second} in ${name}, whose figure prints ${printed}`,
      'the same number, with its sign',
      'check both; where neither is a slip of ours, say in differs why they are not the same',
    );
  }
  return [];
}

/** The printed numbers, written as a second reading; `undefined` where their unit or sign is not known. */
function numbersOf({ fields }: PlacedClaim, figure: Figure): string | undefined {
  const { kind, measure, flow, balance } = fields;
  const isSigned =
    kind === 'growth' || kind === 'average-growth'
      ? figure.direction !== undefined
      : kind === 'share' || kind === 'needed-growth'
        ? true
        : isAmountKind(kind)
          ? flow !== undefined && figure.direction === undefined && (flow === 'B') === (balance !== undefined)
          : (kind === 'target' || kind === 'met') && measure !== undefined;
  if (!isSigned) return undefined;
  return printedValues(fields, figure)
    .map((value) => exactDecimal(figure.unit === 'rate' ? value.mul(100) : value))
    .join('/');
}

/** A second reading in canonical form: the smaller end first, without needless zeros. */
const ordered = (second: string): string =>
  second
    .split('/')
    .map((part) => rational(part))
    .sort((a, b) => a.compare(b))
    .map(exactDecimal)
    .join('/');
