import type { Messages, TranslatedMessages } from './en.ts';

/** The catalogue of a language with what it lacks, which is in English and says so by its `lang`. */
export const withEnglish = (translation: TranslatedMessages, english: Messages): Messages => ({
  ...translation,
  chartKinds: { ...inEnglish(english.chartKinds), ...translation.chartKinds },
  rules: {
    ...translation.rules,
    code: { ...inEnglish(english.rules.code), ...translation.rules.code },
  },
});

/** The words by name, each marked as English. */
const inEnglish = <Words extends object>(words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([name, own]) => [name, { ...own, lang: 'en' }])) as Words;
