/** What a figure must have to do with the kind of its claim. */
import { type Figure, observedInterval, rational } from '../domain/index.ts';
import type { ClaimEntry } from './claim-entry.ts';
import type { Position } from './problem.ts';

/** Where a field of the claim stands. */
export type At = (field: string) => Position;
/** Takes one problem. */
export type Report = (at: Position, found: string, expected: string, remedy: string) => void;

/** The unit that each kind of claim needs. */
function unitsOf(entry: ClaimEntry): readonly string[] {
  if (entry.kind === 'growth') return ['USD', 'rate'];
  return entry.kind === 'level' || entry.measure === 'level' ? ['USD'] : ['rate'];
}

const UNIT_WORDS: Readonly<Record<string, string>> = { USD: 'US dollars', rate: 'a rate' };

/** Checks a figure that could be read against the claim that it is the figure of. */
export function checkFigure(entry: ClaimEntry, figure: Figure, at: At, report: Report): void {
  const units = unitsOf(entry);
  const kind = entry.kind === 'target' ? `target of measure ${entry.measure}` : entry.kind;
  if (!units.includes(figure.unit)) {
    report(
      at('figure'),
      `${UNIT_WORDS[figure.unit]} in ${entry.id}`,
      `${units.map((unit) => UNIT_WORDS[unit]).join(' or ')} for a ${kind}`,
      entry.kind === 'target'
        ? 'check the figure, its unit and measure'
        : 'check the figure, its unit and kind',
    );
  }
  if (entry.kind === 'growth' && !figure.direction) {
    report(
      at('figure'),
      `a growth without direction in ${entry.id}`,
      'a word such as "grew" or "down" in the figure, or the field direction',
      'add direction: up or direction: down as the sentence says',
    );
  }
  if (entry.kind === 'level' && figure.direction) {
    report(
      at('figure'),
      `a direction (${figure.direction}) in the level ${entry.id}`,
      'a value without direction',
      'leave the word out of the figure; the sign of a balance is the field balance',
    );
  }
  if (figure.tentative && entry.status !== 'E' && entry.status !== 'F') {
    report(
      at('status'),
      `status ${entry.status} in ${entry.id}, whose words say that the value is not final`,
      'E (estimated) or F (forecast)',
      `write ${figure.tentative}`,
    );
  }
  if (entry.kind === 'target' && figure.numbers[0].value.equals(0)) {
    report(at('figure'), `a target of nothing in ${entry.id}`, 'a value above 0', 'check the figure');
  }
  if (
    entry.kind === 'growth' &&
    figure.unit === 'rate' &&
    figure.direction === 'down' &&
    fallsByAll(figure)
  ) {
    report(
      at('figure'),
      `a fall of more than everything in ${entry.id}`,
      'a fall of less than 100 per cent',
      'check the figure and its direction',
    );
  }
}

function fallsByAll(figure: Figure): boolean {
  const { upper } = observedInterval(figure);
  return upper !== null && upper.compare(rational(-1)) <= 0;
}
