import { describe, expect, test } from 'vitest';
import { inRuns, pageKindOf, stylePages } from '../../../src/build/render/page-styles.ts';

const page = (body: string, head = '') =>
  `<meta charset="utf-8" /><link rel="stylesheet" href="../assets/site-1.css">${head}<body>${body}</body>`;
const LIVE = '<script type="module" src="../assets/index-1.js"></script>';
const THEME = 'choose()';

/** The rules that pages with these bodies get. */
function styleOf(css: string, ...bodies: string[]): string {
  const pages = bodies.map((body, place) => [`en/${place}/index.html`, page(body)] as const);
  const [, content = ''] = stylePages(pages, { path: 'assets/site-1.css', css, theme: THEME }).at(-1) ?? [];
  return /<style>(.*)<\/style>/.exec(String(content))?.[1] ?? 'none';
}

/** How a policy names a text within a page, by the browsers' own digest. */
async function nameOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

describe('the style sheet of a kind of page', () => {
  test.each([
    ['a rule of an element, which scripts may add too', 'button{margin:0}', '', 'button{margin:0}'],
    ['a class that the page has', '.a{margin:0}', '<p class="b a"></p>', '.a{margin:0}'],
    ['a class that it has not', '.a{margin:0}', '<p class="ab a-b"></p>', ''],
    [
      'one of a list of selectors',
      '.a,.b:is(h1,h2),p>.c{margin:0}',
      '<p><h2 class="b"></h2>',
      '.b:is(h1,h2){margin:0}',
    ],
    ['both classes of a selector', '.a .b{margin:0}', '<p class="a"></p>', ''],
    [
      'classes that others must not have',
      '.a:not(.b){margin:0}',
      '<p class="a"></p>',
      '.a:not(.b){margin:0}',
    ],
    ['an element that the page has not', 'table .a{margin:0}', '<p class="a"></p>', ''],
    [
      'an element of a drawing',
      'svg,linearGradient{margin:0}',
      '<linearGradient>',
      'linearGradient{margin:0}',
    ],
    ['what must be within', '.a:has(>.b:not(.c)){margin:0}', '<p class="a"></p>', ''],
    [
      'a list within brackets as a whole',
      '.a :is(th:first-child,th:nth-child(n+5)){margin:0}',
      '<p class="b"></p><th>',
      '',
    ],
    [
      'rules for some screens',
      '@media (width>1px){.a{margin:0}.b{margin:0}}',
      '<p class="b"></p>',
      '@media (width>1px){.b{margin:0}}',
    ],
    ['rules for some screens of which none is left', '@container (width>1px){.a{margin:0}}', '', ''],
    ['a rule of the sheets of paper', '@page{margin:1mm}', '', '@page{margin:1mm}'],
    ['a brace in a text', '.a:before{content:"}"}.b{margin:0}', '<p class="b"></p>', '.b{margin:0}'],
    ['what the filter of a list adds', '.nothing{margin:0}', '', '.nothing{margin:0}'],
  ])('holds or leaves out %s', (_, css, body, expected) => {
    expect(styleOf(css, body)).toBe(expected);
  });

  test('holds what any of the pages needs, in the order of the site’s', () => {
    const css = '.a{margin:0}.b{margin:1px}.c{margin:2px}.a{margin:3px}';
    expect(styleOf(css, '<p class="b">', '<p class="a">')).toBe('.a{margin:0}.b{margin:1px}.a{margin:3px}');
  });

  test('stands in the page, with the script of its colours and a policy that lets in both', async () => {
    const style = { path: 'assets/site-1.css', css: '.a{margin:0}.b{margin:0}', theme: THEME };
    const picture: [string, Uint8Array] = ['en/a.png', new Uint8Array([1])];
    const pages: [string, string][] = [
      ['en/index.html', page('<p class="a">', LIVE)],
      ['404.html', page('<p class="a">')],
    ];
    const [live, still, last] = stylePages([...pages, picture], style);
    const policy = (script: string, rules: string) =>
      `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'${script}; style-src 'self' ${rules}; font-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'" />`;
    const rules = await nameOf('.a{margin:0}');
    expect(live?.[1]).toBe(
      `${policy(` ${await nameOf(THEME)}`, rules)}<style>.a{margin:0}</style><script>choose()</script>${LIVE}<body><p class="a"></body>`,
    );
    expect(still?.[1]).toBe(`${policy('', rules)}<style>.a{margin:0}</style><body><p class="a"></body>`);
    expect(last).toEqual(picture);
    expect(stylePages([picture], style)).toEqual([picture]);
  });

  test('is not put into a page without a place for its policy', () => {
    const style = { path: 'assets/site-1.css', css: '', theme: THEME };
    expect(() => stylePages([['a.html', '<link rel="stylesheet" href="assets/site-1.css">']], style)).toThrow(
      'invalid template',
    );
  });

  test('is not made of a broken one', () => {
    expect(() => styleOf('.a{margin:0', '<p class="a">')).toThrow('never closed');
  });
});

test('pages are of one kind where they show things of one kind', async () => {
  const paths = ['', 'claims/', 'claims/a/b/', 'claims/a/c/', 'values/T-2024/'];
  const kinds = paths.map((path) => pageKindOf(`en/vnm-lao/${path}index.html`));
  expect(new Set(kinds).size).toBe(4);
  async function* all() {
    yield* paths.map((path) => `en/vnm-lao/${path}index.html`);
  }
  const sizes: number[] = [];
  for await (const run of inRuns(all(), pageKindOf)) sizes.push(run.length);
  expect(sizes).toEqual([1, 1, 2, 1]);
});
