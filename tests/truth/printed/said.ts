/** What a page or a file says of one thing, and whether all of them say the same. */
import { type Element, wordsOf } from './html.ts';

export interface Said {
  /** Where it is printed. */
  readonly view: string;
  /** The figure, year or target that it is said of. */
  readonly about: string;
  /** What it is held against, where the view names it beside the verdict; empty where it does not. */
  readonly scope: string;
  readonly says: string;
}

/** Whatever is said in two ways of one thing at one scope. */
export function disagreements(said: readonly Said[]): string[] {
  const groups = new Map<string, Said[]>();
  for (const one of said) {
    const key = `${one.about}${one.scope && `, ${one.scope}`}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].flatMap(([key, all]) =>
    new Set(all.map(({ says }) => says)).size > 1
      ? [`${key}: ${all.map(({ view, says }) => `${view} “${says}”`).join(', ')}`]
      : [],
  );
}

/** The verdicts in the words of the pages. */
export const VERDICTS = ['Consistent', 'Weak pass', 'Inconsistent', 'Cannot tell'];

/** The verdict of a badge, without its sign; `null` for badges of other things. */
export const verdictIn = (badge: Element): string | null => {
  const words = wordsOf(badge).replace(/^[^\p{L}]+/u, '');
  return VERDICTS.find((verdict) => words === verdict) ?? null;
};
