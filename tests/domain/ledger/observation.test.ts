// What a claim of the dataset becomes for the rules: values, a resolved side, and each text read once.
import { describe, expect, it, test, vi } from 'vitest';
import { cellOf } from '../../../src/domain/ledger/cell.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { decode, encodeReadings } from '../../../src/domain/ledger/observation.ts';
import { assumedView, GOODS_IN_DOLLARS, sideOf } from '../../../src/domain/ledger/side.ts';
import * as intervals from '../../../src/domain/numbers/interval.ts';
import { growth, level, observe } from '../claims.ts';
import { sourcesOf } from '../findings/ledger.ts';

describe('the side of a claim', () => {
  test.each([
    ['VNM', 'LAO', 'VNM LAO', false],
    ['LAO', 'VNM', 'LAO VNM', false],
    ['unspecified', 'LAO', 'VNM LAO', true],
  ])('%s about %s', (reporter, partner, key, assumed) => {
    expect(sideOf({ reporter, partner, ...GOODS_IN_DOLLARS }, 'VNM')).toMatchObject({ key, assumed });
  });

  it('is never one that reports about itself', () => {
    expect(() => sideOf({ reporter: 'unspecified', partner: 'VNM', ...GOODS_IN_DOLLARS }, 'VNM')).toThrow(
      'VNM',
    );
  });

  test.each([
    ['exports', 'X', 'M', false],
    ['imports', 'M', 'X', false],
    ['two-way trade', 'T', 'T', false],
    ['a balance', 'B', 'B', true],
  ] as const)('%s told from the other side are the assumed reporter’s', (_, flow, turned, negated) => {
    const pair = { assumedReporter: 'VNM', economies: ['VNM', 'LAO'] };
    const told = { reporter: 'unspecified', partner: 'VNM', flow };
    expect(assumedView(told, pair)).toEqual({ partner: 'LAO', flow: turned, negated });
    expect(assumedView({ ...told, partner: 'LAO' }, pair)).toBeNull();
    expect(assumedView({ ...told, reporter: 'LAO' }, pair)).toBeNull();
  });
});

describe('an observation', () => {
  it('is of no cell where a period is not stated', () => {
    expect(decode(level('a VNM T not-stated: US$2 billion'), 'VNM')).toBeNull();
    expect(decode(growth('a VNM T 2024<not-stated: up 5%'), 'VNM')).toBeNull();
  });

  it('reads a text once, when it is asked for', () => {
    const read = vi.spyOn(intervals, 'readInterval');
    const claims = ['a VNM T 2024: US$2.25 billion', 'a VNM X 2024: over US$1.3 billion'].map((line) =>
      level(line),
    );
    const { observations } = ledgerOf({ claims, sources: sourcesOf(claims), assumedReporter: 'VNM' });
    expect(read).toHaveBeenCalledTimes(0);
    for (const { readings } of observations) {
      expect(readings.verdict).toBe(readings.verdict);
      expect(readings.narrow).toBe(readings.verdict);
    }
    expect(read.mock.calls.length).toBeLessThanOrEqual(2);
    read.mockRestore();
  });

  test.each([
    'a VNM T 2024: US$2.25 billion',
    'a VNM T 2024: over US$2 billion',
    'a VNM T 2024<2023: down 5%',
  ])('is written as it was read: %s', (line) => {
    const claim = line.includes('<') ? growth(line) : level(line);
    expect(encodeReadings(observe(line).readings)).toEqual(claim.readings);
  });

  it('shares its cell with those of the assumed reporter', () => {
    expect(cellOf(observe('a unspecified T 2024: US$2 billion'))).toBe(
      cellOf(observe('b VNM T 2024: US$2 billion')),
    );
    expect(cellOf(observe('a LAO T 2024: US$2 billion'))).not.toBe(
      cellOf(observe('b VNM T 2024: US$2 billion')),
    );
  });
});
