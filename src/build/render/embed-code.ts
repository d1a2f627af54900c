/** Bundles the script and style of embed pages, and the script for pages around them, each as one short text. */
import { bundle, textOf } from './bundle.ts';

export interface EmbedCode {
  /** Both are written into every embed page. */
  readonly script: string;
  readonly style: string;
  /** What a page with embeds may load. */
  readonly resize: string;
}

/**
 * Bundles the code.
 *
 * @param project the folder with src/
 * @throws {Error} when a bundle does not have exactly the files expected, or the style no dark colours
 */
export async function embedCode(project: string): Promise<EmbedCode> {
  const [frame, resize] = [await bundle(project, 'embed/frame.ts'), await bundle(project, 'embed/resize.ts')];
  return {
    script: textOf(frame, '.js'),
    style: themed(textOf(frame, '.css')),
    resize: textOf(resize, '.js'),
  };
}

const DARK_SET = /@media screen and \(prefers-color-scheme:\s?dark\)\s?\{:root\{(--[^{}]*)\}\}/g;

/**
 * Makes the dark colours of a style sheet, which follow the reader's preference, also follow what an address asks for.
 *
 * @throws {Error} for a style sheet without dark colours
 */
function themed(css: string): string {
  const sets = [...css.matchAll(DARK_SET)].map(([, colors = '']) => colors.replace(/;$/, ''));
  if (sets.length === 0)
    throw new Error('no dark colours in the style of embeds; expected those of theme.css');
  const asked = `@media screen{:root[data-theme=dark]{${sets.join(';')}}}`;
  return (
    css.replace(
      DARK_SET,
      (_set, colors: string) =>
        `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${colors}}}`,
    ) + asked
  );
}
