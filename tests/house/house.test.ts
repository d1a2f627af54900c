/** The order of the house: names with one meaning, no circles, and parts that lie where they are used. */
import { describe, expect, it } from 'vitest';
import { wrongArrows } from './arrows.ts';
import { circlesOf } from './circles.ts';
import { componentsOfOnePage, reachesIntoPages } from './rooms.ts';
import { listNames, sharedNames } from './shared-names.ts';
import { importsOf, namesOf, type SourceFile, sourceFiles } from './source.ts';

/** So many names may be defined in more than one file: those that mean the same in each. */
const MOST_SHARED = 20;

/** Shows the pages and draws nothing of them: the table of pages, what loads one late, and the door for the build. */
const DOORS_TO_PAGES = ['src/app/page-kinds.tsx', 'src/app/App.tsx', 'src/app/main.tsx', 'src/app/index.ts'];

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
