/** The script and the style of embed pages, and the script for the page around them, each as one short text. */
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

export interface EmbedCode {
  /** What stands in every embed page. */
  readonly script: string;
  readonly style: string;
  /** What a page that holds embeds may load. */
  readonly resize: string;
}

/** Bundles the code. @param project the folder with src/ */
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
      // On a busy machine Rolldown warns that its plugins take long, which says nothing of the code.
      rolldownOptions: { checks: { bundlerTimings: false } },
      lib: { entry, formats: ['iife'], name: 'tradecheck', fileName: name, cssFileName: name },
    },
  });
  return [output].flat().filter((one) => 'output' in one);
}

function textOf(bundles: readonly Rolldown.RolldownOutput[], ending: string): string {
  const [file, ...others] = bundles
    .flatMap(({ output }) => output)
    .filter(({ fileName }) => fileName.endsWith(ending));
  if (!file || others.length > 0) throw new Error(`expected one file ${ending} of the embed code`);
  return (file.type === 'chunk' ? file.code : String(file.source)).replace(/\/\*.*?\*\//g, '').trim();
}

const DARK_SET = /@media screen and \(prefers-color-scheme:\s?dark\)\s?\{:root\{(--[^{}]*)\}\}/g;

/** The style sheet's dark colours follow the reader's preference; here they follow what an address asks for as well. */
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
