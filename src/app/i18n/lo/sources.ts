import type { Messages } from '../en.ts';

/** The list of sources. */
export const sources: Messages['sources'] = {
  description: (pair) => `ທຸກສິ່ງພິມທີ່ໃຊ້ສຳລັບການຄ້າລະຫວ່າງ${pair} ພ້ອມດ້ວຍການອ້າງອີງ.`,
  lead: 'ບົດຂ່າວ ແລະ ຕາຕະລາງທີ່ເວັບໄຊນີ້ອີງໃສ່. ສິ່ງທີ່ພວກເຮົາບໍ່ໄດ້ເຫັນ ພວກເຮົາບໍ່ຕື່ມເອງ: ຂໍ້ຄວາມໃນວົງເລັບສີ່ຫຼ່ຽມແມ່ນຄຳຂອງພວກເຮົາ.',
  date: 'ວັນທີເຜີຍແຜ່',
  publisher: 'ຜູ້ເຜີຍແຜ່',
  about: 'ກ່ຽວກັບ',
  claims: 'ຕົວເລກ',
  language: 'ພາສາ',
  kind: 'ປະເພດ',
  shown: (shown, total) => (shown === total ? `${total} ແຫຼ່ງຂໍ້ມູນ` : `${shown} ໃນ ${total} ແຫຼ່ງຂໍ້ມູນ`),
  nothing: 'ບໍ່ມີແຫຼ່ງຂໍ້ມູນທີ່ກົງກັນ. ເອົາຕົວກັ່ນຕອງອອກເພື່ອເບິ່ງເພີ່ມ.',
  claimCount: (n) => (n === 0 ? 'ມີແຕ່ສະພາບການ, ບໍ່ມີຕົວເລກ' : `${n} ຕົວເລກ`),
};
