import type { ChangeName } from '../change-name.ts';
import type { Messages } from '../en.ts';
import { enumerated } from './enumerated.ts';
import { markedFigure } from './marked-figure.ts';
import { yearNamed } from './year-named.ts';

const changeNouns: Record<ChangeName, string> = {
  growth: 'ອັດຕາເຕີບໂຕ',
  fall: 'ການຫຼຸດລົງ',
  change: 'ການປ່ຽນແປງ',
};

/** The page on which a reader checks a statement. */
export const statement: Messages['statement'] = {
  ...markedFigure,
  title: 'ກວດສອບຂໍ້ຄວາມ',
  description: (pair) => `ພິມ ຫຼື ວາງຕົວເລກກ່ຽວກັບການຄ້າລະຫວ່າງ${pair}ຕາມທີ່ລົງພິມ ແລ້ວເບິ່ງວ່າເປັນຈິງທັງໝົດໄດ້ຫຼືບໍ່ ແລະ ບົ່ງບອກຫຍັງ.`,
  lead: 'ວາງປະໂຫຍກ ຫຼື ບົດຂ່າວ: ແຕ່ລະຕົວເລກການຄ້າຈະຖືກໝາຍ ແລະ ທຽບກັບຕົວເລກອື່ນ.',
  noScript: 'ການກວດຕົວເລກຂອງທ່ານເອງຕ້ອງໃຊ້ JavaScript, ຍ້ອນມັນເຮັດຢູ່ໃນບຣາວເຊີຂອງທ່ານ. ຂ້າງລຸ່ມແມ່ນຕົວຢ່າງ ທີ່ກວດຄືກັບໜ້ານີ້. ',
  noScriptGrowth: 'ຕົວເລກການເຕີບໂຕທັງໝົດໃນທະບຽນ, ກວດແລ້ວ',
  form: 'ຂໍ້ຄວາມ',
  language: 'ພາສາຂອງຕົວເລກ',
  sentence: 'ຂໍ້ຄວາມທີ່ມີຕົວເລກການຄ້າ',
  sentenceHint: 'ສິ່ງທີ່ທ່ານວາງບໍ່ອອກຈາກບຣາວເຊີຂອງທ່ານ. ອ່ານໄດ້ 14 ພາສາ.',
  openFile: 'ເປີດແຟ້ມ',
  openFileHint: 'ແຟ້ມ .txt, .md ຫຼື .html; ສາມາດລາກມາໃສ່ໃນຫ້ອງໄດ້ຄືກັນ.',
  fileKind: (name) => `“${name}” ບໍ່ແມ່ນແຟ້ມຂໍ້ຄວາມ, Markdown ຫຼື HTML.`,
  fileUnread: (name) => `ອ່ານ “${name}” ເປັນຂໍ້ຄວາມ UTF-8 ບໍ່ໄດ້.`,
  tooLong: (length, most) => `ຂໍ້ຄວາມນີ້ມີ ${length} ຕົວອັກສອນ. ອ່ານໄດ້ເທື່ອລະບໍ່ເກີນ ${most}: ກະລຸນາວາງສະເພາະສ່ວນທີ່ມີຕົວເລກ.`,
  languageFound: (name) => `ພົບໃນຂໍ້ຄວາມ: ${name}`,
  languageFind: 'ຊອກຫາຈາກຂໍ້ຄວາມ',
  published: 'ວັນທີເຜີຍແຜ່',
  publishedHint: 'ວັນ, ເດືອນ ຫຼື ປີ, ເຊັ່ນ 2025-01-09: “ປີກາຍນີ້” ນັບຈາກວັນນີ້.',
  publishedWrong: 'ບໍ່ແມ່ນວັນທີທີ່ໜ້ານີ້ອ່ານໄດ້. ກະລຸນາຂຽນເປັນ 2025-01-09.',
  fieldsTitle: 'ໃສ່ຕົວເລກດ້ວຍມື',
  reading: 'ກຳລັງອ່ານ …',
  nothingYet: 'ຍັງບໍ່ໄດ້ກວດຫຍັງ.',
  noFigure: 'ບໍ່ພົບຕົວເລກຂອງການຄ້ານີ້ໃນຂໍ້ຄວາມ.',
  onlyAside: 'ບໍ່ມີຕົວເລກໃດໃນນີ້ທີ່ທຽບກັບຕົວເລກອື່ນໄດ້.',
  counted: (figures, leftOut) =>
    leftOut === 0 ? `ອ່ານໄດ້ ${figures} ຕົວເລກ.` : `ອ່ານໄດ້ ${figures} ຕົວເລກ, ບໍ່ນັບເຂົ້າ ${leftOut}.`,
  someApart: (apart, all) => `${apart} ໃນ ${all} ການກວດ: ຕົວເລກທີ່ເປັນຈິງທັງໝົດບໍ່ໄດ້.`,
  resultOf: (period, reporter) => `${yearNamed(period)}, ຕາມການລາຍງານຂອງ${reporter}`,
  resultAssumed: (period, reporter) => `${yearNamed(period)}; ບໍ່ໄດ້ບອກວ່າໃຜ, ຈຶ່ງສົມມຸດວ່າເປັນຕົວເລກຂອງ${reporter}`,
  resultUnnamed: (reporter) => `ບໍ່ໄດ້ບອກໄລຍະເວລາ; ເບິ່ງຈາກຝ່າຍ${reporter}`,
  textTitle: 'ຂໍ້ຄວາມ ທີ່ໝາຍຕົວເລກໄວ້',
  textNote: 'ເລກລຳດັບນຳໄປຫາລາຍການຂ້າງລຸ່ມ.',
  markLabel: (number, state) => `ຕົວເລກທີ ${number}, ${state}`,
  listTitle: 'ຕົວເລກ, ຕາມລຳດັບການອ່ານ',
  listNote: 'ມີຫຍັງອ່ານຜິດບໍ່? ປ່ຽນສິ່ງທີ່ຕົວເລກໝາຍເຖິງ ຫຼື ບໍ່ນັບມັນເຂົ້າ.',
  figurePlace: (words) => `“${words}” ໝາຍເຖິງຫຍັງ`,
  figureSide: (words) => `ໃຜລາຍງານ “${words}”`,
  figurePeriod: (words) => `ໄລຍະເວລາຂອງ “${words}”`,
  figureBase: (words) => `“${words}” ທຽບກັບຫຍັງ`,
  shortPlace: 'ໝາຍເຖິງ',
  shortSide: 'ລາຍງານໂດຍ',
  shortPeriod: 'ໄລຍະ',
  shortBase: 'ທຽບກັບ',
  leaveOut: 'ບໍ່ນັບເຂົ້າ',
  isLeftOut: 'ບໍ່ນັບເຂົ້າແລ້ວ',
  leftOutWhy: {
    unreadable: 'ບໍ່ເຂົ້າໃຈສິ່ງທີ່ຕິດກັບມັນ',
    'no-unit': 'ບໍ່ມີຫົວໜ່ວຍບອກວ່ານັບຫຍັງ',
    'other-currency': 'ສະກຸນເງິນອື່ນ; ບໍ່ມີການແປງສະກຸນເງິນ',
    share: 'ສັດສ່ວນ ຫຼື ຈຸດເປີເຊັນ',
    average: 'ຄ່າສະເລ່ຍ',
    'other-measure': 'ບໍ່ແມ່ນສິນຄ້າທັງໝົດ: ການລົງທຶນ, ການບໍລິການ, ສິນຄ້າດຽວ, ສະຖານທີ່ ຫຼື ລາຄາ',
    'other-pair': 'ການຄ້າຂອງປະເທດອື່ນ',
    'no-flow': 'ບໍ່ຈະແຈ້ງວ່າແມ່ນການສົ່ງອອກ, ການນຳເຂົ້າ ຫຼື ການຄ້າສອງຝ່າຍ',
    'no-side': 'ບໍ່ຈະແຈ້ງວ່າແມ່ນການຄ້າຂອງໃຜ',
    'no-direction': 'ບໍ່ມີຄຳບອກວ່າເພີ່ມຂຶ້ນ ຫຼື ຫຼຸດລົງ',
    negation: 'ຂໍ້ຄວາມບອກວ່າບໍ່ແມ່ນແນວນັ້ນ',
    unsure: 'ບໍ່ເຂົ້າໃຈຄຳທີ່ຢູ່ຂ້າງມັນ',
    'by-reader': 'ທ່ານເລືອກບໍ່ນັບເຂົ້າ',
  },
  fromFields: 'ຈາກຊ່ອງຂ້າງລຸ່ມຂໍ້ຄວາມ',
  fromData: 'ຈາກຂໍ້ມູນຂອງພວກເຮົາ',
  remove: 'ເອົາອອກ',
  offerTitle: 'ບໍ່ມີໃນຂໍ້ຄວາມ, ແຕ່ມີໃນຂໍ້ມູນຂອງພວກເຮົາ',
  offerNote: 'ຕົວເລກມີການປັບປຸງ: ຂໍ້ຄວາມອາດນັບຈາກມູນຄ່າອື່ນ.',
  offer: (place, period, figure) => `ໃຊ້ ${figure} ເປັນ${place}, ${yearNamed(period)}`,
  shareTitle: 'ເກັບຜົນນີ້ໄວ້',
  copyLink: 'ສຳເນົາລິ້ງ',
  linkTooLong: 'ຂໍ້ຄວາມນີ້ຍາວເກີນໄປສຳລັບລິ້ງ. ກະລຸນາສຳເນົາຂໍ້ຄວາມທີ່ໝາຍໄວ້ ຫຼື ກວດສະເພາະວັກທີ່ມີຕົວເລກ.',
  copyHtml: 'ສຳເນົາຂໍ້ຄວາມທີ່ໝາຍໄວ້ (HTML)',
  saveResult: 'ບັນທຶກຜົນທັງໝົດເປັນຮູບ (SVG)',
  pictureFigure: (mark, words, value, place, why) => `${mark} “${words}” ໝາຍເຖິງ ${value} (${place}): ${why}`,
  pictureLeftOut: (mark, words, why) => `${mark} “${words}” ຖືກຕັດອອກ: ${why}`,
  copyYaml: 'ສຳເນົາເປັນຮ່າງແຟ້ມແຫຼ່ງຂໍ້ມູນ (YAML)',
  marksLead: 'ໃນໜ້າເວັບອື່ນ: ',
  marks: 'ໝາຍຕົວເລກໃນບົດຂ່າວຢູ່ບ່ອນຂອງມັນ ຫຼື ໃນເວັບໄຊຂອງທ່ານເອງ',
  figures: 'ຕົວເລກ, ຕາມທີ່ລົງພິມ',
  figuresHint: ({ up, down }) =>
    `ສອງຕົວເລກກໍພຽງພໍສຳລັບເລີ່ມຕົ້ນ. ມູນຄ່າເປັນໂດລາສະຫະລັດ. ອັດຕາເຕີບໂຕບອກວ່າເພີ່ມຂຶ້ນ ຫຼື ຫຼຸດລົງ: “${up} …” ຫຼື “${down} …”.`,
  rowName: { T: 'ການຄ້າສອງຝ່າຍ', X: 'ການສົ່ງອອກ', M: 'ການນຳເຂົ້າ', B: 'ດຸນການຄ້າ' },
  rowNote: {
    T: (reporter, partner) => `ລະຫວ່າງ${reporter} ແລະ ${partner}`,
    X: (reporter, partner) => `ຂອງ${reporter}ໄປ${partner}`,
    M: (reporter, partner) => `ຂອງ${reporter}ຈາກ${partner}`,
    B: (reporter, partner) => `ຂອງ${reporter}ກັບ${partner}`,
  },
  placeName: { current: 'ມູນຄ່າ', base: 'ປີກ່ອນໜ້າ', growth: 'ການເຕີບໂຕ' },
  sign: 'ທາງໃດ',
  surplus: 'ເກີນດຸນ',
  deficit: 'ຂາດດຸນ',
  about: 'ກ່ຽວກັບຫຍັງ (ບໍ່ບັງຄັບ)',
  side: 'ເບິ່ງຈາກຝ່າຍ',
  period: 'ໄລຍະເວລາ',
  periodHint: 'ຕົວຢ່າງ 2024, 2024-Q1, 2024-04 ຫຼື 2025-01/2025-04. ຈຳເປັນສະເພາະເມື່ອເບິ່ງຂໍ້ມູນຂອງພວກເຮົາ.',
  sideOfText: 'ຕາມຂໍ້ຄວາມ',
  periodWrong: 'ບໍ່ແມ່ນໄລຍະເວລາທີ່ໜ້ານີ້ອ່ານໄດ້; ຈຶ່ງບໍ່ໃຊ້.',
  submit: 'ກວດສອບ',
  clear: 'ເລີ່ມໃໝ່',
  copyText: 'ສຳເນົາເປັນຂໍ້ຄວາມພ້ອມລິ້ງ',
  savePicture: 'ບັນທຶກເປັນ SVG',
  pictureName: 'checked-statement',
  pictureSource: (site, address) => `ກວດດ້ວຍ ${site}: ${address}`,
  standsFor: (interval) => `ໝາຍເຖິງ ${interval}`,
  problem: (code, found, words) => {
    switch (code) {
      case 'unknown-language':
        return 'ພາສານີ້ຍັງອ່ານບໍ່ໄດ້.';
      case 'unknown-word':
        return `ບໍ່ຮູ້ຈັກ “${found}” ໃນນີ້. ກະລຸນາເອົາຄຳທີ່ບໍ່ແມ່ນສ່ວນຂອງຕົວເລກອອກ.`;
      case 'no-number':
        return 'ຂາດຕົວເລກ.';
      case 'unreadable-number':
        return `ເຄື່ອງໝາຍໃນ “${found}” ບໍ່ເປັນຕົວເລກ.`;
      case 'vague-number':
        return `“${found}” ບໍ່ແມ່ນຕົວເລກ.`;
      case 'doubtful-marks':
        return `“${found}” ອ່ານໄດ້ສອງແບບ, ເຄື່ອງໝາຍອາດຢູ່ໜ້າທົດສະນິຍົມ ຫຼື ລະຫວ່າງຫຼັກພັນ. ກະລຸນາຂຽນດ້ວຍຫຼັກຫຼາຍກວ່າ ຫຼື ໜ້ອຍກວ່ານີ້.`;
      case 'other-currency':
        return `“${found}” ເປັນສະກຸນເງິນອື່ນ. ທຽບສະເພາະມູນຄ່າໃນສະກຸນເງິນດຽວ ແລະ ບໍ່ມີການແປງສະກຸນເງິນ.`;
      case 'which-currency':
        return `“${found}” ເປັນເຄື່ອງໝາຍຂອງຫຼາຍສະກຸນເງິນ. ກະລຸນາເອົາອອກ ຫຼື ຂຽນລະຫັດຂອງສະກຸນເງິນ.`;
      case 'cut-off':
        return `ຂາດສ່ວນໜຶ່ງຂອງ “${found}”.`;
      case 'rate-points':
        return `“${found}” ເປັນຈຸດເປີເຊັນ ຄື ການປ່ຽນແປງຂອງອັດຕາ, ບໍ່ແມ່ນອັດຕາເຕີບໂຕ.`;
      case 'scaled-rate':
        return `“${found}” ໃຊ້ກັບລ້ານ ຫຼື ຕື້ບໍ່ໄດ້.`;
      case 'moves-to':
        return `“${found}” ບອກວ່າມາຈາກໃສ ຫຼື ໄປຮອດໃສ, ບໍ່ໄດ້ບອກວ່າປ່ຽນໄປເທົ່າໃດ.`;
      case 'bracket':
        return 'ມີວົງເລັບຢູ່ດຽວ.';
      case 'too-many-numbers':
        return `“${found}” ເປັນຕົວເລກທີສອງ. ແຕ່ລະຊ່ອງໃສ່ຕົວເລກດຽວ.`;
      case 'doubtful-multiple':
        return `“${found}” ອາດໝາຍເຖິງເປັນຈັກເທົ່າ ຫຼື ເພີ່ມຂຶ້ນຈັກເທົ່າ. ກະລຸນາຂຽນ “ເປັນ 2,3 ເທົ່າ”.`;
      case 'range-order':
        return 'ສົ້ນທຳອິດຂອງຊ່ວງຕ້ອງເປັນຄ່ານ້ອຍກວ່າ.';
      case 'no-unit':
        return 'ກະລຸນາບອກວ່າເປັນເປີເຊັນ ຫຼື ຈຳນວນເງິນ.';
      case 'two-units':
        return `“${found}” ເປັນຫົວໜ່ວຍທີສອງ.`;
      case 'two-directions':
        return `“${found}” ບອກກົງກັນຂ້າມກັບອີກຄຳໜຶ່ງ.`;
      case 'no-direction':
        return `ກະລຸນາບອກວ່າເພີ່ມຂຶ້ນ ຫຼື ຫຼຸດລົງ: “${words.up} …” ຫຼື “${words.down} …”.`;
      case 'direction-of-value':
        return 'ມູນຄ່າບໍ່ເພີ່ມ ຫຼື ຫຼຸດ: ກະລຸນາໃສ່ອັດຕາເຕີບໂຕໃນຊ່ອງຂອງມັນ.';
      case 'rate-for-value':
        return 'ອັດຕາບໍ່ແມ່ນມູນຄ່າ: ມູນຄ່າເປັນຈຳນວນເງິນ.';
      case 'falls-by-all':
        return 'ບໍ່ມີຫຍັງຫຼຸດລົງ 100 ເປີເຊັນ ຫຼື ຫຼາຍກວ່າ.';
    }
  },
  problemAt: (place, problem) => (place > 1 ? `ທີ່ຕົວອັກສອນທີ ${place}: ${problem}` : problem),
  result: 'ຜົນ',
  example: 'ຕົວຢ່າງທີ່ກວດແລ້ວ',
  exampleNote: 'ນີ້ແມ່ນສິ່ງທີ່ໜ້ານີ້ບອກກ່ຽວກັບຕົວເລກທີ່ລົງພິມພ້ອມກັນ:',
  summary: {
    consistent: 'ຕົວເລກເຫຼົ່ານີ້ສາມາດເປັນຈິງທັງໝົດ.',
    weak: 'ຕົວເລກເຫຼົ່ານີ້ສາມາດເປັນຈິງທັງໝົດ, ແຕ່ຖືກປັດເສດຫຼາຍເກີນໄປ ຈຶ່ງບໍ່ບອກຫຍັງຫຼາຍ.',
    inconsistent: 'ຕົວເລກເຫຼົ່ານີ້ຈະເປັນຈິງທັງໝົດບໍ່ໄດ້.',
    'cannot-tell': 'ຍັງບໍ່ພຽງພໍທີ່ຈະກວດ.',
  },
  together: 'ຕົວຢ່າງທີ່ທຸກຕົວເລກເປັນຈິງ',
  togetherNot: 'ຕົວເລກໃດທີ່ເປັນຈິງທັງໝົດບໍ່ໄດ້',
  togetherExample: (values) => `ຕົວຢ່າງ, ທຸກຕົວເລກເປັນຈິງສຳລັບຄ່າເຫຼົ່ານີ້: ${values}.`,
  togetherApart: (figures) => `ເມື່ອເອົາພ້ອມກັນ, ${figures} ເປັນຈິງທັງໝົດບໍ່ໄດ້, ເຖິງແມ່ນວ່າຖ້າຂາດອັນໃດອັນໜຶ່ງກໍເປັນຈິງໄດ້.`,
  exampleValue: (place, value) => `${place} ${value}`,
  unread: (n) => `ອ່ານ ${n} ຊ່ອງບໍ່ໄດ້ ແລະ ບໍ່ນັບເຂົ້າ.`,
  missing: (names) => `ຖ້າມີຕົວເລກອີກອັນໜຶ່ງຈະກວດໄດ້: ${names.join(', ຫຼື ')}.`,
  missingAny: 'ກະລຸນາໃສ່ສອງມູນຄ່າ ແລະ ອັດຕາເຕີບໂຕ, ຫຼື ທັງໝົດ ແລະ ສ່ວນປະກອບ.',
  place: (flow, role) =>
    flow === 'B'
      ? 'ດຸນການຄ້າ'
      : `${{ T: 'ການຄ້າສອງຝ່າຍ', X: 'ການສົ່ງອອກ', M: 'ການນຳເຂົ້າ' }[flow]}: ${
          { current: 'ມູນຄ່າ', base: 'ມູນຄ່າປີກ່ອນໜ້າ', growth: 'ການເຕີບໂຕ' }[role]
        }`,
  implied: 'ສິ່ງທີ່ມັນບົ່ງບອກ',
  impliedLine: (place, interval, from) => `${place}: ${interval}, ຈາກ ${from}`,
  list: (items) => enumerated(items),
  proofs: 'ສິ່ງທີ່ບໍ່ເຂົ້າກັນ',
  passesCount: (count) => `ສິ່ງທີ່ເຂົ້າກັນ: ${count} ການກວດ`,
  moreProofs: (count) => `ການພິສູດອີກ ${count} ອັນ`,
  proof: (stated, interval) => `“${stated}” ໝາຍເຖິງ ${interval}.`,
  gives: {
    growth: (from, computed, name) => `ຈາກ ${from} ${changeNouns[name]}ແມ່ນ ${computed}.`,
    change: (from, computed, name) =>
      `ຈາກ ${from} ${changeNouns[name === 'fall' ? name : 'change']}ແມ່ນ ${computed}.`,
    sum: (from, computed) => `${from} ບວກກັນໄດ້ ${computed}.`,
    difference: (from, computed) => `${from} ລົບກັນເຫຼືອ ${computed}.`,
    'half-sum': (from, computed) => `ເຄິ່ງໜຶ່ງຂອງຜົນບວກຂອງ ${from} ແມ່ນ ${computed}.`,
    'half-difference': (from, computed) => `ເຄິ່ງໜຶ່ງຂອງຜົນຕ່າງຂອງ ${from} ແມ່ນ ${computed}.`,
    'between-growths': (from, computed) =>
      `ອັດຕາເຕີບໂຕຂອງທັງໝົດຢູ່ລະຫວ່າງອັດຕາຂອງສ່ວນປະກອບ: ຈາກ ${from} ມັນແມ່ນ ${computed}.`,
    'weighted-growths': (from, computed, name) => `ຈາກ ${from} ${changeNouns[name]}ຂອງທັງໝົດແມ່ນ ${computed}.`,
    'at-least-part': (from, computed) => `ມັນລວມ ${from}, ສະນັ້ນ ມັນແມ່ນ ${computed}.`,
    'at-least-parts': (from, computed) => `ມັນລວມ ${from}, ສະນັ້ນ ມັນແມ່ນ ${computed}.`,
    'sum-of-periods': (from, computed) => `${from} ບວກກັນໄດ້ ${computed}.`,
    'average-of-sum': (from, computed) => `${from} ສະເລ່ຍແມ່ນ ${computed}.`,
    'average-of-values': (from, computed) => `ຄ່າສະເລ່ຍຂອງ ${from} ແມ່ນ ${computed}.`,
    'at-least-average': (from, computed) => `ມັນເປັນຄ່າສະເລ່ຍຂອງ ${from} ແລະ ອື່ນໆອີກ: ${computed}.`,
    compound: (from, computed, name) => `ຈາກ ${from} ${changeNouns[name]}ຕໍ່ປີແມ່ນ ${computed}.`,
    'compound-of-growths': (from, computed, name) => `${from} ຕໍ່ກັນໄປແມ່ນ${changeNouns[name]} ${computed} ຕໍ່ປີ.`,
    'mean-of-growths': (from, computed) => `ຄ່າສະເລ່ຍຂອງ ${from} ແມ່ນ ${computed}.`,
    'mean-of-yearly': (from, computed) => `ຈາກ ${from} ອັດຕາເຕີບໂຕລາຍປີສະເລ່ຍແມ່ນ ${computed}.`,
    'at-least-compound': (from, computed) => `ຈາກ ${from} ຄ່າສະເລ່ຍຂອງອັດຕາເຕີບໂຕລາຍປີແມ່ນ ${computed}.`,
    share: (from, computed) => `ຈາກ ${from} ສັດສ່ວນແມ່ນ ${computed}.`,
    'share-of-sum': (from, computed) => `ຈາກ ${from} ສັດສ່ວນແມ່ນ ${computed}.`,
    reached: (from, computed) => `ຈາກ ${from} ມັນແມ່ນ ${computed}.`,
    'known-when-set': (from, computed) => `ຈາກ ${from} ມັນແມ່ນ ${computed} ຢູ່ແລ້ວ.`,
    'left-over': (from, computed) => `${from} ພ້ອມກັນເຫຼືອໄວ້ ${computed}.`,
    same: (from, computed) => `${from} ສຳລັບຄ່າດຽວກັນໝາຍເຖິງ ${computed}.`,
  },
  apart: 'ທັງສອງຊ່ວງບໍ່ມີຄ່າຮ່ວມກັນ.',
  meet: 'ທັງສອງຊ່ວງມີຄ່າຮ່ວມກັນ.',
  power: {
    strong: 'ການກວດທີ່ເຂັ້ມງວດ: ຂໍ້ຜິດພາດໜຶ່ງເປີເຊັນກໍຈະເຫັນ.',
    fair: 'ການກວດລະດັບກາງ: ຈະເຫັນແຕ່ຂໍ້ຜິດພາດຫຼາຍກວ່າປະມານຫ້າເປີເຊັນ.',
    weak: 'ການກວດທີ່ອ່ອນ: ການປັດເສດປິດບັງທຸກຂໍ້ຜິດພາດ ເວັ້ນແຕ່ອັນທີ່ໃຫຍ່ຫຼາຍ.',
  },
  computedBar: (operation, interval) => `${operation} ${interval}`,
  barName: {
    stated: 'ຕາມທີ່ລົງພິມ',
    computed: 'ທີ່ຄິດໄລ່',
  },
  ledger: 'ໃນຂໍ້ມູນຂອງພວກເຮົາສຳລັບສິ່ງດຽວກັນ',
  ledgerNone: 'ຂໍ້ມູນຂອງພວກເຮົາບໍ່ມີຕົວເລກສຳລັບທິດທາງການຄ້າ ແລະ ໄລຍະດຽວກັນ.',
  ledgerPeriod: 'ກະລຸນາບອກໄລຍະເວລາ ເພື່ອເບິ່ງສິ່ງທີ່ຂໍ້ມູນຂອງພວກເຮົາມີ.',
  ledgerNote: 'ແຫຼ່ງຂໍ້ມູນວັນທີອື່ນອາດລົງພິມຕົວເລກທີ່ປັບປຸງແລ້ວ: ຄວາມແຕກຕ່າງລະຫວ່າງແຫຼ່ງຂໍ້ມູນບໍ່ໄດ້ຂັດກັບໃຜ.',
  ledgerAgreement: { same: 'ຄືກັບຂອງທ່ານ', meets: 'ອາດເປັນຕົວເລກດຽວກັນ', apart: 'ຕ່າງກັນ' },
  besideCount: (n) => `${n} ຕົວເລກທີ່ເຜີຍແຜ່`,
  ofPeriod: (name, period) => `${name}, ${yearNamed(period)}`,
  ledgerAll: 'ທຸກສິ່ງທີ່ລົງພິມກ່ຽວກັບຄ່ານີ້',
  examples: 'ຕົວຢ່າງໃຫ້ລອງ',
  examplesNote: 'ຕົວເລກທີ່ລົງພິມພ້ອມກັນ:',
};
