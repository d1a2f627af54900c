import type { Language } from './language.ts';
import { counted } from './numerals.ts';
import { phrases } from './phrases.ts';

/** Spanish: 10⁹ is "mil millones"; "billón" is 10¹². Part of the press of America prints English marks. */
export const spanish: Language = {
  code: 'es',
  decimal: ',',
  group: ['.', ' '],
  otherMarks: 'both',
  scales: {
    mil: 3,
    millón: 6,
    millones: 6,
    mm: 6,
    mdd: 6,
    'mil millones': 9,
    'millar de millones': 9,
    'millares de millones': 9,
    millardo: 9,
    millardos: 9,
    mmdd: 9,
    billón: 12,
    billones: 12,
  },
  numerals: {
    mil: 1e3,
    'mil millones': 1e9,
    'un millón': 1e6,
    'un billón': 1e12,
    uno: 1,
    ...counted('dos tres cuatro cinco seis siete ocho nueve diez', 2),
    ...counted('once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve', 11),
    ...counted('veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete', 20),
    ...counted('veintiocho veintinueve', 28),
    veintiún: 21,
    ...counted('treinta cuarenta cincuenta sesenta setenta ochenta noventa cien', 30, 10),
    ciento: 100,
    ...counted(
      'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos',
      200,
      100,
    ),
    novecientos: 900,
  },
  halves: ['medio', 'y medio'],
  points: ['coma', 'punto'],
  units: {
    USD: phrases(`
      dólares estadounidenses, dólares americanos, dólares de estados unidos,
      dólares de los estados unidos, dólares de ee. uu., dólares de ee.uu., usd, us$, us-$, u$s, u$d
    `),
    rate: ['%', 'por ciento', 'por cien'],
  },
  currencies: {
    AUD: ['dólares australianos'],
    BDT: ['takas', 'taka'],
    BRL: ['reales brasileños'],
    CAD: ['dólares canadienses'],
    CHF: ['francos suizos'],
    CNY: ['yuanes', 'yuan', 'yuan renminbi', 'renminbi'],
    EUR: ['euros', 'euro'],
    GBP: ['libras esterlinas'],
    HKD: ['dólares de hong kong', 'dólares hongkoneses'],
    INR: ['rupias indias'],
    JPY: ['yenes', 'yen'],
    KES: ['chelines kenianos'],
    KHR: ['rieles', 'riel'],
    LAK: ['kip', 'kips'],
    MXN: ['pesos mexicanos', 'mdp'],
    NZD: ['dólares neozelandeses'],
    SGD: ['dólares de singapur', 'dólares singapurenses'],
    THB: ['bahts', 'baht'],
    TWD: ['dólares taiwaneses', 'dólares de taiwán'],
    UGX: ['chelines ugandeses'],
    VND: ['dongs', 'dong'],
    PEN: ['soles'],
    crown: ['coronas'],
    dinar: ['dinares'],
    dirham: ['dírhams', 'dirhams'],
    dollar: ['dólares', 'dólar'],
    franc: ['francos'],
    lira: ['liras'],
    peso: ['pesos'],
    pound: ['libras'],
    real: ['reales'],
    riyal: ['riales', 'riyales'],
    ruble: ['rublos'],
    rupee: ['rupias'],
    shilling: ['chelines'],
    won: ['wones'],
  },
  ratePoints: ['puntos porcentuales', 'punto porcentual', 'puntos'],
  hedges: {
    over: phrases(`
      más de, poco más de, algo más de, más del, superó, superará, superarán, superaría, supere, superen, superar, supera, superan, superaron,
      superando, superior a, superiores a, por encima de, por encima del, sobrepasó, rebasó, excedió, excede, mayor a,
      mayor de, mayores a
    `),
    nearly: phrases(`
      rozará, rozan, rozaron, rozando, casi, cerca de, cerca del, próximo a, próximos a, próximo al, poco menos de, cercano a,
      cercana a, cercanos a, cercanas a, rozó, roza
    `),
    about: phrases(`
      ronda, rondará, rondan, rondó, rondaron, rondaba, rondaban, alrededor de, alrededor del, aproximadamente, unos, unas,
      en torno a, en torno al, más o menos
    `),
    below: phrases(`
      menos de, menos del, menor de, menor a, menores a, inferior a, inferior al, inferiores a, por debajo de, por debajo del,
      no llega a, no llegó a
    `),
    'at-least': [
      'al menos',
      'al menos un',
      'por lo menos',
      'como mínimo',
      'no menos de',
      'no menos del',
      'mínimo',
    ],
    'at-most': ['como máximo', 'a lo sumo', 'no más de', 'no más del', 'hasta', 'máximo'],
  },
  hedgesBehind: {
    about: ['aproximadamente', 'más o menos'],
    'at-least': ['o más', 'como mínimo', 'al menos', 'por lo menos'],
    'at-most': ['o menos', 'como máximo', 'a lo sumo'],
  },
  directions: {
    up: phrases(`
      aumento, aumentó, aumentaron, aumentar, aumenta, aumentando, alza, al alza, subida, subió, subieron,
      sube, incremento, incrementó, se incrementó, incrementaron, se incrementaron, crecimiento, creció,
      crecieron, crecer, crece, creciendo, repunte, repuntó, repuntaron, avance, avanzó, avanzaron, salto,
      saltó, se disparó, se dispararon, expansión, se expandió, ganancia, mejoró, mejora, +
    `),
    down: phrases(`
      caída, cayó, cayeron, caer, cae, descenso, descendió, descendieron, disminución, disminuyó,
      disminuyeron, baja, a la baja, bajó, bajaron, reducción, redujo, se redujo, redujeron, se redujeron,
      retroceso, retrocedió, retrocedieron, desplome, se desplomó, se desplomaron, se hundió, se hundieron,
      contracción, se contrajo, se contrajeron, merma, cedió, cedieron, perdió, crecimiento negativo,
      crecimiento negativo de
    `),
  },
  tentative: {
    E: phrases(`
      estimado, estimada, estimado en, estimada en, estimados en, estimadas en, se estima en, se estimó en
    `),
    F: phrases(`
      podría alcanzar, podría alcanzar los, podrían alcanzar, podrían alcanzar los, se espera, se prevé,
      previsto, prevista, se espera que alcance, se espera que alcance los, alcanzará, alcanzará los,
      alcanzarán los
    `),
  },
  vague: ['varios', 'varias', 'cientos de', 'decenas de', 'miles de', 'pocos', 'algunos'],
  range: ['–', '—', '-', '−', 'a', 'a los'],
  between: ['entre', 'entre los', 'entre un', 'entre el'],
  and: ['y', 'y los', 'y un', 'y el'],
  from: ['de', 'desde', 'del', 'desde los', 'de los'],
  to: ['a', 'a los', 'hasta los'],
  of: ['de'],
  fillers: phrases(`
    un, una, el, la, los, las, de, del, de los, en, en un, con un, alcanzó, alcanzó los, alcanzaron,
    alcanzaron los, sumó, sumaron, totalizó, totalizaron, ascendió, anual, interanual, al año, por año,
    anualmente, promedio, fuerte, leve, ligero, ligera, ligeramente, levemente, fuertemente, drásticamente
  `),
};
