import type { Flow, PlaceProblem, Unplaced } from '../../../domain/index.ts';
import { count } from './count.ts';

/** Words of a language that say that something rose and fell, e.g. “tăng” and “giảm”. */
interface DirectionWords {
  readonly up: string;
  readonly down: string;
}

const valueNames = { current: 'value', base: 'value a year earlier', growth: 'growth' };

/** The page on which a reader checks a statement. */
export const statement = {
  title: 'Check a statement',
  description: (pair: string) =>
    `Type or paste figures on the trade between ${pair} as they were printed, and see whether they can all be true and what they imply.`,
  lead: 'Read a figure somewhere? Type it here as it was printed, with its words, in any of 14 languages. You see what it stands for, what the figures imply, and whether they can all be true. Nothing you type leaves your browser.',
  noScript:
    'Checking your own figures needs JavaScript, because it happens in your browser. Below is an example, worked out as the page would. ',
  noScriptGrowth: 'All growth figures of the ledger, checked',
  form: 'The statement',
  language: 'Language of the figures',
  sentenceTitle: 'Paste a sentence',
  sentence: 'A sentence with figures (optional)',
  sentenceHint:
    'The figures found in it fill the fields below. They are a suggestion: change what is not right.',
  find: 'Find the figures',
  foundNone: 'No figure with a unit was found in the sentence.',
  found: (n: number, placed: number) => `${count(n, 'figure', 'figures')} found, ${placed} put in a field.`,
  unplaced: (figure: string, why: string) => `“${figure}”: left out, ${why}.`,
  why: {
    'no-flow': 'the sentence does not say clearly whether it is exports, imports or two-way trade',
    balance: 'it is a balance; enter it below and say whether it is a surplus or a deficit',
    'no-direction': 'no word that we know says that it rose or fell',
    'which-year': 'the sentence names several years, and it is not clear which one it is for',
    twice: 'another figure in the sentence would have the same field',
    unsure: 'a word beside it may belong to it or to the next figure',
  } satisfies Record<Unplaced, string>,
  figures: 'The figures, as printed',
  figuresHint: ({ up, down }: DirectionWords) =>
    `Two figures are enough to begin with. Values are in US dollars. A growth says whether it rose or fell: “${up} …” or “${down} …”.`,
  rowName: { T: 'Two-way trade', X: 'Exports', M: 'Imports', B: 'Balance' } satisfies Record<Flow, string>,
  rowNote: {
    T: (reporter: string, partner: string) => `of ${reporter} and ${partner}`,
    X: (reporter: string, partner: string) => `of ${reporter} to ${partner}`,
    M: (reporter: string, partner: string) => `of ${reporter} from ${partner}`,
    B: (reporter: string, partner: string) => `of ${reporter} with ${partner}`,
  } satisfies Record<Flow, (reporter: string, partner: string) => string>,
  placeName: { current: 'Value', base: 'A year earlier', growth: 'Growth' },
  sign: 'Which way',
  surplus: 'surplus',
  deficit: 'deficit',
  about: 'What it is about (optional)',
  side: 'Seen from',
  period: 'Period',
  periodHint: 'For example 2024, 2024-Q1, 2024-04 or 2025-01/2025-04. Needed only to look into the ledger.',
  periodWrong: 'This is no period that the page can read; it is left aside.',
  submit: 'Check',
  clear: 'Clear all fields',
  copyText: 'Copy as text with link',
  savePicture: 'Save as SVG',
  pictureName: 'checked-statement',
  pictureSource: (site: string, address: string) => `Checked with ${site}: ${address}`,
  share: 'This address holds the statement: share it as it is.',
  standsFor: (interval: string) => `stands for ${interval}`,
  problem: (code: PlaceProblem['code'], found: string, words: DirectionWords): string => {
    switch (code) {
      case 'unknown-language':
        return 'This language cannot be read yet.';
      case 'unknown-word':
        return `“${found}” is not known here. Leave out words that are no part of the figure.`;
      case 'no-number':
        return 'A number is missing.';
      case 'unreadable-number':
        return `The marks in “${found}” make no number.`;
      case 'vague-number':
        return `“${found}” is no number.`;
      case 'doubtful-marks':
        return `“${found}” can be read in two ways, with the mark before decimals or between thousands. Write it with more or fewer digits.`;
      case 'other-currency':
        return `“${found}” is another currency. Only US dollars are compared here.`;
      case 'rate-points':
        return `“${found}” are percentage points, the change of a rate, and no growth.`;
      case 'scaled-rate':
        return `“${found}” does not go with millions or billions.`;
      case 'moves-to':
        return `“${found}” says where it came from or went to, and not by how much it changed.`;
      case 'bracket':
        return 'A bracket stands alone.';
      case 'too-many-numbers':
        return `“${found}” is a second number. One figure goes in each field.`;
      case 'range-order':
        return 'The first end of a range must be the smaller one.';
      case 'no-unit':
        return 'Say whether it is per cent or US dollars.';
      case 'two-units':
        return `“${found}” is a second unit.`;
      case 'two-directions':
        return `“${found}” says the opposite of another word.`;
      case 'no-direction':
        return `Say whether it rose or fell: “${words.up} …” or “${words.down} …”.`;
      case 'direction-of-value':
        return 'A value does not rise or fall: put a growth in its own field.';
      case 'rate-for-value':
        return 'A rate is no value: values are in US dollars.';
      case 'falls-by-all':
        return 'Nothing falls by 100 per cent or more.';
    }
  },
  problemAt: (place: number, problem: string) => (place > 1 ? `At character ${place}: ${problem}` : problem),
  result: 'What the figures say',
  example: 'A worked example',
  exampleNote: 'Nothing is typed yet. This is what the page says of figures that were printed together:',
  summary: {
    consistent: 'These figures can all be true.',
    weak: 'These figures can all be true, but they are too rounded for that to show much.',
    inconsistent: 'These figures cannot all be true.',
    'cannot-tell': 'There is nothing to hold these figures against yet.',
  },
  together: 'All together',
  togetherExample: (values: string) => `For example, all the figures are true of these values: ${values}.`,
  togetherApart: (figures: string) =>
    `Taken together, ${figures} cannot all be true, although any fewer of them can.`,
  exampleValue: (place: string, value: string) => `${place} ${value}`,
  unread: (n: number) =>
    `${count(n, 'field', 'fields')} could not be read and ${n === 1 ? 'is' : 'are'} left out.`,
  missing: (names: readonly string[]) => `One more figure would allow a check: ${names.join(', or ')}.`,
  missingAny: 'Give two values and a growth, or a whole and its parts.',
  place: (flow: Flow, role: 'current' | 'base' | 'growth') =>
    flow === 'B'
      ? 'the balance'
      : `${{ T: 'two-way trade', X: 'exports', M: 'imports' }[flow]}: ${valueNames[role]}`,
  implied: 'What they imply',
  impliedLine: (place: string, interval: string, from: string) => `${place}: ${interval}, from ${from}`,
  list: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  proofs: 'What does not fit',
  passes: 'What fits',
  proof: (stated: string, interval: string) => `“${stated}” stands for ${interval}.`,
  gives: {
    growth: (from: string, computed: string) => `From ${from} the growth is ${computed}.`,
    change: (from: string, computed: string) => `From ${from} the change is ${computed}.`,
    sum: (from: string, computed: string) => `${from} add up to ${computed}.`,
    difference: (from: string, computed: string) => `${from} leave ${computed}.`,
    'half-sum': (from: string, computed: string) => `Half of the sum of ${from} is ${computed}.`,
    'half-difference': (from: string, computed: string) =>
      `Half of the difference of ${from} is ${computed}.`,
    'between-growths': (from: string, computed: string) =>
      `The growth of a whole lies between those of its parts: from ${from} it is ${computed}.`,
    'weighted-growths': (from: string, computed: string) =>
      `From ${from} the growth of the whole is ${computed}.`,
    'at-least-part': (from: string, computed: string) => `It holds ${from}, so it is ${computed}.`,
    'at-least-parts': (from: string, computed: string) => `It holds ${from}, so it is ${computed}.`,
    'sum-of-periods': (from: string, computed: string) => `${from} add up to ${computed}.`,
    reached: (from: string, computed: string) => `From ${from} it is ${computed}.`,
    'left-over': (from: string, computed: string) => `${from} together leave ${computed}.`,
    same: (from: string, computed: string) => `${from} for the same value stands for ${computed}.`,
  },
  apart: 'The two have no value in common.',
  meet: 'The two have values in common.',
  power: {
    strong: 'A strong check: a slip of one per cent would show.',
    fair: 'A fair check: only a slip of more than about five per cent would show.',
    weak: 'A weak check: rounding hides all but gross slips.',
  },
  computedBar: (operation: string, interval: string) => `${operation} ${interval}`,
  barName: {
    stated: 'As printed',
    computed: 'Computed',
  },
  ledger: 'In the ledger for the same',
  ledgerNone: 'The ledger has no figure for the same flow and period.',
  ledgerPeriod: 'Give a period to see what the ledger has for it.',
  ledgerNote:
    'Sources of other dates may print revised figures: a difference between sources contradicts nobody.',
  ledgerAgreement: { same: 'the same values', meets: 'fits yours', apart: 'does not fit yours' },
  ledgerAll: 'Everything printed about this value',
  examples: 'Examples to try',
  examplesNote: 'Printed figures from the ledger:',
};
