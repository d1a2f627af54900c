/** The page that shows how marks look on anybody's page and how to put them there, with its script and style. */
import { CATALOGUES, escapeMarkup } from '../../app/index.ts';
import { ALPHA_2, type DatasetIndex, economyName, LANGUAGES } from '../../domain/index.ts';
import { bundle, textOf } from './bundle.ts';

/** All figures are made up. */
const DEMO_ARTICLE = `<article>
<h3>Kenya and Uganda trade more</h3>
<p><time datetime="2025-02-03">3 February 2025</time></p>
<p>Two-way trade between Kenya and Uganda grew <b>40 per cent</b> to US$1.4 billion in 2024, from US$1.2 billion in 2023.</p>
<p>In 2022, two-way trade between Kenya and Uganda was US$1.1 billion, with Kenya's exports at US$0.7 billion and its
imports at US$0.4 billion. Tea brought US$90 million. Both governments aim for US$2 billion in two-way trade by 2028.</p>
</article>`;

/** What the page loads beside a script of marks. */
export interface MarkPageCode {
  readonly style: string;
  readonly script: string;
}

/** Bundles the code of the page. @param project the folder with src/ @throws {Error} as `textOf` */
export async function markPageCode(project: string): Promise<MarkPageCode> {
  const files = await bundle(project, 'mark/maker.ts');
  return { style: textOf(files, '.css'), script: textOf(files, '.js') };
}

/** The files by their paths. @param datasets the pairs of the site, the first proposed */
export const markPages = (
  { style, script }: MarkPageCode,
  { pairs }: DatasetIndex,
): (readonly [path: string, content: string])[] => [
  ['mark/index.html', markPageHtml(pairs[0]?.id ?? 'ken-uga')],
  ['mark/page.css', style],
  ['mark/page.js', script],
];

function markPageHtml(pair: string): string {
  const [first = '', second = ''] = pair.toUpperCase().split('-');
  const { signMeaning } = CATALOGUES.en.statement;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Mark the trade figures of any page</title>
<link rel="icon" href="../favicon.svg">
<link rel="stylesheet" href="page.css">
</head>
<body>
<main>
<p><a href="../en/${pair}/check/">Check a statement</a></p>
<h1>Mark the trade figures of any page</h1>
<p class="lead">A small script reads the article of a page and marks what it prints on the trade of two countries: what each
figure stands for, and whether they can all be true. It runs in the reader’s browser, sends nothing, and asks no server for
anything.</p>

<h2>An example</h2>
<p>This article is made up. Point at a sign, tap it or reach it with the Tab key to read what is said of the figure.</p>
${DEMO_ARTICLE}
<dl class="signs">
<div><dt><span class="apart">1.4</span> ✗</dt><dd>${signMeaning.apart}. Here: 40 per cent more than US$1.2 billion is about
US$1.7 billion, however the figures were rounded.</dd></div>
<div><dt><span class="fits">1.1</span> ✓</dt><dd>${signMeaning.fits} of the page; it may still be wrong</dd></div>
<div><dt><span class="alone">1.2</span> ·</dt><dd>${signMeaning.alone}</dd></div>
<div><dt><span class="aside">2</span> –</dt><dd>${signMeaning.aside}, such as a target; the note says why</dd></div>
<div><dt>90</dt><dd>no mark: not understood, or not the trade of these two in all goods</dd></div>
</dl>

<h2>For your page or browser</h2>
<form>
${selection('first', 'Country', economyChoices(), first)}
${selection('second', 'and', economyChoices(), second)}
${selection('language', 'Language of the article', languages(), 'en')}
</form>
<noscript><p>Choosing and the bookmark need JavaScript.</p></noscript>

<h3>In your browser</h3>
<p>Drag this to your bookmarks, then press it on a page with an article: <a id="bookmarklet" href="#bookmarklet">Mark trade
figures</a>. Pressed again, it marks anew. Some pages forbid the scripts of others; there nothing happens.</p>
<p id="only-here" hidden>This page was not opened over https. Browsers let its script run only on pages opened the same
way.</p>

<h3>On your own site</h3>
<p>Put this line into the page of an article. You may copy the script to your own server; it is one file a language and needs
no other.</p>
<pre tabindex="0"><code id="line">${escapeMarkup(`<script src="en.js" data-pair="${pair}" defer></script>`)}</code></pre>
<p>The line may say more:</p>
<dl class="settings">
<div><dt><code>data-reporter</code></dt><dd>whose statistics are meant where the article does not say, such as
<code>${second}</code>; otherwise those of the first country</dd></div>
<div><dt><code>data-published</code></dt><dd>the day of publication, such as <code>2025-02-03</code>, from which “last year” is
counted; otherwise the one that the page states</dd></div>
<div><dt><code>data-root</code></dt><dd>a CSS selector of what is read; otherwise the first <code>article</code>, else
<code>main</code>, else the whole page</dd></div>
</dl>
</main>
<script src="page.js"></script>
<script src="en.js" data-pair="ken-uga" defer></script>
</body>
</html>
`;
}

type Choice = readonly [value: string, name: string];

const economyChoices = (): Choice[] =>
  [...ALPHA_2.keys()]
    .map((code): Choice => [code, economyName(code, 'en') ?? code])
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'));

function languages(): Choice[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return [...LANGUAGES.keys()]
    .map((code): Choice => [code, names.of(code) ?? code])
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'));
}

function selection(id: string, label: string, choices: readonly Choice[], chosen: string): string {
  const options = choices.map(
    ([value, name]) =>
      `<option value="${value}"${value === chosen ? ' selected' : ''}>${escapeMarkup(name)}</option>`,
  );
  return `<label>${label} <select id="${id}">${options.join('')}</select></label>`;
}
