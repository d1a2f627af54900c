import type { Messages } from '../en.ts';

/** What each file of a chart is, by name. */
const fileWords: Readonly<Record<string, string>> = {
  'light.svg': 'ຮູບສະແດງເທິງພື້ນຂາວ, ຂະຫຍາຍໄດ້ທຸກຂະໜາດ',
  'document.svg': 'ຮູບດຽວກັນ ແຕ່ຕົວອັກສອນເປັນເສັ້ນ, ເບິ່ງຄືກັນທຸກບ່ອນ, ສຳລັບ Word, PowerPoint ແລະ LibreOffice',
  'dark.svg': 'ຮູບສະແດງເທິງພື້ນມືດ',
  'light.png': 'ຮູບສະແດງເທິງພື້ນຂາວເປັນພິກເຊວ, ໃຫຍ່ສອງເທົ່າຂອງໜ້າຈໍ, ສຳລັບ Word, Google Docs ແລະ ອີເມວ',
  'dark.png': 'ຮູບດຽວກັນເທິງພື້ນມືດ',
  'data.csv': 'ຕົວເລກສຳລັບຕາຕະລາງຄິດໄລ່',
  'data.json': 'ຕົວເລກສຳລັບໂປຣແກຣມ, ພ້ອມຊ່ວງຄ່າແນ່ນອນ ແລະ ບັນທຶກຂອງແຕ່ລະແຫຼ່ງຂໍ້ມູນ',
  'cite.txt': 'ການອ້າງອີງເປັນຂໍ້ຄວາມ, ແບບສັ້ນ ແລະ ແບບຍາວ',
  'cite.bib': 'ການອ້າງອີງສຳລັບ LaTeX (BibTeX ໃນ UTF-8; biber ກໍອ່ານໄດ້)',
  'cite.ris': 'ການອ້າງອີງສຳລັບ EndNote, Mendeley, Zotero ແລະ ອື່ນໆ',
  'cite.csl.json': 'ການອ້າງອີງສຳລັບ Zotero, Pandoc ແລະ ອື່ນໆ (CSL-JSON)',
};

/** Charts outside of their page: files, embeds, citations. */
export const exported: Messages['export'] = {
  citeAs: 'ການອ້າງອີງເປັນແຟ້ມ:',
  citeText: 'ຂໍ້ຄວາມທຳມະດາ',
  sources: (named, more) => [...named, more > 0 ? `ອີກ ${more} ແຫຼ່ງຂໍ້ມູນ` : ''].filter(Boolean).join('; '),
  origin: (site, version, date) => `${site}, ຊຸດຂໍ້ມູນ ${version}, ສະພາບວັນທີ ${date}.`,
  datasetTitle: (pair) => `ການຄ້າລະຫວ່າງ${pair} ຕາມທີ່ເຜີຍແຜ່: ຕົວເລກ, ຊ່ວງຄ່າ ແລະ ການກວດສອບ`,
  datasetNote: (claims, sources) => `${claims} ຕົວເລກ ຈາກ ${sources} ແຫຼ່ງຂໍ້ມູນ. CC BY 4.0.`,
  claimTitle: (figure, subject) => `“${figure}”: ${subject}`,
  claimNote: (place) => `ຕາມທີ່ລົງພິມໃນແຫຼ່ງຂໍ້ມູນທີ່ອ້າງພ້ອມກັນ, ${place}.`,
  shortSource: (publisher, date, url) => `${publisher}, ${date}${url === null ? '' : `, ${url}`}.`,
  shortCitation: (site, year, title, version, url) =>
    `${site} (${year}): ${title}. ຊຸດຂໍ້ມູນ ${version}.${url === undefined ? '' : ` ${url}`}`,
  longCitation: (site, date, title, version, url) =>
    `${site}. ${title}. ຊຸດຂໍ້ມູນ ${version}, ສະພາບວັນທີ ${date}.${url === undefined ? '' : ` ${url}`} ເຂົ້າເບິ່ງເມື່ອ [ວັນທີເຂົ້າເບິ່ງ].`,
  originalSources: (citations) => `ແຫຼ່ງຂໍ້ມູນຕົ້ນສະບັບ: ${citations.join(' ')}`,
  readme: ({ title, description, note, source, citation, files }) =>
    [
      title,
      '',
      description,
      '',
      note,
      source,
      '',
      'ແຟ້ມ',
      ...files.map((name) => `- ${name}: ${fileWords[name] ?? name}`),
      '',
      'ວິທີອ້າງອີງ',
      citation,
      '',
      'ໃບອະນຸຍາດ',
      'ການລວບລວມ ແລະ ຮູບ: CC BY 4.0. ຕົວເລກທີ່ຍົກມາເປັນຂອງຜູ້ເຜີຍແຜ່.',
      'ແຟ້ມ SVG ລະບຸຟອນ Noto Sans ແລະ Noto Sans Lao; ບ່ອນທີ່ບໍ່ມີຟອນເຫຼົ່ານີ້ ຈະໃຊ້ຟອນ sans-serif ອື່ນແທນ.',
      '',
    ].join('\n'),
  targetsTitle: (pair) => `ການຄ້າລະຫວ່າງ${pair}: ຍັງໄກຈາກເປົ້າໝາຍເທົ່າໃດ`,
  targetTitle: (target, pair) => `ການຄ້າລະຫວ່າງ${pair}: ເປົ້າໝາຍ ${target}`,
  targetSubtitle: (current, unit) => `ການຄ້າສອງຝ່າຍ, ${current}, ທຽບກັບເປົ້າໝາຍ; ${unit}`,
  targetDescription: (current, threshold, status) => `${current}, ທຽບກັບເປົ້າໝາຍ ${threshold}: ${status}.`,
  pathTitle: (pair) => `ການຄ້າລະຫວ່າງ${pair}: ເສັ້ນທາງສູ່ເປົ້າໝາຍ`,
  pathNote: (rate, start) => `ເສັ້ນທາງ ${rate} ຕໍ່ປີ (ຈາກ ${start}) ເປັນຕົວຢ່າງ; ໃນໜ້າເວັບສາມາດເລືອກອັດຕາເຕີບໂຕໃດກໍໄດ້.`,
  findingSubtitle: (meaning, isRate, unit) => `${meaning} ຫົວໜ່ວຍ: ${isRate ? 'ເປີເຊັນ' : unit}.`,
  notFromZero: 'ມາດຕາສ່ວນສະແດງບ່ອນທີ່ຕົວເລກຢູ່; ບໍ່ໄດ້ເລີ່ມຈາກສູນ.',
  otherFigures: (subjects) => `ຕົວເລກອື່ນ: ${subjects.join('; ')}.`,
  arithmetic: (line) => `ການຄິດໄລ່: ${line}`,
  growthSubtitle: (figure) => `ກ່າວໄວ້ວ່າ “${figure}”, ຄຽງຂ້າງສິ່ງທີ່ໄດ້ຈາກມູນຄ່າທີ່ລົງພິມ; ເປີເຊັນ`,
  growthSubtitleRead: (reading, language) =>
    `ກ່າວໄວ້ວ່າ ${reading} (ລົງພິມເປັນ${language}), ຄຽງຂ້າງສິ່ງທີ່ໄດ້ຈາກມູນຄ່າທີ່ລົງພິມ; ເປີເຊັນ`,
  valueSubtitle: (unit, claims) => `${unit}; ຄ່າທີ່ ${claims} ຕົວເລກທີ່ລົງພິມສາມາດໝາຍເຖິງ`,
  valueNote:
    'ແຕ່ລະແຖບແມ່ນຄ່າທີ່ລົງພິມໜຶ່ງຄ່າ ພ້ອມທຸກຢ່າງທີ່ມັນສາມາດໝາຍເຖິງ ເມື່ອຖືກປັດເສດ ຫຼື ມີຄຳບອກປະມານ. ຜູ້ລາຍງານ ແລະ ວັນທີຕ່າງກັນ: ຄວາມແຕກຕ່າງຢ່າງດຽວບໍ່ແມ່ນການຂັດກັນ.',
};
