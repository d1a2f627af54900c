import { createHash } from 'node:crypto';
import { canonicalJson, VERSION_DIGITS } from '../../domain/index.ts';

/** The version of data: their SHA-256, shortened to 16 hexadecimal digits. It does not depend on the order of keys. */
export const versionOf = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, VERSION_DIGITS);
