import type { Language } from './language.ts';
import { counted, joined } from './numerals.ts';
import { phrases } from './phrases.ts';

const ITALIAN_ONES = counted('due tre quattro cinque sei sette otto nove', 2);
const ITALIAN_TENS = counted('venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 20, 10);
const WITH_MILA = { ...ITALIAN_ONES, dieci: 10, venti: 20, trenta: 30, cento: 100 };

/** Italian: the decimal mark is a comma; "miliardo" is 10⁹. */
export const italian: Language = {
  code: 'it',
  decimal: ',',
  group: ['.', ' '],
  otherMarks: 'plain',
  scales: {
    cento: 2,
    mille: 3,
    mila: 3,
    milione: 6,
    milioni: 6,
    mln: 6,
    'mln.': 6,
    miliardo: 9,
    miliardi: 9,
    mld: 9,
    'mld.': 9,
  },
  numerals: {
    cento: 100,
    mille: 1e3,
    'un milione': 1e6,
    'un miliardo': 1e9,
    zero: 0,
    ...ITALIAN_ONES,
    ...counted('dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove', 10),
    ...ITALIAN_TENS,
    ...joined(
      ITALIAN_ONES,
      ITALIAN_TENS,
      (small, large) => (small === 'otto' ? large.slice(0, -1) : large) + small,
    ),
    ...joined({ uno: 1, un: 1, otto: 8 }, ITALIAN_TENS, (small, large) => large.slice(0, -1) + small),
    ...joined({ tré: 3 }, ITALIAN_TENS, (small, large) => large + small),
    ...Object.fromEntries(Object.entries(ITALIAN_ONES).map(([word, value]) => [`${word}cento`, value * 100])),
    ...Object.fromEntries(Object.entries(WITH_MILA).map(([word, value]) => [`${word}mila`, value * 1000])),
  },
  halves: ['mezzo', 'e mezzo'],
  points: ['virgola'],
  units: {
    USD: phrases(`
      dollari usa, dollari statunitensi, dollari americani, usd, us$, us-$
    `),
    rate: ['%', 'per cento', 'percento'],
  },
  currencies: {
    AUD: ['dollari australiani'],
    BDT: ['taka'],
    CAD: ['dollari canadesi'],
    CHF: ['franchi svizzeri'],
    CNY: ['yuan', 'renminbi'],
    EUR: ['euro'],
    GBP: ['sterline'],
    HKD: ['dollari di hong kong'],
    INR: ['rupie indiane'],
    JPY: ['yen'],
    KES: ['scellini keniani', 'scellini kenioti'],
    KHR: ['riel'],
    LAK: ['kip'],
    NZD: ['dollari neozelandesi'],
    SGD: ['dollari di singapore'],
    THB: ['baht'],
    TWD: ['dollari taiwanesi', 'dollari di taiwan'],
    UGX: ['scellini ugandesi'],
    VND: ['dong'],
    crown: ['corone'],
    dinar: ['dinari'],
    dirham: ['dirham'],
    dollar: ['dollari', 'dollaro'],
    franc: ['franchi'],
    lira: ['lire'],
    peso: ['pesos'],
    riyal: ['riyal', 'rial'],
    ruble: ['rubli'],
    rupee: ['rupie'],
    shilling: ['scellini'],
    won: ['won'],
  },
  ratePoints: ['punti percentuali', 'punto percentuale', 'punti'],
  hedges: {
    over: phrases(`
      poco più di, oltre, oltre il, oltre i, più di, più del, superiore a, superiore al, superiori a,
      superato, superato i, ha superato, ha superato i, hanno superato, hanno superato i, supererà, supereranno, supererebbe, supera, supera i, superare, superare i, superi, superi i,
      superano, al di sopra di, sopra i
    `),
    nearly: phrases(`
      hanno sfiorato, sfiorando, sfiorato, quasi, vicino a, vicino al, vicino ai, poco meno di, poco meno del,
      sfiora i, sfiorato i, sfiora, sfiorano, ha sfiorato, ha sfiorato i, hanno sfiorato i
    `),
    about: phrases(`
      si aggira intorno a, si aggira intorno ai, si aggirano intorno ai, si aggirava intorno ai,
      si aggirava sui, si aggira sui, si aggirano sui, circa, intorno a, intorno al, intorno ai, all’incirca,
      all'incirca, approssimativamente, più o meno
    `),
    below: phrases(`
      meno di, meno del, inferiore a, inferiore al, inferiore ai, inferiori a, sotto, sotto i, sotto il,
      al di sotto di, al di sotto dei
    `),
    'at-least': ['almeno', 'almeno il', 'non meno di', 'non meno del', 'come minimo', 'minimo'],
    'at-most': ['al massimo', 'non più di', 'non più del', 'fino a', 'fino al', 'massimo'],
  },
  hedgesBehind: {
    about: ['circa', 'all’incirca', "all'incirca"],
    'at-least': ['o più', 'almeno', 'come minimo'],
    'at-most': ['o meno', 'al massimo'],
  },
  directions: {
    up: phrases(`
      aumento, in aumento, aumentato, è aumentato, aumentati, aumentate, sono aumentati, sono aumentate,
      incremento, crescita, in crescita, cresciuto, è cresciuto, cresciute, sono cresciute, rialzo, in rialzo,
      balzo, balzato, impennata, salito, è salito, salita, espansione, guadagno, progresso, +, è balzato,
      sono balzati, è balzata, sono balzate, è schizzato, schizzato, sono schizzati, è salita, sono saliti
    `),
    down: phrases(`
      calo, in calo, calato, è calato, diminuzione, in diminuzione, diminuito, è diminuito, sono diminuite,
      riduzione, flessione, in flessione, crollo, crollato, è crollato, sceso, è sceso, scesi, discesa,
      ribasso, in ribasso, contrazione, caduta, crescita negativa, crescita negativa del, è crollata,
      sono crollati, sono crollate, è precipitato, precipitato, sono precipitati, è scesa, sono scesi,
      sono scese
    `),
  },
  tentative: {
    E: ['stimato', 'stimata', 'stimati', 'stimate', 'stimato in', 'stimati in'],
    F: ['previsto', 'prevista', 'previsti', 'potrebbe raggiungere', 'dovrebbe raggiungere'],
  },
  vague: phrases(`
    diversi, diverse, centinaia di, decine di, migliaia di, alcuni, pochi, vari
  `),
  range: ['–', '—', '-', '−', 'a', 'al', 'ai'],
  between: phrases(`
    tra, fra, tra il, fra il, tra i, fra i, compreso tra, compreso fra
  `),
  and: ['e', 'e il', 'e i'],
  from: ['da', 'dal', 'dai'],
  to: ['a', 'al', 'ai'],
  of: ['di'],
  fillers: phrases(`
    un, uno, una, il, i, di, del, dei, dal, da, annuo, annua, annuale, all’anno, all'anno, su base annua,
    raggiunto, raggiungendo, forte, lieve, netto, dell', all', dall', l', un'
  `),
};
