/** Prints what the other languages still say in English, by catalogue: `npm run untranslated`. */
import { CATALOGUES, LANGUAGE_CODES } from '../../../src/app/index.ts';
import { reasonFor, untranslated } from './untranslated.ts';

for (const code of LANGUAGE_CODES.slice(1)) {
  const left = untranslated(CATALOGUES[code]).map(
    (path) => `${path}: ${reasonFor(path) ?? 'waits for its translation'}`,
  );
  console.log([`${code}: ${left.length} texts as in English`, ...left].join('\n  '));
}
