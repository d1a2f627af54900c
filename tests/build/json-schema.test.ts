// The JSON Schemas are for editors, which read them with validators of their own: here one that shares no code with
// the build.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FROZEN_LEDGER } from '../frozen-ledger.ts';

const DATA = join(import.meta.dirname, '../../data');

const validator = (name: string) =>
  new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(join(DATA, name), 'utf8')));
const isSource = validator('ledger.schema.json');
const isPair = validator('pair.schema.json');
const isReviews = validator('reviewed-findings.schema.json');

const validatorOf = (name: string) =>
  name.endsWith('pair.yaml') ? isPair : name.endsWith('reviewed-findings.yaml') ? isReviews : isSource;

const files = readdirSync(FROZEN_LEDGER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith('.yaml'))
  .map((entry) => join(entry.parentPath, entry.name).slice(FROZEN_LEDGER.length + 1))
  .sort();

test.each(files)('%s is accepted', (name) => {
  const validate = validatorOf(name);
  validate(parse(readFileSync(join(FROZEN_LEDGER, name), 'utf8')));
  expect(validate.errors ?? []).toEqual([]);
});

test('there are sources and a pair to accept', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files).toContain('vnm-lao/pair.yaml');
  expect(files).toContain('vnm-lao/reviewed-findings.yaml');
});

const FIXTURE = join(import.meta.dirname, 'fixtures/small-ledger/data/vnm-lao');
const text = (name: string) => readFileSync(join(FIXTURE, name), 'utf8');

/** The places, in the JSON Pointers of the validator, at which a file with one passage replaced is refused. */
function refusals(name: string, old: string, written: string): string[] {
  const before = text(name);
  expect(before).toContain(old);
  const validate = validatorOf(name);
  expect(validate(parse(before))).toBe(true);
  validate(parse(before.replace(old, written)));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('refused', () => {
  test.each([
    ['a figure without quotes', '"US$2.2 billion"', '2.2', '/claims/0/figure type'],
    ['an unknown flow', 'flow: T', 'flow: exports', '/claims/0/flow enum'],
    ['an unknown field', 'flow: T', 'flow: T\n    color: red', '/claims/0 additionalProperties'],
    ['a missing field', '    flow: T\n', '', '/claims/0 required'],
    ['words as a period', 'period: "2024"', 'period: "last year"', '/claims/0/period pattern'],
    ['a period without quotes', 'period: "2024"', 'period: 2024', '/claims/0/period type'],
    ['a date by day and month', '"2025-01-09"', '"9/1/2025"', '/source/published pattern'],
    ['a month for a day', '"2026-11-21"', '"2026-11"', '/source/accessed pattern'],
    ['an address without its scheme', 'url: not-seen', 'url: example.org', '/source/url pattern'],
    ['an empty locator', '{ paragraph: 4 }', '{}', '/claims/2/locator minProperties'],
    [
      'a misprint without a reason',
      '    flow: T',
      '    misprint: { read_as: "1" }\n    flow: T',
      '/claims/0/misprint required',
    ],
    [
      'words as a second reading',
      '    flow: T',
      '    second_reading: "2 bn"\n    flow: T',
      '/claims/0/second_reading pattern',
    ],
    ['an unknown kind', 'kind: level', 'kind: value', '/claims/0/kind const'],
  ])('%s', (_what, old, written, refusal) => {
    expect(refusals('2025-01-09-example.yaml', old, written)).toContain(refusal);
  });

  test.each([
    ['an unquoted observation', '"600000000"', '600000000', '/series/0/observations/2024 type'],
    ['words as the period of an observation', '"2023":', '"last year":', '/series/0/observations pattern'],
  ])('%s', (_what, old, written, refusal) => {
    expect(refusals('table.yaml', old, written)).toContain(refusal);
  });

  test.each([
    ['a code in lower case', 'code: VNM', 'code: vnm', '/economies/0/code pattern'],
    ['one economy', '  - { code: LAO, name: Laos }\n', '', '/economies minItems'],
    ['an unknown field', 'assumption:', 'assumptions:', ' additionalProperties'],
    ['a gauge without its source', '2025-01-09-example/target-5bn', 'target-5bn', '/gauges/0 pattern'],
  ])('%s of a pair', (_what, old, written, refusal) => {
    expect(refusals('pair.yaml', old, written)).toContain(refusal);
  });
});
