import type { Messages } from '../en.ts';
import { yearNamed } from './year-named.ts';

/** A chart on another site. */
export const embed: Messages['embed'] = {
  what: 'ລາຍການ',
  target: (due) => `ເປົ້າໝາຍ, ${due}`,
  path: (year) => `${yearNamed(year)}, ຕາມເສັ້ນທາງ`,
  targeted: (year) => `${yearNamed(year)}, ຕາມອັດຕາເຕີບໂຕທີ່ເປັນເປົ້າໝາຍ`,
  verdict: 'ທຽບກັບອັດຕາເຕີບໂຕທີ່ກ່າວໄວ້',
  fullPage: 'Tradecheck: ໜ້າເຕັມພ້ອມທຸກແຫຼ່ງຂໍ້ມູນ',
  asOf: (date) => `ສະພາບວັນທີ ${date}`,
  pinned: (version, date) => `ຢຶດຕາມຊຸດຂໍ້ມູນ ${version}, ສະພາບວັນທີ ${date}.`,
  newer: 'ມີສະບັບໃໝ່ກວ່າ:',
  newerLink: 'ຮູບສະແດງຕາມສະພາບມື້ນີ້',
  more: 'ແລະ ອີກ # ລາຍການໃນຕາຕະລາງຂ້າງລຸ່ມ',
  figures: (figures) => figures.join(', '),
};
