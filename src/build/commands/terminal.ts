/** The only way to the terminal: texts of a ledger are made harmless before they are printed. */
import { inLines } from '../read/printable.ts';
import { systemFailure } from './system-failure.ts';

/** Prints lines to the standard output. */
export const print = (text: string): void => console.log(inLines(text));

/** Prints lines to the error output. */
export const complain = (text: string): void => console.error(inLines(text));

/**
 * Lets a reader of the output stop early, as `head` does: what is left to print is dropped, the work continues, and the
 * exit code stays that of the work. Any other failure of the output, such as a full disk, ends the program with 1.
 *
 * @throws {Error} later, from the stream, for a failure that has no words
 */
export function letReadersLeave(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      const failure = systemFailure(error);
      if (failure === null || stream === process.stderr) throw error;
      complain(failure);
      process.exit(1);
    });
  }
}
