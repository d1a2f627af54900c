/** The languages in which running text can be read, by ISO 639-1 code. */
import type { TextLanguage } from '../text-language.ts';
import { arabicText } from './arabic.ts';
import { chineseText } from './chinese.ts';
import { englishText } from './english.ts';
import { frenchText } from './french.ts';
import { germanText } from './german.ts';
import { italianText } from './italian.ts';
import { japaneseText } from './japanese.ts';
import { koreanText } from './korean.ts';
import { laoText } from './lao.ts';
import { portugueseText } from './portuguese.ts';
import { russianText } from './russian.ts';
import { spanishText } from './spanish.ts';
import { thaiText } from './thai.ts';
import { vietnameseText } from './vietnamese.ts';

// biome-ignore format: one a line, so that each added language is one changed line
const TABLES: readonly TextLanguage[] = [
  arabicText,
  chineseText,
  englishText,
  frenchText,
  germanText,
  italianText,
  japaneseText,
  koreanText,
  laoText,
  portugueseText,
  russianText,
  thaiText,
  spanishText,
  vietnameseText,
];

export const TEXT_LANGUAGES: ReadonlyMap<string, TextLanguage> = new Map(
  TABLES.map((table) => [table.code, table]),
);
