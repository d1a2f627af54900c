/** The catalogue that a page is shown in. */
import { FINDING_CODES } from '../domain/index.ts';
import { CHART_KINDS } from './charts/chart-kinds.ts';
import type { TranslatedMessages } from './i18n/en.ts';
import type { LanguageCode, Messages } from './i18n/index.ts';
import { loadCatalogue } from './i18n/load-catalogue.ts';
import { withEnglish } from './i18n/with-english.ts';

/**
 * Loads the catalogue of a language. The English one is loaded too where the language lacks the words of a kind of chart
 * or of a rule, and only then.
 *
 * @throws {TypeError} when a file cannot be loaded
 */
export async function pageCatalogue(language: LanguageCode): Promise<Messages> {
  const own = await loadCatalogue(language);
  return hasAllWords(own) ? own : withEnglish(own, (await import('./i18n/en.ts')).en);
}

/** Whether a catalogue has the words of every kind of chart and of every rule. */
export const hasAllWords = (catalogue: TranslatedMessages): catalogue is Messages =>
  CHART_KINDS.every(({ kind }) => kind in catalogue.chartKinds) &&
  FINDING_CODES.every((code) => code in catalogue.rules.code);
