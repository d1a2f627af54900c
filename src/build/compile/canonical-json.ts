import { createHash } from 'node:crypto';

/** JSON with the keys of every object sorted, so that equal data are equal bytes. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** How many digits of a hash name a version. */
const VERSION_DIGITS = 16;

/** The version of data: their SHA-256, shortened to 16 hexadecimal digits. It does not depend on the order of keys. */
export const versionOf = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, VERSION_DIGITS);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
