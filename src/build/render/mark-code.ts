/** The scripts by which anybody's pages have their figures marked: one file a language, since a paper prints in one. */
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { LANGUAGES } from '../../domain/index.ts';

/** Bundles the scripts, by language. @param project the folder with src/ @param codes ISO 639-1 */
export async function markScripts(
  project: string,
  codes: readonly string[] = [...LANGUAGES.keys()],
): Promise<ReadonlyMap<string, string>> {
  const scripts = new Map<string, string>();
  for (const code of codes) scripts.set(code, await markScript(project, code));
  return scripts;
}

/** The script of one language. @throws Error where the bundler gives no file or more than one */
async function markScript(project: string, code: string): Promise<string> {
  const output = await build({
    root: project,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [oneLanguage(code)],
    build: {
      write: false,
      rolldownOptions: {
        // On a busy machine Rolldown warns that its plugins take long, which says nothing of the code.
        checks: { bundlerTimings: false },
        treeshake: {
          moduleSideEffects: [{ test: /\/src\/domain\//, sideEffects: false }],
          // The forms of data are not needed where none is read.
          manualPureFunctions: ['v'],
        },
      },
      lib: { entry: resolve(project, 'src/app/mark/mark.ts'), formats: ['iife'], name: 'tradecheck' },
    },
  });
  const [bundle] = [output].flat().filter((one): one is Rolldown.RolldownOutput => 'output' in one);
  const [file, ...others] = bundle?.output ?? [];
  if (!file || others.length > 0) throw new Error('expected one file of the code of marks');
  return file.code;
}

/** Leaves one language in the lists of languages. A list that does not look as expected is an error, not a larger file. */
function oneLanguage(code: string): Plugin {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code)?.toLowerCase() ?? '';
  const isList = /\/src\/domain\/(?:text|figures)\/languages\/index\.ts$/;
  const isTable = /\/src\/domain\/figures\/languages\/multiples\.ts$/;
  return {
    name: 'one-language',
    enforce: 'pre',
    transform(source, id) {
      if (isList.test(id)) {
        const kept = source.split('\n').filter((line) => {
          const table = /^import \{ \w+ \} from '\.\/(\w+)\.ts';$/.exec(line)?.[1];
          const item = /^ {2}(\w+),$/.exec(line)?.[1]?.replace(/Text$/, '');
          return (table ?? item ?? name) === name;
        });
        if (kept.length > source.split('\n').length - 10) this.error(`no list of languages: ${id}`);
        return kept.join('\n');
      }
      if (!isTable.test(id)) return undefined;
      const kept = source.replace(/^ {2}(\w\w): \{\n(?:.*\n)*? {2}\},\n/gm, (entry, own) =>
        own === code ? entry : '',
      );
      if (kept.length === source.length) this.error(`no table of languages: ${id}`);
      return kept;
    },
  };
}
