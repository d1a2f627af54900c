import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMBED_THEMES,
  embedQuery,
  MOST_OWN,
  ownWords,
  readEmbedOptions,
} from '../../../src/app/embed/embed-options.ts';

const USUAL = {
  theme: 'auto',
  plain: false,
  height: null,
  title: null,
  note: null,
  explained: false,
} as const;

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
    ['?title=Own+words', { ...USUAL, title: 'Own words' }],
    ['?title=%3Cb%3E%26amp%3B', { ...USUAL, title: '<b>&amp;' }],
    ['?title=%20%0A&note=%00', USUAL],
    ['?title=a%0D%0Ab%E2%80%AEc', { ...USUAL, title: 'a b c' }],
    [`?title=${'a'.repeat(120)}`, { ...USUAL, title: 'a'.repeat(120) }],
    [`?title=${'a'.repeat(121)}`, USUAL],
    [`?title=${encodeURIComponent('ຮ'.repeat(120))}`, { ...USUAL, title: 'ຮ'.repeat(120) }],
    [`?note=${'b'.repeat(301)}`, USUAL],
    ['?note=Seen%20in%20May&explain', { ...USUAL, note: 'Seen in May', explained: true }],
    ['?explain=false', USUAL],
  ])('%s', (query, options) => {
    expect(readEmbedOptions(query)).toEqual(options);
  });

  it('reads what embedQuery writes', () => {
    const words = (most: number) =>
      fc.option(fc.string({ unit: 'binary' })).map((text) => ownWords(text, most));
    const options = fc.record({
      theme: fc.constantFrom(...EMBED_THEMES),
      plain: fc.boolean(),
      height: fc.option(fc.integer({ min: 150, max: 2000 })),
      title: words(MOST_OWN.title),
      note: words(MOST_OWN.note),
      explained: fc.boolean(),
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
        const { theme, height, title } = readEmbedOptions(query);
        expect((title ?? '').length).toBeLessThanOrEqual(2 * MOST_OWN.title);
        expect(EMBED_THEMES).toContain(theme);
        expect(height === null || (height >= 150 && height <= 2000)).toBe(true);
      }),
    );
  });

  it('writes nothing for what is usual', () => {
    expect(embedQuery(USUAL)).toBe('');
    expect(embedQuery({ ...USUAL, theme: 'dark', plain: true, height: 300 })).toBe(
      '?theme=dark&plain&height=300',
    );
    expect(embedQuery({ ...USUAL, title: 'A & "B" ?', note: 'c#d', explained: true })).toBe(
      '?title=A%20%26%20%22B%22%20%3F&note=c%23d&explain',
    );
  });
});
