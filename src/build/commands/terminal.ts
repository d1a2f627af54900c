/** The one door to the terminal: what a ledger holds is printed, and never obeyed. */
import { inLines } from '../read/printable.ts';

/** Prints lines to the standard output. */
export const print = (text: string): void => console.log(inLines(text));

/** Prints lines to the error output. */
export const complain = (text: string): void => console.error(inLines(text));

/**
 * Lets a reader of the output leave, as `head` does: what is left to print is dropped, the work goes on, and the exit code
 * stays that of the work.
 */
export function letReadersLeave(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
