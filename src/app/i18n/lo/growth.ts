import type { Messages } from '../en.ts';
import { yearNamed } from './year-named.ts';

/** The growth page, and a comparison in words. */
export const growth: Messages['growth'] = {
  description: (pair) => `ທຸກອັດຕາເຕີບໂຕຂອງການຄ້າລະຫວ່າງ${pair}ທີ່ໄດ້ລົງພິມ ຄຽງຂ້າງອັດຕາເຕີບໂຕທີ່ໄດ້ຈາກມູນຄ່າທີ່ລົງພິມ.`,
  lead: 'ຈຸດໜຶ່ງແມ່ນອັດຕາເຕີບໂຕທີ່ກ່າວໄວ້, ແຖບໜຶ່ງແມ່ນອັດຕາເຕີບໂຕທີ່ໄດ້ຈາກມູນຄ່າທີ່ເຜີຍແຜ່. ໄດ້ຄິດໄລ່ເຖິງການປັດເສດແລ້ວ: “2,2” ໝາຍເຖິງ 2,15 ຫາ 2,25. ບ່ອນທີ່ຈຸດ ແລະ ແຖບພົບກັນບໍ່ໄດ້ ຕົວເລກເຫຼົ່ານີ້ຈະເປັນຈິງທັງໝົດບໍ່ໄດ້.',
  columns: {
    what: 'ໄລຍະ ແລະ ການຄ້າ',
    stated: 'ທີ່ກ່າວໄວ້',
    given: 'ມູນຄ່າໃຫ້ຜົນ',
    verdict: 'ຜົນການກວດ',
    sources: 'ແຫຼ່ງຂໍ້ມູນ',
  },
  glance: {
    inconsistent: 'ເປັນຈິງບໍ່ໄດ້',
    consistent: 'ເຂົ້າກັນ',
    weak: 'ເປັນໄປໄດ້',
    'cannot-tell': 'ກວດບໍ່ໄດ້',
  },
  counted: {
    inconsistent: (n) => `${n} ອັນເປັນຈິງບໍ່ໄດ້`,
    consistent: (n) => `${n} ອັນເຂົ້າກັນ`,
    weak: (n) => `${n} ອັນເປັນໄປໄດ້, ແຕ່ຕົວເລກສ່ວນໃຫຍ່ກໍຈະຜ່ານການກວດນີ້`,
    'cannot-tell': (n) => `${n} ອັນກວດບໍ່ໄດ້ດ້ວຍສິ່ງທີ່ເຜີຍແຜ່`,
  },
  contradictedRows: 'ຈະເປັນຈິງບໍ່ໄດ້ ຖ້າຕົວເລກທີ່ເຜີຍແຜ່ພ້ອມກັນເປັນຈິງ',
  wholeYears: 'ການເຕີບໂຕຂອງໝົດປີ',
  earlier: 'ປີກ່ອນໜ້າ',
  partYears: 'ບາງສ່ວນຂອງປີ',
  asked: 'ສິ່ງທີ່ທ່ານຊອກຫາ',
  more: (caption, n) => `${caption}: ${n} ລາຍການ`,
  arithmetic: 'ທຸກອັດຕາເຕີບໂຕ ພ້ອມການຄິດໄລ່ ແລະ ແຫຼ່ງຂໍ້ມູນ',
  yearGroup: (year, n) => {
    const growths = `${n} ອັດຕາເຕີບໂຕທີ່ກ່າວໄວ້`;
    return year === undefined ? growths : `${year === null ? 'ປີບໍ່ປາກົດ' : `ປີ ${year}`}: ${growths}`;
  },
  shown: (shown, total) =>
    shown === total ? `${total} ຕົວເລກການເຕີບໂຕ` : `${shown} ໃນ ${total} ຕົວເລກການເຕີບໂຕ`,
  nothing: 'ບໍ່ມີຕົວເລກການເຕີບໂຕທີ່ກົງກັນ. ເອົາຕົວກັ່ນຕອງອອກເພື່ອເບິ່ງເພີ່ມ.',
  stated: 'ທີ່ກ່າວໄວ້',
  computed: 'ທີ່ຄິດໄລ່',
  standsFor: (interval) => `ໝາຍເຖິງ ${interval}`,
  ofStatus: (what, status) => `${what}, ${status}`,
  against: (what, base) => `${what}, ທຽບໃສ່ ${yearNamed(base)}`,
  ofSubject: (subject, base) => `${subject} ${base}`,
  given: (amount, basis) => `${amount} ${basis}`,
  comparedWith: (period) => `ທຽບກັບ${yearNamed(period)}`,
  implied: (base, interval) => `ຖ້າເປັນແນວນັ້ນ ${yearNamed(base)} ຈະແມ່ນ ${interval}.`,
  overBase: (current, base) => `${current} ທຽບໃສ່ ${base}`,
  ofParts: (parts, others) => `${parts} ແລະ ${others}`,
  gap: (stated, computed) => `ຕົວເລກໃຫ້ຜົນ ${computed}, ບໍ່ແມ່ນ ${stated}.`,
  meet: (stated, computed) => `ຕົວເລກໃຫ້ຜົນ ${computed}, ເຊິ່ງເຂົ້າກັນກັບ ${stated}.`,
  witness: (current, base, rate, name) =>
    `ຕົວຢ່າງ, ${current} ທຽບໃສ່ ${base} ແມ່ນ${{ growth: 'ອັດຕາເຕີບໂຕ', fall: 'ການຫຼຸດລົງ', change: 'ການປ່ຽນແປງ' }[name]} ${rate}: ທັງສາມເຂົ້າກັນກັບສິ່ງທີ່ລົງພິມ.`,
  contradicted: 'ຕົວເລກເຫຼົ່ານີ້ຈະເປັນຈິງທັງໝົດບໍ່ໄດ້:',
  alsoOver: 'ໄດ້ຄືກັນຈາກ:',
  nearestOf: (pairs) => `ສະແດງສະເພາະຄູ່ທີ່ໃກ້ຄຽງທີ່ສຸດ ໃນ ${pairs} ຄູ່ຂອງຄ່າທີ່ແຫຼ່ງຂໍ້ມູນພິມ.`,
  others: (n) => `ອີກ ${n} ການທຽບ ຢູ່ໜ້າຂອງຕົວເລກນີ້`,
  bar: (name, interval, times) =>
    times === 1 ? `${name} ${interval}` : `${name} ${interval} (${times} ເທື່ອ)`,
  cutBar: (name, interval, times) =>
    times === 1
      ? `${name} ${interval}, ເກີນຂອບຂອງມາດຕາສ່ວນ`
      : `${name} ${interval} (${times} ເທື່ອ), ເກີນຂອບຂອງມາດຕາສ່ວນ`,
  ownScale: (stated) => `${stated} ໄກຈາກອັດຕາເຕີບໂຕອື່ນໃນໜ້ານີ້ຫຼາຍ: ແຖວນີ້ມີມາດຕາສ່ວນຂອງຕົນເອງ.`,
  howRead: 'ວິທີອ່ານຮູບ',
  howReadText:
    'ແຖບເທິງແມ່ນອັດຕາເຕີບໂຕທີ່ກ່າວໄວ້, ແຖບລຸ່ມແມ່ນທີ່ຄິດໄລ່. ຄວາມຍາວຂອງແຖບແມ່ນການປັດເສດ. ແຖບທຶບມີຄ່າຮ່ວມກັບອັດຕາເຕີບໂຕທີ່ກ່າວໄວ້: ຕົວເລກທັງໝົດເປັນຈິງໄດ້. ແຖບມີກາກະບາດບໍ່ມີ: ເປັນຈິງທັງໝົດບໍ່ໄດ້. ແຖບເສັ້ນປະມາຈາກແຫຼ່ງຂໍ້ມູນອື່ນ ແລະ ການປັບປຸງຕົວເລກອາດອະທິບາຍຄວາມແຕກຕ່າງໄດ້. ລູກສອນບອກວ່າຄ່ານັ້ນຢູ່ນອກຂອບຂອງມາດຕາສ່ວນ.',
};
