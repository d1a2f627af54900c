import type { Messages } from '../en.ts';
import { yearNamed } from './year-named.ts';

/** The start page. */
export const pairList: Messages['pairs'] = {
  title: 'ການຄ້າລະຫວ່າງສອງປະເທດ: ຕົວເລກທີ່ເຜີຍແຜ່ກົງກັນຫຼືບໍ່?',
  description: 'ເລືອກສອງປະເທດ.',
  lead: 'ເຈົ້າໜ້າທີ່ ແລະ ໜັງສືພິມເຜີຍແຜ່ຕົວເລກກ່ຽວກັບການຄ້າ. Tradecheck ເກັບແຕ່ລະຕົວເລກໄວ້ຕາມທີ່ເຜີຍແຜ່, ຄິດໄລ່ເຖິງການປັດເສດ ແລະ ກວດວ່າຕົວເລກເຂົ້າກັນຫຼືບໍ່.',
  newest: (what, amount, period) => `${what}: ${amount} ໃນ${yearNamed(period)}`,
  how: {
    printed: (status, reporter) => `${status}, ${reporter}`,
    sum: (status, reporter) => `ລວມການສົ່ງອອກ ແລະ ການນຳເຂົ້າ, ${status}, ${reporter}`,
    implied: (status, reporter) => `ປີກ່ອນໜ້າ ແລະ ອັດຕາເຕີບໂຕທີ່ກ່າວໄວ້, ${status}, ${reporter}`,
  },
  reportedBy: (reporter) => `ລາຍງານໂດຍ${reporter}`,
  assumedReporter: (reporter) => `ຖືວ່າລາຍງານໂດຍ${reporter}, ຍ້ອນແຫຼ່ງຂໍ້ມູນບໍ່ໄດ້ບອກວ່າແມ່ນໃຜ`,
  noYear: 'ບໍ່ມີມູນຄ່າຂອງໝົດປີທີ່ໃຊ້ແທນການຄ້ານີ້ໄດ້',
  found: {
    contradictions: (of) => `${of} ຈຸດຂັດກັນພາຍໃນແຫຼ່ງຂໍ້ມູນດຽວ`,
    conflicts: (of) => `${of} ຈຸດບໍ່ກົງກັນລະຫວ່າງແຫຼ່ງຂໍ້ມູນ`,
    offByTens: (of) => `${of} ຕົວເລກຜິດ 10, 100, 1.000… ເທົ່າ`,
    lowTargets: (of) => `${of} ເປົ້າໝາຍຕ່ຳກວ່າມູນຄ່າການຄ້າໃນເວລາຕັ້ງ`,
  },
  nothingFound: 'ບໍ່ພົບຈຸດຂັດກັນ',
  summary: (sources, claims, asOf) => `${claims} ຕົວເລກ ຈາກ ${sources} ແຫຼ່ງຂໍ້ມູນ, ໃໝ່ສຸດແມ່ນວັນທີ ${asOf}`,
  summaryUndated: (sources, claims) => `${claims} ຕົວເລກ ຈາກ ${sources} ແຫຼ່ງຂໍ້ມູນ, ແຫຼ່ງໃໝ່ສຸດບໍ່ມີວັນທີ`,
  noFigures: 'ຍັງບໍ່ມີຕົວເລກ',
  empty: 'ຍັງບໍ່ມີຄູ່ປະເທດ.',
};
