// @vitest-environment happy-dom
// The feed of what changed, as programs read it.
import { expect, test } from 'vitest';
import { feedFiles } from '../../../src/build/render/feed.tsx';
import type { ChangeEntry, Dataset } from '../../../src/domain/index.ts';
import { FIXTURE } from '../../app/dataset-fixture.ts';
import { USUAL_LANGUAGES } from '../usual-languages.ts';

const HOSTILE = '</content><script>alert(1)</script> & "quotes" ]]> \u0007';
/** The same words as a reader sees them: with the quotation marks of print, and without what no XML can hold. */
const SHOWN = '</content><script>alert(1)</script> & “quotes” ]]>';
const CHANGES: ChangeEntry[] = [
  {
    id: '2026-11-26',
    date: '2026-11-26',
    kind: 'data',
    note: HOSTILE,
    sources: [
      { source: 'older', change: 'added', was: null },
      { source: 'no-more', change: 'gone', was: 'The Example, 2025-01-09: <b>Trade</b>' },
    ],
    values: [
      {
        flow: 'T',
        period: '2013',
        currency: 'USD',
        covers: null,
        change: 'changed',
        now: ['US$1 bn'],
        before: [],
      },
    ],
    findings: [{ finding: 'no-more', change: 'gone', figures: ['over US$2 billion', '<1%'] }],
  },
  {
    id: 'an-error',
    date: '2026-11-25',
    kind: 'correction',
    wrong: 'Was 1.',
    right: 'Is 2.',
    claims: ['older/t-2013'],
  },
];

const feedsOf = (changes: ChangeEntry[], site = 'https://example.org/below/') =>
  new Map(
    feedFiles({ ...FIXTURE, changes } satisfies Dataset, USUAL_LANGUAGES, site).map(([path, text]) => [
      path,
      String(text),
    ]),
  );

const parsed = (text: string | undefined) => {
  const document = new DOMParser().parseFromString(text ?? '', 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};
const textOf = (element: Element | Document, name: string) =>
  [...element.querySelectorAll(name)].map(({ textContent }) => textContent);

test('a feed in each language, whose links are whole and whose texts stay texts', () => {
  const feeds = feedsOf(CHANGES);
  expect([...feeds.keys()]).toEqual(['en', 'vi', 'lo'].map((code) => `${code}/vnm-lao/changes/feed.atom`));
  const feed = parsed(feeds.get('en/vnm-lao/changes/feed.atom'));
  expect(textOf(feed, 'entry > title')).toEqual([
    '26 November 2026: the data changed',
    '25 November 2026: an error of ours was corrected',
  ]);
  expect(textOf(feed, 'updated')).toEqual(
    ['2026-11-26', '2026-11-26', '2026-11-25'].map((day) => `${day}T00:00:00Z`),
  );
  expect([...feed.querySelectorAll('link')].map((link) => link.getAttribute('href'))).toEqual([
    'https://example.org/below/en/vnm-lao/changes/feed.atom',
    'https://example.org/below/en/vnm-lao/changes/',
    'https://example.org/below/en/vnm-lao/changes/#2026-11-26',
    'https://example.org/below/en/vnm-lao/changes/#an-error',
  ]);
  const [content = ''] = textOf(feed, 'content');
  const shown = new DOMParser().parseFromString(content, 'text/html');
  expect(shown.querySelectorAll('script, b')).toHaveLength(0);
  expect(shown.body.textContent).toContain(SHOWN);
  expect(content).not.toContain('\u0007');
  expect(shown.body.textContent).toContain('“over US$2 billion”, “<1%”');
  for (const link of shown.querySelectorAll('a')) {
    expect(link.getAttribute('href')).toMatch(
      /^https:\/\/example\.org\/below\/en\/vnm-lao\/(?:sources|values)\//,
    );
  }
});

test('names of entries differ from each other, and stay when the site moves', () => {
  const ids = (site: string) =>
    [...feedsOf(CHANGES, site).values()].flatMap((text) => textOf(parsed(text), 'id'));
  const here = ids('https://example.org/below/');
  expect(here).toHaveLength(9);
  expect(new Set(here).size).toBe(9);
  for (const id of here)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids('https://elsewhere.example/')).toEqual(here);
});

test('a ledger in which nothing changed has a feed as well, of the day when it was looked after', () => {
  const feed = parsed(feedsOf([]).get('en/vnm-lao/changes/feed.atom'));
  expect(textOf(feed, 'updated')).toEqual([`${FIXTURE.checkedOn}T00:00:00Z`]);
});
