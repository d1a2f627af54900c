import type { Messages } from '../en.ts';

/** Lao short names of economies by ISO 3166-1 alpha-3, as in CLDR. Here and not from the browser, which may have none. */
export const economies: Messages['economies'] = {
  VNM: 'ຫວຽດນາມ',
  LAO: 'ລາວ',
  KHM: 'ກຳປູເຈຍ',
  THA: 'ໄທ',
  CHN: 'ຈີນ',
  MMR: 'ມຽນມາ',
  JPN: 'ຍີ່ປຸ່ນ',
  KOR: 'ສ ເກົາຫຼີ',
  SGP: 'ສິງກະໂປ',
  MYS: 'ມາເລເຊຍ',
  IDN: 'ອິນໂດເນເຊຍ',
  PHL: 'ຟິລິບປິນ',
  BRN: 'ບຣູໄນ',
  TLS: 'ທິມໍ-ເລສເຕ',
  IND: 'ອິນເດຍ',
  USA: 'ສະຫະລັດ',
  AUS: 'ອອສເຕຣເລຍ',
  RUS: 'ຣັດເຊຍ',
  DEU: 'ເຢຍລະມັນ',
  FRA: 'ຝຣັ່ງ',
  GBR: 'ສະຫະລາດຊະອະນາຈັກ',
  EUE: 'ສະຫະພາບຢູໂຣບ',
};
