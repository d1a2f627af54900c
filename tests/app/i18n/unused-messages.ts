import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '../../../src');
const CATALOGUE_FILES = /i18n\/(en|vi|lo)(\/|\.ts$)/;

/** Names that `finding-title.ts` puts together of what sets a bound, its side, and whether it is said briefly. */
const PUT_TOGETHER = /^(parts|others)(Above|Below)(Briefly)?$/;

/** The code outside of the catalogues, without its comments. */
export const codeOfPages = (): string =>
  ['app', 'build']
    .flatMap((layer) =>
      readdirSync(join(SOURCES, layer), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !CATALOGUE_FILES.test(file))
        .map((file) => readFileSync(join(SOURCES, layer, file), 'utf8')),
    )
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/**
 * The paths of messages that no code asks for: neither by their own name, nor by that of the table that they stand in, as
 * in `messages.verdict[verdict]`. A message whose name something else has as well counts as asked for.
 */
export function unusedMessages(messages: object, code: string): string[] {
  const named = new Set([...code.matchAll(/(?:\.|[{,]\s*)([\w$]+)/g)].map(([, name = '']) => name));
  const looked = new Set([...code.matchAll(/([\w$]+)(?:\?\.)?\[/g)].map(([, name = '']) => name));
  const unusedIn = (table: object, path: readonly string[]): string[] =>
    Object.entries(table).flatMap(([name, said]) => {
      const own = [...path, name];
      const isTable = typeof said === 'object' && said !== null && !Array.isArray(said);
      if (looked.has(path.at(-1) ?? '')) return isTable ? unusedIn(said, own) : [];
      if (named.has(name) || PUT_TOGETHER.test(name)) return isTable ? unusedIn(said, own) : [];
      return [own.join('.')];
    });
  return unusedIn(messages, []);
}
