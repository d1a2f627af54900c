import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { allFiles, run } from './command-line.ts';
import { copyLedger, makeFolder } from './made-ledger.ts';

// Milliseconds: each test starts the command line once or twice, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const PrintedClaim = v.object({ id: v.string(), file: v.string(), line: v.number(), column: v.number() });
/** What `--json` prints, as far as these tests look. */
const Printed = v.object({
  format: v.literal(1),
  problems: v.array(v.object({ file: v.string(), line: v.number(), found: v.string() })),
  pairs: v.array(
    v.object({
      pair: v.string(),
      counts: v.object({
        claims: v.number(),
        contradictions: v.number(),
        unanswered: v.number(),
        weakPasses: v.number(),
      }),
      claims: v.array(PrintedClaim),
      findings: v.array(v.object({ id: v.string(), code: v.string(), claims: v.array(v.string()) })),
      together: v.array(
        v.object({ source: v.string(), partOf: v.nullable(v.string()), claims: v.array(PrintedClaim) }),
      ),
      corrections: v.array(
        v.object({ findings: v.array(v.string()), claims: v.number(), proved: v.boolean() }),
      ),
      undecided: v.array(v.string()),
    }),
  ),
});
const read = (out: string) => v.parse(Printed, JSON.parse(out));

/** The small ledger with a source whose parts are less than its whole; the path of data/. */
function contradictoryLedger(): string {
  const data = copyLedger();
  const claim = (id: string, flow: string, figure: string) => `
  - id: ${id}
    kind: level
    figure: "${figure}"
    reporter: LAO
    partner: VNM
    flow: ${flow}
    period: "2019"
    status: A
    said_by: not-stated
    locator: not-seen`;
  writeFileSync(
    join(data, 'vnm-lao/2020-01-09-parts.yaml'),
    `source:
  kind: press
  publisher: A paper
  title: not-seen
  about: Parts that are less than their whole
  published: "2020-01-09"
  published_basis: printed
  accessed: "2026-11-21"
  url: not-seen
  language: en
claims:${claim('whole', 'T', 'over $2 billion')}${claim('imports', 'M', '$641.8 million')}${claim('exports', 'X', '$1.3 billion')}
`,
  );
  return data;
}

test('a ledger without contradictions ends with 0, and nothing is written', async () => {
  const data = copyLedger();
  const before = allFiles(data);
  const { code, out, err } = await run('check', data);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toMatch(/^15 claims: 0 contradictions among 0 findings; 0 not answered, \d+ weak passes\n$/);
  expect(allFiles(data)).toEqual(before);
});

describe('a ledger whose parts do not make the whole', () => {
  test('ends with 2, and a block with the place of each claim and the proof', async () => {
    const data = contradictoryLedger();
    const { code, out, err } = await run('check', data);
    expect([code, err]).toEqual([2, '']);
    const [block = ''] = out.split('\n\n');
    expect(block.split('\n').slice(0, 5)).toEqual([
      'contradiction: whole-differs, marginal (not answered)',
      '  data/vnm-lao/2020-01-09-parts.yaml:14:13: whole: “over $2 billion”',
      '  data/vnm-lao/2020-01-09-parts.yaml:34:13: exports: “$1.3 billion”',
      '  data/vnm-lao/2020-01-09-parts.yaml:24:13: imports: “$641.8 million”',
      '  proof: sum of the others gives 1,891.750 to 1,991.850 million USD; printed is 2,000.000 to 3,000.000 million USD',
    ]);
    expect(block).toContain(
      'X 2019 ≤ 1350000000; M 2019 ≤ 641850000; T 2019 > 2000000000: added up, 2000000000 would be at most 1991850000',
    );
    expect(out).toMatch(
      /^smallest correction of whole-differs-\w+: without one claim it is gone\n {2}without (2020-01-09-parts\/\w+(, or )?){3}$/m,
    );
  });

  // The size of a number does not tell what it counts: 912 dollars are no rate, and a growth may be of thousands of per cent.
  test.each([
    ['in its currency', { $: '€' }, 'printed is 2,000.000 to 3,000.000 million EUR\n'],
    [
      'in single dollars',
      { ' billion': '', ' million': '', 'over $2': '$912' },
      'printed is 911.500 to 912.500 USD\n',
    ],
  ])('is proved %s, where it is printed so', async (_how, changes, printed) => {
    const data = contradictoryLedger();
    const file = join(data, 'vnm-lao/2020-01-09-parts.yaml');
    const text = Object.entries(changes).reduce(
      (before, [from, to]) => before.replaceAll(from, to),
      readFileSync(file, 'utf8'),
    );
    writeFileSync(file, text);
    const { out } = await run('check', data);
    expect(out).toContain(printed);
  });

  test('is one object with --json, and what rule and system find of it is one finding', async () => {
    const { code, out, err } = await run('check', join(contradictoryLedger(), 'vnm-lao'), '--json');
    expect([code, err]).toEqual([2, '']);
    const [pair, ...more] = read(out).pairs;
    expect(more).toEqual([]);
    expect(pair?.counts).toMatchObject({ claims: 18, contradictions: 1, unanswered: 1 });
    expect(pair?.together.map(({ partOf }) => partOf)).toEqual([pair?.findings[0]?.id]);
    expect(pair?.corrections).toEqual([{ findings: [pair?.findings[0]?.id], claims: 1, proved: true }]);
    expect(pair?.claims.map(({ line }) => line).sort()).toEqual([14, 24, 34]);
    expect(pair?.undecided).toEqual([]);
  });
});

describe('two figures for one cell', () => {
  // News agencies do print 1.047 as 1.04: that is told as rounding, and as nothing else.
  test.each([
    ['1.04', '1.047', 0, 'rounding: rounding-differs, marginal (not answered)'],
    ['1.03', '1.047', 2, 'contradiction: values-differ, material (not answered)'],
  ])('%s and %s billion end with %d', async (one, other, code, head) => {
    const data = contradictoryLedger();
    const file = join(data, 'vnm-lao/2020-01-09-parts.yaml');
    const text = readFileSync(file, 'utf8')
      .replace('over $2 billion', `$${one} billion`)
      .replace('$1.3 billion', `$${other} billion`)
      .replace('flow: X', 'flow: T')
      .replace('flow: M', 'flow: B\n    balance: surplus');
    writeFileSync(file, text);
    const checked = await run('check', data);
    expect([checked.code, checked.err]).toEqual([code, '']);
    expect(checked.out).toMatch(new RegExp(`\\b${code / 2} contradictions among 1 findings; 1 not answered`));
    expect(checked.out.split('\n')[0]).toBe(head);
    expect(checked.out).not.toContain('cannot all be true');
    const json = read((await run('check', data, '--json')).out).pairs[0];
    expect(json?.together.map(({ partOf }) => partOf)).toEqual([json?.findings[0]?.id]);
  });
});

describe('a ledger of several pairs', () => {
  /** The contradictory ledger, and the same once more with a made-up partner. */
  function twoPairs(): string {
    const data = contradictoryLedger();
    cpSync(join(data, 'vnm-lao'), join(data, 'vnm-tha'), { recursive: true });
    for (const [name, content] of allFiles(join(data, 'vnm-tha'))) {
      writeFileSync(join(data, 'vnm-tha', name), content.replace(/\bLAO\b/g, 'THA'), 'latin1');
    }
    return data;
  }

  test('is one object of all of them, and one sum', async () => {
    const data = twoPairs();
    const [plain, json] = await Promise.all([run('check', data), run('check', data, '--json')]);
    expect([plain.code, json.code]).toEqual([2, 2]);
    expect(plain.out).toMatch(
      /\n36 claims: 2 contradictions among 2 findings; 2 not answered, \d+ weak passes\n$/,
    );
    expect(read(json.out).pairs.map(({ pair }) => pair)).toEqual(['vnm-lao', 'vnm-tha']);
    expect(json.out).toBe(`${JSON.stringify(JSON.parse(json.out), null, 2)}\n`);
  });

  test('is not checked where a file of the last pair has a mistake', async () => {
    const data = twoPairs();
    writeFileSync(join(data, 'vnm-tha/b.yaml'), 'source: 1\n');
    const { code, out, err } = await run('check', data);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^data\/vnm-tha\/b\.yaml:1:9: /);
  });
});

describe('with --strict', () => {
  test('a weak pass does not fit either', async () => {
    const data = copyLedger();
    const loose = await run('check', data, '--json');
    const strict = await run('check', data, '--json', '--strict');
    const weak = read(strict.out).pairs.reduce((sum, { counts }) => sum + counts.weakPasses, 0);
    expect([loose.code, strict.code]).toEqual([0, weak > 0 ? 2 : 0]);
    expect(strict.out).toBe(loose.out);
  });
});

describe('what cannot be checked', () => {
  test('a mistake in a file ends with 1', async () => {
    const data = copyLedger();
    writeFileSync(join(data, 'vnm-lao/b.yaml'), 'source: 1\n');
    const plain = await run('check', data);
    expect([plain.code, plain.out]).toEqual([1, '']);
    expect(plain.err).toMatch(/^data\/vnm-lao\/b\.yaml:1:9: the unquoted number 1;/);
    const json = await run('check', data, '--json');
    expect([json.code, json.err]).toEqual([1, '']);
    expect(read(json.out).problems).toMatchObject([{ file: 'data/vnm-lao/b.yaml', line: 1 }]);
  });

  test.each([
    ['no such folder', () => join(makeFolder(), 'none'), /no such folder/],
    ['an empty folder', makeFolder, /a ledger without pairs/],
  ])('%s ends with 1', async (_, folder, message) => {
    const { code, out, err } = await run('check', folder());
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
  });

  test('two folders are a mistake of use', async () => {
    const { code, err } = await run('check', 'a', 'b');
    expect(code).toBe(1);
    expect(err).toMatch(/^unexpected argument: b\n/);
  });
});

test('the README documents each field that --json prints', async () => {
  const { out } = await run('check', contradictoryLedger(), '--json');
  const readme = readFileSync('README.md', 'utf8');
  const pair: unknown = JSON.parse(out).pairs[0];
  for (const name of Object.keys(Object(pair))) expect(readme).toContain(`\`${name}\``);
});

describe('an article', () => {
  const ARTICLE = `Kenya and Uganda

In 2024, two-way trade of Kenya and Uganda grew 40 per cent to US$1.4 billion, from US$1.2 billion in 2023. Tea brought US$90 million.
`;
  const articleFile = (content: string, name = 'article.txt'): string => {
    const file = join(makeFolder(), name);
    writeFileSync(file, content);
    return file;
  };
  const about = ['--pair', 'ken-uga', '--published', '2025-02-03'];

  test('that contradicts itself ends with 2, with places and proof', async () => {
    const file = articleFile(ARTICLE);
    const { code, out, err } = await run('check', file, ...about);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(out).toContain(`${file}:3:44: “grew 40 per cent”: growth T KEN 2024 from 2023`);
    expect(out).toContain('“US$90 million”: left out (other-measure)');
    expect(out).toContain('2024, as reported by KEN: inconsistent');
    expect(out).toContain(
      '  proof: growth of the others gives 8.000 to 26.087 per cent; printed is 35.000 to 45.000 per cent',
    );
    expect(out).toMatch(/\n3 figures: 1 contradictions; 1 left out\n$/);
  });

  test('that names no statistics prints those that the folder of its pair assumes', async () => {
    const data = join(makeFolder(), 'data');
    mkdirSync(join(data, 'ken-uga'), { recursive: true });
    const pair =
      'economies: [{ code: KEN, name: Kenya }, { code: UGA, name: Uganda }]\nassumed_reporter: UGA\n';
    writeFileSync(join(data, 'ken-uga/pair.yaml'), pair);
    const sentence = 'In 2024, two-way trade of Kenya and Uganda grew 40 per cent to US$1.4 billion.';
    for (const codes of ['ken-uga', 'uga-ken']) {
      const { out } = await run('check', articleFile(sentence), '--pair', codes, '--data', data);
      expect(out).toContain('2024, as reported by UGA');
    }
  });

  test('that does not ends with 0, also as a web page', async () => {
    const page = `<!doctype html><p>${ARTICLE.replace('40 per cent', '16.7 per cent')}</p>`;
    const { code, out } = await run('check', articleFile(page, 'page.html'), ...about, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('2024, as reported by KEN: weak');
    expect((await run('check', articleFile(page, 'page.html'), ...about, '--strict')).code).toBe(2);
  });

  test('is printed as one object', async () => {
    const { code, out } = await run('check', articleFile(ARTICLE, 'article.md'), ...about, '--json');
    expect(code).toBe(2);
    const { text, figures, leftOut, results } = JSON.parse(out);
    for (const { words, at } of [...figures, ...leftOut])
      expect(text.slice(at, at + words.length)).toBe(words);
    expect(results).toMatchObject([
      { reporter: 'KEN', period: '2024', verdict: 'inconsistent', findings: [{ code: 'growth-differs' }] },
    ]);
  });

  test.each<[name: string, sentence: string, proof: string]>([
    [
      'a growth of thousands of per cent',
      'In 2024, two-way trade of Kenya and Uganda grew 300 per cent to US$1,012 million, from US$1 million in 2023.',
      ' per cent; printed is 250.000 to 350.000 per cent',
    ],
    [
      'amounts below a million',
      "In 2024, two-way trade of Kenya and Uganda was US$2,912. Kenya's exports to Uganda were US$512 and its imports from Uganda US$404 in 2024.",
      'sum of the others gives 915.000 to 917.000 USD; printed is 2,911.500 to 2,912.500 USD',
    ],
    [
      'a bound with one end',
      "In 2024, two-way trade of Kenya and Uganda was at most US$1.4 billion. Kenya's exports to Uganda were US$1.2 billion and its imports from Uganda US$0.9 billion in 2024.",
      'printed is at most 1,400.000 million USD',
    ],
  ])('%s is proved in its unit', async (_, sentence, proof) => {
    const { code, out } = await run('check', articleFile(sentence), ...about);
    expect({ code, out }).toEqual({ code: 2, out: expect.stringContaining(proof) });
  });

  test.each([
    [['--pair', 'ken'], 'no pair: "ken"'],
    [['--pair', 'ken-uga', '--lang', 'xx'], 'unknown language: xx'],
  ])('whose options are wrong says so: %j', async (args, message) => {
    const { code, err } = await run('check', articleFile(ARTICLE), ...args);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});
