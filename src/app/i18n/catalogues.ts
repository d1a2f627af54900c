/** All catalogues at once, for the build. A page in the browser loads that of its own language, see `loadCatalogue`. */
import { en, type Messages } from './en.ts';
import { inCurrency } from './in-currency.ts';
import type { LanguageCode } from './languages.ts';
import { lo } from './lo.ts';
import { vi } from './vi.ts';
import { withEnglish } from './with-english.ts';

export const CATALOGUES: Readonly<Record<LanguageCode, Messages>> = {
  en,
  vi: withEnglish(vi, en),
  lo: withEnglish(lo, en),
};

/** The catalogue of a language for pages and files of a pair, with amounts in the pair's currency. */
export const messagesFor = (
  language: LanguageCode,
  { pair }: { readonly pair: { readonly currency: string } },
): Messages => inCurrency(CATALOGUES[language], pair.currency);
