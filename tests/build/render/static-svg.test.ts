import { describe, expect, it } from 'vitest';
import { svgPart } from '../../../src/build/render/static-svg.ts';
import { withDocument } from '../../../src/build/render/with-happy-dom.ts';

const PAINT = { 'chart-word': { fill: 'grey' } };

/** What is left of a drawing as a part of another one, without the group around it. */
const partOf = (markup: string): Promise<string> =>
  withDocument((document) => {
    document.body.innerHTML = markup;
    const svg = document.querySelector('svg');
    return svg ? svgPart(svg, 'trend', PAINT).markup.replace(/^<g[^>]*>|<\/g>$|^<g[^>]*\/>$/g, '') : '';
  });

describe('a drawing as a part of another', () => {
  // biome-ignore format: one row a case
  it.each([
    ['rounds numbers',             '<path d="M1.23456,-0.0004L10,2e3"/>',              '<path d="M1.23,0L10,2e3"/>'],
    ['drops unknown attributes',   '<line x1="1" orientation="left" width="9" data-key="a"/>', '<line x1="1"/>'],
    ['drops empty groups',         '<g><g></g></g>',                                   ''],
    ['unwraps groups of nothing',  '<g tabindex="-1"><g fill="red"><rect x="1"/></g></g>', '<g fill="red"><rect x="1"/></g>'],
    ['paints by class',            '<rect class="chart-word mine"/>',                  '<rect fill="grey"/>'],
    ['drops what names it',        '<title>a</title><desc>b</desc><rect x="1"/>',      '<rect x="1"/>'],
    ['drops unused clips',         '<defs><clipPath id="c"><rect/></clipPath></defs>', ''],
    ['keeps a space that does not break', '<text>CNY\u00a012</text>',                  '<text>CNY\u00a012</text>'],
    ['renames used ones',          '<clipPath id="c"><rect/></clipPath><rect clip-path="url(#c)"/>', '<clipPath id="trend-1"><rect/></clipPath><rect clip-path="url(#trend-1)"/>'],
  ])('%s', async (_, drawn, expected) => {
    expect(await partOf(`<svg viewBox="0 0 1 1">${drawn}</svg>`)).toBe(expected);
  });

  it('refuses a style that would be lost, and an element that it does not know', async () => {
    await expect(partOf('<svg><rect style="fill: red"/></svg>')).rejects.toThrow(
      'fill: red; use an attribute',
    );
    await expect(partOf('<svg><image/></svg>')).rejects.toThrow('<image>; expected circle');
  });

  it('knows its size', async () => {
    const size = await withDocument((document) => {
      document.body.innerHTML = '<svg viewBox="0 0 760 380"><rect x="1"/></svg>';
      const svg = document.querySelector('svg');
      return svg && svgPart(svg, 'trend', PAINT);
    });
    expect(size).toMatchObject({ width: 760, height: 380 });
  });
});
