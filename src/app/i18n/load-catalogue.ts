import type { TranslatedMessages } from './en.ts';
import type { LanguageCode } from './languages.ts';

const LOADERS: Readonly<Record<LanguageCode, () => Promise<TranslatedMessages>>> = {
  en: async () => (await import('./en.ts')).en,
  vi: async () => (await import('./vi.ts')).vi,
  lo: async () => (await import('./lo.ts')).lo,
};

/** Loads the catalogue of one language, and of no other. @throws {TypeError} when its file cannot be loaded */
export const loadCatalogue = (language: LanguageCode): Promise<TranslatedMessages> => LOADERS[language]();
