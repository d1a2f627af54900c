/** Helps to write down the numbers that a language has as words. */

/** Words that count: the first stands for `from`, each next one for `step` more. */
export function counted(words: string, from = 1, step = 1): Record<string, number> {
  return Object.fromEntries(
    words.split(' ').map((word, index) => [word.replaceAll('_', ' '), from + index * step]),
  );
}

/** Numbers that are written as one word of two, such as "fünfunddreißig". */
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
