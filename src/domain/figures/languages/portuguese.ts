import type { Language } from './language.ts';
import { counted } from './numerals.ts';
import { phrases } from './phrases.ts';

/** Portuguese: 10⁹ is "bilhão" in Brazil and "mil milhões" in Portugal, whose "bilião" is 10¹². */
export const portuguese: Language = {
  code: 'pt',
  decimal: ',',
  group: ['.', ' '],
  otherMarks: 'plain',
  scales: {
    mil: 3,
    milhão: 6,
    milhões: 6,
    mi: 6,
    bilhão: 9,
    bilhões: 9,
    bi: 9,
    'mil milhões': 9,
    trilhão: 12,
    trilhões: 12,
    bilião: 12,
    biliões: 12,
  },
  numerals: {
    mil: 1e3,
    'mil milhões': 1e9,
    'um milhão': 1e6,
    'um bilhão': 1e9,
    dois: 2,
    duas: 2,
    ...counted('três quatro cinco seis sete oito nove dez', 3),
    ...counted('onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte', 11),
    quatorze: 14,
    dezasseis: 16,
    dezassete: 17,
    dezanove: 19,
    ...counted('trinta quarenta cinquenta sessenta setenta oitenta noventa cem', 30, 10),
    cento: 100,
    ...counted('duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos', 200, 100),
    novecentos: 900,
  },
  halves: ['meio', 'e meio', 'e meia', 'meia'],
  points: ['vírgula'],
  units: {
    USD: phrases(`
      dólares americanos, dólares norte-americanos, dólares dos estados unidos,
      dólares dos eua, usd, us$, us-$
    `),
    rate: ['%', 'por cento', 'porcento'],
  },
  currencies: {
    AUD: ['dólares australianos'],
    BDT: ['takas', 'taka'],
    BRL: ['reais', 'real'],
    CAD: ['dólares canadenses', 'dólares canadianos'],
    CHF: ['francos suíços'],
    CNY: ['yuans', 'yuan', 'iuanes', 'renminbi'],
    EUR: ['euros', 'euro'],
    GBP: ['libras esterlinas'],
    HKD: ['dólares de hong kong'],
    INR: ['rupias indianas', 'rúpias indianas'],
    JPY: ['ienes', 'iene'],
    KES: ['xelins quenianos'],
    KHR: ['riéis', 'riel', 'riels'],
    LAK: ['kip', 'kips'],
    NZD: ['dólares neozelandeses'],
    SGD: ['dólares de singapura', 'dólares de cingapura'],
    THB: ['baht', 'bahts'],
    TWD: ['dólares de taiwan', 'dólares taiwaneses'],
    UGX: ['xelins ugandenses'],
    VND: ['dong', 'dongs'],
    AOA: ['kwanzas'],
    MOP: ['patacas'],
    MZN: ['meticais'],
    crown: ['coroas'],
    dinar: ['dinares'],
    dirham: ['dirhams'],
    dollar: ['dólares', 'dólar'],
    franc: ['francos'],
    lira: ['liras'],
    peso: ['pesos'],
    pound: ['libras'],
    riyal: ['riais', 'riales'],
    ruble: ['rublos'],
    rupee: ['rupias', 'rúpias'],
    shilling: ['xelins'],
    won: ['wons'],
  },
  ratePoints: ['pontos percentuais', 'ponto percentual', 'p.p.', 'pontos'],
  hedges: {
    over: phrases(`
      pouco mais de, mais de, mais do que, mais que, superou, superou os, superaram, superaram os, superando,
      superará, superarão, ultrapassará, ultrapassarão, supera, supere, supere os, superar, superar os, ultrapasse, ultrapassar os, ultrapassou, ultrapassou os, ultrapassaram, ultrapassar, ultrapassando,
      superior a, superiores a, acima de, acima dos
    `),
    nearly: phrases(`
      quase, perto de, perto dos, próximo de, próximo a, próximo dos, pouco menos de, beirou, beirou os,
      beirando, beirando os, beira, próximo aos, próximos a, próximos aos, próximos dos
    `),
    about: phrases(`
      ronda, rondam, rondou, rondaram, rondava, rondavam, cerca de, aproximadamente, em torno de,
      por volta de, à volta de, ao redor de, na casa dos, uns
    `),
    below: phrases(`
      menos de, menos do que, menos que, inferior a, inferiores a, abaixo de, abaixo dos, menor que
    `),
    'at-least': ['pelo menos', 'ao menos', 'no mínimo', 'não menos de', 'mínimo de'],
    'at-most': ['no máximo', 'até', 'não mais de', 'não mais do que', 'máximo de'],
  },
  hedgesBehind: {
    about: ['aproximadamente', 'mais ou menos'],
    'at-least': ['ou mais', 'pelo menos', 'no mínimo'],
    'at-most': ['ou menos', 'no máximo'],
  },
  directions: {
    up: phrases(`
      aumento, aumentou, aumentaram, aumentando, alta, em alta, subida, subiu, subiram, crescimento, cresceu,
      cresceram, crescendo, incremento, avanço, avançou, avançaram, salto, saltou, saltaram, disparou,
      dispararam, expansão, expandiu, ganho, elevação, +
    `),
    down: phrases(`
      queda, em queda, caiu, caíram, caindo, descida, desceu, desceram, redução, reduziu, reduziu-se, recuo,
      recuou, recuaram, diminuição, diminuiu, diminuíram, baixa, em baixa, baixou, contração, encolheu,
      encolheram, despencou, despencaram, desabou, tombo, retração, crescimento negativo,
      crescimento negativo de
    `),
  },
  tentative: {
    E: ['estimado', 'estimada', 'estimado em', 'estimada em', 'estimados em', 'estimadas em'],
    F: [
      'pode chegar a',
      'deve chegar a',
      'deverá atingir',
      'deve atingir',
      'previsto',
      'prevista',
      'espera-se',
    ],
  },
  vague: ['vários', 'várias', 'centenas de', 'dezenas de', 'milhares de', 'alguns', 'poucos'],
  range: ['–', '—', '-', '−', 'a'],
  between: ['entre', 'entre os'],
  and: ['e', 'e os'],
  from: ['de', 'desde', 'dos'],
  to: ['a', 'para', 'aos'],
  of: ['de'],
  fillers: phrases(`
    um, uma, o, os, as, de, do, dos, em, atingiu, atingiram, anual, ao ano, por ano, homólogo, homóloga,
    em termos homólogos, forte, leve, ligeiro, ligeira, somou, somaram, totalizou, totalizaram, ligeiramente,
    levemente, fortemente
  `),
};
