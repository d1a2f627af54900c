// Reports of both economies: when they are too far apart to be counts of the same goods.

import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../src/app/chart-list.ts';
import { CATALOGUES, ledgerOf } from '../../../src/app/index.ts';
import { mirrorRow } from '../../../src/app/models/mirror-row.ts';
import { datasetOf } from '../dataset-fixture.ts';

/** What Viet Nam and Laos report of the exports of Viet Nam. */
function ledgerWith(viet: string, lao: string) {
  return ledgerOf(
    datasetOf([
      { id: 'a', levels: [{ id: 'x', figure: viet, period: '1997', reporter: 'VNM', flow: 'X' }] },
      { id: 'b', levels: [{ id: 'm', figure: lao, period: '1997', reporter: 'LAO', flow: 'M' }] },
    ]),
  );
}

const apartOf = (viet: string, lao: string) => {
  const ledger = ledgerWith(viet, lao);
  const [finding] = ledger.dataset.findings.filter(({ kind }) => kind === 'mirror');
  return finding && mirrorRow(finding, ledger)?.apart;
};

describe('two reports', () => {
  // biome-ignore format: one row a case
  it.each([
    ['of one size',                                    '$50.0 million', '$60.0 million',  null],
    ['of which one is double',                         '$50.0 million', '$120.0 million', null],
    ['of which one is nearly ten times the other',     '$50.0 million', '$499.0 million', null],
    ['of which one may be ten times, but for rounding', '$5 million',    '$50 million',    null],
    ['of which the second is too large',               '$50.0 million', '$526.0 million', 10],
    ['of which the first is too large',                '$52.7 million', '$0.18 million',  284],
  ])('%s: %s and %s', (_, viet, lao, apart) => {
    expect(apartOf(viet, lao)).toBe(apart);
  });

  it('that are too far apart are marked in the picture’s note, not drawn as values', () => {
    const ledger = ledgerWith('$52.7 million', '$0.18 million');
    const [finding] = ledger.dataset.findings;
    const chart = chartOf(
      { kind: 'finding', finding: finding?.id ?? '', picture: 0 },
      ledger,
      'en',
      CATALOGUES.en,
    );
    expect(chart?.note).toContain('One of the two is at least 284 times the other.');
  });
});
