/** The languages in which running text can be read, by ISO 639-1 code. */
import type { TextLanguage } from '../text-language.ts';
import { chineseText } from './chinese.ts';
import { englishText } from './english.ts';
import { vietnameseText } from './vietnamese.ts';

const ALL: readonly TextLanguage[] = [chineseText, englishText, vietnameseText];

export const TEXT_LANGUAGES: ReadonlyMap<string, TextLanguage> = new Map(
  ALL.map((table) => [table.code, table]),
);
