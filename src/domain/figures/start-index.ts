/** Finds which of many phrases stand at a position of a text, by looking up their first characters. */

/** How many characters phrases are grouped by. */
const START_LENGTH = 3;

/** Phrases by their first `START_LENGTH` characters, or by all of them where they are shorter, longest first. */
export type StartIndex<T> = ReadonlyMap<string, readonly T[]>;

/** Groups phrases by how they start. @param textOf the text of a phrase, which is not empty */
export function startIndex<T>(phrases: readonly T[], textOf: (phrase: T) => string): StartIndex<T> {
  const index = new Map<string, T[]>();
  for (const phrase of phrases) {
    const start = textOf(phrase).slice(0, START_LENGTH);
    const known = index.get(start);
    if (known) known.push(phrase);
    else index.set(start, [phrase]);
  }
  for (const known of index.values()) known.sort((a, b) => textOf(b).length - textOf(a).length);
  return index;
}

/** The phrases that stand at a position of a text, longest first; equal ones in the order in which they were put in. */
export function startingAt<T>(
  index: StartIndex<T>,
  text: string,
  position: number,
  textOf: (phrase: T) => string,
): readonly T[] {
  let found: T[] | undefined;
  for (let length = START_LENGTH; length > 0; length -= 1) {
    const known = index.get(text.slice(position, position + length));
    if (!known) continue;
    for (const phrase of known) {
      const own = textOf(phrase);
      if (own.length < length || !text.startsWith(own, position)) continue;
      if (found) found.push(phrase);
      else found = [phrase];
    }
  }
  return found ?? [];
}
