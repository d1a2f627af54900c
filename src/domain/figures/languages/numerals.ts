/** Builds the tables of numbers in words. */

/** Gives words their numbers in order: `from` for the first, `step` more for each next one. */
export function counted(words: string, from = 1, step = 1): Record<string, number> {
  return Object.fromEntries(
    words.split(' ').map((word, index) => [word.replaceAll('_', ' '), from + index * step]),
  );
}

/** Numbers written as one word made of two, such as "fünfunddreißig". */
export function joined(
  smaller: Readonly<Record<string, number>>,
  larger: Readonly<Record<string, number>>,
  write: (small: string, large: string) => string,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(larger).flatMap(([large, tens]) =>
      Object.entries(smaller).map(([small, ones]) => [write(small, large), tens + ones]),
    ),
  );
}
