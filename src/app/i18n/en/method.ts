import { possessive } from './possessive.ts';

/** The page of the method. */
export const method = {
  title: 'How figures are read and compared',
  description:
    'Every rule by which Tradecheck reads a printed figure and compares it, with an example from the ledger.',
  lead: 'A printed figure is rounded and often hedged, so it stands for an interval of values. Every interval and every comparison is exact; shown bounds are rounded outward.',
  words: 'What the words beside figures mean',
  wordsMore: 'What the words mean',
  /** Words of the trade as the catalogue writes them. The first use of each leads to its meaning. */
  terms: {
    valuation: ['FOB', 'CIF', 'free on board'] as readonly string[],
    reprint: ['reprints', 'reprint', 'Reprint'] as readonly string[],
    zeros: ['trailing zeros', 'Trailing zeros'] as readonly string[],
  },
  valuations: 'FOB, CIF',
  valuationsMeaning:
    'Free on board (FOB) is the value of goods at the border of the country that exports them. Cost, insurance and freight (CIF) is their value at the border of the country that imports them, with the way there. Most countries count exports FOB and imports CIF, so that the same goods have two values (UN IMTS 2010).',
  noExample: 'The ledger has no example of this yet.',
  measured: (interval: string) => `with its zeros taken as measured ${interval}`,
  computed: (interval: string) => `computed ${interval}`,
  rules: {
    rounded: {
      name: 'Rounding',
      text: 'A figure printed to one decimal stands for everything that rounds to it: half a step to either side, both ends included, because a publisher’s rule for ties is unknown. A finding that also holds if digits were cut off says so. This follows XBRL Calculations 1.1.',
    },
    zeros: {
      name: 'Trailing zeros',
      text: 'Zeros after a decimal mark are evidence of precision. Zeros at the end of a whole number may be rounded or measured: verdicts take them as rounded.',
    },
    over: {
      name: '“Over”, “more than”',
      text: 'More than the figure, which is taken as an exact threshold. The usual band reaches one step up; the outer limit, which verdicts use, is one step or 10 % up, whichever is more.',
    },
    nearly: {
      name: '“Nearly”, “almost”',
      text: 'Less than the figure, down to one step in usual use, and to one step or 10 % at the outer limit.',
    },
    about: {
      name: '“About”, “some”',
      text: 'On either side of the figure, by the same bands.',
    },
    range: {
      name: 'Ranges',
      text: 'An observed range stands from half a step below its lower end to half a step above its upper end.',
    },
    fall: {
      name: 'Falls',
      text: 'A fall is a negative growth; a hedge on it works on its size.',
    },
    'decimal-comma': {
      name: 'Languages',
      text: 'Figures are read in the language in which they were printed, with its decimal mark, its words for millions and billions, and its hedges. An unknown word is an error for the curator, never a guess.',
    },
    target: {
      name: 'Targets',
      text: 'Thresholds of targets are set, not measured: they are exact, whether hedged or not.',
    },
    misprint: {
      name: 'Misprints',
      text: 'What can’t be read as printed is shown as printed, with the curator’s reading and its reason beside it.',
    },
    estimate: {
      name: 'Estimates and forecasts',
      text: 'They carry their status and never stand for an outcome.',
    },
    inconsistent: {
      name: 'Inconsistent',
      text: 'No true values fit all the printed figures of one source. The gap between the intervals is the proof.',
    },
    weak: {
      name: 'Weak checks',
      text: 'A pass is worth as much as the computed interval is narrow: up to 1 percentage point is a strong check, up to 5 a fair one, anything wider a weak one.',
    },
  },
  reading: 'How each kind of figure is read',
  comparing: 'Comparing',
  comparingText: [
    'A stated growth is compared with the growth that printed values give: from the same source, from its exports and imports with their growths, from other sources, from statistics. They are kept apart and never averaged.',
    'Only the figures of one source can contradict each other. Between sources of different dates a difference may be a revision; there the verdict is “cannot tell”. Where they fit, the check rests on no revision between them, and says so.',
  ],
  reporters: (a: string, b: string) =>
    `Reporters are never mixed: ${possessive(b)} imports from ${a} are the mirror of ${possessive(a)} exports to ${b}, counted by another office, at another time, on another valuation.`,
  choices: 'Choices',
  choicesText: [
    'Of a year, one value stands for each reporter, on every page and in every file: what was printed without a hedge and as observed; else what such figures imply; else an estimate; else a hedged value; never a forecast. Among equals it is the one published last. All others are one click away, on the page of that year. A year is any twelve months, and years that begin in different months are never compared.',
    'Figures that contradict each other within one source decide nothing, and no more do those that are off by a power of ten. The headline is the newest year with a value without a hedge and as observed; where there is none, or it is more than two years behind, the newest of any kind.',
  ],
};
