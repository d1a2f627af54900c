// Why a mutant survives. Rules are tried in their order; the first that fits gives the reason.

/** @typedef {{ file: string, line: string, from: string, to: string, isCovered: boolean }} Survivor */

export const REASONS = {
  absent:
    'code for what the types allow and the values never are, such as an index out of range or an id that nobody has; the compiler demands it',
};

/** @param {Survivor} survivor @returns {keyof typeof REASONS | undefined} */
export function reasonFor(survivor) {
  return undefined;
}
