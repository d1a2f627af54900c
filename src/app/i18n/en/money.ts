/**
 * Amounts of money in a currency. The US dollar has a sign; other currencies have their code, which is clear in any
 * country.
 */
export const moneyIn = (currency: string) => {
  const sign = currency === 'USD' ? 'US$' : currency;
  return {
    /** ISO 4217. */
    currency,
    amount: (amount: string, scale: string) =>
      `${sign === currency ? `${sign}\u00a0` : sign}${amount}${scale && ` ${scale}`}`,
    /** In arithmetic. */
    million: (ends: string) => `${sign} ${ends} million`,
    billion: (ends: string) => `${sign} ${ends} billion`,
    trillion: (ends: string) => `${sign} ${ends} trillion`,
    /** On an axis and above a table. */
    millions: `${sign} million`,
    trillions: `${sign} trillion`,
    billions: `${sign} billion`,
    thousands: `${sign} thousand`,
    ones: sign,
  };
};
