/** Checks that a figure fits the kind of its claim. */
import { type Figure, observedInterval, rational } from '../../domain/index.ts';
import type { ClaimFields } from './claim-entry.ts';
import type { LocatedFields } from './located-claim.ts';
import { isAmountKind, saysDirection } from './printed-values.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** What a figure counts, in any currency. */
type Counts = 'an amount of money' | 'a rate';

/**
 * What figures of a kind of claim may count, and the kind's name in messages; `undefined` where the kind is not known.
 */
function countsWanted({
  kind,
  measure,
}: ClaimFields): { counts: readonly Counts[]; noun: string } | undefined {
  if (isAmountKind(kind)) return { counts: ['an amount of money'], noun: String(kind) };
  if (kind === 'average-growth' || kind === 'share' || kind === 'needed-growth') {
    return { counts: ['a rate'], noun: kind };
  }
  if (kind === 'growth') return { counts: ['an amount of money', 'a rate'], noun: kind };
  if (kind === undefined || measure === undefined) return undefined;
  const noun = kind === 'met' ? 'met target' : kind;
  return {
    counts: [measure === 'level' ? 'an amount of money' : 'a rate'],
    noun: `${noun} of measure ${measure}`,
  };
}

/** Checks a figure that could be read against its claim. */
export function checkFigure(
  { name, fields, words, pathOf, isWritten }: LocatedFields,
  figure: Figure,
  file: YamlFile,
) {
  const problems: Problem[] = [];
  const report = (field: string, found: string, expected: string, remedy: string) => {
    const path = field === 'figure' ? words.path : pathOf(field);
    problems.push({ file: file.name, ...file.placeOf(path), found, expected, remedy });
  };
  const { kind, status, flow } = fields;
  const needed = countsWanted(fields);
  const counts: Counts = figure.unit === 'rate' ? 'a rate' : 'an amount of money';
  const setsThreshold = kind === 'target' || kind === 'met';
  if (needed && !needed.counts.includes(counts)) {
    report(
      'figure',
      `${counts} in ${name}`,
      `${needed.counts.join(' or ')} for a ${needed.noun}`,
      setsThreshold ? 'check the figure, its unit and measure' : 'check the figure, its unit and kind',
    );
  }
  if (saysDirection(kind) && kind !== 'needed-growth' && !figure.direction && !isWritten('direction')) {
    report(
      'figure',
      `a growth without direction in ${name}`,
      'a word such as "grew" or "down" in the figure, or the field direction',
      'add direction: up or direction: down as the sentence says',
    );
  }
  if ((isAmountKind(kind) || kind === 'share') && figure.direction) {
    report(
      'figure',
      `a direction (${figure.direction}) in the ${kind} ${name}`,
      'a value without direction',
      'leave the word out of the figure; the sign of a balance is the field balance',
    );
  }
  if (figure.tentative && status !== undefined && status !== 'E' && status !== 'F') {
    report(
      'status',
      `status ${status} in ${name}, whose words say that the value is not final`,
      'E (estimated) or F (forecast)',
      `write ${figure.tentative}`,
    );
  }
  if (setsThreshold && figure.numbers[0].value.equals(0)) {
    report('figure', `a target of nothing in ${name}`, 'a value above 0', 'check the figure');
  }
  if (setsThreshold && figure.seen !== 'all') {
    report(
      'figure',
      `a target of which a part was not seen in ${name}`,
      'the whole figure',
      'say in a note what was seen; what was set is not known without it',
    );
  }
  // A hedge that cannot be read might make the fall smaller.
  const hasReadHedge = fields.hedge !== undefined || !isWritten('hedge');
  // A balance may fall by more than 100 %, from a surplus to a deficit.
  if (saysDirection(kind) && flow !== undefined && flow !== 'B' && hasReadHedge && fallsByAll(figure)) {
    report(
      'figure',
      `a fall of more than everything in ${name}`,
      'a fall of less than 100 per cent',
      'check the figure and its direction',
    );
  }
  return problems;
}

function fallsByAll(figure: Figure): boolean {
  if (figure.unit !== 'rate' || figure.direction !== 'down') return false;
  const { upper } = observedInterval(figure);
  return upper !== null && upper.compare(rational(-1)) <= 0;
}
