// What is found in the frozen ledger: in the five articles that it began with, and on the pages whose figures nearly fit.
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { datasetFiles } from '../../src/build/compile/dataset-files.ts';
import { findingMessages } from '../../src/build/render/finding-messages.ts';
import { FINDING_COLUMNS } from '../../src/build/tables/findings-table.ts';
import {
  CODE_MEANINGS,
  type Dataset,
  FINDING_CODES,
  FINDING_KINDS,
  type Finding,
  KIND_MEANINGS,
} from '../../src/domain/index.ts';
import { findingsOf } from '../findings-of.ts';
import { FROZEN_LEDGER } from '../frozen-ledger.ts';

const dataset = (): Dataset => {
  const found = buildDatasets(FROZEN_LEDGER).datasets.find(({ pair }) => pair.id === 'vnm-lao');
  if (!found) throw new RangeError('missing dataset: vnm-lao');
  return found;
};
const ledger = dataset();

/** The findings among the claims of some sources, as if there were no others. */
function findingsAmong(sources: readonly string[]): Finding[] {
  const has = (id: string) => sources.includes(id);
  return findingsOf({
    claims: ledger.claims.filter(({ source }) => has(source)),
    sources: ledger.sources.filter(({ id }) => has(id)),
    assumedReporter: ledger.pair.assumedReporter,
  });
}

const NOT_FITTING: readonly Finding['kind'][] = ['contradiction', 'between-sources', 'magnitude', 'rounding'];
const notFitting = (findings: readonly Finding[]) =>
  findings.filter(({ kind }) => NOT_FITTING.includes(kind));

/** The finding of a code whose claims include one. */
function findingOf(code: string, claim: string, findings = ledger.findings): Finding {
  const found = findings.filter((finding) => finding.code === code && finding.claims.includes(claim));
  expect(found).toHaveLength(1);
  const [finding] = found;
  if (!finding) throw new RangeError(`missing finding: ${code} of ${claim}`);
  return finding;
}

describe('the five articles alone', () => {
  const COMMITTEE = '2025-01-09-viet-nam-news-committee';
  const articles = [
    COMMITTEE,
    '2025-04-22-viet-nam-news-ambassador',
    '2025-06-02-viet-nam-news-foreign-minister',
    '2025-12-01-viet-nam-news-party-leaders',
    'undated-kinh-te-do-thi-state-visit',
  ];
  const findings = findingsAmong(articles);

  test('only that of 9 January 2025 does not fit, twice and independently', () => {
    expect(
      notFitting(findings)
        .map(({ code, kind }) => `${kind} ${code}`)
        .sort(),
    ).toEqual(['contradiction growth-outside-parts', 'contradiction whole-differs']);
    for (const { claims } of notFitting(findings)) {
      expect(new Set(claims.map((claim) => claim.split('/')[0]))).toEqual(new Set([COMMITTEE]));
    }
  });

  test('32.8 per cent lies outside 26.2 and 32, and further outside what the values make of them', () => {
    const found = findingOf('growth-outside-parts', `${COMMITTEE}/trade-2024-growth`, findings);
    const plain = found.proofs.find(({ operation }) => operation === 'between-growths');
    expect(plain).toMatchObject({
      // More than 26.15 and less than 32.5, against 32.75 to 32.85.
      computed: '(523/2000, 13/40)',
      stated: { claim: `${COMMITTEE}/trade-2024-growth`, interval: '[131/400, 657/2000]' },
      restsOn: [['nearest']],
    });
    expect(found.proofs[0]).toMatchObject({ operation: 'weighted-growths', restsOn: [] });
  });

  test('the parts make at most 1.99185 billion, which is not "over 2" while that means what it says', () => {
    const found = findingOf('whole-differs', `${COMMITTEE}/trade-2024`, findings);
    expect(found.proofs).toMatchObject([
      { computed: '[1891750000, 1991850000]', stated: { interval: '(2000000000, 3000000000]' } },
    ]);
    expect(found.proofs[0]?.restsOn).toContainEqual(['threshold']);
  });

  test('32.8 and 33.9 per cent for 2024 are two reports by different bodies', () => {
    const growth = ({ claims }: Finding) => claims.includes(`${COMMITTEE}/trade-2024-growth`);
    const mirrors = findings.filter((finding) => finding.kind === 'mirror' && growth(finding));
    expect(mirrors).toHaveLength(1);
    const figures = mirrors[0]?.claims.map((id) => ledger.claims.find((claim) => claim.id === id)?.figure);
    expect(figures).toHaveLength(2);
    expect(figures?.join()).toMatch(/33\.9.*32\.8|32\.8.*33\.9/);
    expect(mirrors[0]?.proofs).toEqual([]);
  });
});

describe('ten months of 2022', () => {
  const PAGE = 'undated-vietnamplus-ten-months-2022';
  const REPRINT = 'undated-tuyen-giao-ten-months';

  test('the page raises no alarm against itself', () => {
    expect(notFitting(findingsAmong([PAGE]))).toEqual([]);
    expect(
      findingsAmong([PAGE, REPRINT]).filter(({ claims }) => claims.every((id) => id.startsWith(PAGE))),
    ).toEqual([]);
  });

  test('the Vietnamese one, which adds the base 568.3, does', () => {
    const [found, ...more] = notFitting(findingsAmong([REPRINT]));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'growth-outside-parts', kind: 'contradiction' });
    for (const { operands } of found?.proofs ?? []) {
      expect(operands.map(({ claim }) => claim)).toContain(`${REPRINT}/imports-2021-01-10`);
    }
    expect(ledger.claims.find(({ id }) => id === `${REPRINT}/imports-2021-01-10`)?.figure).toContain('568,3');
  });
});

describe('seven months of 2022', () => {
  const SEVEN = '2022-08-13-vietnamplus-seven-months';
  const found = findingOf('periods-differ', `${SEVEN}/exports-2022-01-07`);

  test.each([
    [
      'six months and July',
      'sum-of-periods',
      ['2022-07-25-vietnamplus-first-half/exports-2022-s1', `${SEVEN}/exports-2022-07`],
    ],
    ['eight months', 'at-least-part', ['2022-09-vietnamplus-eight-months/exports-2022-01-08']],
  ])('"nearly 586 million" does not fit %s, on our reading of "nearly"', (_what, operation, others) => {
    const proof = found.proofs.find((one) => {
      const claims = [one.stated.claim, ...one.operands.map(({ claim }) => claim)];
      return one.operation === operation && others.every((claim) => claims.includes(claim));
    });
    expect(proof?.restsOn).toEqual([['hedge-limit'], ['no-revision']]);
  });

  test('it is one finding, of figures that only a revision would reconcile', () => {
    expect(found).toMatchObject({ kind: 'between-sources', year: 2022 });
    expect(found.claims[0]).toBe(`${SEVEN}/exports-2022-01-07`);
  });
});

describe('files', () => {
  const files = datasetFiles([ledger], findingMessages);
  const read = (name: string) => files.get(`vnm-lao/${name}`) ?? '';

  test('findings.json holds the findings and says what each code and kind means', () => {
    const document = JSON.parse(read('findings.json'));
    expect(document.findings).toEqual(ledger.findings);
    expect(document).toMatchObject({ version: ledger.version, asOf: ledger.asOf, pair: 'vnm-lao' });
    expect(Object.keys(document.codes).sort()).toEqual([...FINDING_CODES].sort());
    expect(document.codes).toEqual(CODE_MEANINGS);
    expect(document.kinds).toEqual(KIND_MEANINGS);
    for (const line of [...Object.values(CODE_MEANINGS), ...Object.values(KIND_MEANINGS)]) {
      expect(line).toMatch(/^[A-Z][^\n]{10,120}\.$/);
    }
  });

  test('findings.csv has one row a finding, as datapackage.json describes it', () => {
    const rows: Record<string, string>[] = parse(read('findings.csv'), { columns: true, bom: true });
    expect(rows.map(({ id }) => id)).toEqual(ledger.findings.map(({ id }) => id));
    expect(Object.keys(rows[0] ?? {})).toEqual(FINDING_COLUMNS.map(({ name }) => name));
    const described = JSON.parse(read('datapackage.json')).resources.find(
      ({ path }: { path: string }) => path === 'findings.csv',
    );
    expect(described.schema.fields.map(({ name }: { name: string }) => name)).toEqual(
      Object.keys(rows[0] ?? {}),
    );
    const meaning = (column: string) =>
      FINDING_COLUMNS.find(({ name }) => name === column)?.description.match(/[a-z-]+/g);
    expect(meaning('kind')).toEqual(expect.arrayContaining([...FINDING_KINDS]));
    expect(meaning('stories')).toEqual(expect.arrayContaining(['sign', 'balance', 'target', 'record']));
    expect(rows.find(({ code }) => code === 'whole-differs')).toMatchObject({
      kind: 'contradiction',
      severity: 'story',
      stories: 'target',
      year: '2024',
      rests_on: 'nearest; threshold',
      review: 'accepted',
      sources: '2025-01-08-doanh-nghiep-viet-nam-trade-2024',
    });
    for (const { message } of rows) expect(message).toMatch(/^\S.*\.$/);
    const [sum = ''] = rows.filter(({ code }) => code === 'whole-differs').map(({ message }) => message);
    expect(sum).toMatch(/2024: over US\$2 billion .*US\$1\.3 billion .*US\$641\.8 million.*8 January 2025/);
    const bare = datasetFiles([ledger]).get('vnm-lao/findings.csv') ?? '';
    expect(parse(bare, { columns: true, bom: true })[0]).toMatchObject({ message: '' });
    for (const row of rows.filter(({ kind }) => kind === 'mirror')) {
      expect(row).toMatchObject({ rests_on: '', review: '', reason: '' });
    }
  });
});
