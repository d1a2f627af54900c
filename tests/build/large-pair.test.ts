/** A pair that takes minutes is announced before it is judged, whichever command reads it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { checkCommand } from '../../src/build/commands/check-command.ts';
import { dataCommand } from '../../src/build/commands/data-command.ts';
import { buildCommand, partsCommand } from '../../src/build/commands/site-commands.ts';

// Neither a ledger of so many claims nor what would come of it is needed: what counts is what is said before.
vi.mock('../../src/build/read/read-ledger.ts', () => {
  const pair = { id: 'vnm-lao', sources: [{ claims: Array.from({ length: 20_001 }) }] };
  return { readLedger: () => ({ pairs: [pair], problems: [] }), readPairs: () => [pair] };
});
const { stop } = vi.hoisted(() => ({
  stop: () => {
    throw new Error('it is judged now');
  },
}));
vi.mock('../../src/build/compile/compile.ts', () => ({ compilePair: stop }));
vi.mock('../../src/build/commands/check-folder.ts', () => ({ checkFolderPair: stop }));

const OPTIONS = {
  ...{ data: 'data', out: 'nowhere', base: null, site: null, keep: [], compress: false },
  languages: { languages: null, files: null, corrections: null },
};

beforeEach(() => vi.restoreAllMocks());

test.each([
  ['check', async () => checkCommand('data', { json: false, strict: false })],
  ['data', () => dataCommand('data', 'nowhere')],
  ['build', () => buildCommand(OPTIONS)],
  ['build --pair', () => partsCommand(OPTIONS, { pairs: ['vnm-lao'], index: false })],
  ['build --index', () => partsCommand(OPTIONS, { pairs: [], index: true })],
])('by %s', async (_command, run) => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await expect(run()).rejects.toThrow('it is judged now');
  expect(said.mock.calls.flat().join('\n')).toMatch(/^vnm-lao: 20,001 claims in one pair: .*\n {2}remedy: /);
});
