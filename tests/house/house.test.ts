/** The order of the house: names with one meaning, no circles, and parts that lie where they are used. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wrongArrows } from './arrows.ts';
import { circlesOf } from './circles.ts';
import { silentThrowers, undocumented } from './docstrings.ts';
import { componentsOfOnePage, reachesIntoPages } from './rooms.ts';
import { listNames, sharedNames } from './shared-names.ts';
import { importsOf, loadedWith, namesOf, type SourceFile, sourceFiles } from './source.ts';

/** So many names may be defined in more than one file: those that mean the same in each. */
const MOST_SHARED = 20;

/** Shows the pages and draws nothing of them: the table of pages, what loads one late, and the door for the build. */
const DOORS_TO_PAGES = ['page-kinds.tsx', 'load-page.ts', 'every-page.ts', 'App.tsx', 'index.ts'].map(
  (name) => `src/app/${name}`,
);

const files = sourceFiles();
const file = (path: string, text: string): SourceFile => ({ path, text });

describe('names', () => {
  it('have one meaning each', () => {
    const shared = sharedNames(files);
    expect(
      shared.length,
      `rename these to what they mean, or share them:\n${listNames(shared)}`,
    ).toBeLessThanOrEqual(MOST_SHARED);
  });

  // biome-ignore format: one row a case
  it.each([
    ['functions',              'export async function* a() {}\nfunction b() {}',                 ['a', 'b']],
    ['constants',              'export const a = 1;\nconst [b, , c] = [];  ',                  ['a', 'b', 'c']],
    ['patterns',               'const { a, b: c, d = 1, ...e } = f;',                            ['a', 'c', 'd', 'e']],
    ['types and interfaces',   'type A = B;\nexport interface C {}\nexport abstract class D {}', ['A', 'C', 'D']],
    ['nothing within a block', 'if (x) {\n  const a = 1;\n}',                                    []],
    ['nothing that is passed on', "export { a } from './a.ts';\nexport type { B } from './b.ts';", []],
    ['nothing in comments',    '/*\nconst a = 1;\n*/\n// const b = 1;',                          []],
    ['no properties of a component', 'interface Props {}',                                       []],
  ])('are read of %s', (_, text, names) => {
    expect(namesOf(file('src/a.ts', text))).toEqual(names);
  });

  it('are shared where two files define them', () => {
    const two = [file('src/a.ts', 'const a = 1;\nconst b = 2;'), file('src/b.ts', 'type b = 1;')];
    expect(sharedNames(two)).toEqual([['b', ['src/a.ts', 'src/b.ts']]]);
  });
});

describe('imports', () => {
  it('form no circle of files, not of types either', () => {
    expect(circlesOf(files)).toEqual([]);
  });

  it('are found in every form', () => {
    const text = `import './a.ts';\nimport type { B } from './b.ts';\nexport * from '../c.ts';\n// from './no.ts'
import {\n  d,\n} from './d.ts';\nconst e = import('./e.tsx');\nimport f from 'f';`;
    expect(importsOf(file('src/x/x.ts', text))).toEqual([
      'src/x/a.ts',
      'src/x/b.ts',
      'src/c.ts',
      'src/x/d.ts',
      'src/x/e.tsx',
    ]);
  });

  it('that form a circle are told with all its files', () => {
    const circle = [
      file('src/a.ts', "import type { B } from './b.ts';"),
      file('src/b.ts', "import { c } from './c.ts';"),
      file('src/c.ts', "import { a } from './a.ts';"),
      file('src/d.ts', "import { a } from './a.ts';"),
    ];
    expect(circlesOf(circle)).toEqual([['src/a.ts', 'src/b.ts', 'src/c.ts']]);
    expect(circlesOf(circle.slice(1))).toEqual([]);
  });
});

describe('a check of a ledger', () => {
  const room = /^src\/domain\/(?:statement|text)\//;

  it('loads nothing of what readers type, which would be a third of its start', () => {
    const loaded = [...loadedWith('src/build/commands/check-command.ts', files)];
    expect(loaded).toContain('src/domain/findings/findings-of.ts');
    expect(loaded.filter((path) => room.test(path))).toEqual([]);
  });

  it('of an article loads it', () => {
    const loaded = [...loadedWith('src/build/commands/check-article.ts', files)];
    expect(loaded.filter((path) => room.test(path))).not.toEqual([]);
  });

  it('loads what imports need of values, at once', () => {
    const tree = [
      file('src/a.ts', "import { b } from './b.ts';\nexport type { C } from './c.ts';\nimport('./d.ts');"),
      file('src/b.ts', "import {\n  type A,\n  e,\n} from './e.ts';"),
      file('src/c.ts', ''),
      file('src/d.ts', ''),
      file('src/e.ts', "export * from './a.ts';"),
    ];
    expect([...loadedWith('src/a.ts', tree)]).toEqual(['src/a.ts', 'src/b.ts', 'src/e.ts']);
  });
});

describe('rooms of the domain', () => {
  it('use only rooms before them', () => {
    expect(wrongArrows(files)).toEqual([]);
  });

  // biome-ignore format: one row a case
  it.each([
    ['a room before',           'findings/a.ts', '../system/b.ts',           null],
    ['its own files',           'findings/a.ts', './b.ts',                   null],
    ['a room after',            'system/a.ts',   '../findings/b.ts',         'system may not use findings'],
    ['a room beside',           'slips/a.ts',    '../targets/b.ts',          'slips may not use targets'],
    ['the format of the whole', 'ledger/a.ts',   '../dataset.ts',            'ledger may not use dataset.ts'],
    ['the door',                'text/a.ts',     '../index.ts',              'text may not use index.ts'],
    ['a room, from a folder',   'figures/languages/a.ts', '../../text/b.ts', 'figures may not use text'],
    ['what is in no order',     'figures/a.ts',  '../prices/b.ts',           'figures may not use prices'],
    ['from a room of no place', 'prices/a.ts',   '../numbers/b.ts',          'no place for the room prices'],
  ])('may use %s or not', (_, path, used, wrong) => {
    const [told, ...more] = wrongArrows([file(`src/domain/${path}`, `import type { B } from '${used}';`)]);
    expect(more).toEqual([]);
    if (wrong === null) return expect(told).toBeUndefined();
    expect(told).toContain(`src/domain/${path}`);
    expect(told).toContain(wrong);
  });

  it('leave their order to the door and the dataset', () => {
    const whole = file('src/domain/dataset.ts', "import { A } from './targets/a.ts';");
    expect(wrongArrows([whole])).toEqual([]);
  });
});

describe('components', () => {
  it('serve two pages or more', () => {
    expect(componentsOfOnePage(files), 'move these beside their page').toEqual([]);
  });

  it('that serve one page are told, also behind others', () => {
    const used = [
      file('src/app/components/A.tsx', ''),
      file('src/app/components/B.tsx', "import './A.tsx';"),
      file('src/app/pages/x/X.tsx', "import '../../components/B.tsx';"),
      file('src/app/pages/x/Y.tsx', "import '../../components/B.tsx';"),
    ];
    const rooms = ['src/app/pages/x'];
    expect(componentsOfOnePage(used)).toEqual([
      { path: 'src/app/components/A.tsx', rooms },
      { path: 'src/app/components/B.tsx', rooms },
    ]);
    const shared = [...used, file('src/app/pages/y/Y.tsx', "import '../../components/A.tsx';")];
    expect(componentsOfOnePage(shared).map(({ path }) => path)).toEqual(['src/app/components/B.tsx']);
  });
});

describe('pages', () => {
  it('keep their parts to themselves', () => {
    expect(
      reachesIntoPages(files, DOORS_TO_PAGES),
      'move what two rooms use to models, format or components',
    ).toEqual([]);
  });
});

describe('functions', () => {
  it('that throw say so', () => {
    expect(silentThrowers(files), 'add a line `@throws {Error} when …` to the docstring').toEqual([]);
  });

  it('that others may use have a docstring', () => {
    expect(undocumented(files), 'say what it gives, with unit, default and edge case').toEqual([]);
  });

  const thrower = 'if (n) throw new Error();';

  // biome-ignore format: one row a case
  it.each([
    ['a function',             `function a() { ${thrower} }`,                                        ['a']],
    ['an exported one',        `export function a() { ${thrower} }`,                                 ['a']],
    ['a short one',            `export const a = () => { ${thrower} };`,                             ['a']],
    ['a component',            `export default function A() { ${thrower} return <p />; }`,           ['A']],
    ['a method',               `class A { #b() { ${thrower} } }`,                                    ['A.b']],
    ['what it returns',        `function a() { return { b: () => { ${thrower} } }; }`,               ['a']],
    ['one that catches',       `function a() { try { ${thrower} } catch {} }`,                       []],
    ['one that throws again',  `function a() { try { b(); } catch (error) { ${thrower} } }`,         ['a']],
    ['one that tidies up',     `function a() { try { ${thrower} } finally { b(); } }`,               ['a']],
    ['one that says so',       `/** Not b. @throws {Error} for n */\nfunction a() { ${thrower} }`,   []],
    ['one that says it of others', `/** @throws {Error} */\nconst b = 1;\nfunction a() { ${thrower} }`, ['a']],
    ['one that says it in passing', `// @throws\nfunction a() { ${thrower} }`,                       ['a']],
    ['several signatures',     `/** @throws {Error} */\nfunction a(): 1;\nfunction a() { ${thrower} }`, []],
    ['one that throws nothing', 'function a() { return "throw"; }',                                  []],
  ])('throw or not: %s', (_, text, names) => {
    const found = silentThrowers([file('src/a.tsx', text)]);
    expect(found.map((name) => name.split(' ')[1])).toEqual(names);
  });

  // biome-ignore format: one row a case
  it.each([
    ['a function',             'export function a() {}\nexport const b = () => 1;',                  ['a', 'b']],
    ['none that is documented', '/** A. */\nexport function a() {}\n/** B. */\nexport const b = () => 1;', []],
    ['the one of a documented file', '/** A. */\nimport b from "b";\nexport function a() {}',        []],
    ['one of several of it',   '/** A. */\nimport c from "c";\nexport function a() {}\nexport function b() {}', ['a', 'b']],
    ['none within a file',     'function a() {}\nconst b = 1;',                                      []],
  ])('lack a docstring: %s', (_, text, names) => {
    const found = undocumented([file('src/a.ts', text)]);
    expect(found.map((name) => name.split(' ')[1])).toEqual(names);
  });
});

describe('objects that are made for each word of a text', () => {
  it('are no copies to which properties are added, at which engines are a hundred times slower', () => {
    const slow = files.filter(
      ({ path, text }) => /^src\/domain\/(?:text|figures)\/[^/]+$/.test(path) && /\.\.\.\{/.test(text),
    );
    expect(slow.map(({ path }) => path)).toEqual([]);
  });
});

describe('documents', () => {
  const root = join(import.meta.dirname, '../..');

  it.each(['SECURITY.md', 'BENCHMARKS.md'])('%s names tests and commands that there are', (name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const paths = [...text.matchAll(/`((?:tests|src|data)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    const commands = [...text.matchAll(/`npm run ([\w:-]+)/g)].map(([, command = '']) => command);
    expect(commands.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });
});
