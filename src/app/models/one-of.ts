/** The item of a list that a text of the address names; `null` where it names none. */
export const namedOf = <T extends string>(list: readonly T[], text: string | null): T | null =>
  list.find((item) => item === text) ?? null;
