// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  documentCode,
  figureCode,
  frameCode,
  latexCode,
  markdownCode,
  type Shared,
} from '../../../src/app/share/snippets.ts';

const SHARED: Shared = {
  title: 'Trade of “A” & B <both>',
  description: 'A [line] with 5 % & "marks"',
  source: 'Source: Hải quan, 100 % of $5_000 #1.',
  siteName: 'Tradecheck',
  id: 'trend-t',
  citationKey: 'tradecheck-trend-t-0123',
  page: 'https://example.org/en/a-b/',
  svg: { light: 'https://example.org/light.svg', dark: 'https://example.org/dark.svg' },
  png: 'https://example.org/light.png',
  bibtex: 'https://example.org/cite.bib',
};
const TABLE = { columns: ['Year', 'Value'], rows: [{ cells: ['2024', '< 5 & more'] }] };

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('frameCode', () => {
  const frame = {
    title: 'A "quoted" & <marked> title',
    address: 'https://example.org/embed/x.html?theme=dark&plain',
    height: 480,
    theme: 'dark',
    resize: 'https://example.org/embed/resize.js',
    printed: false,
  } as const;

  it('is one frame with its title, and one script', () => {
    const { body } = parse(frameCode(frame));
    const [first, script, ...others] = body.children;
    expect(others).toEqual([]);
    expect(first?.getAttribute('title')).toBe(frame.title);
    expect(first?.getAttribute('src')).toBe(frame.address);
    expect(first?.getAttribute('height')).toBe('480');
    expect(first?.getAttribute('style')).toBe('height: 480px; color-scheme: dark');
    expect(script?.getAttribute('src')).toBe(frame.resize);
    expect(script?.textContent).toBe('');
  });

  it('works without a script, and says nothing of colours that nobody asked for', () => {
    const code = frameCode({ ...frame, theme: 'auto', resize: null });
    expect(parse(code).body.children).toHaveLength(1);
    expect(code).not.toContain('color-scheme');
  });

  it('waits until it is near the screen, but for pages that are printed', () => {
    const loading = (printed: boolean) =>
      parse(frameCode({ ...frame, printed }))
        .querySelector('iframe')
        ?.getAttribute('loading');
    expect(loading(false)).toBe('lazy');
    expect(loading(true)).toBeNull();
  });
});

describe('markdownCode', () => {
  it('is an image that leads to the page, and a caption', () => {
    expect(markdownCode(SHARED)).toBe(
      '[![A \\[line\\] with 5 % & "marks"](https://example.org/light.png)](https://example.org/en/a-b/)\n\n' +
        '**Trade of “A” & B \\<both\\>.** Source: Hải quan, 100 % of $5\\_000 \\#1. [Tradecheck](https://example.org/en/a-b/)',
    );
  });
});

describe('latexCode', () => {
  it('escapes what TeX reads, and cites', () => {
    expect(latexCode({ ...SHARED, title: 'a\\b^c~d{e}−1' }, 'Save it').split('\n')).toEqual([
      '% Save it',
      '\\begin{figure}',
      '  \\centering',
      '  \\includegraphics[width=\\linewidth]{trend-t.png}',
      '  \\caption{a\\textbackslash{}b\\textasciicircum{}c\\textasciitilde{}d\\{e\\}\\ensuremath{-}1. Source: Hải quan, 100 \\% of \\$5\\_000 \\#1. \\cite{tradecheck-trend-t-0123}}',
      '  \\label{fig:trend-t}',
      '\\end{figure}',
    ]);
  });
});

describe('documentCode', () => {
  it('is a picture with its alternative text, and a caption', () => {
    const { body } = parse(documentCode(SHARED));
    expect(body.querySelector('img')?.getAttribute('alt')).toBe(SHARED.description);
    expect(body.textContent).toBe(`${SHARED.title}. ${SHARED.source} Tradecheck`);
  });
});

describe('figureCode', () => {
  it('has picture, caption, source and table', () => {
    const { body } = parse(figureCode(SHARED, 'auto', TABLE, 'The numbers'));
    expect(body.querySelector('figure > picture > source')?.getAttribute('srcset')).toBe(SHARED.svg.dark);
    expect(body.querySelector('img')?.getAttribute('src')).toBe(SHARED.svg.light);
    expect(body.querySelector('img')?.getAttribute('alt')).toBe(SHARED.description);
    // In a column that is narrower than the picture it shrinks, and does not run over.
    expect(body.querySelector('img')?.getAttribute('style')).toBe('max-width: 100%; height: auto');
    expect(body.querySelector('figcaption')?.textContent).toBe(
      `${SHARED.title}. ${SHARED.source} Tradecheck`,
    );
    expect([...body.querySelectorAll('th, td')].map(({ textContent }) => textContent)).toEqual([
      'Year',
      'Value',
      '2024',
      '< 5 & more',
    ]);
  });

  it.each([
    ['light', SHARED.svg.light],
    ['dark', SHARED.svg.dark],
  ] as const)('has the one picture of a %s page', (theme, address) => {
    const { body } = parse(figureCode(SHARED, theme, TABLE, 'The numbers'));
    expect(body.querySelector('picture')).toBeNull();
    expect(body.querySelector('img')?.getAttribute('src')).toBe(address);
  });
});
