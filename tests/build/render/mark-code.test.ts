import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { markScripts } from '../../../src/build/render/mark-code.ts';

/** Bytes, compressed as servers do: 60 kB by Brotli, and 68 KiB by the older way. */
const MOST = 60_000;
const MOST_BY_GZIP = 69_632;

test('the script of each language is one small file that asks no server for anything', {
  timeout: 900_000,
}, async () => {
  const scripts = await markScripts('.');
  expect(scripts.size).toBe(14);
  for (const [language, script] of scripts) {
    expect(brotliCompressSync(script).length, language).toBeLessThanOrEqual(MOST);
    expect(
      gzipSync(script, { level: 9 }).length,
      `${language} for servers without Brotli`,
    ).toBeLessThanOrEqual(MOST_BY_GZIP);
    expect(script).not.toMatch(
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|import\(|localStorage|\.cookie/,
    );
  }
});
