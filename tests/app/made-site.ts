import { CATALOGUES, type LanguageCode, type Site } from '../../src/app/index.ts';

/** A site as a built page has it, in English unless changed. */
export const madeSite = (root: string, path: string, changes: Partial<Site> = {}): Site => {
  const language: LanguageCode = changes.language ?? 'en';
  return {
    root,
    path,
    language,
    catalogue: CATALOGUES[language],
    languages: ['en', 'vi', 'lo'],
    filesLanguage: 'en',
    corrections: null,
    addressed: false,
    built: true,
    ...changes,
  };
};
