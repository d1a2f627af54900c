import type { Messages } from '../en.ts';
import { yearNamed } from './year-named.ts';

/** The page of a value. */
export const value: Messages['value'] = {
  title: (name, period) => `${name}, ${yearNamed(period)}`,
  description: (name, period) => `ທຸກຕົວເລກທີ່ເຜີຍແຜ່ສຳລັບ${name}, ${yearNamed(period)}, ຈັດຕາມວັນທີ ແລະ ຜູ້ນັບ.`,
  lead: 'ທຸກຕົວເລກທີ່ເຜີຍແຜ່, ເກົ່າສຸດກ່ອນ, ຈັດຕາມຜູ້ນັບ. ການປ່ຽນແປງຈາກແຫຼ່ງຂໍ້ມູນໜຶ່ງຫາອີກແຫຼ່ງໜຶ່ງ ອາດແມ່ນການປັບປຸງຕົວເລກ.',
  unspecified: 'ບໍ່ໄດ້ລະບຸວ່າໃຜເປັນຜູ້ນັບ',
  reportedBy: (name) => `ຕາມການລາຍງານຂອງ${name}`,
  statistics: (who) => `${who}, ສະຖິຕິ`,
  noMirror: 'ຄ່າເຫຼົ່ານີ້ເປັນການປະເມີນຈາກລາຍງານຂອງຄູ່ຄ້າ. ບໍ່ແມ່ນການນັບຄັ້ງທີສອງ.',
  sameAll: (n) => `ທັງ ${n} ຕົວເລກຄືກັນ.`,
  path: (values) => `ຕາມລຳດັບການເຜີຍແຜ່: ${values.join(' → ')}.`,
  derived: 'ສະຖິຕິ: ຜົນບວກຂອງການສົ່ງອອກ ແລະ ການນຳເຂົ້າ',
  derivedNote: 'ການສົ່ງອອກຄິດໄລ່ຕາມລາຄາ FOB, ການນຳເຂົ້າຄິດໄລ່ຕາມລາຄາ CIF ທີ່ລວມຄ່າປະກັນໄພ ແລະ ຄ່າຂົນສົ່ງ.',
  noMirrorShort: 'ປະເມີນຈາກລາຍງານຂອງຄູ່ຄ້າ, ບໍ່ແມ່ນການນັບຄັ້ງທີສອງ',
  chosen: 'ໃຊ້ແທນຄ່ານີ້ໃນຮູບສະແດງ',
  repeats: (source) => `ລົງພິມຊ້ຳ ${source}`,
  inferred: 'ວັນທີຄາດຄະເນ',
  printedBy: (publisher, date) => `${publisher}, ${date}`,
  printedFor: (who, reporter) =>
    reporter === null ? `${who}, ບໍ່ໄດ້ລະບຸຜູ້ລາຍງານ` : `${who}, ລາຍງານໂດຍ${reporter}`,
  bar: (who, more) => (more === 0 ? who : `${who} ແລະ ອີກ ${more}`),
  year: (year) => `ທຸກຕົວເລກຂອງ${yearNamed(year)}`,
};
