import type { ChangeName } from '../change-name.ts';
import type { Messages } from '../en.ts';
import { followedBy } from './followed.ts';
import { yearNamed } from './year-named.ts';

/**
 * Titles that tell what was found, each bounded as the English ones are. `what` is what is counted and by whom, `bound`
 * the nearest value that the other figures allow.
 */
const changeNames: Record<ChangeName, string> = { growth: 'ການເຕີບໂຕ', fall: 'ການຫຼຸດລົງ', change: 'ການປ່ຽນແປງ' };

/** Titles about changes, by what they are called. */
const changeTitles = (change: string): Messages['titles']['growth'] => ({
  partsAbove: ({ what, period, figure, bound }) =>
    `${what}, ${yearNamed(period)}: ${followedBy(change, figure)} ສູງກວ່າຂອງສ່ວນປະກອບ, ທີ່ບໍ່ເກີນ ${bound}`,
  partsBelow: ({ what, period, figure, bound }) =>
    `${what}, ${yearNamed(period)}: ${followedBy(change, figure)} ຕ່ຳກວ່າຂອງສ່ວນປະກອບ, ທີ່ຢ່າງໜ້ອຍ ${bound}`,
  partsAboveBriefly: ({ what, period, figure, bound }) =>
    `${what}, ${yearNamed(period)}: ${followedBy(change, figure)}, ສ່ວນປະກອບບໍ່ເກີນ ${bound}`,
  partsBelowBriefly: ({ what, period, figure, bound }) =>
    `${what}, ${yearNamed(period)}: ${followedBy(change, figure)}, ສ່ວນປະກອບຢ່າງໜ້ອຍ ${bound}`,
  othersAbove: ({ what, period, figure, bound }) =>
    `${what}, ${yearNamed(period)}: ${followedBy(change, figure)}, ແຕ່ຕາມຕົວເລກອື່ນ ບໍ່ເກີນ ${bound}`,
  othersBelow: ({ what, period, figure, bound }) =>
    `${what}, ${yearNamed(period)}: ${followedBy(change, figure)}, ແຕ່ຕາມຕົວເລກອື່ນ ຢ່າງໜ້ອຍ ${bound}`,
  othersAboveBriefly: ({ what, period, figure, bound }) =>
    `${what}, ${yearNamed(period)}: ${followedBy(change, figure)}, ຕົວເລກອື່ນບໍ່ເກີນ ${bound}`,
  othersBelowBriefly: ({ what, period, figure, bound }) =>
    `${what}, ${yearNamed(period)}: ${followedBy(change, figure)}, ຕົວເລກອື່ນຢ່າງໜ້ອຍ ${bound}`,
  same: ({ what, period, first, second }) =>
    `${what}, ${yearNamed(period)}: ບອກ${change}ທັງ ${first} ແລະ ${second}`,
  revised: ({ what, period, first, second }) =>
    `${what}, ${yearNamed(period)}: ${change}ເຜີຍແຜ່ເປັນ ${first}, ຕໍ່ມາເປັນ ${second}`,
  rounding: ({ what, period, first, second }) =>
    `${what}, ${yearNamed(period)}: ${change} ${first} ແລະ ${second} ເຂົ້າກັນພຽງແຕ່ຍ້ອນການປັດເສດ`,
});

export const titles: Messages['titles'] = {
  mostWords: null,
  page: {
    overview: (pair, amount, year) => `${pair}: ${amount} ໃນ${yearNamed(year)}`,
    growth: (contradicted, all) => {
      if (all === 0) return 'ຍັງບໍ່ມີການກ່າວເຖິງອັດຕາເຕີບໂຕຂອງການຄ້ານີ້';
      if (contradicted > 0) return `${contradicted} ໃນ ${all} ອັດຕາເຕີບໂຕ ເປັນຈິງບໍ່ໄດ້ ຖ້າຕົວເລກທີ່ເຜີຍແຜ່ພ້ອມກັນເປັນຈິງ`;
      return all === 1
        ? '1 ອັດຕາເຕີບໂຕທີ່ກ່າວໄວ້, ບໍ່ຂັດກັບຕົວເລກທີ່ເຜີຍແຜ່ພ້ອມກັນ'
        : `${all} ອັດຕາເຕີບໂຕທີ່ກ່າວໄວ້, ບໍ່ມີອັນໃດຂັດກັບຕົວເລກທີ່ເຜີຍແຜ່ພ້ອມກັນ`;
    },
    findings: (within, between, figures) => {
      if (within + between === 0) return `ບໍ່ພົບຈຸດຂັດກັນໃນ ${figures} ຕົວເລກທີ່ເຜີຍແຜ່`;
      if (between === 0) return `${within} ຈຸດຂັດກັນໃນແຫຼ່ງຂໍ້ມູນດຽວ, ໃນ ${figures} ຕົວເລກທີ່ເຜີຍແຜ່`;
      if (within === 0) return `${between} ຈຸດຂັດກັນລະຫວ່າງແຫຼ່ງຂໍ້ມູນ, ໃນ ${figures} ຕົວເລກທີ່ເຜີຍແຜ່`;
      return `${within + between} ຈຸດຂັດກັນໃນ ${figures} ຕົວເລກ: ${within} ໃນແຫຼ່ງດຽວ, ${between} ລະຫວ່າງແຫຼ່ງຂໍ້ມູນ`;
    },
    targetsOpen: (targets, unrated, low) => {
      if (targets === 0) return 'ບໍ່ມີເປົ້າໝາຍຂອງການຄ້ານີ້ໃນທະບຽນ';
      if (unrated > 0) return `${targets} ເປົ້າໝາຍຂອງການຄ້ານີ້; ຄົບກຳນົດແລ້ວ ${unrated}, ບໍ່ມີໃຜບອກໄດ້ວ່າບັນລຸຫຼືບໍ່`;
      if (low === 0) return `${targets} ເປົ້າໝາຍຂອງການຄ້ານີ້, ຍັງບໍ່ມີອັນໃດຄົບກຳນົດ`;
      return targets === 1
        ? '1 ເປົ້າໝາຍຂອງການຄ້ານີ້, ຕ່ຳກວ່າມູນຄ່າທີ່ມີຢູ່ແລ້ວໃນເວລາຕັ້ງ'
        : `${targets} ເປົ້າໝາຍຂອງການຄ້ານີ້, ${low} ອັນຕ່ຳກວ່າມູນຄ່າທີ່ມີຢູ່ແລ້ວໃນເວລາຕັ້ງ`;
    },
    targets: (met, missed) => {
      if (missed === 0) return `${met} ກຳນົດເວລາ, ບັນລຸທັງໝົດ`;
      if (met === 0) return `${missed} ກຳນົດເວລາ, ບໍ່ບັນລຸຈັກອັນ`;
      return `${met + missed} ກຳນົດເວລາ: ບໍ່ບັນລຸ ${missed}, ບັນລຸ ${met}`;
    },
    claims: (figures, from, to) => {
      const published = `${figures} ຕົວເລກທີ່ເຜີຍແຜ່`;
      if (from === null || to === null) return published;
      return from === to ? `${published}ກ່ຽວກັບປີ ${from}` : `${published}ກ່ຽວກັບປີ ${from} ຫາ ${to}`;
    },
    sources: (figures, sources, languages) => `${figures} ຕົວເລກ ຈາກ ${sources} ແຫຼ່ງຂໍ້ມູນ ໃນ ${languages} ພາສາ`,
    value: (value, figure) => `${value}: ${figure}`,
    around: (value, figures, amount) => `${value}: ${figures} ຕົວເລກ ອ້ອມ ${amount}`,
    apart: (value, times) => `${value}: ສອງການນັບຕ່າງກັນຢ່າງໜ້ອຍ ${times} ເທົ່າ`,
    values: (value, figures, least, most) => `${value}: ${figures} ຕົວເລກ ຕັ້ງແຕ່ ${least} ຫາ ${most}`,
    claim: (subject, figure) => `${subject}: ${figure}`,
    change: {
      rate: (figure) => followedBy('ອັດຕາເຕີບໂຕ', figure),
      amount: (figure) => followedBy('ການປ່ຽນແປງ', figure),
      fall: (figure) => followedBy('ການຫຼຸດລົງ', figure),
    },
    growthClaim: {
      inconsistent: (what, change) => `${what}: ${change} ເປັນຈິງບໍ່ໄດ້ ຖ້າຕົວເລກທີ່ເຜີຍແຜ່ພ້ອມກັນເປັນຈິງ`,
      consistent: (what, change) => `${what}: ${change} ເຂົ້າກັນກັບມູນຄ່າທີ່ເຜີຍແຜ່`,
      weak: (what, change) => `${what}: ${change} ເປັນໄປໄດ້, ແຕ່ເກືອບທຸກຕົວເລກກໍເປັນໄປໄດ້`,
      'cannot-tell': (what, change) => `${what}: ${change} ກວດບໍ່ໄດ້ດ້ວຍສິ່ງທີ່ເຜີຍແຜ່`,
    },
    growthClaimShort: {
      inconsistent: (what, change) => `${what}: ${change} ບໍ່ເຂົ້າກັນກັບແຫຼ່ງຂໍ້ມູນຂອງມັນ`,
      consistent: (what, change) => `${what}: ${change} ເຂົ້າກັນ`,
      weak: (what, change) => `${what}: ${change} ເປັນໄປໄດ້`,
      'cannot-tell': (what, change) => `${what}: ${change} ກວດບໍ່ໄດ້`,
    },
  },
  owned: {
    T: (reporter) => `ການຄ້າສອງຝ່າຍຂອງ${reporter}`,
    X: (reporter) => `ການສົ່ງອອກຂອງ${reporter}`,
    M: (reporter) => `ການນຳເຂົ້າຂອງ${reporter}`,
    B: (reporter) => `ດຸນການຄ້າຂອງ${reporter}`,
  },
  trend: {
    grew: ({ what, rate, years, from, to, amount }) =>
      `${followedBy(`${what}ເພີ່ມຂຶ້ນ`, rate)}${years === 1 ? '' : ' ຕໍ່ປີ'} ແຕ່${yearNamed(from)} ຫາ${yearNamed(to)}, ຮອດ ${amount}`,
    shrank: ({ what, rate, years, from, to, amount }) =>
      `${followedBy(`${what}ຫຼຸດລົງ`, rate)}${years === 1 ? '' : ' ຕໍ່ປີ'} ແຕ່${yearNamed(from)} ຫາ${yearNamed(to)}, ເຫຼືອ ${amount}`,
  },
  level: {
    partsAbove: ({ what, period, figure, bound }) =>
      `${what}, ${yearNamed(period)}: ${figure} ສູງກວ່າສ່ວນປະກອບລວມກັນ, ທີ່ໄດ້ບໍ່ເກີນ ${bound}`,
    partsBelow: ({ what, period, figure, bound }) =>
      `${what}, ${yearNamed(period)}: ${figure} ຕ່ຳກວ່າສ່ວນປະກອບລວມກັນ, ທີ່ໄດ້ຢ່າງໜ້ອຍ ${bound}`,
    partsAboveBriefly: ({ what, period, figure, bound }) =>
      `${what}, ${yearNamed(period)}: ${figure}, ສ່ວນປະກອບບໍ່ເກີນ ${bound}`,
    partsBelowBriefly: ({ what, period, figure, bound }) =>
      `${what}, ${yearNamed(period)}: ${figure}, ສ່ວນປະກອບຢ່າງໜ້ອຍ ${bound}`,
    othersAbove: ({ what, period, figure, bound }) =>
      `${what}, ${yearNamed(period)}: ${figure}, ແຕ່ຕາມຕົວເລກອື່ນ ບໍ່ເກີນ ${bound}`,
    othersBelow: ({ what, period, figure, bound }) =>
      `${what}, ${yearNamed(period)}: ${figure}, ແຕ່ຕາມຕົວເລກອື່ນ ຢ່າງໜ້ອຍ ${bound}`,
    othersAboveBriefly: ({ what, period, figure, bound }) =>
      `${what}, ${yearNamed(period)}: ${figure}, ຕົວເລກອື່ນບໍ່ເກີນ ${bound}`,
    othersBelowBriefly: ({ what, period, figure, bound }) =>
      `${what}, ${yearNamed(period)}: ${figure}, ຕົວເລກອື່ນຢ່າງໜ້ອຍ ${bound}`,
    same: ({ what, period, first, second }) => `${what}, ${yearNamed(period)}: ບອກທັງ ${first} ແລະ ${second}`,
    revised: ({ what, period, first, second }) =>
      `${what}, ${yearNamed(period)}: ເຜີຍແຜ່ເປັນ ${first}, ຕໍ່ມາເປັນ ${second}`,
    rounding: ({ what, period, first, second }) =>
      `${what}, ${yearNamed(period)}: ${first} ແລະ ${second} ເຂົ້າກັນພຽງແຕ່ຍ້ອນການປັດເສດ`,
  },
  growth: changeTitles('ອັດຕາເຕີບໂຕ'),
  fall: changeTitles(changeNames.fall),
  change: changeTitles(changeNames.change),
  mirror: ({ what, period, first, second }, firstBy, secondBy) =>
    `${what}, ${yearNamed(period)}: ${firstBy}ບອກ ${first}, ${secondBy}ບອກ ${second}`,
  mirrorChange: ({ what, period, first, second }, firstBy, secondBy, change) =>
    `${what}, ${changeNames[change]}ໃນ${yearNamed(period)}: ${firstBy}ບອກ ${first}, ${secondBy}ບອກ ${second}`,
  magnitude: (what, period, figure, times, isLarger) =>
    `${what}, ${yearNamed(period)}: ${figure} ຈະເຂົ້າກັນກັບຕົວເລກອື່ນ ຖ້າ${isLarger ? 'ຄູນ' : 'ຫານ'}ດ້ວຍ ${times}`,
  eitherMagnitude: ({ what, period, first, second }, times) =>
    `${what}, ${yearNamed(period)}: ບອກທັງ ${first} ແລະ ${second}, ຕ່າງກັນປະມານ ${times} ເທົ່າ`,
  eitherOfYears: ({ what, period, first, second }, later, times) =>
    `${what}: ${first} ໃນ${yearNamed(period)} ແລະ ${second} ໃນ${yearNamed(later)}, ຕ່າງກັນປະມານ ${times} ເທົ່າ`,
  farApart: ({ what, period, first, second }, isLarger) =>
    `${what}, ${yearNamed(period)}: ${first}, ${isLarger ? 'ໜ້ອຍກວ່າໜຶ່ງສ່ວນສິບຂອງ' : 'ຫຼາຍກວ່າສິບເທົ່າຂອງ'} ${second}`,
  belowKnown: (figure, known, period) =>
    `ເປົ້າໝາຍ ${figure} ຕ່ຳກວ່າ ${known} ຂອງ${yearNamed(period)} ທີ່ຮູ້ແລ້ວໃນເວລາຕັ້ງ`,
  belowKnownBriefly: (figure, period) => `ເປົ້າໝາຍ ${figure} ຕ່ຳກວ່າມູນຄ່າຂອງ${yearNamed(period)} ທີ່ຮູ້ແລ້ວໃນເວລາຕັ້ງ`,
  notMet: (figure, period, years) =>
    `ເປົ້າໝາຍ ${figure} ທີ່ກ່າວວ່າບັນລຸ, ${yearNamed(period)}: ບໍ່ບັນລຸໃນປີ ${years.join(', ')}`,
  notMetIn: (figure, period, years) => `ເປົ້າໝາຍ ${figure} ທີ່ກ່າວວ່າບັນລຸ, ${yearNamed(period)}: ບໍ່ບັນລຸໃນ ${years} ປີ`,
};
