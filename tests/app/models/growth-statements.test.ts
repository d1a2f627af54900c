// One row a distinct statement: what repeats it is counted, what differs in anything that is counted is not joined.
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../src/app/index.ts';
import { growthStatements } from '../../../src/app/models/growth-statements.ts';
import { datasetOf, type FixtureSource } from '../dataset-fixture.ts';

const growth = (figure: string, more: object = {}) => ({
  id: 'g',
  figure,
  flow: 'T' as const,
  reporter: 'VNM',
  period: '2024',
  base: '2023',
  ...more,
});

const level = (id: string, figure: string, period: string) => ({
  id,
  figure,
  flow: 'T' as const,
  reporter: 'VNM',
  period,
});

function statementsOf(sources: readonly FixtureSource[]) {
  const ledger = ledgerOf(datasetOf(sources));
  return growthStatements(ledger);
}

describe('growthStatements', () => {
  it('joins what states the same, and counts its sources', () => {
    const statements = statementsOf([
      { id: 'a', growths: [growth('up 33.9 per cent')] },
      { id: 'b', growths: [growth('a rise of 33.9%'), growth('grew 33.9 per cent', { id: 'again' })] },
    ]);
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ sources: 2, verdict: 'cannot-tell', finding: null, given: null });
    expect(statements[0]?.rows).toHaveLength(3);
  });

  it.each([
    ['another figure', growth('up 33.8 per cent')],
    ['more digits', growth('up 33.90 per cent')],
    ['a hedge', growth('up nearly 33.9 per cent')],
    ['another reporter', growth('up 33.9 per cent', { reporter: 'LAO', partner: 'VNM' })],
    ['another flow', growth('up 33.9 per cent', { flow: 'X' })],
    ['another period', growth('up 33.9 per cent', { period: '2022', base: '2021' })],
    ['another base', growth('up 33.9 per cent', { base: '2019' })],
    ['a forecast', growth('up 33.9 per cent', { status: 'F' })],
  ])('keeps %s apart', (_, other) => {
    const statements = statementsOf([
      { id: 'a', growths: [growth('up 33.9 per cent')] },
      { id: 'b', growths: [other] },
    ]);
    expect(statements.map(({ sources }) => sources)).toEqual([1, 1]);
  });

  it('is contradicted where one of its sources contradicts it, with the growth that this source gives', () => {
    const statements = statementsOf([
      { id: 'a', growths: [growth('up 50.0 per cent')] },
      {
        id: 'b',
        levels: [level('now', '$2.00 billion', '2024'), level('before', '$1.00 billion', '2023')],
        growths: [growth('up 50.0 per cent')],
      },
    ]);
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({
      sources: 2,
      verdict: 'inconsistent',
      given: { interval: '[66/67, 202/199]' },
    });
    expect(statements[0]?.row.claim.id).toBe('b/g');
    expect(statements[0]?.finding).not.toBeNull();
  });

  it('shows the other figure where two of one source contradict each other', () => {
    const statements = statementsOf([
      { id: 'a', growths: [growth('up 48.2 per cent'), growth('down 1.6 per cent', { id: 'other' })] },
    ]);
    expect(statements.map(({ verdict }) => verdict)).toEqual(['inconsistent', 'inconsistent']);
    const given = statements.map((one) => one.given?.interval);
    expect(given).toEqual([statements[1], statements[0]].map((one) => one?.row.claim.readings.verdict));
  });
});
