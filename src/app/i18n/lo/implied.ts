import type { Messages } from '../en.ts';
import { yearNamed } from './year-named.ts';

/** Intervals that printed figures imply and nobody printed. They are never called figures or claims. */
export const implied: Messages['implied'] = {
  title: 'ໄດ້ຈາກຕົວເລກອື່ນ',
  lead: 'ບໍ່ມີໃຜເຜີຍແຜ່ຄ່ານີ້. ມັນໄດ້ມາຈາກຕົວເລກອື່ນ.',
  description: (name, period) => `ສິ່ງທີ່ຕົວເລກທີ່ເຜີຍແຜ່ບົ່ງບອກກ່ຽວກັບ${name}, ${yearNamed(period)}, ຊຶ່ງບໍ່ມີໃຜເຜີຍແຜ່.`,
  note: 'ແຕ່ລະແຖວແມ່ນຄ່າທັງໝົດທີ່ຕົວເລກຂອງແຫຼ່ງຂໍ້ມູນໜຶ່ງຍັງປະໄວ້ໃຫ້, ບໍ່ໜ້ອຍກວ່ານັ້ນ. ບໍ່ມີໃຜເຜີຍແຜ່ຄ່າເຫຼົ່ານີ້ ແລະ ບໍ່ຢູ່ໃນລາຍການ ຫຼື ແຟ້ມຕົວເລກໃດ. ສິ່ງທີ່ໄດ້ຈາກອັດຕາເຕີບໂຕແມ່ນມູນຄ່າກ່ອນໜ້າຕາມທີ່ຮູ້ໃນເວລານັ້ນ, ສະນັ້ນ ແຫຼ່ງຂໍ້ມູນອື່ນອາດຕ່າງໄປຍ້ອນການປັບປຸງຕົວເລກ.',
  columns: { interval: 'ຄ່າທີ່ໄດ້, ບໍ່ມີໃຜເຜີຍແຜ່', by: 'ຈາກຕົວເລກໃດ', source: 'ຕົວເລກຂອງໃຜ' },
  reporter: (name) => `ຕາມການລາຍງານຂອງ${name}`,
  by: 'ໄດ້ຈາກ',
  and: 'ແລະ',
  alike: 'ໄດ້ຄືກັນຈາກ',
  hedged: 'ແຫຼ່ງຂໍ້ມູນເອງບອກພຽງແຕ່',
  legend: 'ລາຍຂີດ: ໄດ້ຈາກຕົວເລກອື່ນ, ບໍ່ມີໃຜເຜີຍແຜ່. ທຶບ: ຕັ້ງແຕ່ຄ່າຕ່ຳສຸດຫາສູງສຸດທີ່ແຫຼ່ງຂໍ້ມູນເຜີຍແຜ່.',
  legendOnly: 'ລາຍຂີດ: ໄດ້ຈາກຕົວເລກອື່ນ, ບໍ່ມີໃຜເຜີຍແຜ່.',
  bar: (who) => `ໄດ້ຈາກ ${who}`,
  printed: (reporter) => `ລົງພິມ, ລາຍງານໂດຍ${reporter}`,
  line: (formula, result) => `${formula} = ${result}`,
};
