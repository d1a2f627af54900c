/** The page that shows how marks look on a page of anybody, and how they come there. */

/** All figures and persons are made up. */
const DEMO_ARTICLE = `<article>
<h1>Kenya and Uganda trade more</h1>
<p><time datetime="2025-02-03">3 February 2025</time></p>
<p>Two-way trade between Kenya and Uganda grew <b>40 per cent</b> to US$1.4 billion in 2024, from US$1.2 billion in 2023.
Kenya's exports to Uganda were US$800 million.</p>
<p>Tea brought US$90 million. Both governments aim for US$2 billion by 2028.</p>
</article>`;

const SCRIPT_TAG = '<script src="en.js" data-pair="ken-uga" defer></script>';

/** Its HTML; it lies beside the scripts. */
export const markDemo = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Trade figures, marked</title>
<style>
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid; }
</style>
</head>
<body>
${DEMO_ARTICLE}
<h2>On your pages</h2>
<p>One line marks the trade figures of two countries in the article of a page. A sign behind each figure says whether it fits
the others; pressed or reached by keyboard, it says the value in full and what it is of. What is not understood is left as it
is. The script is one file a language (<code>en.js</code>, <code>vi.js</code>, <code>fr.js</code> …), which you may copy to
your own server. It sends nothing and asks for nothing.</p>
<pre><code>${asShown(SCRIPT_TAG)}</code></pre>
<p><code>data-pair</code> takes two ISO 3166-1 alpha-3 codes. If you like, <code>data-reporter</code> says whose statistics are
meant where the article does not say, <code>data-published</code> the day of publication (else the page’s own), and
<code>data-root</code> where the article stands, as a selector.</p>
<p>Or drag this to your bookmarks, and press it on a page: <a id="bookmarklet" href="./">Mark Kenya–Uganda trade figures</a>.
Some pages forbid scripts of others; there it does nothing.</p>
<script>
document.getElementById('bookmarklet').href = 'javascript:(()=>{const s=document.createElement("script");s.src=' +
  JSON.stringify(new URL('en.js', location.href).href) + ';s.dataset.pair="ken-uga";document.body.append(s)})()';
</script>
${SCRIPT_TAG}
</body>
</html>
`;

const asShown = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
