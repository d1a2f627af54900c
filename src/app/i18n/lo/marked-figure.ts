import type { markedFigure as English } from '../en/marked-figure.ts';
import { yearNamed } from './year-named.ts';

/** What is said of a figure that was read in a text: what it is of, and whether it fits the others. */
export const markedFigure: typeof English = {
  signMeaning: {
    apart: 'ເປັນຈິງພ້ອມກັບຕົວເລກອື່ນບໍ່ໄດ້',
    fits: 'ເຂົ້າກັນກັບຕົວເລກອື່ນ',
    alone: 'ບໍ່ມີຫຍັງຈະທຽບ',
    aside: 'ບໍ່ໄດ້ກວດ',
    out: 'ບໍ່ນັບເຂົ້າ',
  },
  placeOption: ({ kind, flow, falls }) => {
    const name = { T: 'ການຄ້າສອງຝ່າຍ', X: 'ການສົ່ງອອກ', M: 'ການນຳເຂົ້າ', B: 'ດຸນການຄ້າ' }[flow];
    switch (kind) {
      case 'level':
        return `${name}: ມູນຄ່າ`;
      case 'growth':
        return falls ? `${name}: ຫຼຸດລົງ (ອັດຕາ)` : `${name}: ເພີ່ມຂຶ້ນ (ອັດຕາ)`;
      case 'change':
        return falls ? `${name}: ຫຼຸດລົງ (ຈຳນວນ)` : `${name}: ເພີ່ມຂຶ້ນ (ຈຳນວນ)`;
      case 'balance':
        return falls ? 'ດຸນການຄ້າ: ຂາດດຸນ' : 'ດຸນການຄ້າ: ເກີນດຸນ';
      case 'target':
        return `${name}: ເປົ້າໝາຍ`;
    }
  },
  comparedWith: (base) => `ທຽບກັບ${yearNamed(base)}`,
  reportedBy: (reporter) => `ຕາມການລາຍງານຂອງ${reporter}`,
  notJudged: {
    target: 'ເປັນເປົ້າໝາຍ: ຄືສິ່ງທີ່ມຸ່ງຫາ, ຈຶ່ງບໍ່ທຽບກັບສິ່ງທີ່ນັບໄດ້.',
    'no-period': 'ບໍ່ຮູ້ໄລຍະເວລາ. ກະລຸນາບອກໄລຍະເວລາເພື່ອກວດ.',
    'no-base': 'ບໍ່ຮູ້ວ່າທຽບກັບຫຍັງ. ກະລຸນາບອກໄລຍະເວລາເພື່ອກວດ.',
    'no-precision': 'ບອກເປັນຄຳເວົ້າ, ບໍ່ມີຫຼັກຕົວເລກທີ່ສະແດງວ່າປັດເສດແນວໃດ.',
  },
};
