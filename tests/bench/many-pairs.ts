/** A ledger of many pairs: the real one, again and again, with made-up partners. They share nothing. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REAL = 'data/vnm-lao';

/** The codes that ISO 3166-1 leaves to its users, as many as are needed: XAA to XZZ, then QMA to QZZ. */
function madeUpCodes(count: number): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const heads = ['X', 'Q'].flatMap((first) => letters.map((second) => first + second));
  const codes = heads
    .filter((head) => head.startsWith('X') || head >= 'QM')
    .flatMap((head) => letters.map((last) => head + last));
  if (count > codes.length)
    throw new RangeError(`invalid number of pairs: ${count}; at most ${codes.length}`);
  return codes.slice(0, count);
}

/** Writes so many copies of the real pair below a folder. */
export function writeManyPairs(folder: string, count: number): void {
  const files = readdirSync(REAL).map((name) => [name, readFileSync(join(REAL, name), 'utf8')] as const);
  for (const code of madeUpCodes(count)) {
    const pair = join(folder, `vnm-${code.toLowerCase()}`);
    mkdirSync(pair);
    for (const [name, text] of files) writeFileSync(join(pair, name), text.replace(/\bLAO\b/g, code));
  }
}
