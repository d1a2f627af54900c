import type { Messages } from '../en.ts';
import { yearNamed } from './year-named.ts';

/** What both economies count of the same goods. */
export const twoCounts: Messages['twoCounts'] = {
  pageTitle: ({ side, other }, counts) =>
    counts === 0
      ? `ຍັງບໍ່ມີປີໃດທີ່ທັງ${side} ແລະ ${other} ນັບ`
      : `ຕົວເລກຂອງສອງຝ່າຍ: ${side} ແລະ ${other} ລາຍງານແນວໃດກ່ຽວກັບສິນຄ້າອັນດຽວກັນ`,
  description: (pair) => `${pair}ນັບສິນຄ້າອັນດຽວກັນໄດ້ເທົ່າໃດ ໃນແຕ່ລະປີ ແລະ ເປັນຫຍັງສອງຝ່າຍຈຶ່ງນັບຕ່າງກັນ.`,
  lead: 'ສິ່ງທີ່ປະເທດໜຶ່ງຂາຍແມ່ນສິ່ງທີ່ອີກປະເທດໜຶ່ງຊື້; ແຕ່ລະປະເທດນັບຢູ່ຊາຍແດນຂອງຕົນ. ຕົວເລກຂອງສອງຝ່າຍບໍ່ເຄີຍຄືກັນແທ້ ແລະ ບໍ່ມີຝ່າຍໃດຜິດ.',
  flow: {
    X: (side, other) => `ການຂາຍຂອງ${side}ໃຫ້${other}`,
    M: (side, other) => `ການຂາຍຂອງ${other}ໃຫ້${side}`,
  },
  tableTitle: 'ທຸກລາຍງານຂອງທັງສອງຝ່າຍ',
  whyTitle: 'ເປັນຫຍັງຕົວເລກຂອງສອງຝ່າຍຈຶ່ງຕ່າງກັນ',
  estimatesTitle: 'ຄ່າປະເມີນທີ່ບໍ່ເອົາມານຳ',
  estimates: (figures, from, to, publishers) =>
    `${figures} ຕົວເລກ ສຳລັບ${from === to ? yearNamed(from) : `${yearNamed(from)} ຫາ ${yearNamed(to)}`} (${publishers.join(', ')}) ເຮັດມາຈາກລາຍງານຂອງອີກຝ່າຍ ໂດຍບວກ ຫຼື ລົບສັດສ່ວນຄ່າຂົນສົ່ງ ແລະ ປະກັນໄພ. ຕົວເລກເຫຼົ່ານີ້ຈະກົງກັບລາຍງານນັ້ນສະເໝີ ບໍ່ວ່າມັນຈະບອກແນວໃດ: ຈຶ່ງບໍ່ແມ່ນການນັບຄັ້ງທີສອງ.`,
  estimatesNone: 'ໃນນີ້ບໍ່ມີຕົວເລກທີ່ຮູ້ວ່າເຮັດມາຈາກລາຍງານຂອງອີກຝ່າຍ.',
};
