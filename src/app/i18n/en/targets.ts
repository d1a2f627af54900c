import type { Deadline, MetCheck, YearOutcome } from '../../../domain/index.ts';
import { count } from './count.ts';

type OutcomeCode = Deadline['outcome'];
type UnknownReason = NonNullable<Deadline['reason']>;

/** The page of targets. */
export const targets = {
  description: (pair: string) =>
    `Every target that was announced for the trade between ${pair}, its date, whether it was met, and what the open ones would take.`,
  /** How many targets there are in all, and how many of each outcome. */
  tally: (total: number, met: number, missed: number, open: number, unrated: number) =>
    `${count(total, 'target', 'targets')}: ${met} met, ${missed} missed, ${open} open, ${unrated} cannot be judged.`,
  tallyName: (target: string, when: string, isDated: boolean) =>
    isDated ? `${target} ${when}` : `${target} (${when})`,
  growthYears: (met: number, total: number, rate: string) =>
    `Growth of ${rate} a year was reached in ${met} of ${count(total, 'year', 'years')}.`,
  outcome: { met: 'Met', missed: 'Missed', open: 'Open', 'cannot-rate': 'Cannot be judged' } satisfies Record<
    OutcomeCode,
    string
  >,
  reached: { yes: 'reached', no: 'not reached', 'cannot-tell': 'cannot be told' } satisfies Record<
    YearOutcome['reached'],
    string
  >,
  levels: 'Values to reach',
  growths: 'Growth to keep up',
  coversName: (name: string, covers: string) => `${name} (${covers})`,
  levelName: (amount: string) => amount,
  growthName: (rate: string) => `${rate} a year`,
  by: (period: string) => `by ${period}`,
  inYears: (period: string) => `in ${period}`,
  everyYear: (period: string) => `in each year of ${period}`,
  noDate: 'no date',
  noYears: 'no years named',
  horizon: (words: string) => `“${words}”`,
  moved: (from: string) => `Replaces the target ${from}.`,
  reachedIn: (year: string) => `Reached in ${year}; no date had been set.`,
  reachedLate: (year: string) => `First reached in ${year}, after its date.`,
  knownAbove: (value: string, year: string) =>
    `When it was set, trade was known to be above it already: ${value} in ${year}.`,
  undatedOpen: 'No deadline, so it cannot be missed.',
  openYet: 'Its time is not over.',
  valueOf: (year: string, reporter: string, value: string) => `${year}, ${reporter}: ${value}`,
  how: { printed: '', sum: 'exports + imports', implied: 'the year before and its stated growth' },
  origin: {
    'one-source': 'both years in one source',
    'two-sources': 'the two values that stand for these years',
    stated: 'as stated',
  },
  hedged: 'hedged',
  beyond: 'above the whole range',
  setBy: (who: string) => `Set by: ${who}.`,
  setByNobody: 'Who set it is not stated.',
  repeated: (n: number) => `Said ${n} times: all statements`,
  reprint: 'reprint',
  reason: {
    'no-value': 'no value of the year was published',
    'too-wide': 'what was reported for the year is too rough to decide',
    'values-disagree': 'figures of the same reporter say both',
    'reporters-disagree': 'the two countries’ figures say the opposite of each other',
    'no-years': 'no first and no last year was named; each year is shown instead',
    'part-of-a-year': 'it was set for a part of a year',
    'which-years': 'it does not say whether each of these years was meant, or one, or all together',
    disputed:
      'the only figures for the year contradict others of their source, or seem to be off by a power of ten',
    'set-unknown':
      'its source has no date, so that nobody can tell whether trade was there before or after it was set',
    'below-known':
      'trade was above it already when it was set, so that reaching it says nothing; it may be a misprint',
  } satisfies Record<UnknownReason, string>,
  because: (reason: string) => `It cannot be judged: ${reason}.`,
  cameOf: 'What came of it',
  claimLink: 'What came of this target, and of all others',
  overviewMore: 'All targets and what came of them',
  outlook: 'What the open targets take',
  outlookLead: (start: string) => `From ${start}. Published values are rounded, so each answer is a range.`,
  outlookOther: (start: string) =>
    `Beside it: ${start}. Nobody published that value itself, so it comes second.`,
  start: {
    printed: (value: string, year: string) => `${value} in ${year}, as published`,
    sum: (value: string, year: string) => `${value} in ${year}, exports + imports`,
    implied: (value: string, year: string) =>
      `${value} in ${year}, computed from the year before and the stated growth`,
  },
  /** What a target takes from another value than the first. @param start as of `start` */
  needFrom: (start: string, rate: string) => `From ${start}: ${rate} a year.`,
  startShort: (value: string, year: string) => `${value} (${year})`,
  startsTitle: 'The values to start from',
  required: 'Growth a year that it takes',
  requiredNote: 'The years are our assumption: these targets have no date.',
  requiredBy: (year: string) => `for ${year}`,
  from: 'From',
  target: 'Target',
  fitsTitle: 'Do the targets fit each other?',
  fitsNote:
    'The targeted growth, kept up from each value: after how many years it reaches each level, and in which year.',
  arrival: (years: string, when: string) => `${years} years (${when})`,
  arrivalAtLeast: (years: string, when: string) => `${years} years or more (${when} or later, or never)`,
  arrivalNever: 'not within 200 years',
  arrivalNow: 'there already',
  fit: {
    yes: (growth: string, goal: string, year: string) =>
      `${goal} by ${year}: ${growth} a year is enough, even at the low end.`,
    partly: (growth: string, goal: string, year: string, needed: string) =>
      `${goal} by ${year} needs ${needed} a year: ${growth} a year may be enough.`,
    no: (growth: string, goal: string, year: string, needed: string) =>
      `${goal} by ${year} needs ${needed} a year: ${growth} a year is not enough.`,
  },
  achievedTitle: 'Growth achieved so far',
  achievedSpan: (years: number) => (years === 1 ? 'last year' : `last ${years} years, a year`),
  progressTitle: 'Progress rating (UN and Eurostat method)',
  progressNote:
    'The growth achieved since a base year, divided by the growth that leads from the same year to the target in time. Where rounding leaves two bands possible, both are named.',
  progressBase: 'Since',
  progressYear: 'For',
  progressAchieved: 'Achieved a year',
  progressRequired: 'Required a year',
  progressRatio: 'Ratio',
  progressBand: 'Rating',
  band: {
    'on-track': 'on track (95% or more)',
    accelerate: 'needs to accelerate (60–95%)',
    limited: 'limited progress (0–60%)',
    away: 'moving away (below 0)',
  },
  or: ' or ',
  unrated: {
    'no-base-year': 'cannot be judged: no value for the base year',
    'base-not-positive': 'cannot be judged: the base may be zero',
    'reached-at-base': 'the target was reached in the base year',
    'not-positive': 'cannot be judged: the value may be zero',
  },
  pathTitle: 'Paths to the targets',
  pathSubtitle: (unit: string) =>
    `Two-way trade, ${unit} a year, current prices. The future is arithmetic, not a forecast.`,
  pathDescription: (first: number, last: number) =>
    `Two-way trade from ${first}, the targets that were set for it, and paths of steady growth up to ${last}.`,
  pathHistory: 'what was reported',
  pathFan: (rate: string) => `${rate} a year, the targeted growth`,
  pathOwn: (rate: string) => `${rate} a year, your choice`,
  pathOpen: 'open target',
  pathMet: 'target met',
  pathMissed: 'target missed',
  pathUnrated: 'target that cannot be judged',
  slider: 'Growth a year',
  sliderValue: (rate: string) => `${rate} a year`,
  startLabel: 'Starting from',
  scenarioLead: (rate: string, start: string) => `At ${rate} a year from ${start}:`,
  scenarioGoal: (goal: string, years: string) => `${goal}: ${years}`,
  scenarioThere: (year: string, value: string) => `In ${year}: ${value}`,
  metTitle: 'Claimed as met',
  metLead: 'Statements that a target was met, year by year against the values.',
  metVerdict: {
    consistent: 'The published values fit.',
    inconsistent: 'Not so by the published values.',
    'cannot-tell': 'The published values do not decide.',
  } satisfies Record<MetCheck['verdict'], string>,
  metFailed: (years: string) => `Missed in ${years}.`,
  metExcepted: (years: string, words: string) => `Left out of the statement: ${years} (${words}).`,
  metExceptedChip: 'left out',
  metWhich: 'It does not say whether each of these years is meant.',
  partTitle: (year: string) => `${year} so far, month by month`,
  partLead: (year: string) =>
    `What the months of ${year} say of the whole year. A few months are never multiplied up; the last column is ours, and no forecast of anyone.`,
  partMonths: 'Months',
  partPace: 'Against the same months a year before',
  partShares: 'What these months were of earlier years',
  partProjection: 'Then the year would be',
  partNone: 'nothing to compare with',
  partShare: (year: string, share: string) => `${year}: ${share}`,
  partLater: (year: string, value: string) => `For the whole of ${year} there is ${value}.`,
  partMethod: 'How this band is made',
  partMethodText:
    'The value of the months is divided by the smallest and by the largest share that the same months were of an earlier year, with all rounding. If months come earlier or later in a year than they used to, the year falls outside the band: with one or two earlier years that is to be expected. The bands above show how far such a guess moved as months were added.',
  method: 'How targets are rated',
  methodText: [
    'Statements that set the same threshold are one target with a history. Each date for which it was set has an outcome of its own; a value that is set again for a later date is a moved goalpost.',
    'A year’s value decides: the one printed last without a hedge, else what such figures imply, else an estimate; never a forecast. A target is met or missed only where the whole range of values says so. Reporters are kept apart; where they disagree, it cannot be rated.',
    'For growth, both years in one source come first, then the values that stand for the two years; a stated growth decides only where there are no values that can.',
  ],
  csv: 'These targets as a table (CSV)',
};
