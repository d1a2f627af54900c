// What a ledger from anyone may not do to who reads the output: move the cursor, set a title, command a CI, flood a screen.
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { largePairNotice } from '../../src/build/commands/large-pair.ts';
import { inLine, inLines } from '../../src/build/read/printable.ts';
import { countProblems, formatProblems } from '../../src/build/read/problem.ts';
import { run, runIn } from './command-line.ts';
import { copyLedger } from './made-ledger.ts';

/** Characters that a terminal would obey, or that would change how a line reads, but for the ends of our lines. */
const CHARACTERS = String.raw`\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff`;

/** The same, and what a CI takes for a command. */
const OBEYED = new RegExp(`[${CHARACTERS}]|^\\s*::|##\\[`, 'mu');

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['an escape sequence that clears the screen', '\u001b[2J'],
  ['one that sets the title', '\u001b]0;owned\u0007'],
  ['the same in one C1 byte', '\u009b2J'],
  ['a line of its own for a CI', 'x\n::error file=a.ts::owned'],
  ['the older form of it', '##[error]owned'],
  ['a carriage return over what was said', 'bad\rgood'],
  ['a backspace, a bell, a null and a delete', '\b\u0007\u0000\u007f'],
  ['a turned direction', 'abc\u202edcba\u2066x\u2069\u200f'],
  ['separators of lines and paragraphs', 'a\u2028b\u2029c\u0085d\u000be\u000cf'],
  ['letters that are not seen', 'a\u200bb\ufeffc\u00add\u{e0041}'],
  ['half a character', '\ud800'],
];

test.each(HOSTILE)('%s is printed as what it is', (_what, text) => {
  expect(inLine(text)).not.toMatch(OBEYED);
  expect(inLine(text)).not.toContain('\n');
  expect(inLines(text)).not.toMatch(OBEYED);
  // Read back as JSON reads it, it is the same text.
  const shown = inLines(JSON.stringify({ text }));
  expect(shown).not.toMatch(OBEYED);
  expect(JSON.parse(shown)).toEqual({ text });
});

test('plain text, in any script, stays as it is', () => {
  for (const text of ['“tăng gần 34%”; 2,25 tỷ USD', 'ການຄ້າ 1.3 ຕື້', 'a: b:: c # [d] 🇻🇳', '']) {
    expect(inLine(text)).toBe(text);
    expect(inLines(text)).toBe(text);
  }
  expect(inLines('one\n  two: 3')).toBe('one\n  two: 3');
});

test('a long text is cut in its middle, and says by how much', () => {
  const shown = inLine(`start${'x'.repeat(1_000_000)}end`);
  expect(shown.length).toBeLessThan(700);
  expect(shown).toMatch(/^startx+ … \(999408 characters\) … x+end$/);
});

describe('a ledger with such texts', () => {
  const KEY = '\u001b]0;owned\u0007\n::error::owned\n\u202e##[error]';

  /** The small ledger with a field of that name, a value of it, a long one, and a figure that no rule fits. */
  function hostileLedger(): string {
    const data = copyLedger();
    const file = join(data, 'vnm-lao/2025-01-09-example.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      `${text.replace('flow: T', `flow: ${JSON.stringify(KEY)}`)}\n${JSON.stringify(KEY)}: 1\n`,
    );
    writeFileSync(join(data, 'vnm-lao/long.yaml'), `source: ${JSON.stringify('y'.repeat(1_000_000))}\n`);
    return data;
  }

  test.each([
    ['data', ['data', '--data']],
    ['check', ['check']],
    ['check --json', ['check', '--json']],
  ])('%s prints its problems, and obeys none', async (_what, args) => {
    const { code, out, err } = await run(...args, hostileLedger());
    expect(code).toBe(1);
    const printed = out + err;
    expect(printed).toContain('owned');
    expect(printed).not.toMatch(OBEYED);
    for (const line of printed.split('\n')) expect(line.length).toBeLessThan(2500);
  });

  test('a figure with such characters is printed by check as what it is', async () => {
    const data = copyLedger();
    const file = join(data, 'vnm-lao/2025-01-09-example.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll('said_by: not-stated', `said_by: ${JSON.stringify(KEY)}`),
    );
    for (const args of [
      ['check', data, '--strict'],
      ['check', data, '--json', '--strict'],
    ]) {
      const { out, err } = await run(...args);
      expect(out + err).not.toMatch(OBEYED);
    }
  });
});

test('of very many problems some hundreds are printed, and all are counted', async () => {
  const data = copyLedger();
  const claims = Array.from({ length: 2000 }, (_, place) => ({ id: `c${place}`, [`unknown-${place}`]: 1 }));
  writeFileSync(join(data, 'vnm-lao/many.yaml'), JSON.stringify({ claims }));
  const { code, err } = await run('data', '--data', data, '--out', join(data, '../out'));
  expect(code).toBe(1);
  const lines = err.trimEnd().split('\n');
  expect(lines).toHaveLength(302);
  const [more = '', total = ''] = lines.slice(-2);
  const [all = 0] = /^\d+/.exec(total)?.map(Number) ?? [];
  expect(all).toBeGreaterThan(2000);
  expect(total).toBe(`${all} problems; nothing was written`);
  expect(more).toBe(`and ${all - 300} more`);
});

test('a pair that takes minutes is announced with what can be done, and no other is', () => {
  expect(largePairNotice('vnm-lao', 20_000)).toBe(null);
  expect(largePairNotice('vnm-lao', 100_000)).toMatch(
    /^vnm-lao: 100,000 claims in one pair: .*\n {2}remedy: /,
  );
});

test('the same problem is printed and counted once', () => {
  const problem = { file: 'a.yaml', line: 1, column: 1, found: 'a', expected: 'b', remedy: 'c' };
  expect(formatProblems([problem, { ...problem }])).toHaveLength(1);
  expect(countProblems([problem, { ...problem }])).toBe(1);
});

test.each([
  ['a reader who leaves at once', 'true'],
  ['one who reads the first characters', 'head -c 5'],
])('%s does not change the exit code of check, and nothing is said of it', async (_what, reader) => {
  const data = copyLedger();
  const file = join(data, 'vnm-lao/2025-01-09-example.yaml');
  // A bare figure that no growth fits, in many copies: more than a pipe holds.
  const text = readFileSync(file, 'utf8').replace('"up 33.9 per cent"', '"up 99.9 per cent"');
  for (let copy = 0; copy < 40; copy += 1)
    writeFileSync(join(data, `vnm-lao/2025-01-09-copy-${copy}.yaml`), text);
  const main = `"${process.execPath}" --import tsx src/build/main.ts check "${data}" --json`;
  const printed = await new Promise<string>((resolve) => {
    execFile(
      'bash',
      ['-c', `${main} | ${reader} >/dev/null; echo "exit \${PIPESTATUS[0]}"`],
      { cwd: join(import.meta.dirname, '../..') },
      (_error, out, err) => resolve(out + err),
    );
  });
  expect(printed).toBe('exit 2\n');
});

test('what cannot be printed, as on a full disk, is said in a line', async () => {
  const { code, err } = await runIn({ limits: 'exec >/dev/full' }, 'check', copyLedger());
  expect(code).toBe(1);
  expect(err).toBe('write failed: no space is left on the disk; free some of it (ENOSPC)\n');
});
