import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './made-ledger.ts';

const PROJECT = join(import.meta.dirname, '../..');
const SMALL = join(import.meta.dirname, 'fixtures/small-ledger/data');

/** A copy of the project with a small ledger, in a folder "my folder/Tài liệu". */
export function copyProject(): string {
  const copy = join(makeFolder(), 'my folder', 'Tài liệu');
  mkdirSync(join(copy, 'tmp'), { recursive: true });
  for (const name of [
    'src',
    'tests',
    'index.html',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
  ]) {
    cpSync(join(PROJECT, name), join(copy, name), {
      recursive: true,
      filter: (path) => path !== join(PROJECT, 'tests/frozen-ledger'),
    });
  }
  for (const ledger of ['data', 'tests/frozen-ledger'])
    cpSync(SMALL, join(copy, ledger), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
