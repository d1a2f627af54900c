/** The only way to the terminal: texts of a ledger are made harmless before they are printed. */
import { inLines } from '../read/printable.ts';

/** Prints lines to the standard output. */
export const print = (text: string): void => console.log(inLines(text));

/** Prints lines to the error output. */
export const complain = (text: string): void => console.error(inLines(text));

/**
 * Lets a reader of the output stop early, as `head` does: what is left to print is dropped, the work continues, and the
 * exit code stays that of the work.
 *
 * @throws {Error} later, from the stream, for any other failure of the output
 */
export function letReadersLeave(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
