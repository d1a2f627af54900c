/** Bundles a script of src/app, with its style, each as one short text. */
import { resolve } from 'node:path';
import type { PluginOption, Rolldown } from 'vite';

/** The options of one bundle. */
interface BundleOptions {
  readonly plugins?: PluginOption[];
  readonly treeshake?: Rolldown.TreeshakingOptions;
}

/** @param project the folder with src/ @param entry the script's path below src/app */
export async function bundle(
  project: string,
  entry: string,
  { plugins = [], treeshake = {} }: BundleOptions = {},
): Promise<readonly Rolldown.RolldownOutput[]> {
  // Not needed where the scripts of an earlier build are kept.
  const { build } = await import('vite');
  const output = await build({
    root: project,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      // On a busy machine Rolldown warns that its plugins are slow, which has nothing to do with the code.
      rolldownOptions: { checks: { bundlerTimings: false }, treeshake },
      lib: {
        entry: resolve(project, 'src/app', entry),
        formats: ['iife'],
        ...{ name: 'tradecheck', fileName: entry, cssFileName: entry },
      },
    },
  });
  return [output].flat().filter((one) => 'output' in one);
}

/** The text of the only file of bundles with this ending. @throws {Error} unless there is exactly one */
export function textOf(bundles: readonly Rolldown.RolldownOutput[], ending: string): string {
  const [file, ...others] = bundles
    .flatMap(({ output }) => output)
    .filter(({ fileName }) => fileName.endsWith(ending));
  if (!file || others.length > 0) throw new Error(`expected one file ${ending} of a script for pages`);
  return (file.type === 'chunk' ? file.code : String(file.source)).replace(/\/\*.*?\*\//g, '').trim();
}
