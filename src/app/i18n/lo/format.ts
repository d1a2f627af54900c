import type { Messages } from '../en.ts';
import { followedBy } from './followed.ts';

/** Months as words are "ເດືອນ…"; their short forms, which end in a point, stand alone. */
const monthNamed = (month: string): string => (month.endsWith('.') ? month : `ເດືອນ${month}`);

/** Numbers, intervals, periods and dates. */
export const format: Messages['format'] = {
  trillion: 'ພັນຕື້',
  billion: 'ຕື້',
  million: 'ລ້ານ',
  percent: (amount) => `${amount}%`,
  between: (lower, upper) => `${lower} ຫາ ${upper}`,
  dash: (lower, upper) => `${lower}–${upper}`,
  moreThanUpTo: (lower, upper) => `ຫຼາຍກວ່າ ${lower}, ບໍ່ເກີນ ${upper}`,
  fromToLessThan: (lower, upper) => `ຕັ້ງແຕ່ ${lower} ຫາ ໜ້ອຍກວ່າ ${upper}`,
  strictlyBetween: (lower, upper) => `ຫຼາຍກວ່າ ${lower}, ໜ້ອຍກວ່າ ${upper}`,
  fallOf: (size) => followedBy('ຫຼຸດລົງ', size),
  deficitOf: (size) => followedBy('ຂາດດຸນ', size),
  atLeast: (lower) => `${lower} ຂຶ້ນໄປ`,
  moreThan: (lower) => `ຫຼາຍກວ່າ ${lower}`,
  atMost: (upper) => `ບໍ່ເກີນ ${upper}`,
  lessThan: (upper) => `ໜ້ອຍກວ່າ ${upper}`,
  hedged: (hedges, amount) => [...hedges, amount].join(' '),
  anything: 'ຄ່າໃດກໍໄດ້',
  about: (amount) => `ປະມານ ${amount}`,
  times: (number) => `ປະມານ ${number} ເທົ່າ`,
  year: (year) => String(year),
  years: (from, to) => `${from}–${to}`,
  half: (half, year) => `ຫົກເດືອນ${half === 1 ? 'ຕົ້ນ' : 'ທ້າຍ'}ປີ ${year}`,
  quarter: (quarter, year) => `ໄຕມາດ ${quarter} ປີ ${year}`,
  month: (month, year) => `${monthNamed(month)} ${year}`,
  monthRange: (first, last, year) => `${monthNamed(first)}–${last} ${year}`,
  longRange: (first, last) => `${first} ຫາ ${last}`,
  day: (day, month, year) => `${day} ${month} ${year}`,
  dateNotSeen: 'ບໍ່ລະບຸວັນທີ',
  notSeen: 'ບໍ່ໄດ້ເຫັນ',
  notStated: 'ບໍ່ໄດ້ລະບຸ',
  periodNotShown: 'ໄລຍະເວລາບໍ່ປາກົດ',
  yearNotShown: (months) => `${monthNamed(months)}, ປີບໍ່ປາກົດ`,
  numberNotSeen: 'ຕົວເລກທີ່ບໍ່ໄດ້ເຫັນ',
};
