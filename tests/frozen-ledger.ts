import { join } from 'node:path';

/**
 * The ledger that tests of the rules and of the app read: a part of this repository's, as it was in November 2026. It has
 * every kind of page, and changes only with the format of the files, so that curating data/ breaks no test of the app.
 */
export const FROZEN_LEDGER = join(import.meta.dirname, 'frozen-ledger');
