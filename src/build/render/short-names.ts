/** A minified script with short names for what is only named within it: fields, and kinds of words. */
import { minify } from 'terser';
import { parseAst } from 'vite';
import { WORD_KINDS } from '../../domain/statement/index.ts';

/**
 * Fields of the rules by names that are also the browser's or words of a text: they are short where a field is meant, and only
 * if the script does not ask for them by a text.
 */
const SHARED_NAMES = [
  'ambiguous',
  'assertions',
  'current',
  'direction',
  'economy',
  'exponent',
  'flow',
  'glued',
  'hedge',
  'kind',
  'measured',
  'observations',
  'partner',
  'sizes',
  'spelled',
];

/**
 * Minifies again, for fewer bytes when compressed. Other fields get short names too: each that the script gives, reads, and has
 * in no text. Terser knows the names of browsers and leaves them.
 *
 * @param script as Vite minifies it
 * @throws {Error} when Terser gives no script
 */
export async function withShortNames(script: string): Promise<string> {
  const { given, read, said } = namesInScript(script);
  const shared = SHARED_NAMES.filter((name) => !said.has(name)).join('|');
  const own = [...given].filter((name) => read.has(name) && !said.has(name)).join('|');
  const kinds = WORD_KINDS.filter((kind) => kind.includes('-')).join('|');
  const names = new Map<string, string>();
  const short = (name: string) => {
    const known = names.get(name) ?? `$${names.size.toString(36)}`;
    names.set(name, known);
    return known;
  };
  const shorter = script
    .replace(new RegExp(`(?<=[\\w)\\]?]\\.)(?:${shared})\\b|(?<=[{,])(?:${shared})(?=:)`, 'g'), short)
    .replace(new RegExp(`(?<=[\`.])(?:${kinds})(?=[\`.])`, 'g'), short)
    .replace(new RegExp(`"(${kinds})":`, 'g'), (_, kind) => `${short(kind)}:`);
  const { code } = await minify(shorter, {
    ecma: 2020,
    compress: {
      passes: 3,
      pure_getters: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      negate_iife: false,
      // Functions beside each other are more alike than scattered ones, and so fewer bytes when compressed.
      hoist_funs: true,
    },
    mangle: {
      properties: {
        regex: new RegExp(`^(?:${own})$`),
        // Terser sees no names in texts, and must not give one of them to a field.
        reserved: [...names.values()],
      },
    },
  });
  if (code === undefined) throw new Error('no script came of the marks');
  return code;
}

/** The names of a script: of what it gives, of what it reads, and the words of its texts and expressions. */
interface ScriptNames {
  readonly given: Set<string>;
  readonly read: Set<string>;
  readonly said: Set<string>;
}

/** Every name and word of a script. Tables of words and names of groups in expressions are asked for by their texts. */
function namesInScript(script: string): ScriptNames {
  const names: ScriptNames = { given: new Set(), read: new Set(), said: new Set() };
  const visit = (node: unknown): void => {
    if (!isNode(node)) return;
    const { type, computed, key, property, raw, value } = node;
    if (type === 'MemberExpression' && !computed && isNode(property)) names.read.add(String(property.name));
    if (!computed && isNode(key) && key.type === 'Identifier') names.given.add(String(key.name));
    const said = type === 'TemplateElement' && isNode(value) ? value.raw : type === 'Literal' ? raw : '';
    for (const [word] of String(said).matchAll(/[\w-]+/g)) names.said.add(word);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(script));
  return names;
}

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
