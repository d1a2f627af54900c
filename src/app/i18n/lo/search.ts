import type { Messages } from '../en.ts';

/** The search of every page. */
export const search: Messages['search'] = {
  open: 'ຄົ້ນຫາ',
  label: 'ປີ, ຕົວເລກຕາມທີ່ເຜີຍແຜ່, ຜູ້ເຜີຍແຜ່ ຫຼື ຈຸດຂັດກັນ',
  nothing: 'ບໍ່ພົບຫຍັງ. ລອງໃຊ້ຄຳໜ້ອຍລົງ ຫຼື ຕົວເລກຕາມທີ່ເຜີຍແຜ່.',
  noScript: (data) => `ການຄົ້ນຫາຕ້ອງໃຊ້ JavaScript. ຖ້າບໍ່ມີ ທ່ານຈະພົບທຸກຢ່າງຢູ່ໃນລາຍການພາຍໃຕ້ “${data}”.`,
  kinds: {
    value: 'ມູນຄ່າ',
    finding: 'ຈຸດຂັດກັນ ແລະ ການປັບປຸງຕົວເລກ',
    claim: 'ຕົວເລກທີ່ເຜີຍແຜ່',
    source: 'ແຫຼ່ງຂໍ້ມູນ',
  },
  value: (about, amount) => `${about}: ${amount}`,
  claim: (figure, about, publisher, date) => `“${figure}”: ${about} (${publisher}, ${date})`,
  source: (publisher, title, date) => `${publisher}: ${title} (${date})`,
};
