import type { Language } from './language.ts';

/** French: the decimal mark is a comma; "milliard" is 10⁹. */
export const french: Language = {
  code: 'fr',
  decimal: ',',
  group: [' ', '.'],
  scales: { mille: 3, millier: 3, milliers: 3, million: 6, millions: 6, milliard: 9, milliards: 9 },
  units: {
    USD: [
      'usd',
      'us$',
      '$us',
      '$',
      'dollars américains',
      'dollars us',
      'dollars',
      'dollar',
      "d'usd",
      'd’usd',
    ],
    rate: ['%', 'pour cent', 'p. 100'],
  },
  hedges: {
    over: ['plus de', "plus d'", 'plus d’', 'dépassant', 'a dépassé', 'ont dépassé', 'supérieur à'],
    nearly: ['près de', "près d'", 'près d’', 'presque', 'quasiment'],
    about: ['environ', 'autour de', "de l'ordre de", 'de l’ordre de', 'quelque'],
    'at-least': ['au moins', 'pas moins de'],
    'at-most': ['au plus', 'au maximum'],
  },
  directions: {
    up: [
      'hausse',
      'en hausse',
      'augmentation',
      'ont augmenté',
      'a augmenté',
      'croissance',
      'progression',
      'bond',
      '+',
    ],
    down: ['baisse', 'en baisse', 'recul', 'en recul', 'a reculé', 'diminution'],
  },
  tentative: { E: ['estimé à', 'estimés à', 'estimée à'], F: ['devrait atteindre', 'devraient atteindre'] },
  range: ['–', '—', '-', '−', 'à'],
  fillers: ['un', 'une', 'de', 'du', "d'", 'd’', '(', ')', 'annuelle', 'sur un an', 'spectaculaire'],
};
