import type { Messages } from '../en.ts';
import { yearNamed } from './year-named.ts';

/** The page of a value. */
export const value: Messages['value'] = {
  title: (name, period) => `${name}, ${yearNamed(period)}`,
  description: (name, period) => `ທຸກຕົວເລກທີ່ເຜີຍແຜ່ສຳລັບ${name}, ${yearNamed(period)}, ຈັດຕາມວັນທີ ແລະ ຜູ້ນັບ.`,
  lead: 'ທຸກຕົວເລກທີ່ເຜີຍແຜ່, ເກົ່າສຸດກ່ອນ, ຈັດຕາມຜູ້ນັບ. ການປ່ຽນແປງຈາກແຫຼ່ງຂໍ້ມູນໜຶ່ງຫາອີກແຫຼ່ງໜຶ່ງ ອາດແມ່ນການປັບປຸງຕົວເລກ.',
  unspecified: 'ບໍ່ໄດ້ລະບຸວ່າໃຜເປັນຜູ້ນັບ',
  reportedBy: (name) => `ຕາມການລາຍງານຂອງ${name}`,
  statistics: (who) => `${who}, ສະຖິຕິ`,
  noMirror: 'ຄ່າເຫຼົ່ານີ້ເປັນການປະເມີນຈາກລາຍງານຂອງຄູ່ຄ້າ. ບໍ່ແມ່ນການນັບຄັ້ງທີສອງ.',
  sameAll: (n) => `ທັງ ${n} ຕົວເລກຄືກັນ.`,
  path: (values) => `ຕາມລຳດັບການເຜີຍແຜ່: ${values.join(' → ')}.`,
  derived: 'ສະຖິຕິ: ຜົນບວກຂອງການສົ່ງອອກ ແລະ ການນຳເຂົ້າ',
  derivedNote: 'ການສົ່ງອອກຄິດໄລ່ຕາມລາຄາ FOB, ການນຳເຂົ້າຄິດໄລ່ຕາມລາຄາ CIF ທີ່ລວມຄ່າປະກັນໄພ ແລະ ຄ່າຂົນສົ່ງ.',
  noMirrorShort: 'ປະເມີນຈາກລາຍງານຂອງຄູ່ຄ້າ, ບໍ່ແມ່ນການນັບຄັ້ງທີສອງ',
  chosen: 'ໃຊ້ແທນຄ່ານີ້ໃນຮູບສະແດງ',
  repeats: (source) => `ລົງພິມຊ້ຳ ${source}`,
  inferred: 'ວັນທີຄາດຄະເນ',
  printedBy: (publisher, date) => `${publisher}, ${date}`,
  printedFor: (who, reporter) =>
    reporter === null ? `${who}, ບໍ່ໄດ້ລະບຸຜູ້ລາຍງານ` : `${who}, ລາຍງານໂດຍ${reporter}`,
  bar: (who, more) => (more === 0 ? who : `${who} ແລະ ອີກ ${more}`),
  publishedOn: (figure, date) => `${figure} (${date})`,
  changed: (first, firstDate, last, lastDate) =>
    `ໃນບັນດາຕົວເລກທີ່ຮູ້ວັນເຜີຍແຜ່, ທຳອິດແມ່ນ ${first} (${firstDate}), ຫຼ້າສຸດແມ່ນ ${last} (${lastDate}).`,
  changedBy: (who, first, firstDate, last, lastDate) =>
    `${who}: ໃນບັນດາຕົວເລກທີ່ຮູ້ວັນເຜີຍແຜ່, ທຳອິດແມ່ນ ${first} (${firstDate}), ຫຼ້າສຸດແມ່ນ ${last} (${lastDate}).`,
  countedBy: 'ຜູ້ນັບ',
  figuresTitle: (n) => `${n} ຕົວເລກທີ່ເຜີຍແຜ່`,
  stripTitle: 'ທຸກຕົວເລກໃນມາດຕາສ່ວນດຽວ',
  sumsTitle: 'ຜົນບວກຂອງການສົ່ງອອກ ແລະ ການນຳເຂົ້າ',
  previous: (period) => `← ${period}`,
  next: (period) => `${period} →`,
  neighbours: 'ໄລຍະກ່ອນ ແລະ ຫຼັງ',
  sum: (amount) => `${amount}, ຜົນບວກ`,
  implied: (amount) => `${amount}, ຄິດໄລ່ຈາກຕົວເລກອື່ນ`,
  revisionsSubtitle: (unit) => `${unit}, ແຕ່ລະຕົວເລກຕາມວັນເຜີຍແຜ່`,
  revisionsNote:
    'ເສັ້ນຮັກສາຄ່າໄວ້ຈົນກວ່າຝ່າຍດຽວກັນຈະເຜີຍແຜ່ຄ່າອື່ນ. ແຖບແມ່ນສິ່ງທີ່ຕົວເລກປັດເສດອາດໝາຍເຖິງ; ຕົວເລກທີ່ມີ “ຫຼາຍກວ່າ” ຫຼື “ປະມານ” ຢູ່ຂ້າງເສັ້ນ. ຕົວເລກທີ່ບໍ່ຮູ້ວັນເຜີຍແຜ່ແນ່ນອນຢູ່ເບື້ອງຂວາ. ມາດຕາສ່ວນບໍ່ໄດ້ເລີ່ມຈາກສູນ.',
  revisionsOf: (who, dated, undated) =>
    undated.length === 0
      ? `${who}: ${dated.join(', ')}.`
      : dated.length === 0
        ? `${who}, ບໍ່ມີວັນທີ: ${undated.join(', ')}.`
        : `${who}: ${dated.join(', ')}; ບໍ່ມີວັນທີ: ${undated.join(', ')}.`,
  indexTitle: (values, from, to) => `${values} ມູນຄ່າ, ແຕ່ປີ ${from} ເຖິງ ${to}`,
  indexNone: 'ຍັງບໍ່ມີມູນຄ່າທີ່ເຜີຍແຜ່',
  indexDescription: (pair) => `ທຸກມູນຄ່າຂອງການຄ້າລະຫວ່າງ${pair} ຕາມປີ, ແຕ່ລະອັນມີໜ້າຂອງທຸກຕົວເລກ.`,
  indexLead: 'ເລືອກມູນຄ່າໜຶ່ງເພື່ອເບິ່ງທຸກຕົວເລກທີ່ເຜີຍແຜ່ ແລະ ການປັບປຸງຂອງມັນ.',
  indexEarlier: (years) => `ປີກ່ອນໜ້ານັ້ນ: ${years}`,
  indexOthers: (n) => `ບາງສ່ວນຂອງປີ, ສິນຄ້າ ແລະ ສະກຸນເງິນອື່ນ: ${n}`,
  year: (year) => `ທຸກຕົວເລກຂອງ${yearNamed(year)}`,
};
