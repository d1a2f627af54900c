/** Joins verbs with the particle at the end of their clause: "nahmen um 5 Prozent zu". */
import type { Mark, MarkKind } from './mark.ts';
import type { PartedMeaning, TextLanguage } from './text-language.ts';

/** Gives each such verb the meaning that it has with its particle; the particle itself then means nothing. */
export function wholeVerbs(text: string, marks: readonly Mark[], { partedVerbs }: TextLanguage): Mark[] {
  const whole = [...marks];
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
    whole[index] = { ...meaningMark(meaning), from, to };
    whole[at] = { kind: 'plain', from: particle.from, to: particle.to };
  }
  return whole;
}

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
