import type { Messages } from '../en.ts';

/** The list of claims. */
export const claims: Messages['claims'] = {
  description: (pair) => `ທຸກຕົວເລກທີ່ເຜີຍແຜ່ກ່ຽວກັບການຄ້າລະຫວ່າງ${pair}, ສຳລັບກັ່ນຕອງ ແລະ ຄົ້ນຫາ.`,
  lead: (observations) => `ທຸກຕົວເລກທີ່ໄດ້ເຜີຍແຜ່ ຫຼື ກ່າວໄວ້, ໄລຍະໃໝ່ສຸດກ່ອນ. ${observations} ຄ່າຂອງສະຖິຕິຢູ່ໃນໜ້າແຫຼ່ງຂໍ້ມູນຂອງມັນ.`,
  shown: (shown, total) => (shown === total ? `${total} ຕົວເລກ` : `${shown} ໃນ ${total} ຕົວເລກ`),
  nothing: 'ບໍ່ມີຕົວເລກທີ່ກົງກັນ. ເອົາຕົວກັ່ນຕອງອອກເພື່ອເບິ່ງເພີ່ມ.',
};
