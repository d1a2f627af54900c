import type { Messages } from '../en.ts';

/** Long lists. */
export const list: Messages['list'] = {
  ofYear: (year, n) => `${year === null ? 'ບໍ່ມີປີ' : `ປີ ${year}`}: ${n}`,
  moreOfYear: (year, n) => `${year === null ? 'ບໍ່ມີປີ, ຍັງມີອີກ' : `ປີ ${year}, ຍັງມີອີກ`}: ${n}`,
};

/** The filters of lists. */
export const filter: Messages['filter'] = {
  label: 'ກັ່ນຕອງ, ຄົ້ນຫາ ແລະ ຈັດລຽງ',
  search: 'ຄົ້ນຫາ',
  kind: 'ປະເພດ',
  flow: 'ທິດທາງການຄ້າ',
  year: 'ປີ',
  verdict: 'ຜົນການກວດ',
  basis: 'ທຽບກັບ',
  publisher: 'ຜູ້ເຜີຍແຜ່',
  language: 'ພາສາ',
  currency: 'ສະກຸນເງິນ',
  covers: 'ກວມເອົາ',
  sort: 'ຈັດລຽງຕາມ',
  all: 'ທັງໝົດ',
  noScript: 'ການກັ່ນຕອງຕ້ອງໃຊ້ JavaScript; ລາຍການທັງໝົດຢູ່ຂ້າງລຸ່ມນີ້.',
  sorts: {
    period: 'ໄລຍະໃໝ່ສຸດກ່ອນ',
    verdict: 'ບໍ່ສອດຄ່ອງກ່ອນ',
    stated: 'ເຕີບໂຕສູງສຸດກ່ອນ',
  },
};
