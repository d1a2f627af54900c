import type { Messages } from '../en.ts';
import { followedBy } from './followed.ts';
import { yearNamed } from './year-named.ts';

const inYears = (years: number): string =>
  years === 1 ? 'ໃນປີດຽວທີ່ມີທັງສອງ' : `ໃນ ${years} ປີ ຈາກທັງໝົດ ${years} ປີ`;

/** What both economies count of the same goods. */
export const twoCounts: Messages['twoCounts'] = {
  pageTitle: ({ side, other }, years) =>
    years === 0
      ? `ຍັງບໍ່ມີປີໃດທີ່ທັງ${side} ແລະ ${other} ນັບ`
      : `ສອງຝ່າຍນັບ: ${side} ແລະ ${other} ລາຍງານແນວໃດກ່ຽວກັບສິນຄ້າອັນດຽວກັນ`,
  description: (pair) => `${pair}ນັບສິນຄ້າອັນດຽວກັນໄດ້ເທົ່າໃດ ໃນແຕ່ລະປີ ແລະ ເປັນຫຍັງສອງຝ່າຍຈຶ່ງນັບຕ່າງກັນ.`,
  lead: 'ສິ່ງທີ່ປະເທດໜຶ່ງຂາຍແມ່ນສິ່ງທີ່ອີກປະເທດໜຶ່ງຊື້; ແຕ່ລະປະເທດນັບຢູ່ຊາຍແດນຂອງຕົນ. ສອງຝ່າຍນັບບໍ່ເຄີຍຄືກັນແທ້ ແລະ ບໍ່ມີຝ່າຍໃດຜິດ.',
  more: {
    X: ({ side, other }, years) => `${other}ນັບການຊື້ຈາກ${side} ຫຼາຍກວ່າທີ່${side}ນັບການຂາຍ, ${inYears(years)}`,
    M: ({ side, other }, years) => `${other}ນັບການຂາຍໃຫ້${side} ຫຼາຍກວ່າທີ່${side}ນັບການຊື້, ${inYears(years)}`,
  },
  less: {
    X: ({ side, other }, years) => `${other}ນັບການຊື້ຈາກ${side} ໜ້ອຍກວ່າທີ່${side}ນັບການຂາຍ, ${inYears(years)}`,
    M: ({ side, other }, years) => `${other}ນັບການຂາຍໃຫ້${side} ໜ້ອຍກວ່າທີ່${side}ນັບການຊື້, ${inYears(years)}`,
  },
  neutral: {
    X: ({ side, other }, years) => `ສອງຝ່າຍນັບສິ່ງທີ່${side}ຂາຍໃຫ້${other}, ມີທັງສອງ ${years} ປີ`,
    M: ({ side, other }, years) => `ສອງຝ່າຍນັບສິ່ງທີ່${other}ຂາຍໃຫ້${side}, ມີທັງສອງ ${years} ປີ`,
  },
  flow: {
    X: (side, other) => `ການຂາຍຂອງ${side}ໃຫ້${other}`,
    M: (side, other) => `ການຂາຍຂອງ${other}ໃຫ້${side}`,
  },
  subtitle: (flow, unit) => `${flow}, ${unit}ຕໍ່ປີ, ຕາມທີ່ແຕ່ລະຝ່າຍນັບ`,
  countedBy: (name) => `ນັບໂດຍ${name}`,
  none: (name) => `ບໍ່ມີຕົວເລກຂອງ${name}`,
  moreBy: (name, rate) => followedBy(`${name}: ສູງກວ່າອີກຝ່າຍ`, rate),
  lessBy: (name, rate) => followedBy(`${name}: ຕ່ຳກວ່າອີກຝ່າຍ`, rate),
  same: 'ຄືກັນເມື່ອຄິດການປັດເສດ',
  apart: (times) => `ຕ່າງກັນຢ່າງໜ້ອຍ ${times} ເທົ່າ: ບໍ່ທຽບ`,
  inYear: (period, words) => `${yearNamed(period)}: ${words}`,
  chartDescription: (title, years) => `${title}. ${years.join('; ')}.`,
  chartNote:
    'ເສັ້ນໜຶ່ງເຊື່ອມສອງການນັບຂອງ 12 ເດືອນດຽວກັນ. ການສົ່ງອອກຕີລາຄາໂດຍບໍ່ລວມຄ່າຂົນສົ່ງ ແລະ ປະກັນໄພ, ການນຳເຂົ້າລວມສິ່ງນັ້ນ, ສະນັ້ນ ຄວາມແຕກຕ່າງສອງສາມເປີເຊັນເປັນເລື່ອງປົກກະຕິ. ບ່ອນທີ່ຝ່າຍໃດບໍ່ມີຕົວເລກ ຈະບໍ່ແຕ້ມໃຫ້ຝ່າຍນັ້ນ; ເຄື່ອງໝາຍກວງແມ່ນຢູ່ໄກກັນເກີນໄປ ຈົນບໍ່ໜ້າຈະເປັນການນັບສິນຄ້າອັນດຽວກັນ. ການປະເມີນທີ່ເຮັດຈາກການນັບຂອງອີກຝ່າຍບໍ່ເອົາມານຳ.',
  tableTitle: 'ທຸກລາຍງານຂອງທັງສອງຝ່າຍ',
  whyTitle: 'ເປັນຫຍັງສອງຝ່າຍນັບຕ່າງກັນ',
  estimatesTitle: 'ຄ່າປະເມີນທີ່ບໍ່ເອົາມານຳ',
  estimates: (figures, from, to, publishers) =>
    `${figures} ຕົວເລກ ສຳລັບ${from === to ? yearNamed(from) : `${yearNamed(from)} ຫາ ${yearNamed(to)}`} (${publishers.join(', ')}) ເຮັດມາຈາກລາຍງານຂອງອີກຝ່າຍ ໂດຍບວກ ຫຼື ລົບສັດສ່ວນຄ່າຂົນສົ່ງ ແລະ ປະກັນໄພ. ຕົວເລກເຫຼົ່ານີ້ຈະກົງກັບລາຍງານນັ້ນສະເໝີ ບໍ່ວ່າມັນຈະບອກແນວໃດ: ຈຶ່ງບໍ່ແມ່ນການນັບຄັ້ງທີສອງ.`,
  estimatesNone: 'ໃນນີ້ບໍ່ມີຕົວເລກທີ່ຮູ້ວ່າເຮັດມາຈາກລາຍງານຂອງອີກຝ່າຍ.',
};
