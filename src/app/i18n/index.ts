import { en, type Messages } from './en.ts';
import { inCurrency } from './in-currency.ts';

export type { Messages } from './en.ts';

/** The languages in which the site is written, in the order in which they are offered. */
export const LANGUAGE_CODES = ['en'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

export const CATALOGUES: Readonly<Record<LanguageCode, Messages>> = { en };

/** The catalogue of a language for pages and files of a pair, with amounts in the pair's currency. */
export const messagesFor = (
  language: LanguageCode,
  { pair }: { readonly pair: { readonly currency: string } },
): Messages => inCurrency(CATALOGUES[language], pair.currency);

/** The language of a page or an address; English for any that the site does not have. */
export const pageLanguage = (text: string | undefined): LanguageCode =>
  LANGUAGE_CODES.find((code) => code === text) ?? 'en';
