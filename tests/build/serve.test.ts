import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { basePathOf, openPort } from '../../src/build/commands/serve.ts';
import { makeFolder } from './made-ledger.ts';

/** A folder with files whose content is their path, after a word. */
function folderOf(word: string, ...paths: readonly string[]): string {
  const folder = makeFolder();
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${word} ${path}`);
  }
  return folder;
}

async function open() {
  const place = await openPort({ port: 0, host: null });
  onTestFinished(place.close);
  const get = async (path: string) => {
    const response = await fetch(`${place.address}${path}`);
    return `${response.status} ${await response.text()}`;
  };
  return { ...place, get };
}

test('pages are served while their pictures are drawn, and who asks for a picture waits for it', async () => {
  const place = await open();
  const early = place.get('en/');
  place.begin(folderOf('begun', 'index.html', 'en/index.html'));
  expect(await early).toBe('200 begun en/index.html');
  let picture = '';
  const waiting = place.get('chart.png').then((content) => {
    picture = content;
  });
  const missing = place.get('nowhere/');
  expect(await place.get('')).toBe('200 begun index.html');
  expect(picture).toBe('');
  place.serve(folderOf('whole', 'index.html', 'en/index.html', 'chart.png', '404.html'));
  await waiting;
  expect(picture).toBe('200 whole chart.png');
  expect(await missing).toBe('404 whole 404.html');
  expect(await place.get('en/')).toBe('200 whole en/index.html');
});

test('who asks for a page that is not there yet gets it as soon as it is, and not with the whole site', async () => {
  const place = await open();
  const folder = folderOf('begun', 'index.html');
  place.begin(folder);
  const waiting = place.get('vi/');
  expect(await place.get('')).toBe('200 begun index.html');
  place.more();
  mkdirSync(join(folder, 'vi'));
  writeFileSync(join(folder, 'vi/index.html'), 'drawn');
  place.more();
  expect(await waiting).toBe('200 drawn');
});

test('who asks before anything is built gets the whole site, where no part of it was served before', async () => {
  const place = await open();
  const early = place.get('');
  place.serve(folderOf('whole', 'index.html'));
  expect(await early).toBe('200 whole index.html');
});

test('who waits when the build fails is left without an answer, not with half of one', async () => {
  const place = await open();
  const waiting = place.get('chart.png');
  place.begin(folderOf('begun', 'index.html'));
  const failed = expect(waiting).rejects.toThrow();
  await place.get('');
  place.close();
  await failed;
});

test('a site that lies below a path is served below it, and what is beside leads there', async () => {
  const folder = folderOf('whole', 'index.html', 'en/index.html', '404.html');
  const place = await openPort({ port: 0, host: null }, '/below/');
  onTestFinished(place.close);
  place.serve(folder);
  expect(place.address).toMatch(/^http:\/\/localhost:\d+\/below\/$/);
  const get = async (path: string) => (await fetch(new URL(path, place.address))).text();
  expect(await get('en/?a=b')).toBe('whole en/index.html');
  expect(await get('none/')).toBe('whole 404.html');
  expect(await get('/')).toBe('whole index.html');
  expect(basePathOf(folder)).toBe('/');
  writeFileSync(join(folder, 'index.html'), '<html lang="en" data-root="./">');
  expect(basePathOf(folder)).toBe('/');
  writeFileSync(join(folder, 'index.html'), '<html lang="en" data-root="/below/">');
  expect(basePathOf(folder)).toBe('/below/');
});

/** All addresses of this machine. */
const ADDRESSES = Object.values(networkInterfaces()).flatMap((all) => all ?? []);

describe('where nothing is said', () => {
  test('a site is served to this machine only, at both forms of its own address', async () => {
    const place = await open();
    place.serve(folderOf('whole', 'index.html'));
    const { port } = new URL(place.address);
    expect(place.address).toBe(`http://localhost:${port}/`);
    for (const { address, family, internal, scopeid } of ADDRESSES) {
      const host = family === 'IPv6' ? `[${address}]` : address;
      // An address that holds on one wire only cannot be asked for without its name.
      if (scopeid) continue;
      const answer = fetch(`http://${host}:${port}/`).then((response) => response.text());
      if (internal) expect(await answer, host).toBe('whole index.html');
      else await expect(answer, host).rejects.toThrow();
    }
  });

  test.runIf(ADDRESSES.some(({ address }) => address === '::1'))(
    'a port that is taken in one form only is not used',
    async () => {
      const other = createServer().listen(0, '::1');
      onTestFinished(() => void other.close());
      await once(other, 'listening');
      const taken = other.address();
      const port = typeof taken === 'object' && taken ? taken.port : 0;
      await expect(openPort({ port, host: null })).rejects.toThrow(`port ${port} is taken`);
    },
  );
});

test.each([
  ['0.0.0.0', /^http:\/\/localhost:\d+\/$/],
  ['127.0.0.1', /^http:\/\/127\.0\.0\.1:\d+\/$/],
  ['::1', /^http:\/\/\[::1\]:\d+\/$/],
])('at %s the address that is printed answers', async (host, printed) => {
  const place = await openPort({ port: 0, host });
  onTestFinished(place.close);
  place.serve(folderOf('whole', 'index.html'));
  expect(place.address).toMatch(printed);
  expect(await (await fetch(place.address)).text()).toBe('whole index.html');
});

test('an address of another machine is refused with what to do', async () => {
  await expect(openPort({ port: null, host: '192.0.2.99' })).rejects.toThrow(
    /^can't listen at 192\.0\.2\.99 \(EADDRNOTAVAIL\): give a name or address of this machine with --host$/,
  );
});

test.each([
  ['cite.bib', 'application/x-bibtex; charset=utf-8'],
  ['cite.ris', 'application/x-research-info-systems; charset=utf-8'],
])('%s is served as %s', async (path, type) => {
  const place = await open();
  place.serve(folderOf('whole', 'index.html', path));
  const { headers } = await fetch(`${place.address}${path}`);
  expect(headers.get('Content-Type')).toBe(type);
});
