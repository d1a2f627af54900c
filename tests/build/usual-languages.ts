import { siteLanguages } from '../../src/build/render/site-languages.tsx';

/** The languages of a site for which nothing is asked. */
export const USUAL_LANGUAGES = siteLanguages({ languages: null, files: null, corrections: null }, false);
