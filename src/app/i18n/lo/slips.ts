import type { Messages } from '../en.ts';
import { yearNamed } from './year-named.ts';

/** Likely slips, as suggestions beside a finding. */
export const slips: Messages['slips'] = {
  title: 'ຄວາມພາດອັນໃດອາດອະທິບາຍໄດ້',
  lead: 'ການແກ້ພຽງຢ່າງດຽວໃນແຕ່ລະຂໍ້ນີ້ ຈະເຮັດໃຫ້ຕົວເລກເຂົ້າກັນ. ນີ້ເປັນການຄາດເດົາທີ່ຜ່ານການກວດແບບດຽວກັນ ແລະ ບໍ່ໄດ້ນຳໃຊ້ອັນໃດ: ມີແຕ່ຜູ້ເຜີຍແຜ່ທີ່ຮູ້.',
  kind: {
    'flows-swapped': 'ສະຫຼັບການສົ່ງອອກກັບການນຳເຂົ້າ',
    'other-growth': 'ອັດຕາເຕີບໂຕຂອງທິດທາງການຄ້າອື່ນ',
    magnitude: 'ຜິດ 10, 100, 1.000… ເທົ່າ',
    'digit-transposed': 'ສະຫຼັບສອງຕົວເລກ',
    'digit-dropped': 'ຕົກຕົວເລກໜຶ່ງ',
    'wrong-period': 'ໄລຍະເວລາອື່ນ',
    'wrong-base': 'ທຽບກັບໄລຍະເວລາອື່ນ',
    perspective: 'ເບິ່ງຈາກອີກຝ່າຍໜຶ່ງ',
    'average-for-sum': 'ໃຊ້ຄ່າສະເລ່ຍແທນຜົນລວມ ຫຼື ໃຊ້ຜົນລວມແທນຄ່າສະເລ່ຍ',
    'mixed-releases': 'ຕົວເລກຂອງແຫຼ່ງຂໍ້ມູນອື່ນ, ຈາກສະບັບອື່ນ ຫຼື ພ້ອມຄຳບອກປະມານຂອງມັນ',
    'other-currency': 'ສະກຸນເງິນອື່ນ',
  },
  change: {
    figure: (from, to) => `ຖ້າ “${from}” ເປັນ “${to}”`,
    size: (from, to) => `ຖ້າ ${from} ເປັນ ${to}`,
    flow: (from, to) => `ຖ້າເປັນຂອງ${to}, ບໍ່ແມ່ນຂອງ${from}`,
    period: (from, to) => `ຖ້າເປັນຂອງ${yearNamed(to)}, ບໍ່ແມ່ນຂອງ${yearNamed(from)}`,
    base: (from, to) => `ຖ້າທຽບກັບ${yearNamed(to)}, ບໍ່ແມ່ນກັບ${yearNamed(from)}`,
    reporter: (from, to) => `ຖ້າເປັນການລາຍງານຂອງ${to}, ບໍ່ແມ່ນຂອງ${from}`,
    currency: (from, to) => `ຖ້າເປັນ ${to}, ບໍ່ແມ່ນ ${from}`,
  },
  flow: { T: 'ການຄ້າສອງຝ່າຍ', X: 'ການສົ່ງອອກ', M: 'ການນຳເຂົ້າ', B: 'ດຸນການຄ້າ' },
  fits: (stated, computed) => `ເມື່ອນັ້ນ ${stated} ແລະ ${computed} ຈະມີຄ່າຮ່ວມກັນ.`,
  support: (n) => `ມີອີກ ${n} ຕົວເລກອື່ນທີ່ລົງພິມສິ່ງທີ່ຈະໄດ້ຈາກການແກ້ນີ້.`,
  leavesNothing: 'ຈະບໍ່ເຫຼືອຫຍັງໃນຕົວເລກເຫຼົ່ານີ້ທີ່ບໍ່ເຂົ້າກັນ.',
  leaves: (n) => `ຈະຍັງເຫຼືອ ${n} ຈຸດອື່ນທີ່ບໍ່ເຂົ້າກັນໃນຕົວເລກເຫຼົ່ານີ້.`,
};
