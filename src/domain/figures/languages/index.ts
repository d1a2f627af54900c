import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { Language } from './language.ts';
import { lao } from './lao.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { thai } from './thai.ts';
import { vietnamese } from './vietnamese.ts';

const ALL: readonly Language[] = [
  arabic,
  chinese,
  english,
  french,
  german,
  italian,
  japanese,
  korean,
  lao,
  portuguese,
  russian,
  spanish,
  thai,
  vietnamese,
];

/** The languages in which figures can be read, by ISO 639-1 code. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  ALL.map((language) => [language.code, language]),
);
