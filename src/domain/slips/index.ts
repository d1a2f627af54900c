/**
 * The door of slips, beside that of the domain: only who writes a dataset looks for them, so that a check does not load
 * them.
 */
export { slipsIn } from './slips-of.ts';
