// The texts of intervals are read where claims come in, and not again and again: this bounds how often in a build.
import { expect, test, vi } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import * as intervals from '../../src/domain/numbers/interval.ts';
import { FROZEN_LEDGER } from '../frozen-ledger.ts';

test('a build reads few more interval texts than there are figures', { timeout: 120_000 }, () => {
  const read = vi.spyOn(intervals, 'readInterval');
  const { datasets } = buildDatasets(FROZEN_LEDGER);
  const figures = datasets.reduce((sum, { claims }) => sum + claims.length, 0);
  const times = read.mock.calls.length;
  read.mockRestore();
  expect(times).toBeGreaterThan(figures / 2);
  // It was about 150 a figure when rules worked on texts. A figure has two texts where its readings differ.
  expect(times).toBeLessThan(figures * 1.5);
});
