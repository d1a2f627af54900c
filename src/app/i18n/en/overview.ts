import type { Deadline } from '../../../domain/index.ts';
import { count } from './count.ts';
import { possessive } from './possessive.ts';

const growths = (n: number, isMore: boolean): string =>
  isMore ? `${n} more` : count(n, 'growth figure', 'growth figures');

/** The overview of a pair. */
export const overview = {
  title: (pair: string) => `Trade between ${pair}`,
  description: (pair: string) =>
    `How large the trade between ${pair} is, whether it grows, whether the printed figures agree, and how far the targets are.`,
  updated: (date: string, sources: number, claims: number) =>
    `As of ${date}: ${count(claims, 'claim', 'claims')} from ${count(sources, 'source', 'sources')}`,
  question: {
    size: 'How large is it?',
    growing: 'Is it growing?',
    agree: 'Do the figures agree?',
    targets: 'How far are the targets?',
  },
  sizeAnswer: (amount: string, year: string) => `${amount} in ${year}`,
  sizeNone: 'No total of a year is in the ledger.',
  sizeDetail: {
    printed: (interval: string) => `As printed; it stands for ${interval}.`,
    sum: (interval: string) => `Exports and imports of one source together, which stand for ${interval}:`,
    implied: (interval: string) =>
      `Reckoned from the year before and the growth that the same source states, which give ${interval}:`,
  },
  sizeAlso: (year: string) => `Also printed for ${year}:`,
  sizeByOther: (reporter: string, year: string) => `As reported by ${reporter} for ${year}:`,
  sizeLater: 'Newer, but hedged, expected or of another kind of year:',
  growingUp: (amount: string, year: string, basis: string) => `Up ${amount} in ${year}, ${basis}`,
  growingDown: (amount: string, year: string, basis: string) => `Down ${amount} in ${year}, ${basis}`,
  growingPrinted: 'as printed',
  growingSources: 'depending on the source',
  growingEstimated: 'as estimated when it was printed',
  growingComputed: 'from the values printed for both years',
  growingHedged: 'from values of which one is hedged',
  growingUnclear: (year: string, amounts: readonly string[]) =>
    amounts.length === 1
      ? `It cannot be told for ${year}: ${amounts[0]}`
      : `Sources disagree about ${year}: ${amounts.join('; ')}`,
  growingNone: 'For the newest years the ledger has no growth, and no values of two years in a row.',
  growingFrom: 'From:',
  growingDetail: (n: number) => `${count(n, 'figure was', 'figures were')} printed for that year:`,
  growingMore: 'Compare them',
  sources: (n: number) => `(${count(n, 'source', 'sources')})`,
  growingEarlier: (year: string) => `And for ${year}:`,
  agreeAnswer: (gaps: number) =>
    gaps === 0
      ? 'No printed figures contradict each other'
      : `In ${count(gaps, 'place', 'places')} they do not fit`,
  agreeDetail: (consistent: number, weak: number, cannotTell: number) =>
    [
      consistent > 0 &&
        `${count(consistent, 'growth figure fits', 'growth figures fit')} other printed figures.`,
      weak > 0 &&
        `${growths(weak, consistent > 0)} ${weak === 1 ? 'passes a test' : 'pass tests'} so rough that nearly any figure would.`,
      cannotTell > 0 &&
        `For ${growths(cannotTell, consistent + weak > 0)} the ledger has nothing that could decide.`,
    ]
      .filter(Boolean)
      .join(' '),
  agreeBeside: (parts: readonly string[]) => `Beside that: ${parts.join('; ')}.`,
  targetsAnswer: (reached: string, open: string, unknown: string) =>
    [reached && `${reached} reached`, open && `${open} still ahead`, unknown && `${unknown} cannot be told`]
      .filter(Boolean)
      .join('; '),
  targetsNone: 'No target is followed for this pair.',
  targetReached: (year: string) => `First reached in ${year}.`,
  targetDue: {
    missed: (year: string) => `It was due in ${year}, when trade was below it.`,
    met: (year: string) => `It was due in ${year}, when trade was at or above it.`,
    open: (year: string) => `It is due in ${year}.`,
    'cannot-rate': (year: string) => `It was set for ${year}.`,
  } satisfies Record<Deadline['outcome'], (year: string) => string>,
  targetRemaining: (growth: string) => `It takes ${growth} more trade than the present value.`,
  targetRequiredBy: (year: string, rate: string) => `${rate} a year to be there in ${year}`,
  targetRequired: (ways: readonly string[]) => `That is ${ways.join(', or ')}.`,
  targetOurYears: '(These years are our assumption: the target has no date ahead.)',
  trendTitle: 'Two-way trade, 1990 to today',
  trendSubtitle: (pair: string, unit: string) => `${pair}, goods, ${unit} a year, current prices`,
  exportsTitle: (a: string, b: string) => `${possessive(a)} exports to ${b}`,
  importsTitle: (a: string, b: string) => `${possessive(a)} imports from ${b}`,
  flowSubtitle: (unit: string) => `Goods, ${unit} a year, current prices`,
  noValueOfAYear: 'No value of a whole year is in the ledger, so there is nothing to draw.',
  dueBy: (period: string) => `by ${period}`,
  gaugeName: (threshold: string, due: string) => `${threshold}, ${due}`,
  gaugeReached: 'reached',
  gaugeUnrated: 'cannot be rated',
  gaugeShare: (share: string) => `${share} of it`,
  gaugesTitle: 'How far the targets are',
  gaugesSubtitle: (amount: string, year: string, unit: string) =>
    `Two-way trade in ${year} (${amount}) against each target, ${unit}`,
  gaugesChoice:
    'The present value is the newest yearly total known without a hedge, where there is one; its bar is solid up to the lowest value that it can stand for.',
  findingsMore: 'All growth figures, with the arithmetic',
  eventsTitle: 'What happened',
  eventReported: (date: string) => `reported ${date}`,
};
