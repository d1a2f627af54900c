import type { Messages } from '../en.ts';

/** Amounts of money in a currency, whose ISO 4217 code follows the number, as in "2,25 tỷ USD". */
export const moneyIn: Messages['moneyIn'] = (currency) => ({
  currency,
  amount: (amount, scale) => [amount, scale, currency].filter(Boolean).join(' '),
  million: (ends) => `${ends} triệu ${currency}`,
  billion: (ends) => `${ends} tỷ ${currency}`,
  trillion: (ends) => `${ends} nghìn tỷ ${currency}`,
  millions: `triệu ${currency}`,
  trillions: `nghìn tỷ ${currency}`,
  billions: `tỷ ${currency}`,
  thousands: `nghìn ${currency}`,
  ones: currency,
});
