// @vitest-environment happy-dom
// A reader's language is offered and remembered, and an address shows the language that it names.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followLanguage } from '../../src/app/language-preference.ts';

const PAGE = `
  <aside data-offer="vi" hidden><a href="/vi/vnm-lao/" data-language="vi">vi</a><button data-language="en">en</button></aside>
  <aside data-offer="lo" hidden><a href="/lo/vnm-lao/" data-language="lo">lo</a><button data-language="en">en</button></aside>`;

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.languages = 'en vi lo';
  document.body.innerHTML = PAGE;
});
afterEach(() => vi.restoreAllMocks());

const offered = () =>
  [...document.querySelectorAll<HTMLElement>('[data-offer]')].flatMap(({ hidden, dataset }) =>
    hidden ? [] : dataset.offer,
  );
const prefer = (...languages: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

// biome-ignore format: one row a case
it.each([
  ['the page’s own language',     ['en-GB'],             null, []],
  ['one that the site has',       ['lo-LA', 'en'],       null, ['lo']],
  ['the first that the site has', ['fr', 'vi-VN', 'lo'], null, ['vi']],
  ['none that the site has',      ['fr', 'de'],          null, []],
  ['what was chosen before',      ['vi'],                'lo', ['lo']],
  ['the page, chosen before',     ['vi'],                'en', []],
])('offers a reader who prefers %s', (_, languages, chosen, expected) => {
  prefer(...languages);
  if (chosen !== null) localStorage.setItem('tradecheck-language', chosen);
  followLanguage();
  expect(offered()).toEqual(expected);
});

it('remembers who stays, and asks no more', () => {
  prefer('vi');
  followLanguage();
  document.querySelector<HTMLElement>('[data-offer="vi"] button')?.click();
  expect(offered()).toEqual([]);
  expect(localStorage.getItem('tradecheck-language')).toBe('en');
});

it('keeps the query and the anchor of a page in its other languages', () => {
  history.replaceState(null, '', '/en/vnm-lao/?flow=X#year-2024');
  prefer('vi');
  followLanguage();
  const link = document.querySelector<HTMLAnchorElement>('[data-offer="vi"] a');
  link?.addEventListener('click', (event) => event.preventDefault());
  link?.click();
  expect(link?.href).toMatch(/\/vi\/vnm-lao\/\?flow=X#year-2024$/);
  expect(localStorage.getItem('tradecheck-language')).toBe('vi');
});
