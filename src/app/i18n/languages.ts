/** The languages in which the site is written, in the order in which they are offered; the first is that of all else. */
export const LANGUAGE_CODES = ['en', 'vi', 'lo'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** Each language's own name for itself, for readers who know no other. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, string>> = {
  en: 'English',
  vi: 'Tiếng Việt',
  lo: 'ລາວ',
};

/** A language of the site by its code; `undefined` for a text that is none. */
export const languageWithCode = (text: string | undefined): LanguageCode | undefined =>
  LANGUAGE_CODES.find((code) => code === text);

/** The language of a page or an address; English for any that the site does not have. */
export const pageLanguage = (text: string | undefined): LanguageCode => languageWithCode(text) ?? 'en';
