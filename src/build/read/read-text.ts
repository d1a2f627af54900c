import { readFileSync } from 'node:fs';
import { type Position, type Problem, WHOLE_FILE } from './problem.ts';

/** The largest size of a file in bytes. A source has a few kilobytes; a much larger file is a mistake. */
const SIZE_LIMIT = 1024 * 1024;

/**
 * Reads a file as UTF-8.
 *
 * @param path where it is
 * @param name its name in messages
 * @param size its size in bytes, known before it is read
 */
export function readTextFile(
  path: string,
  name: string,
  size: number,
): { text: string } | { problems: Problem[] } {
  if (size > SIZE_LIMIT) {
    return {
      problems: [
        {
          file: name,
          ...WHOLE_FILE,
          found: `a file of ${size} bytes`,
          expected: `at most ${SIZE_LIMIT} bytes`,
          remedy: 'split it into several sources',
        },
      ],
    };
  }
  const bytes = readFileSync(path);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      problems: [
        {
          file: name,
          ...firstBroken(bytes),
          found: 'bytes that are not UTF-8',
          expected: 'a text in UTF-8',
          remedy: 'save the file again with the encoding UTF-8',
        },
      ],
    };
  }
}

/** The place of the first byte that is not UTF-8. In UTF-8 a line feed is never part of another character. */
function firstBroken(bytes: Buffer): Position {
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const slice = bytes.subarray(start, end < 0 ? bytes.length : end);
    const column = brokenColumn(slice);
    if (column !== undefined) return { line, column };
    if (end < 0) break;
    start = end + 1;
  }
  return WHOLE_FILE;
}

function brokenColumn(line: Buffer): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let column = 1;
  try {
    for (const byte of line) column += decoder.decode(Uint8Array.of(byte), { stream: true }).length;
    decoder.decode();
    return undefined;
  } catch {
    return column;
  }
}
