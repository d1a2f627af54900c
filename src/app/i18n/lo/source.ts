import type { Messages } from '../en.ts';

/** The page of a source, and its citation. */
export const source: Messages['source'] = {
  citation: 'ການອ້າງອີງ',
  cited: (who, what, when, where) => `${who}. ${what}. ${when}. ${where}.`,
  copy: 'ສຳເນົາການອ້າງອີງ',
  copied: 'ສຳເນົາແລ້ວ',
  copyFailed: 'ສຳເນົາບໍ່ໄດ້; ກະລຸນາເລືອກຂໍ້ຄວາມເອງ',
  title: 'ຊື່ເລື່ອງ',
  publisher: 'ຜູ້ເຜີຍແຜ່',
  agency: 'ສຳນັກຂ່າວ',
  published: 'ວັນທີເຜີຍແຜ່',
  publishedBasis: {
    printed: 'ພິມຢູ່ໃນໜ້ານັ້ນ',
    url: 'ເອົາຈາກທີ່ຢູ່ເວັບ',
    inferred: 'ຄາດຄະເນຈາກເຫດການທີ່ມັນກ່າວເຖິງ',
    'not-seen': 'ບໍ່ໄດ້ເຫັນ',
  },
  dateWithBasis: (date, basis) => `${date} (${basis})`,
  accessed: 'ເຂົ້າເບິ່ງເມື່ອ',
  address: 'ທີ່ຢູ່ເວັບ',
  language: 'ພາສາ',
  kind: 'ປະເພດ',
  repeats: 'ລົງພິມຊ້ຳຈາກ',
  claims: 'ສິ່ງທີ່ແຫຼ່ງຂໍ້ມູນນີ້ກ່າວ',
  noClaims: 'ບໍ່ມີຕົວເລກການຄ້າ. ເກັບໄວ້ຍ້ອນມັນກ່າວເຖິງສະພາບການ.',
  events: 'ເຫດການທີ່ມັນລາຍງານ',
  accessedOn: (date) => `ເຂົ້າເບິ່ງເມື່ອ ${date}`,
  accessedAlone: (date) => `ເຂົ້າເບິ່ງເມື່ອ ${date}`,
};
