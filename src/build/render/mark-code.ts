/** The scripts by which anybody's pages have their figures marked: one file a language, since a paper prints in one. */
import type { Plugin } from 'vite';
import { LANGUAGES } from '../../domain/index.ts';
import { CURRENCY_SIGNS, TEXT_LANGUAGES } from '../../domain/statement/index.ts';
import { bundle, textOf } from './bundle.ts';
import { fewMethods, NEVER_CALLED, type UnusedForm } from './few-methods.ts';
import { withShortNames } from './short-names.ts';

/** Bundles the scripts, by language. @param project the folder with src/ @param codes ISO 639-1 */
export async function markScripts(
  project: string,
  codes: readonly string[] = [...LANGUAGES.keys()],
): Promise<ReadonlyMap<string, string>> {
  const scripts = new Map<string, string>();
  for (const code of codes) scripts.set(code, await markScript(project, code));
  return scripts;
}

/** The script of one language. @throws {Error} where the bundler gives no file or more than one */
async function markScript(project: string, code: string): Promise<string> {
  const bundles = await bundle(project, 'mark/mark.ts', {
    plugins: [
      oneCurrency(code),
      oneLanguage(code),
      fewMethods(UNUSED_METHODS, UNUSED_FORMS),
      shorter(),
      noMessages(),
    ],
    treeshake: {
      moduleSideEffects: [{ test: /\/src\/domain\//, sideEffects: false }],
      // The forms of data are not needed where none is read.
      manualPureFunctions: ['v'],
    },
  });
  const script = textOf(bundles, '.js');
  const missed = UNUSED_METHODS.filter((name) => new RegExp(`(?<!Math)\\.${name}\\(`).test(script));
  if (missed.length > 0) throw new Error(`the marks use of fraction.js: ${missed.join(', ')}`);
  return withShortNames(script);
}

/** What no rule calls: the arithmetic for long chains, which copies numbers, has another in its place. */
const UNUSED_METHODS = [...NEVER_CALLED, 'clone', 'pow'];

/** Reads the numbers that the rules give: whole ones, decimals, ratios, and two whole ones. Others are an error. */
const PARSE = `const parse = function (p1, p2) {
  let n = C_ZERO, d = C_ONE;
  if (p2 !== undefined) {
    n = p1;
    d = p2;
  } else if (typeof p1 === 'object') {
    n = p1.s * p1.n;
    d = p1.d;
  } else if (typeof p1 === 'string') {
    const [, whole, places = '', divisor] = /^([+-]?\\d+)(?:\\.(\\d+)|\\/(\\d+))?$/.exec(p1) || [];
    if (!whole) throw InvalidParameter();
    n = BigInt(whole + places);
    d = divisor ? BigInt(divisor) : C_TEN ** BigInt(places.length);
  } else n = BigInt(p1);
  if (d === C_ZERO) throw DivisionByZero();
  P["s"] = n * d < C_ZERO ? -C_ONE : C_ONE;
  P["n"] = n < C_ZERO ? -n : n;
  P["d"] = d < C_ZERO ? -d : d;
};
`;

/**
 * What the library does that the rules never need, and what stands for it: numbers of other kinds (binary fractions,
 * repeating decimals, mixed numbers), rounding to places, and writing them. In the marks each is an error.
 */
const UNUSED_FORMS: readonly UnusedForm[] = [
  [/^const parse = function [\s\S]*?^\};\n/m, PARSE],
  [/(?<!function )ifloor(?=\()|^ {4}places = .*\n|places \* /gm, ''],
  [/(?<=,\s+)places(?=\);)/g, 'C_ONE'],
  [/^ {6}const whole = [\s\S]*?\n {6}\}\n/m, ''],
  [
    /^ {2}'toString': function [\s\S]*?^ {2}\}/m,
    "  'toString': function () {\n    throw InvalidParameter();\n  }",
  ],
];

/**
 * What stands in a script in place of the signs that are units only in the figures of a curator (those of running text stand
 * in its tables), and of the arithmetic for long chains of figures, which a text has not: the library's gives the same.
 */
const SHORTER: Readonly<Record<string, string>> = {
  'figures/figure-signs.ts': 'export const signsIn = () => [];',
  'figures/currency-letters.ts': 'export const CURRENCY_LETTERS = {};',
  'system/along-rates.ts': 'export const valuesAlong = () => null;',
  'numbers/large-products.ts': [
    'export const product = (a, b) => a.mul(b);',
    'export const plusProduct = (sum, a, b) => sum.add(a.mul(b));',
    'export const stepsFor = () => 1;',
  ].join('\n'),
};

/** Puts in what is shorter. */
const shorter = (): Plugin => ({
  name: 'shorter',
  enforce: 'pre',
  transform: (_, id) => SHORTER[/\/src\/domain\/(.+)$/.exec(id)?.[1] ?? ''],
});

/**
 * Puts the names and signs of all other currencies under one: a mark says that an amount is in another currency, and not in
 * which. What several currencies share keeps its name. A table that does not look as expected is an error, not a larger file.
 */
function oneCurrency(code: string): Plugin {
  const name = tableName(code);
  const isTable = new RegExp(`/src/domain/figures/languages/(${name}|currencies)\\.ts$`);
  return {
    name: 'one-currency',
    enforce: 'pre',
    transform(source, id) {
      const table = isTable.exec(id)?.[1];
      if (table === undefined) return undefined;
      const kept =
        table === name
          ? source.replace(
              /^ {2}currencies: \{[\s\S]*?^ {2}\},/m,
              `currencies: ${asOne(LANGUAGES.get(code)?.currencies ?? {})},`,
            )
          : source.replace(/(?<=CURRENCY_SIGNS: [^=]*= )[\s\S]*/, asOne(CURRENCY_SIGNS));
      if (kept.length === source.length) this.error(`no table of currencies: ${id}`);
      return kept;
    },
  };
}

/** The words of currencies by name, those of ISO 4217 under the code for no currency. */
function asOne(currencies: Readonly<Record<string, readonly string[]>>): string {
  const one: Record<string, string[]> = {};
  for (const [currency, words] of Object.entries(currencies)) {
    const name = /^[A-Z]{3}$/.test(currency) ? 'XXX' : currency;
    one[name] = [...(one[name] ?? []), ...words];
  }
  return JSON.stringify(one);
}

/** Leaves out what errors of the rules say: they are faults of the code, which a paper's readers are never shown. */
const noMessages = (): Plugin => ({
  name: 'no-messages',
  enforce: 'pre',
  transform: (source, id) =>
    id.includes('/src/domain/')
      ? source.replace(/throw new (\w*Error)\([\s\S]*?\);\n/g, 'throw new $1();\n')
      : undefined,
});

/**
 * Where the grammar asks for what only some languages have. The answer is known here, so that a bundler leaves out the
 * rules of other languages.
 */
const PARTICLES = /\b(?:\w+\.)*\w+ ([!=])== 'particle'/g;
const SIDES = /(?<![\w.])(goods|partner|side) ([!=])== '(before|behind|after)'/g;
const OF_FEW =
  /\b(?:lexis\.)?table\.(only|letters|shortWordsName|ofMayBeFrom|wares|parts|partners|goodsEndings|closesWithVerb|verbsFirst|capitalsNouns|partedVerbs|proclitics|folds)\b/g;

/** What the file of a language's table is called, without its ending: "english". */
const tableName = (code: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(code)?.toLowerCase() ?? '';

/** Leaves one language in the lists of languages. A list that does not look as expected is an error, not a larger file. */
function oneLanguage(code: string): Plugin {
  const name = tableName(code);
  const isList = /\/src\/domain\/(?:text|figures)\/languages\/index\.ts$/;
  // The spaces of their layout would be a part of the file.
  const isPhrases = new RegExp(`/src/domain/(?:text|figures)/languages/${name}\\.ts$`);
  const isGrammar = /\/src\/domain\/text\/[\w-]+\.ts$/;
  const table = TEXT_LANGUAGES.get(code);
  const hasParticles = table?.partner === 'particle';
  const isTable = /\/src\/domain\/figures\/languages\/multiples\.ts$/;
  const isCodes = /\/src\/domain\/ledger\/economies\.ts$/;
  return {
    name: 'one-language',
    enforce: 'pre',
    transform(source, id) {
      if (isPhrases.test(id)) {
        return source
          .replace(/phrases\(`[^`]*`\)/g, (list) => list.replace(/([,`])\s+|\s+(?=`)/g, '$1'))
          .replace(/wordsIn\(\s*`[^`]*`/g, (list) => list.replace(/([|`(])\s+|\s+(?=[`|])/g, '$1'))
          .replace(/wordsIn\(\s*'[^']*'/g, (list) => list.replace(/\s+(?=[|'])|(?<=[|(])\s+/g, ''));
      }
      if (isCodes.test(id))
        return source.replace(/CODES = `[^`]*`/, (list) => list.replace(/\s(?=[A-Z`])/g, ''));
      if (isList.test(id)) {
        const kept = source.split('\n').filter((line) => {
          const table = /^import \{ \w+ \} from '\.\/(\w+)\.ts';$/.exec(line)?.[1];
          const item = /^ {2}(\w+),$/.exec(line)?.[1]?.replace(/Text$/, '');
          return (table ?? item ?? name) === name;
        });
        if (kept.length > source.split('\n').length - 10) this.error(`no list of languages: ${id}`);
        return kept.join('\n');
      }
      if (isGrammar.test(id)) {
        return source
          .replace(PARTICLES, (_, sign) => String((sign === '=') === hasParticles))
          .replace(SIDES, (_, field, sign, value) =>
            String((sign === '=') === (table?.[field === 'goods' ? 'goods' : 'partner'] === value)),
          )
          .replace(OF_FEW, (read, field) => (table && field in table ? read : 'undefined'));
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
