/** The languages of a site: of its pages, and of the files that leave it. */
import { renderToStaticMarkup } from 'react-dom/server';
import {
  CATALOGUES,
  hrefInLanguage,
  LANGUAGE_CODES,
  type LanguageCode,
  languageWithCode,
  type Site,
} from '../../app/index.ts';
import type { LanguageOptions } from '../commands/language-options.ts';
import { UsageError } from '../commands/usage-error.ts';

export interface SiteLanguages {
  /** Those of the pages, the first for all that has no language. */
  readonly pages: readonly LanguageCode[];
  /** Those in which pictures, embedded charts and citations are written. */
  readonly files: readonly LanguageCode[];
  /** The address for corrections; `null` where there is none. */
  readonly corrections: string | null;
  /** Whether the site knows its own address. */
  readonly addressed: boolean;
}

/**
 * The languages of a site by what was asked for: pages in all, and files in the first alone, since they are most of a
 * site and take most of the time.
 *
 * @param addressed whether the site knows its own address
 * @throws {UsageError} for a code that is none, and for files in a language without pages
 */
export function siteLanguages(
  { languages, files, corrections }: LanguageOptions,
  addressed: boolean,
): SiteLanguages {
  const pages = languages === null ? LANGUAGE_CODES : languagesNamed('--languages', languages);
  const written = files === null ? pages.slice(0, 1) : languagesNamed('--files', files);
  const lost = written.find((code) => !pages.includes(code));
  if (lost !== undefined)
    throw new UsageError(`invalid --files: ${lost} has no pages; expected some of ${pages.join(',')}`);
  return { pages, files: written, corrections, addressed };
}

/** The languages of a list of codes. @throws {UsageError} for a code that is none */
function languagesNamed(option: string, text: string): LanguageCode[] {
  const codes = text.split(',').map((code) => {
    const known = languageWithCode(code.trim());
    if (known === undefined)
      throw new UsageError(`invalid ${option}: ${text}; expected codes such as ${LANGUAGE_CODES.join(',')}`);
    return known;
  });
  return [...new Set(codes)];
}

/** The language of the files that pages of a language link to. */
export const filesLanguageOf = (language: LanguageCode, { files, pages }: SiteLanguages): LanguageCode =>
  files.find((code) => code === language) ?? files[0] ?? pages[0] ?? LANGUAGE_CODES[0];

/**
 * Where a page is, for the application.
 *
 * @param path below the site's root, with a slash at both ends
 */
export const siteOfPage = (
  path: string,
  root: string,
  language: LanguageCode,
  languages: SiteLanguages,
): Site => ({
  root,
  path,
  language,
  catalogue: CATALOGUES[language],
  languages: languages.pages,
  filesLanguage: filesLanguageOf(language, languages),
  corrections: languages.corrections,
  addressed: languages.addressed,
  built: true,
});

/** Offers above a page of its other languages, each in its own words. A script shows the one that the reader prefers. */
export function languageOffers({ root, path, language, languages, catalogue }: Site): string {
  return renderToStaticMarkup(
    languages
      .filter((code) => code !== language)
      .map((code) => (
        <aside
          className="offer"
          key={code}
          lang={code}
          data-offer={code}
          aria-label={CATALOGUES[code].language.label}
          hidden
        >
          <a href={hrefInLanguage(root, path, code)} hrefLang={code} data-language={code}>
            {CATALOGUES[code].language.offer}
          </a>{' '}
          <button type="button" data-language={language} lang={language}>
            {catalogue.language.stay}
          </button>
        </aside>
      )),
  );
}
