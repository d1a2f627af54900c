import type { ChangeName } from '../change-name.ts';
import { count } from './count.ts';
import type { Counters } from './two-counts.ts';

type RateTitles = Readonly<Record<'X' | 'M', (by: Counters, year: string, rate: string) => string>>;
type FlowTitles = Readonly<Record<'X' | 'M', (by: Counters, years: number) => string>>;

/** The words of each kind of chart; other languages may lack those of a new one, see `with-english.ts`. */
export const chartKinds = {
  trend: { name: 'The trade over the years' },
  targets: { name: 'How far the targets are' },
  target: { name: 'One target each' },
  path: { name: 'The way to the targets' },
  needed: {
    name: 'Growth by year and what is needed',
    title: (goal: string, year: string, rate: string) => `${goal} by ${year} takes ${rate} a year`,
    beside: (goal: string, year: string, rate: string, years: number, achieved: string, name: ChangeName) => {
      const made = name === 'fall' ? 'brought a fall of' : 'made';
      return years === 1
        ? `${goal} by ${year} takes ${rate} a year; the last year ${made} ${achieved}`
        : `${goal} by ${year} takes ${rate} a year; the last ${years} years ${made} ${achieved} a year`;
    },
    /** For a target without a date. */
    open: (goal: string) => `Growth by year, and what ${goal} would take, which has no date`,
    openBeside: (goal: string, years: number, achieved: string, name: ChangeName) => {
      const did = { growth: 'grew', fall: 'fell', change: 'changed by' }[name];
      return years === 1
        ? `Trade ${did} ${achieved} in the last year; ${goal} has no date`
        : `Trade ${did} ${achieved} a year in the last ${years} years; ${goal} has no date`;
    },
    subtitle: 'Two-way trade, growth of each year in per cent, and the growth a year that the target takes',
    line: (goal: string, year: string, rate: string) => `${goal} by ${year}: ${rate} a year`,
    /** For a year that is this project's. */
    lineOurs: (goal: string, year: string, rate: string) =>
      `${goal} by ${year}, a year that we chose: ${rate} a year`,
    year: (year: string, rate: string) => `${year}: ${rate}`,
    description: (title: string, years: readonly string[]) => `${title}. ${years.join('; ')}.`,
    note: 'A bar is the growth of one year; a dark line on it is what rounding leaves open. Bars of full colour reach the needed growth. The growth of years is not added: a target is reached by growth on growth.',
  },
  promises: {
    name: 'Targets over time',
    title: (pair: string) => `Trade between ${pair}: what was promised, and what came`,
    subtitle: (unit: string) =>
      `Two-way trade, ${unit} a year, and each target from its announcement to its date`,
    description: (from: string, to: string, targets: readonly string[]) =>
      `Two-way trade from ${from} to ${to}, and ${count(targets.length, 'target', 'targets')}: ${targets.join('; ')}.`,
    descriptionWithoutValues: (targets: readonly string[]) =>
      `${count(targets.length, 'target', 'targets')}: ${targets.join('; ')}. No value of a year is known.`,
    note: 'The line is the trade of each year; it stops where a year is not known. An arrow goes from the day on which a target was announced to the year in which it was due, at its value: a disc is a target met, a cross one missed, a ring one that cannot be judged. A target without a date runs off level. One without an arrow was announced on a day that is not known, or after its date.',
    line: 'two-way trade',
    outcome: (name: string, outcome: string) => `${name}: ${outcome}`,
  },
  'two-counts': {
    name: 'Two counts of the same goods',
    /** The other economy counts more in all years that can be compared. */
    more: {
      X: ({ side, other }, years) =>
        `${other} counts more bought from ${side} than ${side} counts sold, ${inYears(years)}`,
      M: ({ side, other }, years) =>
        `${other} counts more sold to ${side} than ${side} counts bought, ${inYears(years)}`,
    } satisfies FlowTitles,
    less: {
      X: ({ side, other }, years) =>
        `${other} counts less bought from ${side} than ${side} counts sold, ${inYears(years)}`,
      M: ({ side, other }, years) =>
        `${other} counts less sold to ${side} than ${side} counts bought, ${inYears(years)}`,
    } satisfies FlowTitles,
    /** Some years more and some less: the newest that can be compared. */
    newestMore: {
      X: ({ side, other }, year, rate) =>
        `In ${year} ${other} counted ${rate} more bought from ${side} than ${side} counted sold`,
      M: ({ side, other }, year, rate) =>
        `In ${year} ${other} counted ${rate} more sold to ${side} than ${side} counted bought`,
    } satisfies RateTitles,
    newestLess: {
      X: ({ side, other }, year, rate) =>
        `In ${year} ${other} counted ${rate} less bought from ${side} than ${side} counted sold`,
      M: ({ side, other }, year, rate) =>
        `In ${year} ${other} counted ${rate} less sold to ${side} than ${side} counted bought`,
    } satisfies RateTitles,
    neutral: {
      X: ({ side, other }, years) =>
        `Two counts of what ${side} sells to ${other}, ${count(years, 'year', 'years')} with both`,
      M: ({ side, other }, years) =>
        `Two counts of what ${other} sells to ${side}, ${count(years, 'year', 'years')} with both`,
    } satisfies FlowTitles,
    subtitle: (flow: string, unit: string) => `${flow}, ${unit} a year, as each side counts them`,
    countedBy: (name: string) => `counted by ${name}`,
    none: (name: string, periods: readonly string[]) => `no figure of ${name} for ${periods.join(', ')}`,
    moreBy: (name: string, rate: string) => `${name}: ${rate} more`,
    lessBy: (name: string, rate: string) => `${name}: ${rate} less`,
    same: 'the same within rounding',
    apart: (times: string) => `at least ${times} times apart: not compared`,
    inYear: (period: string, words: string) => `${period}: ${words}`,
    description: (title: string, years: readonly string[]) => `${title}. ${years.join('; ')}.`,
    note: 'A line joins two counts of the same twelve months. Exports are valued without, imports with freight and insurance, so that a few per cent of difference are to be expected. Where one side has no figure, none is drawn for it; hollow marks are too far apart to be counts of the same goods. Estimates that were made from the other side’s count are left out.',
  },
  growths: {
    name: 'All stated growths at a glance',
    subtitle: 'Growth in per cent: a mark for what was stated, a bar for what the published values give',
    row: (period: string, what: string) => `${period}: ${what}`,
    /** @param given what the values give; empty where they give nothing by themselves */
    against: (row: string, stated: string, given: string) =>
      given === '' ? `${row}, stated ${stated}` : `${row}, stated ${stated}, values give ${given}`,
    description: (title: string, contradicted: readonly string[]) =>
      contradicted.length === 0 ? `${title}.` : `${title}. These cannot: ${contradicted.join('; ')}.`,
    /** @param others how many stated growths are not drawn */
    note: (others: number) =>
      `A disc is a stated growth, a line one that was not stated exactly; the wide bar is what the published values give, with their rounding. A cross cannot be true if the figures published with it are. A ring cannot be checked. An arrow says that a growth lies beyond the scale.${
        others === 0
          ? ''
          : ` Not drawn: ${count(others, 'other stated growth', 'other stated growths')}, of parts of years, of exports or imports, as amounts, or of older years.`
      }`,
  },
  growth: { name: 'Stated growth and what the values give' },
  revisions: { name: 'Revisions of a value' },
  value: { name: 'All figures of a value' },
  finding: { name: 'Contradictions, revisions and two reports' },
};

const inYears = (years: number): string =>
  years === 1 ? 'in the one year with both' : `in ${years} of ${years} years`;
