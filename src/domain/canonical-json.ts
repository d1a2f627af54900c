/** JSON with the keys of every object sorted, so that equal data are equal bytes. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** The length of a version's name: so many first hexadecimal digits of the SHA-256 of the data's canonical JSON. */
export const VERSION_DIGITS = 16;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
