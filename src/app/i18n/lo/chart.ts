import type { Messages } from '../en.ts';
import { hedgeWord } from './words.ts';
import { yearNamed } from './year-named.ts';

/** Charts, with the table and the source line of each. */
export const chart: Messages['chart'] = {
  statistics: (publisher, reporter) => `${publisher}, ລາຍງານໂດຍ${reporter}`,
  press: 'ເຜີຍແຜ່ໃນໜັງສືພິມ ແລະ ສື່',
  published: 'ທີ່ເຜີຍແຜ່',
  mirror: (reporter) => `ຕາມການລາຍງານຂອງ${reporter}`,
  newest: (year, amount, hedge, status) =>
    `${year}: ${hedge ? `${hedgeWord[hedge]} ` : ''}${amount}${status && `, ${status}`}`,
  observation: (publisher, amount, status) =>
    `${publisher}: ${amount}${status === null ? '' : ` (${status})`}`,
  claim: (figure, publisher, date) => `“${figure}”, ${publisher}, ${date}`,
  more: (n) => `ແລະ ອີກ ${n}`,
  hedged: 'ບໍ່ແນ່ນອນ',
  made: { sum: 'ລວມການສົ່ງອອກ ແລະ ການນຳເຂົ້າ', implied: 'ຈາກປີກ່ອນໜ້າ ແລະ ອັດຕາເຕີບໂຕທີ່ກ່າວໄວ້' },
  gap: 'ຂັດກັບຕົວເລກອື່ນ',
  table: 'ຕົວເລກທີ່ຢູ່ເບື້ອງຫຼັງຮູບສະແດງນີ້',
  noteLabel: 'ວິທີອ່ານ',
  year: 'ປີ',
  who: 'ລາຍງານ ຫຼື ເຜີຍແຜ່ໂດຍ',
  printed: 'ຕາມທີ່ລົງພິມ',
  sum: 'ການສົ່ງອອກ + ການນຳເຂົ້າ',
  standsFor: 'ເມື່ອຄິດການປັດເສດ',
  source: 'ແຫຼ່ງຂໍ້ມູນ',
  subtitleOf: (what, subtitle) => `${what}. ${subtitle}`,
  bothFlows: (reporter, partner) => `ການສົ່ງອອກຂອງ${reporter}ໄປ${partner} ແລະ ການນຳເຂົ້າຈາກ${partner}`,
  ofFlow: (flow, text) => `${flow}, ${text}`,
  inYear: (amount, year) => `${amount} ໃນ${yearNamed(year)}`,
  description: ({ what, first, highest, newest, gaps }) =>
    [
      first === newest
        ? `${what}: ${first}.`
        : `${what}: ຕັ້ງແຕ່ ${first} ຫາ ${newest}${highest === newest ? ' ຊຶ່ງສູງສຸດ' : `; ສູງສຸດແມ່ນ ${highest}`}.`,
      gaps.length > 0 && `ຕົວເລກສຳລັບ ${gaps.map(yearNamed).join(', ')} ຂັດກັບຕົວເລກອື່ນ.`,
    ]
      .filter(Boolean)
      .join(' '),
  marksAre: 'ເສັ້ນສະແດງສະຖິຕິ, ເຄື່ອງໝາຍສະແດງຕົວເລກທີ່ເຜີຍແຜ່; ຂີດຕັ້ງສະແດງການປັດເສດ.',
  marksAlone: 'ເຄື່ອງໝາຍສະແດງຕົວເລກທີ່ເຜີຍແຜ່; ຂີດຕັ້ງສະແດງການປັດເສດ.',
  note: 'ໃນຫຼາຍຕົວເລກທີ່ເຜີຍແຜ່ສຳລັບປີໜຶ່ງ ຮູບນີ້ສະແດງຕົວດຽວ: ຕົວເລກແນ່ນອນອັນສຸດທ້າຍ, ຖ້າບໍ່ມີກໍແມ່ນສິ່ງທີ່ຕົວເລກແບບນັ້ນບົ່ງບອກ. ຂີດຕັ້ງ: ການປັດເສດ. ເຄື່ອງໝາຍກວງ: ບໍ່ແນ່ນອນ (“ຫຼາຍກວ່າ” ມີລູກສອນຂຶ້ນ, “ເກືອບ” ມີລູກສອນລົງ), ໄດ້ຈາກຕົວເລກອື່ນ ຫຼື ຍັງບໍ່ແມ່ນຕົວເລກສຸດທ້າຍ. ວົງມົນ: ຂັດກັບຄ່າອື່ນທີ່ເຜີຍແຜ່. ປີງົບປະມານຢູ່ປີທີ່ມັນສິ້ນສຸດ; ຕົວເລກຂອງບາງສ່ວນຂອງປີບໍ່ໄດ້ແຕ້ມ.',
  noteApart: (period, times) =>
    `ຕົວເລກຂອງສອງປະເທດສຳລັບ${yearNamed(period)} ຕ່າງກັນຢ່າງໜ້ອຍ ${times} ເທົ່າ ຈຶ່ງບໍ່ແມ່ນການນັບສິນຄ້າອັນດຽວກັນ.`,
  noteAll:
    'ທຸກຕົວເລກທີ່ເຜີຍແຜ່ສຳລັບປີໜຶ່ງຖືກແຕ້ມໄວ້. ຂີດຕັ້ງ: ການປັດເສດ. ເຄື່ອງໝາຍກວງ: ບໍ່ແນ່ນອນ (“ຫຼາຍກວ່າ” ມີລູກສອນຂຶ້ນ, “ເກືອບ” ມີລູກສອນລົງ), ໄດ້ຈາກຕົວເລກອື່ນ ຫຼື ຍັງບໍ່ແມ່ນຕົວເລກສຸດທ້າຍ. ວົງມົນ: ຂັດກັບຄ່າອື່ນທີ່ເຜີຍແຜ່. ປີງົບປະມານຢູ່ປີທີ່ມັນສິ້ນສຸດ; ຕົວເລກຂອງບາງສ່ວນຂອງປີບໍ່ໄດ້ແຕ້ມ.',
  showAll: 'ສະແດງທຸກຕົວເລກທີ່ເຜີຍແຜ່ສຳລັບແຕ່ລະປີ',
  openYear: 'ຄລິກ ຫຼື ແຕະອີກເທື່ອ ເພື່ອເບິ່ງທຸກຕົວເລກຂອງປີນັ້ນ.',
  derived: (reporter) => `ສະຖິຕິ: ຜົນບວກຂອງການສົ່ງອອກ (FOB) ແລະ ການນຳເຂົ້າ (CIF) ຂອງ${reporter}.`,
  sourceLabel: 'ແຫຼ່ງຂໍ້ມູນ:',
  sourceLine: (statistics, press) =>
    [...statistics, press > 0 ? `${press} ຕົວເລກທີ່ເຜີຍແຜ່` : ''].filter(Boolean).join('; '),
  version: (version) => `ຊຸດຂໍ້ມູນ Tradecheck ${version}`,
  gaugeNow: (amount, year) => `${amount} ໃນ${yearNamed(year)}`,
  gaugeDescription: (current, target) => `${current} ທຽບກັບເປົ້າໝາຍ ${target}.`,
};
