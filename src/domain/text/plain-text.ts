/** The text of a file for reading: without byte order mark, and without the mark-up of a web page. */

/** Elements whose content readers do not see. */
const UNREAD = /<(script|style|head|template|noscript|svg)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
/** Elements that end a paragraph, a line, or a cell. */
const PARAGRAPH =
  /<\/?(?:p|div|h[1-6]|article|section|ul|ol|table|blockquote|figure|figcaption|header|footer)\b[^>]*>/gi;
const LINE = /<(?:br|li|tr)\b[^>]*>/gi;
const CELL = /<\/(?:td|th)\s*>/gi;
const TAG = /<\/?[a-z][^>]*>|<![a-z][^>]*>/gi;
const IS_PAGE = /<(?:!doctype|html|body|p|div|br|table|article|span)\b/i;

/** Removes mark-up and byte order mark; line ends become "\n". Other text stays as it is. */
export function plainText(input: string): string {
  const text = input.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!IS_PAGE.test(text)) return text;
  const joined = text.replace(UNREAD, '').replace(/\s*\n\s*/g, ' ');
  const lines = joined.replace(PARAGRAPH, '\n\n').replace(LINE, '\n').replace(CELL, '\t').replace(TAG, '');
  return decoded(lines)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
  yen: '¥',
  minus: '−',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  hairsp: '\u200A',
  shy: '\u00AD',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  percnt: '%',
  dollar: '$',
  plus: '+',
  middot: '·',
  bull: '•',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  oslash: 'ø',
  ordm: 'º',
  ordf: 'ª',
  deg: '°',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
};

/** The marks of letters in names such as "eacute", as characters that combine with the letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030A',
  caron: '\u030C',
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d{0,2}));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? accented(name) ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** A letter with its mark, by its name in HTML. */
function accented(name: string): string | undefined {
  const accent = ACCENTS[name.slice(1)];
  return accent === undefined ? undefined : `${name.charAt(0)}${accent}`.normalize('NFC');
}
