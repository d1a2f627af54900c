/**
 * Words and signs that several currencies share, such as "rupees" and "$", by the names that the tables of languages
 * give them: whose they are, by ISO 4217 and ISO 3166-1.
 */
import { US_DOLLAR } from '../ledger/codes.ts';
import { CURRENCY_LETTERS } from './currency-letters.ts';

const WHOSE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  crown: { CZK: 'CZE', DKK: 'DNK FRO GRL', ISK: 'ISL', NOK: 'NOR', SEK: 'SWE' },
  dinar: {
    BHD: 'BHR',
    DZD: 'DZA',
    IQD: 'IRQ',
    JOD: 'JOR',
    KWD: 'KWT',
    LYD: 'LBY',
    MKD: 'MKD',
    RSD: 'SRB',
    TND: 'TUN',
  },
  dirham: { AED: 'ARE', MAD: 'MAR ESH' },
  dollar: {
    AUD: 'AUS KIR NRU TUV',
    BBD: 'BRB',
    BMD: 'BMU',
    BND: 'BRN',
    BSD: 'BHS',
    BZD: 'BLZ',
    CAD: 'CAN',
    FJD: 'FJI',
    GYD: 'GUY',
    HKD: 'HKG',
    JMD: 'JAM',
    KYD: 'CYM',
    LRD: 'LBR',
    NAD: 'NAM',
    NZD: 'NZL COK NIU',
    SBD: 'SLB',
    SGD: 'SGP',
    SRD: 'SUR',
    TTD: 'TTO',
    TWD: 'TWN',
    USD: 'USA ECU SLV PAN PRI TLS FSM MHL PLW',
    XCD: 'ATG DMA GRD KNA LCA VCT',
  },
  franc: {
    BIF: 'BDI',
    CDF: 'COD',
    CHF: 'CHE LIE',
    DJF: 'DJI',
    GNF: 'GIN',
    KMF: 'COM',
    RWF: 'RWA',
    XAF: 'CMR CAF TCD COG GNQ GAB',
    XOF: 'BEN BFA CIV GNB MLI NER SEN TGO',
    XPF: 'NCL PYF WLF',
  },
  c$: { CAD: 'CAN', NIO: 'NIC' },
  'cfa-franc': { XAF: 'CMR CAF TCD COG GNQ GAB', XOF: 'BEN BFA CIV GNB MLI NER SEN TGO' },
  colon: { CRC: 'CRI', SVC: 'SLV' },
  kwacha: { MWK: 'MWI', ZMW: 'ZMB' },
  leu: { MDL: 'MDA', RON: 'ROU' },
  lira: { LBP: 'LBN', SYP: 'SYR', TRY: 'TUR' },
  manat: { AZN: 'AZE', TMT: 'TKM' },
  peso: {
    ARS: 'ARG',
    CLP: 'CHL',
    COP: 'COL',
    CUP: 'CUB',
    DOP: 'DOM',
    MXN: 'MEX',
    PHP: 'PHL',
    UYU: 'URY',
  },
  pound: { EGP: 'EGY', GBP: 'GBR', LBP: 'LBN', SDG: 'SDN', SSP: 'SSD', SYP: 'SYR' },
  real: { BRL: 'BRA', IRR: 'IRN' },
  riyal: { IRR: 'IRN', OMR: 'OMN', QAR: 'QAT', SAR: 'SAU', YER: 'YEM' },
  ruble: { BYN: 'BLR', RUB: 'RUS' },
  rupee: { IDR: 'IDN', INR: 'IND BTN', LKR: 'LKA', MUR: 'MUS', NPR: 'NPL', PKR: 'PAK', SCR: 'SYC' },
  shilling: { KES: 'KEN', SOS: 'SOM', TZS: 'TZA', UGX: 'UGA' },
  won: { KPW: 'PRK', KRW: 'KOR' },
  yen: { CNY: 'CHN', JPY: 'JPN' },
  ...CURRENCY_LETTERS,
};

/**
 * What shared words mean in a source on a pair of economies, by their names in the tables; a name is left out where
 * that is not known. A word means the currency that the curator says or, without that, the only one of its kind that the
 * two economies have. A bare dollar is the US dollar where neither economy has a dollar of its own.
 *
 * @param economies ISO 3166-1 alpha-3
 * @param stated ISO 4217, what the curator says that such words mean in the source
 */
export function currenciesMeant(
  economies: readonly string[],
  stated: string | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(WHOSE).flatMap(([name, whose]) => {
      if (stated !== undefined && stated in whose) return [[name, stated]];
      const own = Object.keys(whose).filter((code) =>
        economies.some((economy) => whose[code]?.split(' ').includes(economy)),
      );
      const [only, ...others] = name === 'dollar' ? new Set([US_DOLLAR, ...own]) : own;
      return only !== undefined && others.length === 0 ? [[name, only]] : [];
    }),
  );
}
