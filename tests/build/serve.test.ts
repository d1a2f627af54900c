import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
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
  const place = await openPort(0);
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
  const place = await openPort(0, '/below/');
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

test.each([
  ['cite.bib', 'application/x-bibtex; charset=utf-8'],
  ['cite.ris', 'application/x-research-info-systems; charset=utf-8'],
])('%s is served as %s', async (path, type) => {
  const place = await open();
  place.serve(folderOf('whole', 'index.html', path));
  const { headers } = await fetch(`${place.address}${path}`);
  expect(headers.get('Content-Type')).toBe(type);
});
