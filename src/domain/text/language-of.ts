/** Finds the language of a text: by its script, and within the Latin script by its most frequent words. */

/** Scripts that only one language uses. Kana come before the characters that Japanese shares with Chinese. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['th', /\p{Script=Thai}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
];

/** Words that are in nearly every sentence of a language. */
const FREQUENT_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for was with from by',
  vi: 'của và các là trong với đạt cho được năm những từ',
  fr: 'le la les de des du et en un une dans est pour sur',
  es: 'el la los las de del y en un una que por con se',
  pt: 'o a os as de do da dos e em um uma que por com no na',
  it: 'il la le gli di del della e in un una che per con si',
  de: 'der die das und in den von zu mit ist des im auf ein eine',
};

/**
 * Words of trade reports, for single sentences with few frequent words. Each counts as several of those, because words
 * such as "in" and "per" belong to many languages.
 */
const REPORT_WORDS: Readonly<Record<string, string>> = {
  en: 'trade billion million cent exports imports reached rose fell grew bilateral',
  vi: 'tỷ triệu tăng giảm xuất nhập khẩu kim ngạch thương mại',
  fr: 'milliard milliards millions échanges exportations importations hausse baisse atteint',
  es: 'millones comercio exportaciones importaciones aumento alcanzó creció',
  pt: 'bilhões milhões exportações importações comércio cresceu atingiu bilhão',
  it: 'miliardi miliardo milioni interscambio esportazioni importazioni cento aumento',
  de: 'milliarden millionen handel exporte importe prozent stieg gestiegen',
};
const REPORT_WEIGHT = 3;

/** A script is that of the text if more than this share of the letters belong to it: a few names in it do not count. */
const SHARE = 0.2;

/**
 * Guesses the language of a text.
 *
 * @returns its ISO 639-1 code; English where nothing points to another
 */
export function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters * SHARE);
  if (script) {
    const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
    return script[0] === 'zh' && kana > letters * 0.1 ? 'ja' : script[0];
  }
  const counts = new Map<string, number>();
  for (const [word] of text
    .toLowerCase()
    .normalize('NFC')
    .matchAll(/\p{L}+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const score = (words = '') => words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  const [best] = Object.entries(FREQUENT_WORDS)
    .map(([language, words]) => ({
      language,
      score: score(words) + REPORT_WEIGHT * score(REPORT_WORDS[language]),
    }))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.language : 'en';
}
