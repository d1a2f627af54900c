import { count } from './count.ts';
import { possessive } from './possessive.ts';

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
  sizeNone: 'No annual total without a hedge is in the ledger.',
  sizeDetail: (interval: string) => `As printed; it stands for ${interval}.`,
  sizeAlso: (year: string) => `Also printed for ${year}:`,
  sizeByOther: (reporter: string, year: string) => `As reported by ${reporter} for ${year}:`,
  sizeLater: 'Newer, but hedged or expected:',
  growingYes: (year: string, low: string, high: string) =>
    low === high
      ? `Up ${low} in ${year}, as printed`
      : `Up ${low} to ${high} in ${year}, depending on the source`,
  growingNo: (year: string, low: string, high: string) =>
    low === high
      ? `Down ${low} in ${year}, as printed`
      : `Down ${low} to ${high} in ${year}, depending on the source`,
  growingMixed: (year: string) => `Sources disagree about ${year}`,
  growingNone: 'No yearly growth of two-way trade is in the ledger.',
  growingDetail: (n: number) => `${count(n, 'figure was', 'figures were')} printed for that year:`,
  growingMore: 'Compare them',
  sources: (n: number) => `(${count(n, 'source', 'sources')})`,
  growingEarlier: (year: string) => `And for ${year}:`,
  agreeAnswer: (gaps: number) =>
    gaps === 0
      ? 'Nothing in the ledger does not fit'
      : `In ${count(gaps, 'place', 'places')} they do not fit`,
  agreeDetail: (consistent: number, cannotTell: number) =>
    `${count(consistent, 'growth figure fits', 'growth figures fit')} other printed figures. For ${cannotTell} more the ledger has nothing that could decide.`,
  targetsAnswer: (reached: string, open: string) =>
    [reached && `${reached} reached`, open && `${open} still ahead`].filter(Boolean).join('; '),
  targetsNone: 'No target is followed for this pair.',
  targetReached: (year: string) => `First printed as reached in ${year}.`,
  targetDueMissed: (year: string) => `It was due in ${year}, when the printed total was below it.`,
  targetDueMet: (year: string) => `It was due in ${year}, when the printed total was at or above it.`,
  targetDueUnknown: (year: string) =>
    `It was due in ${year}; what was printed for that year does not decide.`,
  targetRemaining: (growth: string) => `It takes ${growth} more trade than the present value.`,
  targetRequiredBy: (year: string, rate: string) => `${rate} a year to be there in ${year}`,
  targetRequired: (ways: readonly string[]) => `That is ${ways.join(', or ')}.`,
  targetOurYears: '(These years are our assumption: the target has no date.)',
  trendTitle: 'Two-way trade, 1990 to today',
  trendSubtitle: (pair: string) => `${pair}, goods, US$ billion a year, current prices`,
  exportsTitle: (a: string, b: string) => `${possessive(a)} exports to ${b}`,
  importsTitle: (a: string, b: string) => `${possessive(a)} imports from ${b}`,
  flowSubtitle: 'Goods, US$ billion a year, current prices',
  dueBy: (period: string) => `by ${period}`,
  gaugeName: (threshold: string, due: string) => `${threshold}, ${due}`,
  gaugeReached: 'reached',
  gaugeShare: (share: string) => `${share} of it`,
  gaugesTitle: 'How far the targets are',
  gaugesSubtitle: (amount: string, year: string) =>
    `Two-way trade in ${year} (${amount}) against each target, US$ billion`,
  gaugesChoice:
    'The present value is the newest yearly total printed without a hedge; its bar is solid up to the lowest value that it can stand for.',
  findingsMore: 'All growth figures, with the arithmetic',
  eventsTitle: 'What happened',
  eventReported: (date: string) => `reported ${date}`,
};
