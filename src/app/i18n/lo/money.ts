import type { Messages } from '../en.ts';

/**
 * Amounts of money in a currency, which stands behind its amount: "2,25 ຕື້ໂດລາ". The press writes ໂດລາ for the dollar
 * of the United States; axes and tables name it in full. Other currencies have their code.
 */
export const moneyIn: Messages['moneyIn'] = (currency) => {
  const isDollar = currency === 'USD';
  const unit = isDollar ? 'ໂດລາ' : ` ${currency}`;
  const fullUnit = isDollar ? 'ໂດລາສະຫະລັດ' : ` ${currency}`;
  return {
    currency,
    amount: (amount, scale) => (scale === '' ? `${amount} ${unit.trim()}` : `${amount} ${scale}${unit}`),
    million: (ends) => `${ends} ລ້ານ${unit}`,
    billion: (ends) => `${ends} ຕື້${unit}`,
    trillion: (ends) => `${ends} ພັນຕື້${unit}`,
    millions: `ລ້ານ${fullUnit}`,
    trillions: `ພັນຕື້${fullUnit}`,
    billions: `ຕື້${fullUnit}`,
    thousands: `ພັນ${fullUnit}`,
    ones: fullUnit.trim(),
  };
};
