/**
 * Puts the words of the page around an embedded chart into it: as text, whatever stands in them. The chart's own title
 * stays above what it shows, so that nobody takes the embedder's words for the site's.
 */
import type { EmbedOptions } from './embed-options.ts';

/** Shows an own title and note, and the words that explain the marks. What is not asked for stays as it was made. */
export function showOwnWords(figure: Element, { title, note, explained }: EmbedOptions): void {
  const heading = figure.querySelector('h1');
  const subtitle = figure.querySelector('.subtitle');
  if (title !== null && heading && subtitle) {
    subtitle.prepend(`${heading.textContent}. `);
    heading.textContent = title;
    document.title = title;
  }
  const source = figure.querySelector('.source');
  const marks = explained ? figure.querySelector('details > p')?.textContent : null;
  for (const words of [note, marks]) {
    if (!words) continue;
    const paragraph = document.createElement('p');
    paragraph.className = 'own-note';
    paragraph.textContent = words;
    source?.before(paragraph);
  }
}
