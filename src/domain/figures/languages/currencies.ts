/**
 * The signs and codes of currencies, which are the same in every language; ISO 4217. The language tables have the
 * words. "$" alone is a sign of the US dollar in each table, as the ledgers of this project print it.
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
  // Signs that several currencies share; which one it is, the words do not say.
  XXX: ['¥', 'sh', 'shs', 'sh.', 'shs.'],
};
