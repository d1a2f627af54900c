import type { Messages } from '../en.ts';

/** Vietnamese short names of economies by ISO 3166-1 alpha-3, as in CLDR. Here and not from the browser, so that every page has the same. */
export const economies: Messages['economies'] = {
  VNM: 'Việt Nam',
  LAO: 'Lào',
  KHM: 'Campuchia',
  THA: 'Thái Lan',
  CHN: 'Trung Quốc',
  MMR: 'Myanmar',
  JPN: 'Nhật Bản',
  KOR: 'Hàn Quốc',
  SGP: 'Singapore',
  MYS: 'Malaysia',
  IDN: 'Indonesia',
  PHL: 'Philippines',
  BRN: 'Brunei',
  TLS: 'Timor-Leste',
  IND: 'Ấn Độ',
  USA: 'Hoa Kỳ',
  AUS: 'Úc',
  RUS: 'Nga',
  DEU: 'Đức',
  FRA: 'Pháp',
  GBR: 'Vương quốc Anh',
  EUE: 'Liên minh châu Âu',
};
