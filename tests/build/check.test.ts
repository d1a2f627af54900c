import { cpSync, readFileSync, writeFileSync } from 'node:fs';
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
      '  proof: sum of the others gives 1,891.750 to 1,991.850 million; printed is 2,000.000 to 3,000.000 million',
    ]);
    expect(block).toContain(
      'X 2019 ≤ 1350000000; M 2019 ≤ 641850000; T 2019 > 2000000000: added up, 2000000000 would be at most 1991850000',
    );
    expect(out).toMatch(
      /^smallest correction of whole-differs-\w+: without one claim it is gone\n {2}without (2020-01-09-parts\/\w+(, or )?){3}$/m,
    );
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
