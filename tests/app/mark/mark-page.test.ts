// @vitest-environment happy-dom
// Pages of others: their figures are marked, and nothing else of them changes.
import { beforeEach, expect, test } from 'vitest';
import { markPage } from '../../../src/app/mark/mark-page.ts';
import { pageText } from '../../../src/app/mark/page-text.ts';

const OPTIONS = { pair: ['KEN', 'UGA'], reporter: 'KEN', published: '2025-02-03', language: 'en' } as const;

const PAGE = `<nav>Trade: US$9 billion</nav>
<h1>Kenya and Uganda trade more</h1>
<p>In 2024, two-way trade between Kenya and
   <a href="#uganda">Uganda</a> grew <b>40 per cent</b> to US$<em>1.4</em> billion, from US$1.2 billion in 2023.</p>
<p>Tea brought US$90 million.</p><script>"US$1 billion"</script>`;

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

const marks = () => [...document.querySelectorAll('mark')];

/** The note behind each figure. */
const notes = () =>
  [...document.querySelectorAll('span[data-tradecheck]')].map((span) =>
    span.shadowRoot?.querySelector('[role]')?.getAttribute('aria-label'),
  );

test('each figure is marked with its value in full, its place and whether it fits', () => {
  expect(markPage(document.body, OPTIONS)).toEqual({ marked: 3, apart: 3 });
  expect(notes()).toEqual([
    '40%; two-way trade: rose by (rate), 2024, compared with 2023; ✗ cannot be true together with others',
    'US$1,400,000,000; two-way trade: value, 2024; ✗ cannot be true together with others',
    'US$1,200,000,000; two-way trade: value, 2023; ✗ cannot be true together with others',
  ]);
  // By a line of its own as well as by sign and words.
  for (const mark of marks()) expect(mark.style.textDecoration).toContain('wavy');
});

test('the words of the page, its elements and what listens to them stay', () => {
  const text = document.body.textContent;
  const link = document.querySelector('a');
  let pressed = 0;
  link?.addEventListener('click', () => {
    pressed += 1;
  });
  markPage(document.body, OPTIONS);
  expect(document.body.textContent).toBe(text);
  expect(document.querySelector('a')).toBe(link);
  link?.click();
  expect(pressed).toBe(1);
  // "US$", "1.4" and " billion" stand in three text nodes.
  expect(marks().map((mark) => mark.textContent)).toEqual([
    'grew ',
    '40 per cent',
    'US$',
    '1.4',
    ' billion',
    'US$1.2 billion',
  ]);
});

test('what is not read stays unmarked', () => {
  markPage(document.body, OPTIONS);
  expect(marks().some((mark) => mark.textContent?.includes('90 million'))).toBe(false);
  expect(document.querySelector('nav mark, script mark')).toBeNull();
});

test('a second call leaves the same marks, and no marks within marks', () => {
  markPage(document.body, OPTIONS);
  const once = document.body.innerHTML;
  markPage(document.body, OPTIONS);
  expect(document.body.innerHTML).toBe(once);
  expect(document.querySelector('mark mark')).toBeNull();
});

test('words that look like mark-up are words', () => {
  document.body.innerHTML =
    '<p>Write &lt;p&gt; for a paragraph. Trade of Kenya and Uganda was US$1 billion.</p>';
  expect(markPage(document.body, OPTIONS)).toEqual({ marked: 1, apart: 0 });
});

test('the sign of a figure in a link stands behind the link, and its note shows at the keyboard until Escape', () => {
  document.body.innerHTML =
    '<p>Trade of Kenya and Uganda was <a href="#a">US$1 billion in 2024</a>, Kenya said.</p>';
  markPage(document.body, OPTIONS);
  expect(document.querySelector('a span')).toBeNull();
  const shadow = document.querySelector('a + span[data-tradecheck]')?.shadowRoot;
  const sign = shadow?.querySelector<HTMLElement>('[role="button"]');
  const note = shadow?.querySelector<HTMLElement>('[aria-hidden]');
  expect(note?.hidden).toBe(true);
  sign?.focus();
  expect(note?.hidden).toBe(false);
  expect(note?.textContent).toBe(sign?.getAttribute('aria-label'));
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(note?.hidden).toBe(true);
});

test('cells of a table do not run together', () => {
  document.body.innerHTML =
    '<table><tr><th>Year</th><th>Trade</th></tr><tr><td>2024</td><td>US$2 billion</td></tr></table>';
  expect(pageText(document.body).text.trim()).toBe('Year\tTrade\n2024\tUS$2 billion');
});
