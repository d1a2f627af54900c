export type { Messages } from './en.ts';
export {
  LANGUAGE_CODES,
  LANGUAGE_NAMES,
  type LanguageCode,
  languageWithCode,
  pageLanguage,
} from './languages.ts';
