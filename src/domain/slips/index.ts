/**
 * The door of slips, beside that of the domain. Only the build of a dataset looks for slips; a door of their own spares
 * the `check` command loading them.
 */
export { slipsIn } from './slips-of.ts';
