import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../../src/app/models/ledger.ts';
import { statementExamples } from '../../../../src/app/pages/check/statement-examples.ts';
import { ledgerBeside } from '../../../../src/app/pages/check/statement-ledger.ts';
import {
  isPeriodWrong,
  readStatementQuery,
  type StatementQuery,
  statementOf,
  writeStatementQuery,
} from '../../../../src/app/pages/check/statement-query.ts';
import { checkStatement, LANGUAGES, PLACE_IDS } from '../../../../src/domain/index.ts';
import { datasetOf } from '../../dataset-fixture.ts';

const ledger = ledgerOf(
  datasetOf([
    {
      id: 'daily',
      levels: [
        { id: 'trade', figure: 'US$2.2 billion', period: '2024' },
        { id: 'exports', figure: 'US$0.8 billion', period: '2024', flow: 'X' },
        { id: 'theirs', figure: 'US$9 billion', period: '2024', reporter: 'LAO', partner: 'VNM' },
      ],
      growths: [{ id: 'growth', figure: 'up 33.9%', period: '2024', base: '2023' }],
    },
    { id: 'weekly', levels: [{ id: 'trade', figure: 'US$2.25 billion', period: '2024' }] },
    { id: 'monthly', levels: [{ id: 'trade', figure: 'US$3 billion', period: '2024' }] },
  ]),
);

const words = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme-composite' })
  .filter((text) => text.trim() !== '');
const anyQuery: fc.Arbitrary<StatementQuery> = fc.record({
  language: fc.constantFrom(...LANGUAGES.keys()),
  sentence: fc.string({ maxLength: 60 }),
  figures: fc.dictionary(fc.constantFrom(...PLACE_IDS), words),
  deficit: fc.boolean(),
  side: fc.constantFrom('VNM', 'LAO'),
  period: fc.constantFrom('', '2024', '2025-01/2025-04', 'soon'),
});

const read = (text: string) => readStatementQuery(new URLSearchParams(text), ledger);

describe('a statement in the address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(read(String(writeStatementQuery(query, ledger)))).toEqual(query);
      }),
    );
  });

  it('leaves out what is the default', () => {
    expect(String(writeStatementQuery(read(''), ledger))).toBe('');
  });

  it('falls back where a parameter is nonsense, and keeps what is right beside it', () => {
    expect(read('lang=xx&side=FRA&sign=maybe&Q=1&T=2.2+billion')).toEqual({
      ...read(''),
      figures: { T: '2.2 billion' },
    });
    expect(read(`T=${'9'.repeat(500)}`).figures.T).toHaveLength(100);
  });

  it('leaves aside a period that is none, and says so', () => {
    const query = read('period=2024-13');
    expect(isPeriodWrong(query)).toBe(true);
    expect(statementOf(query, ledger).period).toBeNull();
    expect(isPeriodWrong(read('period=+2024-04+'))).toBe(false);
    expect(isPeriodWrong(read(''))).toBe(false);
  });

  it('never fails, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACE_IDS, 'lang', 'period', 's'), fc.string(), (name, value) => {
        const params = new URLSearchParams({ T: '2.2 billion', [name]: value });
        const check = checkStatement(statementOf(readStatementQuery(params, ledger), ledger));
        expect(check.findings).toEqual([]);
      }),
    );
  });
});

describe('the ledger beside a typed figure', () => {
  const beside = (text: string) =>
    ledgerBeside(checkStatement(statementOf(read(text), ledger)), ledger).map(({ place, printed }) => [
      place,
      ...printed.map(({ claim, agreement }) => `${claim.id} ${agreement}`),
    ]);

  it('has the claims of the same reporter, flow, period and base', () => {
    expect(beside('T=2.2+billion&T-growth=up+35%25&period=2024')).toEqual([
      ['T', 'daily/trade same', 'weekly/trade meets', 'monthly/trade apart'],
      ['T-growth', 'daily/growth apart'],
    ]);
  });

  it('has none of another period, flow or side', () => {
    expect(beside('T=2.2+billion&period=2023')).toEqual([['T']]);
    expect(beside('M=2.2+billion&period=2024')).toEqual([['M']]);
    expect(beside('T=9+billion&period=2024&side=LAO')).toEqual([['T', 'daily/theirs same']]);
  });
});

it('examples are statements that can be read, each from one source', () => {
  for (const { query } of statementExamples(ledger)) {
    const { readings } = checkStatement(statementOf(query, ledger));
    expect(readings.size).toBeGreaterThan(1);
    for (const reading of readings.values()) expect(reading).toHaveProperty('claim');
  }
  expect(statementExamples(ledger).map(({ source }) => source)).toContain('daily');
});
