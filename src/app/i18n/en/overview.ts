import type { Deadline } from '../../../domain/index.ts';
import type { ChangeName } from '../change-name.ts';
import { capitalised, uncapitalised } from '../letter-case.ts';
import { withArticle } from './article.ts';
import { count } from './count.ts';
import { ofPeriod } from './of-period.ts';
import { possessive } from './possessive.ts';

/** The amounts of followed targets, by what came of them; empty where there is none. */
export interface TargetNames {
  readonly reached: string;
  /** Not by their date, and not since. */
  readonly missed: string;
  readonly ahead: string;
  /** Trade is below them, and nobody knows whether it was at their date. */
  readonly below: string;
  readonly unknown: string;
}

/** The overview of a pair. */
export const overview = {
  title: (pair: string) => `Trade between ${pair}`,
  description: (pair: string) =>
    `How large the trade between ${pair} is, whether it grows, whether the printed figures agree, and how far the targets are.`,
  updated: (newest: string, checked: string, sources: number, figures: number) =>
    `Newest source: ${newest}. Last checked: ${checked}. ${count(figures, 'figure', 'figures')} from ${count(sources, 'source', 'sources')}.`,
  updatedUndated: (checked: string, sources: number, figures: number) =>
    `The newest source has no date. Last checked: ${checked}. ${count(figures, 'figure', 'figures')} from ${count(sources, 'source', 'sources')}.`,
  question: {
    size: 'How large is it?',
    growing: 'Is it growing?',
    agree: 'Do the figures agree?',
    targets: 'How far are the targets?',
  },
  sizeAnswer: (amount: string, year: string) => `${capitalised(amount)} in ${year}`,
  sizeNone: 'No observed total of a whole year was published.',
  sizeInDoubt: 'The totals of whole years that were published are in doubt.',
  /** Behind such a value. */
  sizeDoubted: '– in doubt, as it does not fit another figure',
  sizeDisputed: (year: string) =>
    `The values published for ${ofPeriod(year)} do not fit other figures, so an earlier year stands here:`,
  /** Leads to the finding, behind the words above. */
  sizeDisputedWhy: 'what does not fit.',
  sizeInstead: (what: string, year: string) => `${what}, ${year}:`,
  /** A newer value than those above, behind which it stands as printed. */
  sizeInCurrency: (what: string, year: string) =>
    `${what}, ${year}, published in another currency and not converted here:`,
  sizeOfStatus: (year: string, status: string) => `${year} (${status})`,
  sizeDetail: {
    printed: (reporter: string) => `By ${possessive(withArticle(reporter))} count.`,
    sum: (reporter: string) => `By ${possessive(withArticle(reporter))} count, exports and imports together:`,
    implied: (reporter: string) =>
      `By ${possessive(withArticle(reporter))} count, from the year before and the growth that the same source states:`,
  },
  sizeAlso: 'Also published:',
  /** Before values of the same year. @param status "estimate" */
  sizeAlsoAs: (status: string) => `Also published (${status}):`,
  /** Behind another count of the newest total. @param times at least three */
  sizeApart: (times: string) => `at least ${times} times apart from the count above`,
  /** @param amount their sum */
  sizeOfParts: (amount: string) => `Another source’s exports and imports add up to ${amount}:`,
  sizeByOther: (reporter: string) => `By ${possessive(withArticle(reporter))} count:`,
  sizeLater: (year: string) => `For ${year}:`,
  growingUp: (amount: string, year: string, basis: string) => `Up ${amount} in ${ofPeriod(year)}, ${basis}`,
  growingDown: (amount: string, year: string, basis: string) =>
    `Down ${amount} in ${ofPeriod(year)}, ${basis}`,
  growingPrinted: 'as published',
  growingSources: 'depending on the source',
  growingEstimated: 'as estimated when it was published',
  growingComputed: 'from the values published for both years',
  growingHedged: 'from values of which one is not exact',
  growingAllHedged: 'from values that are not exact',
  /** @param amount the growth that values of both periods give, well away from the stated ones */
  growingBeside: (sentence: string, amount: string, name: ChangeName) =>
    `${sentence}, while published values give ${name === 'growth' ? '' : `a ${name} of `}${amount}`,
  /** Where a fall was stated. */
  growingBesideGrowth: (sentence: string, amount: string) =>
    `${sentence}, while published values give a growth of ${amount}`,
  growingUnclear: (year: string, amounts: readonly string[]) =>
    amounts.length === 1
      ? `It cannot be told for ${year}: ${amounts[0]}`
      : `Sources disagree about ${year}: ${amounts.join('; ')}`,
  growingNone:
    'For the newest years no observed growth of two-way trade was published that fits the figures beside it, and no such totals of two years in a row.',
  growingNothing: 'No growth of two-way trade was published, and no totals of two years.',
  growingFrom: 'From:',
  growingByOther: (reporter: string, year: string) =>
    `By ${possessive(withArticle(reporter))} count, for ${ofPeriod(year)}:`,
  growingDetail: (year: string) => `Published for ${ofPeriod(year)}:`,
  growingNewest: (sentence: string) => `Newest: ${uncapitalised(sentence)}.`,
  growingEarlier: (figures: number, year: string) =>
    figures === 1 ? `The figure for ${ofPeriod(year)}` : `All ${figures} figures for ${ofPeriod(year)}`,
  /** @param reporter by whose count */
  yearUp: (amount: string, year: string, reporter: string) =>
    `Up ${amount} in ${year} by ${possessive(withArticle(reporter))} count`,
  yearDown: (amount: string, year: string, reporter: string) =>
    `Down ${amount} in ${year} by ${possessive(withArticle(reporter))} count`,
  sources: (n: number) => `(${count(n, 'source', 'sources')})`,
  sourcesSince: (n: number, date: string) => `(${count(n, 'source', 'sources')}, as early as ${date})`,
  agreeAnswer: (contradictions: number) =>
    contradictions === 0
      ? 'No published figures contradict each other'
      : `${count(contradictions, 'contradiction', 'contradictions')} found`,
  agreeOffByTens: (figures: number) =>
    `${count(figures, 'published figure seems', 'published figures seem')} off by a power of ten`,
  agreeFigures: (some: number, all: number) => `They involve ${some} of ${count(all, 'figure', 'figures')}.`,
  /**
   * @param denied how many of all contradict other figures
   * @param weak how many are possible only because nearly any figure would be
   * @param undecided how many the other figures cannot decide
   */
  agreeGrowths: (fit: number, all: number, denied: number, weak: number, undecided: number) =>
    all === 0
      ? 'No growth was stated.'
      : `${[
          `${fit} of ${count(all, 'stated growth', 'stated growths')} ${fit === 1 || all === 1 ? 'fits' : 'fit'} other figures`,
          denied > 0 && `${denied} ${denied === 1 ? 'does' : 'do'} not`,
          weak > 0 && `${weak} ${weak === 1 ? 'is' : 'are'} possible, as nearly any figure would be`,
          undecided > 0 && `${undecided} cannot be checked`,
        ]
          .filter(Boolean)
          .join('; ')}.`,
  targetsAnswer: ({ reached, missed, ahead, below, unknown }: TargetNames) =>
    `${capitalised(
      [
        reached && `${reached} reached`,
        missed && `${missed} missed`,
        ahead && `${ahead} still ahead`,
        below && `${below} not reached so far`,
        unknown && `for ${unknown} it cannot be told`,
      ]
        .filter(Boolean)
        .join('; '),
    )}.`,
  /** @param rate the growth a year, a few digits */
  targetNeeds: (goal: string, year: string, rate: string) => `${goal} by ${year} takes ${rate} a year.`,
  /** For a target with no date ahead, and a year that this project chose. */
  targetNeedsByOurs: (goal: string, year: string, rate: string) =>
    `${goal} has no date ahead; to reach it by ${year} would take ${rate} a year.`,
  targetDueBy: (goal: string, period: string) => `${goal} by ${period}`,
  targetPassedBefore: (goal: string, year: string) => `${goal} (passed in ${year}, not held)`,
  targetPassed: (year: string) => `Trade was at or above it in ${year}, and is below it again.`,
  /** @param name of the growth of the last years, a fall without its sign */
  achieved: (years: number, rate: string, name: ChangeName) =>
    name === 'fall'
      ? `In the last ${years === 1 ? 'year' : `${years} years`} trade fell ${rate}${years === 1 ? '' : ' a year'}.`
      : years === 1
        ? `The last year made ${rate}.`
        : `The last ${years} years made ${rate} a year.`,
  targetReached: (year: string) => `First reached in ${year}.`,
  targetDue: {
    missed: (year: string) => `It was due in ${year}, when trade was below it.`,
    met: (year: string) => `It was due in ${year}, when trade was at or above it.`,
    open: (year: string) => `It is due in ${year}.`,
    'cannot-rate': (year: string) => `It was set for ${year}.`,
  } satisfies Record<Deadline['outcome'], (year: string) => string>,
  /** @param times how many times its present value, a few digits */
  targetRemaining: (times: string, year: string) => `Trade would have to grow to ${times} its ${year} value.`,
  targetRequiredBy: (year: string, rate: string) => `${rate} a year to reach it by ${year}`,
  targetRequired: (ways: readonly string[]) => `That takes ${ways.join(', or ')}.`,
  targetOurYears: 'The target has no date ahead; the years are ours.',
  flowSubtitle: (unit: string) => `Goods, ${unit} a year, current prices`,
  noValueOfAYear: 'No value of a whole year was published, so there is nothing to draw.',
  noSoundValueOfAYear:
    'Values of whole years were published only in figures that do not fit each other, so there is nothing to draw.',
  dueBy: (period: string) => `by ${period}`,
  gaugeName: (threshold: string, due: string) => `${threshold}, ${due}`,
  gaugeReached: 'reached',
  gaugeReachedIn: (year: string) => `reached in ${year}`,
  gaugeUnrated: 'cannot be judged',
  gaugeShare: (share: string) => `trade is at ${share}`,
  gaugesTitle: 'How far the targets are',
  gaugesEach: 'What each target takes, and who set it',
  gaugesSubtitle: (amount: string, year: string, unit: string) =>
    `Two-way trade in ${year} (${amount}) against each target, ${unit}`,
  growthMore: 'All growth figures, with the arithmetic',
  gaugesChoice:
    'The bar is the newest yearly total that was published as a firm figure, where there is one. It is solid up to the lowest value that rounds to it, hatched up to the highest.',
  eventsTitle: 'Visits, talks and agreements',
  eventsShow: (n: number) => count(n, 'event', 'events'),
  checkTitle: 'Paste a statement about this trade, to see whether its figures agree',
  /** An example of a statement. */
  checkExample: {
    plain: (year: string, amount: string) => `In ${ofPeriod(year)}, two-way trade reached ${amount}.`,
    up: (year: string, amount: string, rate: string) =>
      `In ${ofPeriod(year)}, two-way trade reached ${amount}, up ${rate}.`,
    down: (year: string, amount: string, rate: string) =>
      `In ${ofPeriod(year)}, two-way trade reached ${amount}, down ${rate}.`,
  },
  checkButton: 'Check',
  eventReported: (date: string) => `reported ${date}`,
};
