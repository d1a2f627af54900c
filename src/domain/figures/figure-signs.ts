/**
 * Signs and letters of currencies that are units in a curated figure only, beside those that every table has
 * (`languages/currencies.ts`): in running text "R", "K" and "Le" may be anything.
 */
import { US_DOLLAR } from '../ledger/codes.ts';
import { currencyCodes } from './currency-codes.ts';
import { CURRENCY_LETTERS } from './currency-letters.ts';
import type { Measured } from './lexicon.ts';

/** Signs that mean one thing everywhere, by ISO 4217 or by a name of `shared-currencies.ts`. */
const FIXED_SIGNS: Readonly<Record<string, string>> = {
  AFN: '؋',
  AMD: '֏',
  ARS: 'AR$ Arg$',
  AZN: '₼',
  BBD: 'Bds$ BDS$',
  BDT: 'Tk.',
  BZD: 'BZ$',
  CHF: 'SFr SFr.',
  COP: 'Col$ COL$',
  DOP: 'RD$',
  EGP: 'E£',
  GEL: '₾',
  GHS: 'GH₵ GH¢ ₵',
  GYD: 'GY$',
  IDR: 'Rp.',
  ILS: '₪ NIS',
  JMD: 'J$',
  KES: 'Kshs. KShs.',
  KGS: '⃀',
  KRW: '￦',
  KZT: '₸',
  LRD: 'L$',
  MNT: '₮',
  MXN: 'Mex$',
  NAD: 'N$',
  NGN: '₦',
  NPR: 'NRs NRs.',
  PAB: 'B/.',
  PEN: 'S/. S/',
  PYG: '₲',
  RWF: 'FRw Frw',
  SAR: '\u20c1',
  SBD: 'SI$',
  THB: 'Bt.',
  TOP: 'T$',
  TRY: '₺',
  TTD: 'TT$',
  TZS: 'TSh. TShs. Tshs.',
  UAH: '₴',
  UGX: 'USh. UShs. Ush. Ushs.',
  USD: 'U$S U$D',
  UYU: 'UY$',
  VND: 'VNĐ',
  WST: 'WS$',
  XCD: 'EC$',
  'cfa-franc': 'FCFA CFA CFAF',
  colon: '₡',
  dirham: 'DH Dh Dhs Dhs. Dh.',
  dollar: '﹩',
  franc: '₣ Fr Fr.',
  pound: '￡',
  riyal: '﷼',
  ruble: 'руб руб. р.',
  rupee: '₨ ৲ ૱ ௹ ꠸ Rs Rs. Re',
  yen: '￥',
};

/** A sign in the words of a figure. */
interface SignInFigure {
  readonly sign: string;
  /** Its place in UTF-16 units. */
  readonly index: number;
  readonly measured: Measured;
}

/** What makes a sign a part of a word or of another sign. Other scripts put no spaces between words. */
const AROUND_SIGN = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Sc}';

let knownSigns: { readonly measured: ReadonlyMap<string, string>; readonly pattern: RegExp } | undefined;

/** The signs with what they mean, and where they stand: apart from other letters and signs, longest first. */
function signs() {
  if (knownSigns) return knownSigns;
  const measured = new Map(
    Object.entries(FIXED_SIGNS).flatMap(([name, list]) =>
      list.split(' ').map((sign) => [sign, name] as const),
    ),
  );
  for (const sign of Object.keys(CURRENCY_LETTERS)) measured.set(sign, sign);
  const escaped = [...measured.keys()]
    .sort((a, b) => b.length - a.length)
    // "950K" is 950 thousand: a single letter is never joined to the digits before it.
    .map((sign) => `${/^\p{L}$/u.test(sign) ? '(?<!\\d)' : ''}${sign.replace(/[$./]/g, '\\$&')}`);
  const pattern = new RegExp(
    `(?<![${AROUND_SIGN}])(?:[A-Z]{3}\\$?|${escaped.join('|')})(?![${AROUND_SIGN}])`,
    'gu',
  );
  knownSigns = { measured, pattern };
  return knownSigns;
}

/**
 * The signs and codes in the words of a figure, with what they count. Any code of ISO 4217 in capitals is one ("NPR 1,134
 * billion", "MOP$5bn"), and capitals count: "Le" is Sierra Leone's, "le" is a French word.
 */
export function* signsIn(text: string): Generator<SignInFigure> {
  const { measured, pattern } = signs();
  for (const { 0: sign, index } of text.matchAll(pattern)) {
    const code = sign.slice(0, 3);
    const name = measured.get(sign) ?? (currencyCodes().has(code) ? code : undefined);
    if (name !== undefined) yield { sign, index, measured: measuredAsSign(name) };
  }
}

function measuredAsSign(name: string): Measured {
  if (name === 'dollar') return { unit: US_DOLLAR, isBare: true };
  return name === US_DOLLAR ? { unit: US_DOLLAR } : { currency: name };
}
