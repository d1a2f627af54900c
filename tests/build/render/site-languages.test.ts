// Which languages a site has, and what a page offers to readers of another.
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/build/commands/usage-error.ts';
import {
  filesLanguageOf,
  languageOffers,
  siteLanguages,
  siteOfPage,
} from '../../../src/build/render/site-languages.tsx';
import { USUAL_LANGUAGES } from '../usual-languages.ts';

const asked = (languages: string | null, files: string | null = null) =>
  siteLanguages({ languages, files, corrections: null }, false);

describe('the languages of a site', () => {
  // biome-ignore format: one row a case
  it.each([
    ['nothing asked',           asked(null),             ['en', 'vi', 'lo'], ['en']],
    ['one language',            asked('lo'),             ['lo'],             ['lo']],
    ['with spaces and doubles', asked('vi, en,vi'),      ['vi', 'en'],       ['vi']],
    ['files in two',            asked(null, 'en,lo'),    ['en', 'vi', 'lo'], ['en', 'lo']],
  ])('%s', (_, { pages, files }, expectedPages, expectedFiles) => {
    expect([pages, files]).toEqual([expectedPages, expectedFiles]);
  });

  it.each([
    ['no language', 'en,xx', null],
    ['an empty list', '', null],
    ['files without pages', 'en', 'vi'],
  ])('refuses %s', (_, languages, files) => {
    expect(() => asked(languages, files)).toThrow(UsageError);
  });

  it('links pages to files of their own language, or of the first that has them', () => {
    expect(filesLanguageOf('vi', asked(null, 'en,vi'))).toBe('vi');
    expect(filesLanguageOf('lo', asked(null, 'en,vi'))).toBe('en');
  });
});

describe('what a page offers', () => {
  const offers = languageOffers(siteOfPage('/vi/vnm-lao/growth/', '../../../', 'vi', USUAL_LANGUAGES));

  it('is the same page in each other language, in its own words, and hidden until it is wanted', () => {
    expect(offers).toContain('data-offer="en"');
    expect(offers).toContain('href="../../../en/vnm-lao/growth/"');
    expect(offers).toContain('Read this page in English');
    expect(offers).toContain('href="../../../lo/vnm-lao/growth/"');
    expect(offers).not.toContain('data-offer="vi"');
    expect(offers.match(/<aside/g)).toHaveLength(offers.match(/hidden=""/g)?.length ?? 0);
  });
});
