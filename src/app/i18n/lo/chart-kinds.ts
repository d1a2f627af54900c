import type { TranslatedMessages } from '../en.ts';
import { followedBy } from './followed.ts';
import { yearNamed } from './year-named.ts';

const inYears = (years: number): string =>
  years === 1 ? 'ໃນປີດຽວທີ່ມີທັງສອງ' : `ໃນ ${years} ປີ ຈາກທັງໝົດ ${years} ປີ`;

/** The words of each kind of chart. */
export const chartKinds: TranslatedMessages['chartKinds'] = {
  trend: { name: 'ການຄ້າແຕ່ລະປີ' },
  targets: { name: 'ໄລຍະຫ່າງຫາເປົ້າໝາຍ' },
  target: { name: 'ແຕ່ລະເປົ້າໝາຍ' },
  path: { name: 'ເສັ້ນທາງສູ່ເປົ້າໝາຍ' },
  needed: {
    name: 'ການເຕີບໂຕແຕ່ລະປີ ແລະ ທີ່ຕ້ອງການ',
    title: (goal, year, rate) => `ເພື່ອບັນລຸ ${goal} ໃນປີ ${year} ຕ້ອງເຕີບໂຕ ${rate} ຕໍ່ປີ`,
    beside: (goal, year, rate, years, achieved, name) =>
      years === 1
        ? `ເພື່ອບັນລຸ ${goal} ໃນປີ ${year} ຕ້ອງເຕີບໂຕ ${rate} ຕໍ່ປີ; ປີທີ່ຜ່ານມາ${name === 'fall' ? 'ຫຼຸດລົງ' : 'ໄດ້'} ${achieved}`
        : `ເພື່ອບັນລຸ ${goal} ໃນປີ ${year} ຕ້ອງເຕີບໂຕ ${rate} ຕໍ່ປີ; ${years} ປີທີ່ຜ່ານມາ${name === 'fall' ? 'ຫຼຸດລົງ' : 'ໄດ້'} ${achieved} ຕໍ່ປີ`,
    open: (goal) => `ການເຕີບໂຕແຕ່ລະປີ, ແລະ ອັດຕາທີ່ຕ້ອງການເພື່ອບັນລຸ ${goal} ຊຶ່ງບໍ່ມີກຳນົດເວລາ`,
    openBeside: (goal, years, achieved, name) =>
      years === 1
        ? `ການຄ້າ${{ growth: 'ເຕີບໂຕ', fall: 'ຫຼຸດລົງ', change: 'ປ່ຽນແປງ' }[name]} ${achieved} ໃນປີທີ່ຜ່ານມາ; ${goal} ບໍ່ມີກຳນົດເວລາ`
        : `ການຄ້າ${{ growth: 'ເຕີບໂຕ', fall: 'ຫຼຸດລົງ', change: 'ປ່ຽນແປງ' }[name]} ${achieved} ຕໍ່ປີ ໃນ ${years} ປີທີ່ຜ່ານມາ; ${goal} ບໍ່ມີກຳນົດເວລາ`,
    subtitle: 'ການຄ້າສອງຝ່າຍ, ການເຕີບໂຕແຕ່ລະປີເປັນເປີເຊັນ, ແລະ ການເຕີບໂຕຕໍ່ປີທີ່ເປົ້າໝາຍຕ້ອງການ',
    line: (goal, year, rate) => `${goal} ໃນປີ ${year}: ${rate} ຕໍ່ປີ`,
    lineOurs: (goal, year, rate) => `${goal} ໃນປີ ${year} ທີ່ພວກເຮົາເລືອກ: ${rate} ຕໍ່ປີ`,
    year: (year, rate) => `${year}: ${rate}`,
    description: (title, years) => `${title}. ${years.join('; ')}.`,
    note: 'ແຖບໜຶ່ງແມ່ນການເຕີບໂຕຂອງປີໜຶ່ງ; ເສັ້ນເຂັ້ມແມ່ນສິ່ງທີ່ການປັດເສດເປີດໄວ້. ແຖບສີເຕັມບັນລຸການເຕີບໂຕທີ່ຕ້ອງການ. ການເຕີບໂຕຂອງແຕ່ລະປີບໍ່ໄດ້ບວກກັນ: ເປົ້າໝາຍບັນລຸດ້ວຍການເຕີບໂຕຕໍ່ການເຕີບໂຕ.',
  },
  promises: {
    name: 'ເປົ້າໝາຍຕາມເວລາ',
    title: (pair) => `ການຄ້າລະຫວ່າງ${pair}: ສິ່ງທີ່ສັນຍາ ແລະ ສິ່ງທີ່ເປັນຈິງ`,
    subtitle: (unit) => `ການຄ້າສອງຝ່າຍ, ${unit}ຕໍ່ປີ, ແລະ ແຕ່ລະເປົ້າໝາຍນັບແຕ່ມື້ປະກາດຮອດກຳນົດເວລາ`,
    description: (from, to, targets) =>
      `ການຄ້າສອງຝ່າຍແຕ່${yearNamed(from)} ຫາ ${yearNamed(to)}, ແລະ ${targets.length} ເປົ້າໝາຍ: ${targets.join('; ')}.`,
    descriptionWithoutValues: (targets) => `${targets.length} ເປົ້າໝາຍ: ${targets.join('; ')}. ບໍ່ຮູ້ມູນຄ່າຂອງປີໃດ.`,
    note: 'ເສັ້ນແມ່ນການຄ້າຂອງແຕ່ລະປີ; ເສັ້ນຢຸດຢູ່ບ່ອນທີ່ບໍ່ຮູ້ມູນຄ່າຂອງປີ. ລູກສອນຊີ້ແຕ່ມື້ທີ່ປະກາດເປົ້າໝາຍ ໄປຫາປີທີ່ຄົບກຳນົດ ໃນລະດັບຂອງເປົ້າໝາຍ: ຈຸດທຶບແມ່ນເປົ້າໝາຍທີ່ບັນລຸ, ກາກະບາດແມ່ນບໍ່ບັນລຸ, ວົງມົນແມ່ນຕັດສິນບໍ່ໄດ້. ເປົ້າໝາຍທີ່ບໍ່ມີກຳນົດເວລາແລ່ນຊື່ອອກໄປ. ເປົ້າໝາຍທີ່ບໍ່ມີລູກສອນ ຖືກປະກາດໃນມື້ທີ່ບໍ່ຮູ້ ຫຼື ຫຼັງກຳນົດເວລາຂອງມັນ.',
    line: 'ການຄ້າສອງຝ່າຍ',
    outcome: (name, outcome) => `${name}: ${outcome}`,
  },
  'two-counts': {
    name: 'ຕົວເລກຂອງສອງຝ່າຍກ່ຽວກັບສິນຄ້າດຽວກັນ',
    more: {
      X: ({ side, other }, years) => `${other}ນັບການຊື້ຈາກ${side} ຫຼາຍກວ່າທີ່${side}ນັບການຂາຍ, ${inYears(years)}`,
      M: ({ side, other }, years) => `${other}ນັບການຂາຍໃຫ້${side} ຫຼາຍກວ່າທີ່${side}ນັບການຊື້, ${inYears(years)}`,
    },
    less: {
      X: ({ side, other }, years) => `${other}ນັບການຊື້ຈາກ${side} ໜ້ອຍກວ່າທີ່${side}ນັບການຂາຍ, ${inYears(years)}`,
      M: ({ side, other }, years) => `${other}ນັບການຂາຍໃຫ້${side} ໜ້ອຍກວ່າທີ່${side}ນັບການຊື້, ${inYears(years)}`,
    },
    newestMore: {
      X: ({ side, other }, year, rate) =>
        `${yearNamed(year)}: ${other}ນັບການຊື້ຈາກ${side} ${followedBy(`ຫຼາຍກວ່າທີ່${side}ນັບການຂາຍ`, rate)}`,
      M: ({ side, other }, year, rate) =>
        `${yearNamed(year)}: ${other}ນັບການຂາຍໃຫ້${side} ${followedBy(`ຫຼາຍກວ່າທີ່${side}ນັບການຊື້`, rate)}`,
    },
    newestLess: {
      X: ({ side, other }, year, rate) =>
        `${yearNamed(year)}: ${other}ນັບການຊື້ຈາກ${side} ${followedBy(`ໜ້ອຍກວ່າທີ່${side}ນັບການຂາຍ`, rate)}`,
      M: ({ side, other }, year, rate) =>
        `${yearNamed(year)}: ${other}ນັບການຂາຍໃຫ້${side} ${followedBy(`ໜ້ອຍກວ່າທີ່${side}ນັບການຊື້`, rate)}`,
    },
    neutral: {
      X: ({ side, other }, years) => `ຕົວເລກຂອງສອງຝ່າຍກ່ຽວກັບສິ່ງທີ່${side}ຂາຍໃຫ້${other}, ມີທັງສອງ ${years} ປີ`,
      M: ({ side, other }, years) => `ຕົວເລກຂອງສອງຝ່າຍກ່ຽວກັບສິ່ງທີ່${other}ຂາຍໃຫ້${side}, ມີທັງສອງ ${years} ປີ`,
    },
    subtitle: (flow, unit) => `${flow}, ${unit}ຕໍ່ປີ, ຕາມທີ່ແຕ່ລະຝ່າຍນັບ`,
    countedBy: (name) => `ນັບໂດຍ${name}`,
    none: (name, periods) => `ບໍ່ມີຕົວເລກຂອງ${name}ສຳລັບ${periods.map(yearNamed).join(', ')}`,
    moreBy: (name, rate) => followedBy(`${name}: ສູງກວ່າອີກຝ່າຍ`, rate),
    lessBy: (name, rate) => followedBy(`${name}: ຕ່ຳກວ່າອີກຝ່າຍ`, rate),
    same: 'ຄືກັນເມື່ອຄິດການປັດເສດ',
    apart: (times) => `ຕ່າງກັນຢ່າງໜ້ອຍ ${times} ເທົ່າ: ບໍ່ທຽບ`,
    inYear: (period, words) => `${yearNamed(period)}: ${words}`,
    description: (title, years) => `${title}. ${years.join('; ')}.`,
    note: 'ເສັ້ນໜຶ່ງເຊື່ອມສອງການນັບຂອງ 12 ເດືອນດຽວກັນ. ການສົ່ງອອກຕີລາຄາໂດຍບໍ່ລວມຄ່າຂົນສົ່ງ ແລະ ປະກັນໄພ, ການນຳເຂົ້າລວມສິ່ງນັ້ນ, ສະນັ້ນ ຄວາມແຕກຕ່າງສອງສາມເປີເຊັນເປັນເລື່ອງປົກກະຕິ. ບ່ອນທີ່ຝ່າຍໃດບໍ່ມີຕົວເລກ ຈະບໍ່ແຕ້ມໃຫ້ຝ່າຍນັ້ນ; ເຄື່ອງໝາຍກວງແມ່ນຢູ່ໄກກັນເກີນໄປ ຈົນບໍ່ໜ້າຈະເປັນການນັບສິນຄ້າອັນດຽວກັນ. ການປະເມີນທີ່ເຮັດຈາກການນັບຂອງອີກຝ່າຍບໍ່ເອົາມານຳ.',
  },
  growths: {
    name: 'ທຸກອັດຕາເຕີບໂຕທີ່ກ່າວໄວ້',
    subtitle: 'ການເຕີບໂຕເປັນເປີເຊັນ: ເຄື່ອງໝາຍແມ່ນສິ່ງທີ່ກ່າວໄວ້, ແຖບແມ່ນສິ່ງທີ່ມູນຄ່າທີ່ເຜີຍແຜ່ໃຫ້ຜົນ',
    row: (period, what) => `${yearNamed(period)}: ${what}`,
    against: (row, stated, given) =>
      given === '' ? `${row}, ກ່າວໄວ້ ${stated}` : `${row}, ກ່າວໄວ້ ${stated}, ມູນຄ່າໃຫ້ຜົນ ${given}`,
    description: (title, contradicted) =>
      contradicted.length === 0 ? `${title}.` : `${title}. ເປັນຈິງບໍ່ໄດ້: ${contradicted.join('; ')}.`,
    note: (others) =>
      `ຈຸດທຶບແມ່ນອັດຕາເຕີບໂຕທີ່ກ່າວໄວ້, ຂີດແມ່ນອັນທີ່ບໍ່ໄດ້ກ່າວແນ່ນອນ; ແຖບກວ້າງແມ່ນສິ່ງທີ່ມູນຄ່າທີ່ເຜີຍແຜ່ໃຫ້ຜົນ ລວມການປັດເສດ. ກາກະບາດເປັນຈິງບໍ່ໄດ້ ຖ້າຕົວເລກທີ່ເຜີຍແຜ່ພ້ອມກັນເປັນຈິງ. ວົງມົນກວດບໍ່ໄດ້. ລູກສອນບອກວ່າການເຕີບໂຕຢູ່ນອກຂອບຂອງມາດຕາສ່ວນ.${
        others === 0
          ? ''
          : ` ບໍ່ໄດ້ແຕ້ມ: ອີກ ${others} ອັດຕາເຕີບໂຕ ຂອງບາງສ່ວນຂອງປີ, ຂອງການສົ່ງອອກ ຫຼື ການນຳເຂົ້າ, ເປັນຈຳນວນເງິນ ຫຼື ຂອງປີທີ່ເກົ່າກວ່າ.`
      }`,
  },
  growth: { name: 'ການເຕີບໂຕທີ່ກ່າວ ແລະ ທີ່ມູນຄ່າໃຫ້' },
  revisions: { name: 'ການປັບປຸງຕົວເລກຂອງມູນຄ່າ' },
  value: { name: 'ທຸກຕົວເລກຂອງມູນຄ່າໜຶ່ງ' },
  finding: { name: 'ຈຸດຂັດກັນ, ການປັບປຸງ ແລະ ສອງລາຍງານ' },
};
