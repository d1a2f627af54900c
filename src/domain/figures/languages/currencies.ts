/**
 * The signs and codes (ISO 4217) of currencies that are the same in every language; the words are in the language
 * tables. "$" alone means the US dollar in each table, as the ledgers of this project print it.
 */
export const CURRENCY_SIGNS: Readonly<Record<string, readonly string[]>> = {
  AUD: ['a$', 'au$', 'aud', 'aud$'],
  BDT: ['৳', 'tk', 'tk.', 'bdt'],
  BRL: ['r$', 'brl'],
  CAD: ['c$', 'ca$', 'cad', 'cad$', '$ca'],
  CHF: ['chf'],
  CNY: ['cny', 'rmb', 'cn¥'],
  EUR: ['€', 'eur'],
  FJD: ['fj$', 'fjd'],
  GBP: ['£', 'gbp'],
  HKD: ['hk$', 'hkd'],
  IDR: ['idr', 'rp'],
  INR: ['₹', 'inr', 'rs', 'rs.'],
  JPY: ['jp¥', 'jpy'],
  KES: ['ksh', 'ksh.', 'kshs', 'kes'],
  KHR: ['៛', 'khr'],
  KRW: ['₩', 'krw'],
  LAK: ['₭', 'lak'],
  MMK: ['mmk'],
  MXN: ['mx$', 'mxn'],
  MYR: ['rm', 'myr'],
  NZD: ['nz$', 'nzd'],
  PHP: ['₱', 'php'],
  RUB: ['₽', 'rub'],
  SGD: ['s$', 'sg$', 'sgd'],
  THB: ['฿', 'bt', 'thb'],
  TWD: ['nt$', 'ntd', 'twd'],
  TZS: ['tsh', 'tshs', 'tzs'],
  UGX: ['ush', 'ushs', 'ugx'],
  VND: ['₫', 'vnd'],
  // Signs that several currencies share, so that the sign alone does not say which.
  XXX: ['¥', 'sh', 'shs', 'sh.', 'shs.'],
};
