import type { Messages } from '../en.ts';

/** The page of files and charts, and the page of one chart. */
export const data: Messages['data'] = {
  title: (figures, sources) => `ຂໍ້ມູນ: ${figures} ຕົວເລກຈາກ ${sources} ແຫຼ່ງຂໍ້ມູນ, ດາວໂຫຼດໄດ້`,
  description: (pair) => `ແຟ້ມ ແລະ ຮູບສະແດງກ່ຽວກັບການຄ້າລະຫວ່າງ${pair}: ຕາຕະລາງ, ຊຸດຂໍ້ມູນ ແລະ ທຸກຮູບສະແດງພ້ອມຕົວເລກ.`,
  current: (newest, checked) => `ແຫຼ່ງຂໍ້ມູນໃໝ່ທີ່ສຸດລົງວັນທີ ${newest}. ກວດເບິ່ງແຫຼ່ງຂໍ້ມູນຄັ້ງຫຼ້າສຸດວັນທີ ${checked}.`,
  claimsText: (figures) => `ຕາຕະລາງຂອງ ${figures} ຕົວເລກຕາມທີ່ເຜີຍແຜ່, ພ້ອມຊ່ວງຄ່າ ແລະ ແຫຼ່ງຂໍ້ມູນ.`,
  targetsText: 'ທຸກເປົ້າໝາຍພ້ອມກຳນົດເວລາ, ຜູ້ຕັ້ງ ແລະ ຜົນ.',
  datasetText: 'ທັງໝົດສຳລັບໂປຣແກຣມ: ຕົວເລກ, ແຫຼ່ງຂໍ້ມູນ, ການກວດສອບ, ຈຸດຂັດກັນ ແລະ ເປົ້າໝາຍ.',
  dataPackageText: 'ອະທິບາຍຕາຕະລາງ ແລະ ຖັນຂອງມັນ (Frictionless Data).',
  version: (version) => `ນີ້ແມ່ນສະບັບ ${version}. ຮູບສະແດງສາມາດຝັງໃຫ້ປ່ຽນຕາມຂໍ້ມູນ ຫຼື ໃຫ້ຄົງຢູ່ກັບສະບັບນີ້.`,
  chartsTitle: (charts) => `${charts} ຮູບສະແດງ, ແຕ່ລະຮູບມີຕົວເລກ ແລະ ແຟ້ມ`,
  explained: 'ໜ້າທີ່ອະທິບາຍເລື່ອງນີ້',
  allCharts: 'ທຸກຮູບສະແດງ ແລະ ແຟ້ມ',
  chartPage: 'ໜ້າຂອງຮູບນີ້',
};
