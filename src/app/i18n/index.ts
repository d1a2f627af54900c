import { en, type Messages } from './en.ts';

export type { Messages } from './en.ts';

/** The languages in which the site is written, in the order in which they are offered. */
export const LANGUAGE_CODES = ['en'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

export const CATALOGUES: Readonly<Record<LanguageCode, Messages>> = { en };

/** The language of a page or an address; English where it is none of ours. */
export const pageLanguage = (text: string | undefined): LanguageCode =>
  LANGUAGE_CODES.find((code) => code === text) ?? 'en';
