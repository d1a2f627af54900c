/** Joins words that mean something only together: "nahmen um 5 Prozent zu", "n'ont atteint que". */
import type { Mark, MarkKind } from './mark.ts';
import type { PartedMeaning, TextLanguage } from './text-language.ts';

/** Gives each such verb the meaning that it has with its particle; the particle itself then means nothing. */
export function wholeVerbs(text: string, marks: readonly Mark[], table: TextLanguage): Mark[] {
  const only = table.only;
  const partedVerbs = table.partedVerbs;
  const whole = only ? withOnly(text, marks, only) : [...marks];
  if (!partedVerbs) return whole;
  const written = ({ from, to }: Mark) => text.slice(from, to).toLowerCase();
  for (const [index, mark] of marks.entries()) {
    const particles = partedVerbs[written(mark)];
    if (!particles) continue;
    const at = particleBehind(marks, index, (particle) => written(particle) in particles);
    const particle = at === null ? undefined : marks[at];
    const meaning = particle && particles[written(particle)];
    if (at === null || !particle || !meaning) continue;
    const { from, to } = mark;
    whole[index] = { from, to, ...meaningMark(meaning) };
    whole[at] = { kind: 'plain', from: particle.from, to: particle.to };
  }
  return whole;
}

/**
 * Takes words around a verb that mean "only" for words of no weight, where the second stands right before a value: "ne
 * dépasse que 2 milliards" denies nothing.
 */
function withOnly(text: string, marks: readonly Mark[], only: NonNullable<TextLanguage['only']>): Mark[] {
  const whole = [...marks];
  const written = ({ from, to }: Mark) => text.slice(from, to).toLowerCase().replace('’', "'");
  for (const [index, mark] of marks.entries()) {
    const closing = mark.kind === 'negation' ? only[written(mark)] : undefined;
    if (!closing) continue;
    const end = marks.findIndex(
      (other, at) =>
        at > index &&
        (ONLY_ENDS.includes(other.kind) || (other.kind === 'than' && closing.includes(written(other)))),
    );
    const second = marks[end];
    const value = marks.slice(end + 1).find(({ kind }) => !BEFORE_VALUE.includes(kind));
    const told = marks.slice(index, end).some(({ kind }) => kind === 'up' || kind === 'down');
    if (second?.kind !== 'than' || value?.kind !== 'quantity' || told) continue;
    for (const at of [index, end]) {
      const { from, to } = marks[at] ?? mark;
      whole[at] = { kind: 'plain', from, to };
    }
  }
  return whole;
}

const ONLY_ENDS: readonly MarkKind[] = [
  'stop',
  'semicolon',
  'line',
  'paragraph',
  'comma',
  'quantity',
  'negation',
];
/** What may stand between such words and a value. */
const BEFORE_VALUE: readonly MarkKind[] = ['of', 'to', 'hedge', 'plain', 'by', 'leads'];

const meaningMark = (kind: PartedMeaning) =>
  kind === 'up' || kind === 'down' ? { kind, isComparative: false } : { kind };

/** The particle behind a verb that ends its clause. */
function particleBehind(
  marks: readonly Mark[],
  verb: number,
  isParticle: (mark: Mark) => boolean,
): number | null {
  for (let at = verb + 1; at < marks.length; at += 1) {
    const [mark, next] = [marks[at], marks[at + 1]];
    if (!mark || VERB_SEARCH_ENDS.includes(mark.kind)) return null;
    if (isParticle(mark) && (!next || CLAUSE_ENDS.includes(next.kind))) return at;
  }
  return null;
}

const VERB_SEARCH_ENDS: readonly MarkKind[] = ['stop', 'semicolon', 'line', 'paragraph'];
const CLAUSE_ENDS: readonly MarkKind[] = [
  ...VERB_SEARCH_ENDS,
  ...(['comma', 'and', 'dash', 'open', 'close', 'colon', 'quote', 'break'] as const),
];
