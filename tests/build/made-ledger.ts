import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const SMALL = join(import.meta.dirname, 'fixtures/small-ledger/data');

/** An empty folder for the running test, deleted after it. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tradecheck-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the small ledger that a test may change: the path of its data/ folder. */
export function copyLedger(): string {
  const data = join(makeFolder(), 'data');
  mkdirSync(data);
  cpSync(SMALL, data, { recursive: true });
  return data;
}
