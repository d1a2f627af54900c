import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBED_THEMES, embedQuery, readEmbedOptions } from '../../../src/app/embed/embed-options.ts';

const USUAL = { theme: 'auto', plain: false, height: null } as const;

describe('readEmbedOptions', () => {
  // biome-ignore format: one row a case
  it.each([
    ['', USUAL],
    ['?', USUAL],
    ['?theme=dark', { ...USUAL, theme: 'dark' }],
    ['?theme=light&plain', { ...USUAL, theme: 'light', plain: true }],
    ['?plain=true', { ...USUAL, plain: true }],
    ['?plain=false', USUAL],
    ['?theme=DARK', USUAL],
    ['?theme=javascript:alert(1)', USUAL],
    ['?theme=', USUAL],
    ['?height=400', { ...USUAL, height: 400 }],
    ['?height=149', USUAL],
    ['?height=2001', USUAL],
    ['?height=1e3', { ...USUAL, height: 1000 }],
    ['?height=400.5', USUAL],
    ['?height=NaN', USUAL],
    ['?height=Infinity', USUAL],
    ['?height=', USUAL],
    ['?theme=dark&theme=light', { ...USUAL, theme: 'dark' }],
    ['?utm_source=x&plain&height=300', { ...USUAL, plain: true, height: 300 }],
    ['?%E0%A4%A', USUAL],
  ])('%s', (query, options) => {
    expect(readEmbedOptions(query)).toEqual(options);
  });

  it('reads what embedQuery writes', () => {
    const options = fc.record({
      theme: fc.constantFrom(...EMBED_THEMES),
      plain: fc.boolean(),
      height: fc.option(fc.integer({ min: 150, max: 2000 })),
    });
    fc.assert(
      fc.property(options, (given) => {
        expect(readEmbedOptions(embedQuery(given))).toEqual(given);
      }),
    );
  });

  it('never fails, whatever stands in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { theme, height } = readEmbedOptions(query);
        expect(EMBED_THEMES).toContain(theme);
        expect(height === null || (height >= 150 && height <= 2000)).toBe(true);
      }),
    );
  });

  it('writes nothing for what is usual', () => {
    expect(embedQuery(USUAL)).toBe('');
    expect(embedQuery({ theme: 'dark', plain: true, height: 300 })).toBe('?theme=dark&plain&height=300');
  });
});
