import { readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BuildCache } from '../../src/build/render/build-cache.ts';
import { makeFolder } from './made-ledger.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (content: Uint8Array) => new TextDecoder().decode(content);

it('draws a picture once, and another one anew, in later builds too', async () => {
  const folder = join(makeFolder(), 'not/yet/there');
  const drawn: string[] = [];
  const find = async (svg: string) => {
    const found = await new BuildCache(folder, 'a program').find(svg, async () => {
      drawn.push(svg);
      return bytes(`pixels of ${svg}`);
    });
    return textOf(found);
  };
  expect(await find('a')).toBe('pixels of a');
  expect(await find('b')).toBe('pixels of b');
  expect(await find('a')).toBe('pixels of a');
  expect(drawn).toEqual(['a', 'b']);
});

it.each<[what: string, damage: (path: string) => void]>([
  ['cut short', (path) => truncateSync(path, 40)],
  ['empty', (path) => truncateSync(path, 0)],
  [
    'changed',
    (path) => writeFileSync(path, readFileSync(path, 'latin1').replace('drawn', 'drown'), 'latin1'),
  ],
])('draws anew what is %s on the disk', async (_what, damage) => {
  const folder = makeFolder();
  const cache = new BuildCache(folder, 'a program');
  const find = async () => textOf(await cache.find('a', async () => bytes('drawn')));
  await find();
  const [name = ''] = readdirSync(folder);
  damage(join(folder, name));
  expect(await find()).toBe('drawn');
  expect(textOf(await cache.find('a', () => Promise.reject(new Error('it is there'))))).toBe('drawn');
});

it('draws anew with another program', async () => {
  const folder = makeFolder();
  await new BuildCache(folder, 'a program').find('a', async () => bytes('old'));
  const found = await new BuildCache(folder, 'another').find('a', async () => bytes('new'));
  expect(textOf(found)).toBe('new');
});

it('keeps nothing of a picture that could not be drawn', async () => {
  const folder = makeFolder();
  const cache = new BuildCache(folder, 'a program');
  const fails = cache.find('a', () => Promise.reject(new Error('no letters')));
  await expect(fails).rejects.toThrow('no letters');
  expect(readdirSync(folder)).toEqual([]);
  expect(textOf(await cache.find('a', async () => bytes('drawn')))).toBe('drawn');
});

it('gives several builds at once the same whole picture', async () => {
  const folder = makeFolder();
  const large = 'x'.repeat(1_000_000);
  const found = await Promise.all(
    Array.from({ length: 8 }, () => new BuildCache(folder, 'a program').find('a', async () => bytes(large))),
  );
  expect(found.every((content) => textOf(content) === large)).toBe(true);
  expect(readdirSync(folder)).toHaveLength(1);
});

it('forgets what no build asked for in a month, and keeps what one did', async () => {
  const folder = makeFolder();
  const cache = new BuildCache(folder, 'a program');
  const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  await cache.find('asked for', async () => bytes('1'));
  const [asked = ''] = readdirSync(folder);
  await cache.find('not asked for', async () => bytes('2'));
  writeFileSync(join(folder, 'killed.part'), 'half');
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), old, old);
  await cache.find('asked for', () => Promise.reject(new Error('it is there')));
  await cache.prune();
  expect(readdirSync(folder)).toEqual([asked]);
  await new BuildCache(join(folder, 'nothing'), 'a program').prune();
});
