import type { shell as English } from '../en/shell.ts';
import { dates } from './dates.ts';

/** What surrounds every page. */
export const shell: typeof English = {
  ...dates,
  siteName: 'Tradecheck',
  tagline: 'ສິ່ງທີ່ກ່າວກ່ຽວກັບການຄ້າ ແລະ ຕົວເລກກົງກັນຫຼືບໍ່',
  monthsShort: [
    'ມ.ກ.',
    'ກ.ພ.',
    'ມ.ນ.',
    'ມ.ສ.',
    'ພ.ພ.',
    'ມິ.ຖ.',
    'ກ.ລ.',
    'ສ.ຫ.',
    'ກ.ຍ.',
    'ຕ.ລ.',
    'ພ.ຈ.',
    'ທ.ວ.',
  ],
  pairName: (a, b) => `${a} ແລະ ${b}`,
  skip: 'ຂ້າມໄປຫາເນື້ອໃນ',
  language: {
    label: 'ພາສາ',
    offer: 'ອ່ານໜ້ານີ້ເປັນພາສາລາວ',
    stay: 'ໃຊ້ພາສາລາວຕໍ່ໄປ',
  },
  theme: { label: 'ສີ', auto: 'ສີຕາມເຄື່ອງ', light: 'ພື້ນແຈ້ງ', dark: 'ພື້ນມືດ' },
  translation: {
    note: 'ພາສາລາວສະບັບນີ້ເປັນການແປຄັ້ງທຳອິດ, ຍິນດີຮັບຄຳແກ້ໄຂ.',
    correct: 'ສົ່ງຄຳແກ້ໄຂ',
    where: (folder) => `ຂໍ້ຄວາມຢູ່ໃນ ${folder} ຂອງລະຫັດຕົ້ນສະບັບ.`,
  },
  nav: {
    label: 'ໜ້າຕ່າງໆ',
    data: 'ຂໍ້ມູນ',
    overview: 'ພາບລວມ',
    growth: 'ການເຕີບໂຕ',
    findings: 'ຈຸດຂັດກັນ',
    targets: 'ເປົ້າໝາຍ',
    twoCounts: 'ຕົວເລກຂອງສອງຝ່າຍ',
    values: 'ມູນຄ່າ',
    claims: 'ຕົວເລກ',
    sources: 'ແຫຼ່ງຂໍ້ມູນ',
    check: 'ກວດສອບ',
    method: 'ວິທີການ',
    files: 'ແຟ້ມ ແລະ ຮູບສະແດງ',
    changes: 'ສິ່ງທີ່ປ່ຽນແປງ',
    corrections: 'ການແກ້ໄຂ',
  },
  footer: {
    data: 'ຂໍ້ມູນ',
    dataset: 'ຊຸດຂໍ້ມູນ (JSON)',
    claims: 'ຕົວເລກທັງໝົດ (CSV)',
    dataPackage: 'ຊຸດແຟ້ມຂໍ້ມູນ',
    version: (version, asOf, checkedOn) =>
      `ຊຸດຂໍ້ມູນ ${version}, ແຫຼ່ງຂໍ້ມູນໃໝ່ທີ່ສຸດແມ່ນວັນທີ ${asOf}, ກວດຫາຂໍ້ມູນໃໝ່ຄັ້ງຫຼ້າສຸດວັນທີ ${checkedOn}.`,
    overdue: (checkedOn, due) =>
      `ອາດມີຕົວເລກໃໝ່ກວ່ານີ້: ກວດຄັ້ງຫຼ້າສຸດວັນທີ ${checkedOn} ແລະ ກຳນົດກວດຄັ້ງຕໍ່ໄປແມ່ນບໍ່ເກີນວັນທີ ${due}.`,
    terms: 'ການລວບລວມນີ້ເຜີຍແຜ່ພາຍໃຕ້ CC BY 4.0. ຕົວເລກທີ່ຍົກມາເປັນຂອງຜູ້ເຜີຍແຜ່; ແຕ່ລະຕົວເລກມີລິ້ງໄປຫາແຫຼ່ງຂໍ້ມູນຂອງມັນ.',
    neutral:
      'ຕົວເລກທີ່ບໍ່ກົງກັບຕົວເລກອື່ນ ອາດຖືກປັດເສດ, ຖືກປັບປຸງ, ແປຜິດ ຫຼື ພິມຜິດ. Tradecheck ບອກວ່າຕົວເລກທີ່ລົງພິມໝາຍຄວາມວ່າແນວໃດ, ບໍ່ໄດ້ບອກວ່າໃຜຖືກ.',
  },
};
