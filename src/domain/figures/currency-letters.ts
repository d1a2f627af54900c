/**
 * Letters that are currencies in a curated figure only where an economy of the pair has the one that they stand for;
 * elsewhere they ask. Each is a name of its own, with whose the currencies are, by ISO 4217 and ISO 3166-1.
 */
export const CURRENCY_LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(
    Object.entries({
      Afs: 'AFN AFG',
      B$: 'BND BRN, BSD BHS',
      BD: 'BHD BHR',
      Br: 'BYN BLR, ETB ETH',
      'Bs Bs.': 'BOB BOL, VEF VEN, VES VEN',
      DA: 'DZD DZA',
      FBu: 'BIF BDI',
      FC: 'CDF COD',
      Ft: 'HUF HUN',
      G$: 'GYD GUY',
      'Gs Gs.': 'PYG PRY',
      JD: 'JOD JOR',
      K: 'MMK MMR, MWK MWI, PGK PNG, ZMW ZMB',
      KD: 'KWD KWT',
      Kz: 'AOA AGO',
      Kč: 'CZK CZE',
      L: 'ALL ALB, HNL HND',
      'L.E. LE': 'EGP EGY',
      LL: 'LBP LBN',
      // Before 2022 another, a thousandth of today's; so it always asks.
      Le: 'SLE SLE, SLL SLE',
      'Lps Lps.': 'HNL HND',
      MK: 'MWK MWI',
      N: 'NGN NGA',
      'Nu Nu.': 'BTN BTN',
      P: 'BWP BWA, PHP PHL',
      PRs: 'PKR PAK',
      Q: 'GTQ GTM',
      QR: 'QAR QAT',
      R: 'ZAR ZAF LSO NAM SWZ',
      RF: 'RWF RWA',
      'Rf Rf.': 'MVR MDV',
      SLRs: 'LKR LKA',
      SR: 'SAR SAU, SCR SYC',
      // Before 2005 another, a millionth of today's.
      TL: 'TRL TUR, TRY TUR',
      'VT Vt': 'VUV VUT',
      ZK: 'ZMW ZMB',
      kn: 'HRK HRV',
      zł: 'PLN POL',
      'грн грн.': 'UAH UKR',
      'лв лв.': 'BGN BGR',
      'тг тг.': 'KZT KAZ',
    }).flatMap(([signs, whose]) => {
      const own = whose.split(', ').map((one) => [one.slice(0, 3), one.slice(4)]);
      return signs.split(' ').map((sign) => [sign, Object.fromEntries(own)]);
    }),
  );
