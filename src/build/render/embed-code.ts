/** Bundles the script and style of embed pages, and the script for pages around them, each as one short text. */
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

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
  const [frame, resize] = [await bundle(project, 'frame.ts'), await bundle(project, 'resize.ts')];
  return {
    script: textOf(frame, '.js'),
    style: themed(textOf(frame, '.css')),
    resize: textOf(resize, '.js'),
  };
}

async function bundle(project: string, name: string): Promise<readonly Rolldown.RolldownOutput[]> {
  const entry = resolve(project, 'src/app/embed', name);
  const output = await build({
    root: project,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      // On a busy machine Rolldown warns that its plugins are slow, which has nothing to do with the code.
      rolldownOptions: { checks: { bundlerTimings: false } },
      lib: { entry, formats: ['iife'], name: 'tradecheck', fileName: name, cssFileName: name },
    },
  });
  return [output].flat().filter((one) => 'output' in one);
}

/** The text of the only file of bundles with this ending. @throws {Error} unless there is exactly one */
function textOf(bundles: readonly Rolldown.RolldownOutput[], ending: string): string {
  const [file, ...others] = bundles
    .flatMap(({ output }) => output)
    .filter(({ fileName }) => fileName.endsWith(ending));
  if (!file || others.length > 0) throw new Error(`expected one file ${ending} of the embed code`);
  return (file.type === 'chunk' ? file.code : String(file.source)).replace(/\/\*.*?\*\//g, '').trim();
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
