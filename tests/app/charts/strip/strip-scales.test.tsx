import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { scaleX } from '../../../../src/app/charts/strip/interval-scale.ts';
import { growthStrip } from '../../../../src/app/charts/strip/labelled-strip.ts';
import { StripPicture } from '../../../../src/app/charts/strip/StripPicture.tsx';
import { growthScaleOf } from '../../../../src/app/charts/strip/strip-scales.ts';
import { en } from '../../../../src/app/i18n/en.ts';
import { growthRows } from '../../../../src/app/models/growth-rows.ts';
import { ledgerOf } from '../../../../src/app/models/ledger.ts';
import { datasetOf } from '../../dataset-fixture.ts';

/** One source a year that prints a growth and both values of it; the values give 20 %. */
const rowsOf = (stated: readonly string[]) =>
  growthRows(
    ledgerOf(
      datasetOf(
        stated.map((figure, index) => ({
          id: `source-${index}`,
          levels: [
            { id: 'base', figure: 'US$100.0 million', period: `${1990 + 2 * index}` },
            { id: 'value', figure: 'US$120.0 million', period: `${1991 + 2 * index}` },
          ],
          growths: [{ id: 'growth', figure, period: `${1991 + 2 * index}`, base: `${1990 + 2 * index}` }],
        })),
      ),
    ),
  );

/** The stated growths that are drawn on a scale of their own. */
const aloneOf = (stated: readonly string[]) => {
  const rows = rowsOf(stated);
  const scaleOf = growthScaleOf(rows);
  return rows.filter((row) => scaleOf(row).own).map(({ claim }) => claim.figure);
};

const up = (...rates: readonly number[]) => rates.map((rate) => `up ${rate}%`);

describe('growthScaleOf', () => {
  // biome-ignore format: one row a case
  it.each([
    ['takes one far beyond the rest out',        up(18, 21, 34, 452),            up(452)],
    ['takes out several',                        up(18, 19, 20, 21, 600, 452),   up(600, 452)],
    ['and a fall without end',                   [...up(3, 4, 5), 'down 97%'],   ['down 97%']],
    ['keeps a doubling among moderate growths',  up(20, 33, 34, 112, 129),       []],
    ['keeps small growths together',             up(1, 2, 45),                   []],
    ['keeps growths that are all large',         up(430, 452, 520),              []],
    ['takes the larger of two out',              up(18, 452),                    up(452)],
    ['has nothing to compare one with',          up(452),                        []],
  ])('%s', (_, stated, alone) => {
    expect(aloneOf(stated)).toEqual(alone);
  });

  it('leaves five points of growth wide enough to be seen', () => {
    const rows = rowsOf(up(18, 21, 34, 452, 9000));
    const scaleOf = growthScaleOf(rows);
    for (const row of rows.slice(0, 3)) {
      const wide = scaleOf(row).at(660);
      expect(scaleX(wide, 25) - scaleX(wide, 20)).toBeGreaterThan(50);
    }
  });

  it('says of a computed growth beyond the scale that it is, with its number', () => {
    const rows = rowsOf(up(18, 21, 34));
    const [row] = rows;
    if (!row) throw new Error('no row');
    const [comparison] = row.check.comparisons;
    if (!comparison) throw new Error('no comparison');
    const far = { ...row, check: { ...row.check, comparisons: [{ ...comparison, computed: '[9, 10]' }] } };
    const picture = renderToStaticMarkup(
      <StripPicture strip={growthStrip(far, en)} scaleAt={growthScaleOf(rows)(far).at} />,
    );
    expect(picture).toContain('900–1,000%, beyond the scale');
  });
});
