import type { words as English } from '../en/words.ts';

export const hedgeWord: (typeof English)['hedgeWord'] = {
  over: 'ຫຼາຍກວ່າ',
  nearly: 'ເກືອບ',
  about: 'ປະມານ',
  below: 'ໜ້ອຍກວ່າ',
  'at-least': 'ຢ່າງໜ້ອຍ',
  'at-most': 'ຢ່າງຫຼາຍ',
};

/** The words for what a claim or a source is. */
export const words: typeof English = {
  flow: {
    T: (reporter, partner) => `ການຄ້າສອງຝ່າຍລະຫວ່າງ${reporter} ແລະ ${partner}`,
    X: (reporter, partner) => `ການສົ່ງອອກຂອງ${reporter}ໄປ${partner}`,
    M: (reporter, partner) => `ການນຳເຂົ້າຂອງ${reporter}ຈາກ${partner}`,
    B: (reporter, partner) => `ດຸນການຄ້າຂອງ${reporter}ກັບ${partner}`,
  },
  flowReportedBy: (flow, reporter) => `${flow} ຕາມການລາຍງານຂອງ${reporter}`,
  flowShort: { T: 'ການຄ້າສອງຝ່າຍ', X: 'ການສົ່ງອອກ', M: 'ການນຳເຂົ້າ', B: 'ດຸນການຄ້າ' },
  reportedBy: (reporter) => `ຕາມການລາຍງານຂອງ${reporter}`,
  valuation: {
    FOB: 'ລາຄາບໍ່ລວມຄ່າຂົນສົ່ງ ແລະ ປະກັນໄພ (FOB)',
    CIF: 'ລາຄາລວມຄ່າສິນຄ້າ, ປະກັນໄພ ແລະ ຄ່າຂົນສົ່ງ (CIF)',
    'FOB+CIF': 'ສົ່ງອອກ FOB, ນຳເຂົ້າ CIF',
  },
  obsStatus: { A: 'ຕົວຈິງ', E: 'ຄ່າປະເມີນ', F: 'ຄາດຄະເນ', P: 'ຕົວເລກເບື້ອງຕົ້ນ' },
  hedgeWord,
  hedge: {
    over: '“ຫຼາຍກວ່າ”: ຫຼາຍກວ່າຕົວເລກນັ້ນ',
    nearly: '“ເກືອບ”: ໜ້ອຍກວ່າຕົວເລກນັ້ນ',
    about: '“ປະມານ”: ຫຼາຍກວ່າ ຫຼື ໜ້ອຍກວ່າຕົວເລກນັ້ນກໍໄດ້',
    below: '“ໜ້ອຍກວ່າ”: ໜ້ອຍກວ່າຕົວເລກນັ້ນ',
    'at-least': '“ຢ່າງໜ້ອຍ”: ຕົວເລກນັ້ນ ຫຼື ຫຼາຍກວ່າ',
    'at-most': '“ຢ່າງຫຼາຍ”: ຕົວເລກນັ້ນ ຫຼື ໜ້ອຍກວ່າ',
  },
  sourceKind: { press: 'ໜັງສືພິມ ແລະ ສື່', statement: 'ຖະແຫຼງການ', statistics: 'ສະຖິຕິ' },
  languageOf: {
    en: 'ພາສາອັງກິດ',
    vi: 'ພາສາຫວຽດນາມ',
    fr: 'ພາສາຝຣັ່ງ',
    zh: 'ພາສາຈີນ',
    es: 'ພາສາແອັດສະປາຍ',
    th: 'ພາສາໄທ',
    de: 'ພາສາເຢຍລະມັນ',
    it: 'ພາສາອິຕາລີ',
    ja: 'ພາສາຍີ່ປຸ່ນ',
    ko: 'ພາສາເກົາຫຼີ',
    lo: 'ພາສາລາວ',
    ru: 'ພາສາລັດເຊຍ',
    pt: 'ພາສາປອກຕຸຍການ',
    ar: 'ພາສາອາຣັບ',
  },
};
