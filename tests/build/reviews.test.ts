// The curators' answers to findings: what the build asks for, and what it makes of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGE_CODES } from '../../src/app/i18n/languages.ts';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { formatProblems } from '../../src/build/read/problem.ts';
import { ReasonInEntry } from '../../src/build/read/review-entry.ts';
import { run } from './command-line.ts';
import { copyLedger } from './made-ledger.ts';

const claim = (id: string, flow: string, figure: string) => ({
  id,
  kind: 'level',
  figure,
  reporter: 'VNM',
  partner: 'LAO',
  flow,
  period: '2019',
  status: 'A',
  said_by: 'not-stated',
  locator: 'not-seen',
});

/** A ledger with one contradiction more than the small one has, and its answers. */
function ledger(total: string, reviews?: unknown): string {
  const data = copyLedger();
  const source = {
    kind: 'press',
    publisher: 'The Example',
    title: 'not-seen',
    about: 'Made-up figures',
    published: '2020-01-10',
    published_basis: 'printed',
    accessed: '2026-11-21',
    url: 'not-seen',
    language: 'en',
  };
  const claims = [
    claim('trade', 'T', total),
    claim('exports', 'X', '$1.00 billion'),
    claim('imports', 'M', '$1.00 billion'),
  ];
  writeFileSync(join(data, 'vnm-lao/wrong.yaml'), JSON.stringify({ source, claims }));
  if (reviews !== undefined) {
    writeFileSync(join(data, 'vnm-lao/reviewed-findings.yaml'), JSON.stringify({ reviews }));
  }
  return data;
}

const ANSWER = {
  code: 'whole-differs',
  claims: ['wrong/imports', 'wrong/trade', 'wrong/exports'],
  status: 'explained',
  reason: 'Made up for a test.\n',
  expect: { kind: 'contradiction', severity: 'material' },
  date: '2026-11-21',
  reviewer: 'A curator',
};

const warningsOf = (data: string): string[] => {
  const { problems, warnings } = buildDatasets(data);
  expect(formatProblems(problems)).toEqual([]);
  return formatProblems(warnings);
};

test('the small ledger needs no answer', () => {
  expect(warningsOf(copyLedger())).toEqual([]);
});

test('a finding without an answer is named with the entry to paste, which is right once it has a reason', () => {
  const [warning = '', ...more] = warningsOf(ledger('$3.00 billion'));
  expect(more).toEqual([]);
  const [head = '', ...block] = warning.split('\n');
  expect(head).toBe(
    'data/vnm-lao/reviewed-findings.yaml:1:1: no answer to the finding whole-differs of wrong/trade, a contradiction of severity material; expected an answer to every finding that says that figures do not fit; look at its claims, and add below reviews:',
  );
  const written = parse(`reviews:\n${block.join('\n')}`).reviews;
  expect(written).toEqual(
    [
      {
        ...ANSWER,
        claims: ['wrong/trade', 'wrong/exports', 'wrong/imports'],
        status: 'open',
        reason: '',
        date: undefined,
        reviewer: undefined,
      },
    ].map((entry) => JSON.parse(JSON.stringify(entry))),
  );
  expect(formatProblems(buildDatasets(ledger('$3.00 billion', written)).problems).join()).toContain(
    '""; expected a text',
  );
  expect(warningsOf(ledger('$3.00 billion', [{ ...written[0], reason: 'Nobody knows.' }]))).toEqual([]);
});

test('an answer is part of the finding, whatever the order of its claims', () => {
  const data = ledger('$3.00 billion', [ANSWER]);
  expect(warningsOf(data)).toEqual([]);
  const [dataset] = buildDatasets(data).datasets;
  const reviews = dataset?.findings
    .map(({ code, review }) => [code, review])
    .filter(([, review]) => review !== null);
  expect(reviews).toEqual([
    [
      'whole-differs',
      { status: 'explained', reason: 'Made up for a test.', date: '2026-11-21', reviewer: 'A curator' },
    ],
  ]);
});

test('an answer may be written in the other languages of the pages, and in no others', () => {
  const translated = { vi: 'Đặt ra để thử.', lo: 'ແຕ່ງຂຶ້ນເພື່ອລອງ.' };
  const data = ledger('$3.00 billion', [{ ...ANSWER, reason_in: translated }]);
  expect(warningsOf(data)).toEqual([]);
  const [dataset] = buildDatasets(data).datasets;
  expect(dataset?.findings.flatMap(({ review }) => (review?.reasonIn ? [review.reasonIn] : []))).toEqual([
    translated,
  ]);
  const wrong = ledger('$3.00 billion', [{ ...ANSWER, reason_in: { vn: 'Đặt ra để thử.' } }]);
  expect(formatProblems(buildDatasets(wrong).problems).join()).toContain('expected');
  expect(new Set(['en', ...Object.keys(ReasonInEntry.entries)])).toEqual(new Set(LANGUAGE_CODES));
});

test('an answer without what is optional', () => {
  const { date: _, reviewer: __, ...short } = ANSWER;
  const [dataset] = buildDatasets(ledger('$3.00 billion', [short])).datasets;
  const found = dataset?.findings.find(({ code }) => code === 'whole-differs');
  expect(found?.review).toMatchObject({ date: null, reviewer: null });
});

test.each([
  [
    'which is gone',
    '$2.00 billion',
    'an answer to the finding whole-differs of wrong/imports, which is not found any more; expected a contradiction of severity material',
  ],
  [
    'which is less grave',
    '$2.02 billion',
    'an answer to the finding whole-differs of wrong/imports, which is now a contradiction of severity marginal; expected a contradiction of severity material',
  ],
])('an answer to a finding %s', (_what, total, expected) => {
  const [warning = '', ...more] = warningsOf(ledger(total, [ANSWER]));
  expect(more).toEqual([]);
  expect(warning).toMatch(/^data\/vnm-lao\/reviewed-findings\.yaml:1:13: /);
  expect(warning).toContain(expected);
});

/** What a warning says is found. */
const said = (lines: readonly string[]): string[] =>
  lines.map((line) => line.slice(line.indexOf(': ') + 2, line.indexOf(';')));

const answersIn = (data: string) => {
  const { datasets, warnings } = buildDatasets(data);
  const answers = datasets[0]?.findings.flatMap(({ code, review }) =>
    review === null ? [] : [[code, review.status]],
  );
  return { answers, warnings: formatProblems(warnings) };
};

test.each([
  [
    'fewer claims than the finding has',
    ['wrong/trade', 'wrong/exports'],
    'an answer to the finding whole-differs of wrong/trade, which now names wrong/imports as well',
  ],
  [
    'more claims than the finding has',
    ['wrong/trade', 'wrong/exports', 'wrong/imports', '2025-01-09-example/trade-2024'],
    'an answer to the finding whole-differs of wrong/trade, which does not name 2025-01-09-example/trade-2024 any more',
  ],
])('an answer with %s stays with what it is about, and says what changed', (_what, claims, expected) => {
  const { answers, warnings } = answersIn(ledger('$3.00 billion', [{ ...ANSWER, claims }]));
  expect(answers).toEqual([['whole-differs', 'explained']]);
  expect(said(warnings)).toEqual([expected]);
  expect(warnings[0]).toContain(
    'then write as its claims:\n      - wrong/trade\n      - wrong/exports\n      - wrong/imports',
  );
});

test('an answer about other claims is not the answer to the finding', () => {
  const claims = ['wrong/exports', '2025-01-09-example/trade-2024'];
  const { answers, warnings } = answersIn(ledger('$3.00 billion', [{ ...ANSWER, claims }]));
  expect(answers).toEqual([]);
  expect(said(warnings)).toEqual([
    'no answer to the finding whole-differs of wrong/trade, a contradiction of severity material',
    'an answer to the finding whole-differs of wrong/exports, which is not found any more',
  ]);
});

test('of two answers that are about a finding the one with its claims is taken', () => {
  const near = { ...ANSWER, claims: ['wrong/trade', 'wrong/exports'], status: 'open' };
  const { answers, warnings } = answersIn(ledger('$3.00 billion', [near, ANSWER]));
  expect(answers).toEqual([['whole-differs', 'explained']]);
  expect(said(warnings)).toEqual([
    'an answer to the finding whole-differs of wrong/trade, which is told with the finding whole-differs of wrong/trade, and that has an answer',
  ]);
});

test('an answer to a contradiction that is now told with another one stays with the two', () => {
  const data = ledger('$3.00 billion', [ANSWER]);
  const path = join(data, 'vnm-lao/wrong.yaml');
  const { source, claims } = JSON.parse(readFileSync(path, 'utf8'));
  const growth = { ...claim('growth', 'T', 'up 10.0 per cent'), kind: 'growth', base: '2018' };
  const before = { ...claim('before', 'T', '$2.0000 billion'), period: '2018' };
  writeFileSync(path, JSON.stringify({ source, claims: [...claims, growth, before] }));
  const { answers, warnings } = answersIn(data);
  expect(answers).toEqual([['whole-differs', 'explained']]);
  expect(said(warnings)).toEqual([
    expect.stringContaining('an answer to the finding whole-differs of wrong/imports, which now names'),
  ]);
});

test('a source that is added, and prints the same figures earlier, takes no answer away', () => {
  const data = ledger('$3.00 billion', [ANSWER]);
  const added = JSON.parse(readFileSync(join(data, 'vnm-lao/wrong.yaml'), 'utf8'));
  added.source.published = '2020-01-08';
  writeFileSync(join(data, 'vnm-lao/earlier.yaml'), JSON.stringify(added));
  const { answers, warnings } = answersIn(data);
  expect(answers).toEqual([['whole-differs', 'explained']]);
  expect(said(warnings)).toEqual([
    'an answer to the finding whole-differs of wrong/imports, which now names earlier/trade, earlier/exports, earlier/imports as well',
  ]);
});

test('a warning is printed and stops no build', async () => {
  const data = ledger('$3.00 billion');
  const out = join(data, '../out');
  const { code, err, out: printed } = await run('data', '--data', data, '--out', out);
  expect(code).toBe(0);
  expect(err.trimEnd().split('\n').at(-1)).toBe('1 warning: to be looked at');
  expect(printed).toMatch(/^1 finding: 1 contradiction$/m);
  expect(JSON.parse(readFileSync(join(out, 'vnm-lao/findings.json'), 'utf8')).findings[0].review).toBeNull();
});
