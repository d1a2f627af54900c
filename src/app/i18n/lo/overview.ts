import type { Messages } from '../en.ts';
import { followedBy } from './followed.ts';
import { yearNamed } from './year-named.ts';

/** The overview of a pair. */
export const overview: Messages['overview'] = {
  title: (pair) => `ການຄ້າລະຫວ່າງ${pair}`,
  description: (pair) => `ການຄ້າລະຫວ່າງ${pair}ມີມູນຄ່າເທົ່າໃດ, ເພີ່ມຂຶ້ນຫຼືບໍ່, ຕົວເລກທີ່ລົງພິມກົງກັນຫຼືບໍ່ ແລະ ຍັງໄກຈາກເປົ້າໝາຍເທົ່າໃດ.`,
  updated: (newest, checked, sources, figures) =>
    `ແຫຼ່ງຂໍ້ມູນໃໝ່ສຸດ: ${newest}. ກວດຄັ້ງຫຼ້າສຸດ: ${checked}. ${figures} ຕົວເລກ ຈາກ ${sources} ແຫຼ່ງຂໍ້ມູນ.`,
  updatedUndated: (checked, sources, figures) =>
    `ແຫຼ່ງຂໍ້ມູນໃໝ່ສຸດບໍ່ມີວັນທີ. ກວດຄັ້ງຫຼ້າສຸດ: ${checked}. ${figures} ຕົວເລກ ຈາກ ${sources} ແຫຼ່ງຂໍ້ມູນ.`,
  question: {
    size: 'ມູນຄ່າເທົ່າໃດ?',
    growing: 'ເພີ່ມຂຶ້ນຫຼືບໍ່?',
    agree: 'ຕົວເລກກົງກັນຫຼືບໍ່?',
    targets: 'ຍັງໄກຈາກເປົ້າໝາຍເທົ່າໃດ?',
  },
  sizeAnswer: (amount, year) => `${amount} ໃນ${yearNamed(year)}`,
  sizeNone: 'ບໍ່ມີການເຜີຍແຜ່ມູນຄ່າລວມຕົວຈິງຂອງໝົດປີ.',
  sizeInDoubt: 'ມູນຄ່າລວມຂອງໝົດປີທີ່ເຜີຍແຜ່ ແມ່ນໜ້າສົງໄສ.',
  sizeDoubted: '– ໜ້າສົງໄສ, ຍ້ອນບໍ່ກົງກັບຕົວເລກອື່ນ',
  sizeDisputed: (year) => `ມູນຄ່າທີ່ເຜີຍແຜ່ສຳລັບ ${yearNamed(year)} ບໍ່ກົງກັບຕົວເລກອື່ນ, ຈຶ່ງໃຊ້ປີກ່ອນໜ້ານັ້ນຢູ່ນີ້:`,
  sizeDisputedWhy: 'ສິ່ງທີ່ບໍ່ກົງກັນ.',
  sizeInstead: (what, year) => `${what}, ${yearNamed(year)}:`,
  sizeInCurrency: (what, year) => `${what}, ${yearNamed(year)}, ໄດ້ເຜີຍແຜ່ເປັນສະກຸນເງິນອື່ນ ແລະ ບໍ່ໄດ້ແປງຢູ່ນີ້:`,
  sizeOfStatus: (year, status) => `${year} (${status})`,
  sizeDetail: {
    printed: (reporter) => `ຕາມການນັບຂອງ${reporter}.`,
    sum: (reporter) => `ຕາມການນັບຂອງ${reporter}, ລວມການສົ່ງອອກ ແລະ ການນຳເຂົ້າ:`,
    implied: (reporter) => `ຕາມການນັບຂອງ${reporter}, ຄິດໄລ່ຈາກປີກ່ອນໜ້າ ແລະ ອັດຕາເຕີບໂຕທີ່ແຫຼ່ງຂໍ້ມູນດຽວກັນບອກໄວ້:`,
  },
  sizeAlso: 'ຕົວເລກອື່ນທີ່ເຜີຍແຜ່:',
  sizeAlsoAs: (status) => `ຕົວເລກອື່ນທີ່ເຜີຍແຜ່ (${status}):`,
  sizeApart: (times) => `ຕ່າງຈາກຕົວເລກຂ້າງເທິງຢ່າງໜ້ອຍ ${times} ເທົ່າ`,
  sizeOfParts: (amount) => `${followedBy('ການສົ່ງອອກ ແລະ ການນຳເຂົ້າຕາມແຫຼ່ງຂໍ້ມູນອື່ນລວມກັນແມ່ນ', amount)}:`,
  sizeByOther: (reporter) => `ຕາມການນັບຂອງ${reporter}:`,
  sizeLater: (year) => `ສຳລັບ${yearNamed(year)}:`,
  growingUp: (amount, year, basis) => `${followedBy('ເພີ່ມຂຶ້ນ', amount)} ໃນ${yearNamed(year)}, ${basis}`,
  growingDown: (amount, year, basis) => `${followedBy('ຫຼຸດລົງ', amount)} ໃນ${yearNamed(year)}, ${basis}`,
  growingPrinted: 'ຕາມທີ່ເຜີຍແຜ່',
  growingSources: 'ຂຶ້ນກັບແຫຼ່ງຂໍ້ມູນ',
  growingEstimated: 'ຕາມການປະເມີນໃນເວລາເຜີຍແຜ່',
  growingComputed: 'ຄິດໄລ່ຈາກມູນຄ່າທີ່ເຜີຍແຜ່ຂອງທັງສອງປີ',
  growingHedged: 'ຄິດໄລ່ຈາກມູນຄ່າທີ່ມີອັນໜຶ່ງບໍ່ແນ່ນອນ',
  growingAllHedged: 'ຄິດໄລ່ຈາກມູນຄ່າທີ່ບໍ່ແນ່ນອນ',
  growingBeside: (sentence, amount, name) =>
    `${sentence}, ແຕ່${followedBy(`ມູນຄ່າທີ່ເຜີຍແຜ່ຄິດໄລ່ໄດ້${{ growth: '', fall: 'ການຫຼຸດລົງ', change: 'ການປ່ຽນແປງ' }[name]}`, amount)}`,
  growingBesideGrowth: (sentence, amount) =>
    `${sentence}, ແຕ່${followedBy('ມູນຄ່າທີ່ເຜີຍແຜ່ຄິດໄລ່ໄດ້ການເຕີບໂຕ', amount)}`,
  growingUnclear: (year, amounts) =>
    amounts.length === 1
      ? `ບອກບໍ່ໄດ້ສຳລັບ${yearNamed(year)}: ${amounts[0]}`
      : `ແຫຼ່ງຂໍ້ມູນບໍ່ກົງກັນກ່ຽວກັບ${yearNamed(year)}: ${amounts.join('; ')}`,
  growingNone:
    'ບໍ່ມີການເຜີຍແຜ່ອັດຕາເຕີບໂຕຕົວຈິງຂອງການຄ້າສອງຝ່າຍສຳລັບປີໃໝ່ໆ ທີ່ສອດຄ່ອງກັບຕົວເລກອື່ນທີ່ເຜີຍແຜ່ພ້ອມກັນ ແລະ ບໍ່ມີມູນຄ່າລວມແບບນັ້ນຂອງສອງປີຕິດກັນ.',
  growingNothing: 'ບໍ່ມີການເຜີຍແຜ່ອັດຕາເຕີບໂຕຂອງການຄ້າສອງຝ່າຍ ແລະ ບໍ່ມີມູນຄ່າລວມຂອງສອງປີ.',
  growingFrom: 'ຈາກ:',
  growingByOther: (reporter, year) => `ຕາມການນັບຂອງ${reporter}, ສຳລັບ${yearNamed(year)}:`,
  growingDetail: (year) => `ເຜີຍແຜ່ສຳລັບ${yearNamed(year)}:`,
  growingNewest: (sentence) => `ໃໝ່ສຸດ: ${sentence}.`,
  growingEarlier: (figures, year) =>
    figures === 1 ? `ຕົວເລກຂອງ${yearNamed(year)}` : `ທັງ ${figures} ຕົວເລກຂອງ${yearNamed(year)}`,
  yearUp: (amount, year, reporter) =>
    `${followedBy('ເພີ່ມຂຶ້ນ', amount)} ໃນ${yearNamed(year)} ຕາມການນັບຂອງ${reporter}`,
  yearDown: (amount, year, reporter) =>
    `${followedBy('ຫຼຸດລົງ', amount)} ໃນ${yearNamed(year)} ຕາມການນັບຂອງ${reporter}`,
  sources: (n) => `(${n} ແຫຼ່ງຂໍ້ມູນ)`,
  sourcesSince: (n, date) => `(${n} ແຫຼ່ງຂໍ້ມູນ, ໄວສຸດ ${date})`,
  agreeAnswer: (contradictions) =>
    contradictions === 0 ? 'ບໍ່ມີຕົວເລກທີ່ເຜີຍແຜ່ຂັດກັນ' : `ພົບ ${contradictions} ຈຸດຂັດກັນ`,
  agreeOffByTens: (figures) => `ມີ ${figures} ຕົວເລກທີ່ເຜີຍແຜ່ ທີ່ເບິ່ງຄືວ່າຜິດ 10, 100, 1.000… ເທົ່າ`,
  agreeFigures: (some, all) => `ກ່ຽວຂ້ອງກັບ ${some} ໃນ ${all} ຕົວເລກ.`,
  agreeGrowths: (fit, all, denied, weak, undecided) =>
    all === 0
      ? 'ບໍ່ມີການກ່າວເຖິງອັດຕາເຕີບໂຕ.'
      : `${[
          `${fit} ໃນ ${all} ອັດຕາເຕີບໂຕທີ່ກ່າວໄວ້ ເຂົ້າກັນກັບຕົວເລກອື່ນ`,
          denied > 0 && `${denied} ອັນບໍ່ເຂົ້າກັນ`,
          weak > 0 && `${weak} ອັນເປັນໄປໄດ້, ຄືກັບເກືອບທຸກຕົວເລກ`,
          undecided > 0 && `${undecided} ອັນກວດບໍ່ໄດ້`,
        ]
          .filter(Boolean)
          .join('; ')}.`,
  targetsAnswer: ({ reached, missed, ahead, below, unknown }) =>
    `${[
      reached && `ບັນລຸແລ້ວ ${reached}`,
      missed && `ບໍ່ບັນລຸຕາມກຳນົດ ${missed}`,
      ahead && `ຍັງຢູ່ຂ້າງໜ້າ ${ahead}`,
      below && `ມາຮອດປັດຈຸບັນຍັງບໍ່ທັນບັນລຸ ${below}`,
      unknown && `ບອກບໍ່ໄດ້ສຳລັບ ${unknown}`,
    ]
      .filter(Boolean)
      .join('; ')}.`,
  targetNeeds: (goal, year, rate) =>
    `ເພື່ອບັນລຸ ${goal} ໃນ${yearNamed(year)} ${followedBy('ຕ້ອງເຕີບໂຕ', rate)} ຕໍ່ປີ.`,
  targetNeedsByOurs: (goal, year, rate) =>
    `${goal} ບໍ່ມີກຳນົດເວລາໃນອະນາຄົດ; ເພື່ອບັນລຸໃນ${yearNamed(year)} ${followedBy('ຈະຕ້ອງເຕີບໂຕ', rate)} ຕໍ່ປີ.`,
  targetDueBy: (goal, period) => `${goal} ພາຍໃນ${yearNamed(period)}`,
  targetPassedBefore: (goal, year) => `${goal} (ຜ່ານໃນ${yearNamed(year)}, ບໍ່ຄົງຕົວ)`,
  targetPassed: (year) => `ການຄ້າເທົ່າ ຫຼື ສູງກວ່າເປົ້າໝາຍໃນ${yearNamed(year)}, ແລະ ຕ່ຳກວ່າອີກ.`,
  achieved: (years, rate, name) => {
    const made = name === 'fall' ? 'ຫຼຸດລົງ' : 'ໄດ້';
    return years === 1
      ? `${followedBy(`ປີທີ່ຜ່ານມາ${made}`, rate)}.`
      : `${followedBy(`ໃນ ${years} ປີທີ່ຜ່ານມາ${made}`, rate)} ຕໍ່ປີ.`;
  },
  targetReached: (year) => `ບັນລຸເທື່ອທຳອິດໃນ${yearNamed(year)}.`,
  targetDue: {
    missed: (year) => `ຄົບກຳນົດໃນ${yearNamed(year)}, ແຕ່ການຄ້າຍັງຕ່ຳກວ່າເປົ້າໝາຍ.`,
    met: (year) => `ຄົບກຳນົດໃນ${yearNamed(year)}, ການຄ້າເທົ່າ ຫຼື ສູງກວ່າເປົ້າໝາຍ.`,
    open: (year) => `ຄົບກຳນົດໃນ${yearNamed(year)}.`,
    'cannot-rate': (year) => `ຕັ້ງໄວ້ສຳລັບ${yearNamed(year)}.`,
  },
  targetRemaining: (times, year) => `ການຄ້າຕ້ອງ${followedBy('ເພີ່ມຂຶ້ນເປັນ', times)}ຂອງມູນຄ່າ${yearNamed(year)}.`,
  targetRequiredBy: (year, rate) => `${rate} ຕໍ່ປີ ເພື່ອບັນລຸໃນ${yearNamed(year)}`,
  targetRequired: (ways) => `ຕ້ອງເຕີບໂຕ ${ways.join(', ຫຼື ')}.`,
  targetOurYears: 'ເປົ້າໝາຍນີ້ບໍ່ມີກຳນົດເວລາໃນອະນາຄົດ; ປີເຫຼົ່ານີ້ພວກເຮົາກຳນົດເອງ.',
  flowSubtitle: (unit) => `ສິນຄ້າ, ${unit}ຕໍ່ປີ, ລາຄາປັດຈຸບັນ`,
  noValueOfAYear: 'ບໍ່ມີການເຜີຍແຜ່ມູນຄ່າຂອງໝົດປີ, ຈຶ່ງບໍ່ມີຫຍັງຈະແຕ້ມ.',
  noSoundValueOfAYear: 'ມູນຄ່າຂອງໝົດປີມີເຜີຍແຜ່ແຕ່ໃນຕົວເລກທີ່ບໍ່ກົງກັນ, ຈຶ່ງບໍ່ມີຫຍັງຈະແຕ້ມ.',
  dueBy: (period) => `ພາຍໃນ${yearNamed(period)}`,
  gaugeName: (threshold, due) => `${threshold}, ${due}`,
  gaugeReached: 'ບັນລຸແລ້ວ',
  gaugeReachedIn: (year) => `ບັນລຸໃນ${yearNamed(year)}`,
  gaugeUnrated: 'ຕັດສິນບໍ່ໄດ້',
  gaugeShare: (share) => followedBy('ການຄ້າຢູ່ທີ່', share),
  gaugesTitle: 'ຍັງໄກຈາກເປົ້າໝາຍເທົ່າໃດ',
  gaugesEach: 'ແຕ່ລະເປົ້າໝາຍຕ້ອງການຫຍັງ ແລະ ໃຜເປັນຜູ້ຕັ້ງ',
  gaugesSubtitle: (amount, year, unit) =>
    `ການຄ້າສອງຝ່າຍ${yearNamed(year)} (${amount}) ທຽບກັບແຕ່ລະເປົ້າໝາຍ, ${unit}`,
  growthMore: 'ຕົວເລກການເຕີບໂຕທັງໝົດ ພ້ອມການຄິດໄລ່',
  gaugesChoice:
    'ແຖບແມ່ນມູນຄ່າລວມຂອງປີໃໝ່ສຸດ ທີ່ເຜີຍແຜ່ເປັນຕົວເລກແນ່ນອນ, ຖ້າມີ. ສ່ວນທຶບໄປຮອດຄ່າຕ່ຳສຸດທີ່ປັດເສດໄດ້ເປັນຕົວເລກນັ້ນ, ສ່ວນລາຍຂີດໄປຮອດຄ່າສູງສຸດ.',
  eventsTitle: 'ການຢ້ຽມຢາມ, ການເຈລະຈາ ແລະ ສັນຍາ',
  eventsShow: (n) => `${n} ເຫດການ`,
  checkTitle: 'ວາງຂໍ້ຄວາມກ່ຽວກັບການຄ້ານີ້ ເພື່ອເບິ່ງວ່າຕົວເລກໃນນັ້ນກົງກັນຫຼືບໍ່',
  checkExample: {
    plain: (year, amount) => `${yearNamed(year)} ການຄ້າສອງຝ່າຍບັນລຸ ${amount}.`,
    up: (year, amount, rate) => `${yearNamed(year)} ການຄ້າສອງຝ່າຍບັນລຸ ${amount}, ເພີ່ມຂຶ້ນ ${rate}.`,
    down: (year, amount, rate) => `${yearNamed(year)} ການຄ້າສອງຝ່າຍບັນລຸ ${amount}, ຫຼຸດລົງ ${rate}.`,
  },
  checkButton: 'ກວດສອບ',
  eventReported: (date) => `ລາຍງານວັນທີ ${date}`,
};
