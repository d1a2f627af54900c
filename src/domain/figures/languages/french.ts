import type { Language } from './language.ts';
import { counted, joined } from './numerals.ts';
import { phrases } from './phrases.ts';

const FRENCH_ONES = counted('deux trois quatre cinq six sept huit neuf', 2);
const FRENCH_TEENS = {
  ...counted('onze douze treize quatorze quinze seize', 11),
  ...counted('dix-sept dix-huit dix-neuf', 17),
};

/** French: the decimal mark is a comma; "milliard" is 10⁹. */
export const french: Language = {
  code: 'fr',
  decimal: ',',
  group: [' ', '.'],
  otherMarks: 'plain',
  scales: {
    cent: 2,
    cents: 2,
    mille: 3,
    millier: 3,
    milliers: 3,
    million: 6,
    millions: 6,
    mio: 6,
    milliard: 9,
    milliards: 9,
    mrd: 9,
    mds: 9,
    billion: 12,
    billions: 12,
  },
  numerals: {
    cent: 100,
    mille: 1e3,
    'un million': 1e6,
    'un milliard': 1e9,
    ...FRENCH_ONES,
    dix: 10,
    ...FRENCH_TEENS,
    ...counted('vingt trente quarante cinquante soixante septante huitante nonante', 20, 10),
    octante: 80,
    'soixante-dix': 70,
    'soixante et onze': 71,
    'soixante-et-onze': 71,
    ...joined(
      { ...FRENCH_TEENS, onze: 11 },
      { soixante: 60, 'quatre-vingt': 80 },
      (small, large) => `${large}-${small}`,
    ),
    'quatre-vingt': 80,
    'quatre-vingts': 80,
    'quatre-vingt-un': 81,
    ...joined(FRENCH_ONES, { 'quatre-vingt': 80 }, (small, large) => `${large}-${small}`),
    'quatre-vingt-dix': 90,
    ...joined(
      { 'et un': 1 },
      counted('vingt trente quarante cinquante soixante', 20, 10),
      (small, large) => `${large} ${small}`,
    ),
    ...joined(
      { 'et-un': 1 },
      counted('vingt trente quarante cinquante soixante', 20, 10),
      (small, large) => `${large}-${small}`,
    ),
  },
  halves: ['un demi', 'demi', 'et demi', 'et demie'],
  points: ['virgule'],
  units: {
    USD: phrases(`
      usd, us$, us-$, $us, dollars américains, dollars des états-unis, dollars us,
      dollar américain, d'usd
    `),
    rate: ['%', 'pour cent', 'p. 100', 'pourcent'],
  },
  currencies: {
    AUD: ['dollars australiens', 'dollar australien'],
    BDT: ['takas', 'taka'],
    CAD: ['dollars canadiens', 'dollar canadien', '$ca'],
    CHF: ['francs suisses'],
    CNY: ['yuans', 'yuan', 'renminbi'],
    EUR: ['euros', 'euro', "d'euros"],
    GBP: ['livres sterling'],
    HKD: ['dollars de hong kong', 'dollars hongkongais'],
    INR: ['roupies indiennes'],
    JPY: ['yens', 'yen'],
    KES: ['shillings kényans'],
    KHR: ['riels', 'riel'],
    LAK: ['kips', 'kip'],
    NZD: ['dollars néo-zélandais'],
    SGD: ['dollars de singapour', 'dollars singapouriens'],
    THB: ['bahts', 'baht'],
    TWD: ['dollars taïwanais', 'dollars de taïwan'],
    TZS: ['shillings tanzaniens'],
    UGX: ['shillings ougandais'],
    VND: ['dongs', 'dong'],
    'cfa-franc': ['francs cfa', 'fcfa'],
    crown: ['couronnes'],
    dinar: ['dinars'],
    dirham: ['dirhams'],
    dollar: ['dollars', 'dollar'],
    franc: ['francs'],
    lira: ['lires'],
    peso: ['pesos'],
    pound: ['livres'],
    riyal: ['rials', 'riyals'],
    ruble: ['roubles'],
    rupee: ['roupies'],
    shilling: ['shillings'],
    won: ['wons'],
  },
  ratePoints: ['points de pourcentage', 'point de pourcentage', 'points', 'point'],
  hedges: {
    over: phrases(`
      un peu plus de, plus de, de plus de, plus d', dépassera, dépasseront, dépasserait, dépasseraient, avait dépassé, avaient dépassé, dépassant, dépasse, dépassent, dépasser, dépasser les,
      a dépassé, a dépassé les, ont dépassé, ont dépassé les, supérieur à, supérieure à, supérieurs à,
      au-delà de, au-dessus de, passer les, franchi, franchit, franchi les, a franchi, ont franchi,
      a franchi les
    `),
    nearly: phrases(`
      frôlent, frôlé, approche, approchent, approché, approchant, près de, près du, près d', presque,
      quasiment, un peu moins de, un peu moins d', frôle les, frôlant les, avoisine, a frôlé, a frôlé les,
      ont frôlé, ont frôlé les, frôle, frôlant, a approché les, approche les
    `),
    about: phrases(`
      avoisinent, avoisiné, avoisinait, avoisinaient, environ, autour de, de l'ordre de, quelque, quelques,
      aux alentours de, à peu près, approximativement, avoisinant
    `),
    below: phrases(`
      moins de, moins d', inférieur à, inférieure à, inférieurs à, inférieures à, en dessous de,
      au-dessous de, sous, sous les, sous la barre des, en deçà de, en-deçà de, en deçà des
    `),
    'at-least': ['au moins', "d'au moins", 'pas moins de', "pas moins d'", 'au minimum'],
    'at-most': ['au plus', 'tout au plus', 'au maximum', 'pas plus de', "pas plus d'", "jusqu'à"],
  },
  hedgesBehind: {
    about: ['environ', 'à peu près'],
    'at-least': ['ou plus', 'au moins', 'au minimum', 'et plus'],
    'at-most': ['ou moins', 'au plus', 'au maximum'],
  },
  directions: {
    up: phrases(`
      hausse, en hausse, augmentation, ont augmenté, a augmenté, augmente, augmentent, augmenté, augmentant,
      croissance, en croissance, a crû, ont crû, progression, en progression, a progressé, ont progressé,
      progresse, bond, a bondi, ont bondi, bondi, a grimpé, ont grimpé, a explosé, essor, envolée,
      s'est envolé, gain, accroissement, s'est accru, montée, +, a légèrement augmenté,
      ont légèrement augmenté, a fortement augmenté, ont fortement augmenté, a légèrement progressé,
      a fortement progressé, ont fortement progressé, flambée, a flambé
    `),
    down: phrases(`
      baisse, en baisse, recul, en recul, a reculé, ont reculé, a baissé, ont baissé, a diminué, ont diminué,
      diminution, chute, en chute, a chuté, ont chuté, a plongé, ont plongé, dégringolade, repli, en repli,
      s'est replié, contraction, s'est contracté, réduction, effondrement, s'est effondré,
      croissance négative, croissance négative de, moins, a légèrement reculé, ont légèrement reculé,
      a fortement reculé, a légèrement baissé, a fortement baissé, ont fortement baissé, a fortement chuté,
      a dégringolé, ont dégringolé
    `),
  },
  tentative: {
    E: ['estimé à', 'estimés à', 'estimée à', 'estimées à', 'estimé', 'estimée'],
    F: ['devrait atteindre', 'devraient atteindre', 'pourrait atteindre', 'attendu à', 'prévu à'],
  },
  vague: ['plusieurs', 'des centaines de', 'des dizaines de', 'centaines de', 'dizaines de', 'divers'],
  range: ['–', '—', '-', '−', 'à'],
  between: ['entre'],
  and: ['et'],
  from: ['de', 'depuis'],
  to: ['à'],
  of: ['de', "d'"],
  fillers: phrases(`
    un, une, de, du, des, les, d', annuelle, annuel, par an, sur un an, en glissement annuel, spectaculaire,
    forte, fort, légère, léger, nette, atteint, a atteint, ont atteint, atteignant
  `),
};
