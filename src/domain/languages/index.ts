import { english } from './english.ts';
import { french } from './french.ts';
import type { Language } from './language.ts';
import { vietnamese } from './vietnamese.ts';

/** The languages in which figures can be read, by ISO 639-1 code. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [english, french, vietnamese].map((language) => [language.code, language]),
);
