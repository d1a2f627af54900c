import type { Flow, Verdict } from '../../../domain/index.ts';
import type { PlaceProblem, TextReading } from '../../../domain/statement/index.ts';
import type { ChangeName } from '../change-name.ts';
import { count } from './count.ts';
import { markedFigure } from './marked-figure.ts';

/** Words of a language for rising and falling, such as “tăng” and “giảm”. */
interface DirectionWords {
  readonly up: string;
  readonly down: string;
}

const valueNames = { current: 'value', base: 'value a year earlier', growth: 'growth' };

/** The page on which a reader checks a statement. */
export const statement = {
  ...markedFigure,
  title: 'Check a statement',
  description: (pair: string) =>
    `Type or paste figures on the trade between ${pair} as they were printed, and see whether they can all be true and what they imply.`,
  lead: 'Paste a sentence or an article: each trade figure is marked, and held against the others.',
  noScript:
    'Checking your own figures needs JavaScript, because it happens in your browser. Below is an example, worked out as the page would. ',
  noScriptGrowth: 'All published growth figures, checked',
  form: 'The statement',
  language: 'Language of the figures',
  sentence: 'Text with trade figures',
  sentenceHint: 'Nothing you paste leaves your browser. 14 languages are read.',
  openFile: 'Open a file',
  openFileHint: 'A .txt, .md or .html file; it can also be dropped on the box.',
  fileKind: (name: string) => `“${name}” is no text, Markdown or HTML file.`,
  fileUnread: (name: string) => `“${name}” could not be read as UTF-8 text.`,
  tooLong: (length: string, most: string) =>
    `This text has ${length} characters. Up to ${most} are read at once: paste the part with the figures.`,
  languageFound: (name: string) => `Found in the text: ${name}`,
  languageFind: 'Find it in the text',
  published: 'Published on',
  publishedHint: 'A day, month or year, such as 2025-01-09: “last year” is counted from it.',
  publishedWrong: 'Not a date that the page can read. Write it as 2025-01-09.',
  fieldsTitle: 'Enter figures by hand',
  reading: 'Reading …',
  nothingYet: 'Nothing is checked yet.',
  noFigure: 'No figure of this trade was found in the text.',
  onlyAside: 'No figure here can be held against another.',
  counted: (figures: number, leftOut: number) =>
    leftOut === 0
      ? `${count(figures, 'figure', 'figures')} read.`
      : `${count(figures, 'figure', 'figures')} read, ${leftOut} left out.`,
  someApart: (apart: number, all: number) => `${apart} of ${all} checks: figures that cannot all be true.`,
  resultOf: (period: string, reporter: string) => `${period}, as reported by ${reporter}`,
  resultAssumed: (period: string, reporter: string) =>
    `${period}; nobody is named, so ${reporter}’s figures are assumed`,
  resultUnnamed: (reporter: string) => `No period is named; seen from ${reporter}`,
  textTitle: 'The text, with its figures marked',
  textNote: 'A number leads to the list below.',
  markLabel: (number: number, state: string) => `figure ${number}, ${state}`,
  listTitle: 'Figures, in reading order',
  listNote: 'Something read wrongly? Change what a figure stands for, or leave it out.',
  figurePlace: (words: string) => `What “${words}” stands for`,
  figureSide: (words: string) => `Who reports “${words}”`,
  figurePeriod: (words: string) => `Period of “${words}”`,
  figureBase: (words: string) => `What “${words}” is compared with`,
  shortPlace: 'stands for',
  shortSide: 'reported by',
  shortPeriod: 'period',
  shortBase: 'compared with',
  leaveOut: 'leave out',
  isLeftOut: 'left out',
  leftOutWhy: {
    unreadable: 'what touches it is not understood',
    'no-unit': 'no unit says what it counts',
    'other-currency': 'another currency; nothing is converted',
    share: 'a share, or percentage points',
    average: 'an average',
    'other-measure': 'not all goods: investment, services, one product, a place or a price',
    'other-pair': 'the trade of others',
    'no-flow': 'it is not clear whether it is exports, imports or two-way trade',
    'no-side': 'it is not clear whose trade it is',
    'no-direction': 'no word says that it rose or fell',
    negation: 'the text says that it is not so',
    unsure: 'a word beside it is not understood',
    'by-reader': 'you left it out',
  } satisfies Record<TextReading['leftOut'][number]['reason'] | 'by-reader', string>,
  fromFields: 'From the fields below the text',
  fromData: 'From our data',
  remove: 'Remove',
  offerTitle: 'Not in the text, but in our data',
  offerNote: 'Figures are revised: the text may have counted from another value.',
  offer: (place: string, period: string, figure: string) => `Use ${figure} as ${place}, ${period}`,
  shareTitle: 'Keep this result',
  copyLink: 'Copy link',
  linkTooLong:
    'This text is too long for a link. Copy the marked text, or check the paragraph with the figures alone.',
  copyHtml: 'Copy marked text (HTML)',
  saveResult: 'Save the whole result as a picture (SVG)',
  pictureFigure: (mark: string, words: string, value: string, place: string, why: string) =>
    `${mark} “${words}” stands for ${value} (${place}): ${why}`,
  pictureLeftOut: (mark: string, words: string, why: string) => `${mark} “${words}” is left out: ${why}`,
  copyYaml: 'Copy as a draft source file (YAML)',
  marksLead: 'On other pages: ',
  marks: 'mark the figures of an article where it stands, or of your own site',
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
  periodHint: 'For example 2024, 2024-Q1, 2024-04 or 2025-01/2025-04. Needed only to look into our data.',
  sideOfText: 'as in the text',
  periodWrong: 'This is no period that the page can read; it is left aside.',
  submit: 'Check',
  clear: 'Start again',
  copyText: 'Copy as text with link',
  savePicture: 'Save as SVG',
  pictureName: 'checked-statement',
  pictureSource: (site: string, address: string) => `Checked with ${site}: ${address}`,
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
        return `“${found}” is in another currency. Only values in one currency are compared, and nothing is converted.`;
      case 'which-currency':
        return `“${found}” is a sign of several currencies. Leave it out, or write the code of the currency.`;
      case 'cut-off':
        return `A part of “${found}” is missing.`;
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
      case 'doubtful-multiple':
        return `“${found}” may be so many times as much, or so many times more. Write “2.3 times as much” or “2.3-fold”.`;
      case 'range-order':
        return 'The first end of a range must be the smaller one.';
      case 'no-unit':
        return 'Say whether it is per cent or an amount of money.';
      case 'two-units':
        return `“${found}” is a second unit.`;
      case 'two-directions':
        return `“${found}” says the opposite of another word.`;
      case 'no-direction':
        return `Say whether it rose or fell: “${words.up} …” or “${words.down} …”.`;
      case 'direction-of-value':
        return 'A value does not rise or fall: put a growth in its own field.';
      case 'rate-for-value':
        return 'A rate is no value: values are amounts of money.';
      case 'falls-by-all':
        return 'Nothing falls by 100 per cent or more.';
    }
  },
  problemAt: (place: number, problem: string) => (place > 1 ? `At character ${place}: ${problem}` : problem),
  result: 'Result',
  example: 'A worked example',
  exampleNote: 'This is what the page says of figures that were printed together:',
  summary: {
    consistent: 'These figures can all be true.',
    weak: 'These figures can all be true, but they are too rounded for that to show much.',
    inconsistent: 'These figures cannot all be true.',
    'cannot-tell': 'Not enough to check yet.',
  } satisfies Record<Verdict, string>,
  together: 'An example in which all figures are true',
  togetherNot: 'Which of the figures cannot all be true',
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
  passesCount: (count: number) => (count === 1 ? 'What fits: one check' : `What fits: ${count} checks`),
  moreProofs: (count: number) => (count === 1 ? 'One more proof' : `${count} more proofs`),
  proof: (stated: string, interval: string) => `“${stated}” stands for ${interval}.`,
  gives: {
    growth: (from: string, computed: string, name: ChangeName) => `From ${from} the ${name} is ${computed}.`,
    change: (from: string, computed: string, name: ChangeName) =>
      `From ${from} the ${name === 'fall' ? name : 'change'} is ${computed}.`,
    sum: (from: string, computed: string) => `${from} add up to ${computed}.`,
    difference: (from: string, computed: string) => `${from} leave ${computed}.`,
    'half-sum': (from: string, computed: string) => `Half of the sum of ${from} is ${computed}.`,
    'half-difference': (from: string, computed: string) =>
      `Half of the difference of ${from} is ${computed}.`,
    'between-growths': (from: string, computed: string) =>
      `The growth of a whole lies between those of its parts: from ${from} it is ${computed}.`,
    'weighted-growths': (from: string, computed: string, name: ChangeName) =>
      `From ${from} the ${name} of the whole is ${computed}.`,
    'at-least-part': (from: string, computed: string) => `It holds ${from}, so it is ${computed}.`,
    'at-least-parts': (from: string, computed: string) => `It holds ${from}, so it is ${computed}.`,
    'sum-of-periods': (from: string, computed: string) => `${from} add up to ${computed}.`,
    'average-of-sum': (from: string, computed: string) => `${from} on average is ${computed}.`,
    'average-of-values': (from: string, computed: string) => `The average of ${from} is ${computed}.`,
    'at-least-average': (from: string, computed: string) =>
      `It is the average of ${from} and more: ${computed}.`,
    compound: (from: string, computed: string, name: ChangeName) =>
      `From ${from} the ${name} a year is ${computed}.`,
    'compound-of-growths': (from: string, computed: string, name: ChangeName) =>
      `${from} one after another are a ${name} of ${computed} a year.`,
    'mean-of-growths': (from: string, computed: string) => `The mean of ${from} is ${computed}.`,
    'mean-of-yearly': (from: string, computed: string) =>
      `From ${from} the yearly growths are ${computed} on average.`,
    'at-least-compound': (from: string, computed: string) =>
      `From ${from} the mean of the yearly growths is ${computed}.`,
    share: (from: string, computed: string) => `From ${from} the share is ${computed}.`,
    'share-of-sum': (from: string, computed: string) => `From ${from} the share is ${computed}.`,
    reached: (from: string, computed: string) => `From ${from} it is ${computed}.`,
    'known-when-set': (from: string, computed: string) => `From ${from} it was ${computed} already.`,
    'left-over': (from: string, computed: string) => `${from} together leave ${computed}.`,
    same: (from: string, computed: string) => `${from} for the same value stands for ${computed}.`,
  },
  apart: 'The two do not overlap.',
  meet: 'The two overlap.',
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
  ledger: 'In our data for the same',
  ledgerNone: 'Our data have no figure for the same flow and period.',
  ledgerPeriod: 'Give a period to see what our data have for it.',
  ledgerNote:
    'Sources of other dates may print revised figures: a difference between sources contradicts nobody.',
  ledgerAgreement: { same: 'same as yours', meets: 'may be the same', apart: 'different' },
  besideCount: (n: number) => count(n, 'published figure', 'published figures'),
  ofPeriod: (name: string, period: string) => `${name}, ${period}`,
  ledgerAll: 'Everything printed about this value',
  examples: 'Examples to try',
  examplesNote: 'Figures that were printed together:',
};
