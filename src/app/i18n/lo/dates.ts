import type { dates as English } from '../en/dates.ts';

/** What dates and numbers are written with. Western digits, a decimal comma and a point for thousands, as in CLDR. */
export const dates: typeof English = {
  locale: 'lo',
  months: ['ມັງກອນ', 'ກຸມພາ', 'ມີນາ', 'ເມສາ', 'ພຶດສະພາ', 'ມິຖຸນາ', 'ກໍລະກົດ', 'ສິງຫາ', 'ກັນຍາ', 'ຕຸລາ', 'ພະຈິກ', 'ທັນວາ'],
};
