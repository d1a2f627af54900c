import type { Flow, Verdict } from '../../../domain/index.ts';
import type { ChangeName } from '../change-name.ts';
import { capitalised } from '../letter-case.ts';
import { withArticle } from './article.ts';
import { count, spelled } from './count.ts';
import { ofPeriod } from './of-period.ts';
import { possessive } from './possessive.ts';

/**
 * Titles that tell what was found, each a full sentence of at most 18 words and 100 characters. `what` is what is
 * counted and by whom, `bound` the nearest value that the other figures allow.
 */
interface Bounded {
  readonly what: string;
  readonly period: string;
  readonly figure: string;
  readonly bound: string;
}

interface Several {
  readonly what: string;
  readonly period: string;
  readonly first: string;
  readonly second: string;
}

interface Trend {
  readonly what: string;
  readonly rate: string;
  readonly years: number;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
}

/** "The Philippines’", at the start of a name of a flow. */
const ofReporter = (reporter: string): string => capitalised(possessive(withArticle(reporter)));

/** "Five deadlines". */
const deadlines = (n: number): string => capitalised(`${spelled(n)} ${n === 1 ? 'deadline' : 'deadlines'}`);

type ClaimTitles = Readonly<Record<Verdict, (what: string, change: string) => string>>;

/** Titles about changes, by what they are called. */
const changeTitles = (change: ChangeName) => ({
  partsAbove: ({ what, period, figure, bound }: Bounded) =>
    `${what}, ${period}: ${change} of ${figure} exceeds that of its parts, at most ${bound}`,
  partsBelow: ({ what, period, figure, bound }: Bounded) =>
    `${what}, ${period}: ${change} of ${figure} is below that of its parts, at least ${bound}`,
  partsAboveBriefly: ({ what, period, figure, bound }: Bounded) =>
    `${what}, ${period}: ${change} of ${figure}, its parts at most ${bound}`,
  partsBelowBriefly: ({ what, period, figure, bound }: Bounded) =>
    `${what}, ${period}: ${change} of ${figure}, its parts at least ${bound}`,
  othersAbove: ({ what, period, figure, bound }: Bounded) =>
    `${what}, ${period}: ${change} of ${figure}, but other figures allow at most ${bound}`,
  othersBelow: ({ what, period, figure, bound }: Bounded) =>
    `${what}, ${period}: ${change} of ${figure}, but other figures need at least ${bound}`,
  othersAboveBriefly: ({ what, period, figure, bound }: Bounded) =>
    `${what}, ${period}: ${change} of ${figure}, others give at most ${bound}`,
  othersBelowBriefly: ({ what, period, figure, bound }: Bounded) =>
    `${what}, ${period}: ${change} of ${figure}, others give at least ${bound}`,
  same: ({ what, period, first, second }: Several) =>
    `${what}, ${period}: ${change} given as ${first} and as ${second}`,
  revised: ({ what, period, first, second }: Several) =>
    `${what}, ${period}: ${change} published as ${first}, later as ${second}`,
  rounding: ({ what, period, first, second }: Several) =>
    `${what}, ${period}: ${change} of ${first} and ${second} fit only by rounding`,
});

export const titles = {
  /** The most words of a title; `null` in a language whose spaces do not part words. */
  mostWords: 18 as number | null,
  page: {
    overview: (pair: string, amount: string, year: string) => `${pair}: ${amount} in ${year}`,
    /** @param contradicted how many distinct statements are contradicted */
    growth: (contradicted: number, all: number) =>
      all === 0
        ? 'No growth of this trade has been stated yet'
        : contradicted === 0
          ? all === 1
            ? '1 stated growth, not contradicted by the figures published with it'
            : `${all} stated growths, none of them contradicted by the figures published with it`
          : contradicted === 1
            ? `1 of ${count(all, 'stated growth', 'stated growths')} cannot be true if the figures published with it are`
            : `${contradicted} of ${all} stated growths cannot be true if the figures published with them are`,
    /** @param figures how many figures were tested */
    findings: (within: number, between: number, figures: number) =>
      within + between === 0
        ? `No contradiction found in ${count(figures, 'published figure', 'published figures')}`
        : between === 0
          ? `${count(within, 'contradiction', 'contradictions')} within one source, in ${count(figures, 'published figure', 'published figures')}`
          : within === 0
            ? `${count(between, 'contradiction', 'contradictions')} between sources, in ${count(figures, 'published figure', 'published figures')}`
            : `${within + between} contradictions in ${figures} published figures: ${within} within one source, ${between} between sources`,
    /**
     * @param unrated how many have a deadline that has passed without a value that tells what came of them
     * @param low how many are below what trade already was when they were set
     */
    targetsOpen: (targets: number, unrated: number, low: number) =>
      targets === 0
        ? 'No target for this trade is in the ledger'
        : unrated === 0 && low > 0
          ? `${count(targets, 'target', 'targets')} for this trade, ${targets === 1 ? '' : `${spelled(low)} of them `}below what it already was when set`
          : unrated === 0
            ? `${count(targets, 'target', 'targets')} for this trade, none with a deadline that has passed`
            : `${count(targets, 'target', 'targets')} for this trade; of ${unrated === 1 ? 'the one deadline' : `the ${unrated} deadlines`} that passed nobody can tell whether ${unrated === 1 ? 'it was' : 'they were'} met`,
    /** For levels with a date that is over and that can be rated. */
    targets: (met: number, missed: number) =>
      missed === 0
        ? `${deadlines(met)}, ${met === 1 ? 'met' : `${spelled(met)} met`}`
        : met === 0
          ? `${deadlines(missed)}, ${missed === 1 ? 'missed' : `${spelled(missed)} missed`}`
          : `${deadlines(met + missed)}: ${spelled(missed)} missed, ${spelled(met)} met`,
    claims: (figures: number, from: number | null, to: number | null) =>
      from === null || to === null
        ? count(figures, 'published figure', 'published figures')
        : from === to
          ? `${count(figures, 'published figure', 'published figures')} about ${from}`
          : `${count(figures, 'published figure', 'published figures')} about the years ${from} to ${to}`,
    sources: (figures: number, sources: number, languages: number) =>
      `${count(figures, 'figure', 'figures')} from ${count(sources, 'source', 'sources')} in ${count(languages, 'language', 'languages')}`,
    value: (value: string, figure: string) => `${value}: ${figure}`,
    around: (value: string, figures: number, amount: string) =>
      `${value}: ${figures} figures around ${amount}`,
    /** Two counts of one value that cannot be of the same goods. */
    apart: (value: string, times: number) => `${value}: two counts, at least ${times} times apart`,
    values: (value: string, figures: number, least: string, most: string) =>
      `${value}: ${figures} figures from ${least} to ${most}`,
    claim: (subject: string, figure: string) => `${subject}: ${figure}`,
    change: {
      rate: (figure: string) => `growth of ${figure}`,
      amount: (figure: string) => `change of ${figure}`,
      /** Its size, without a sign. */
      fall: (figure: string) => `fall of ${figure}`,
    },
    growthClaim: {
      inconsistent: (what, change) =>
        `${what}: ${change} cannot be true if the figures published with it are`,
      consistent: (what, change) => `${what}: ${change} fits the values that were published`,
      weak: (what, change) => `${what}: ${change} is possible, but nearly any figure would be`,
      'cannot-tell': (what, change) => `${what}: ${change} cannot be checked with what was published`,
    } satisfies ClaimTitles,
    /** For when the others are too long. */
    growthClaimShort: {
      inconsistent: (what, change) => `${what}: ${change} does not fit its source`,
      consistent: (what, change) => `${what}: ${change} fits`,
      weak: (what, change) => `${what}: ${change} is possible`,
      'cannot-tell': (what, change) => `${what}: ${change} cannot be checked`,
    } satisfies ClaimTitles,
  },
  owned: {
    T: (reporter: string) => `${ofReporter(reporter)} two-way trade`,
    X: (reporter: string) => `${ofReporter(reporter)} exports`,
    M: (reporter: string) => `${ofReporter(reporter)} imports`,
    B: (reporter: string) => `${ofReporter(reporter)} balance`,
  } satisfies Record<Flow, (reporter: string) => string>,
  /** How much trade grew or shrank a year over some years, up to the value that stands for now. */
  trend: {
    grew: ({ what, rate, years, from, to, amount }: Trend) =>
      `${what} grew ${rate}${years === 1 ? '' : ' a year'} from ${from} to ${to}, to ${amount}`,
    shrank: ({ what, rate, years, from, to, amount }: Trend) =>
      `${what} shrank ${rate}${years === 1 ? '' : ' a year'} from ${from} to ${to}, to ${amount}`,
  },
  level: {
    partsAbove: ({ what, period, figure, bound }: Bounded) =>
      `${what}, ${period}: ${figure} exceeds its parts, at most ${bound}`,
    partsBelow: ({ what, period, figure, bound }: Bounded) =>
      `${what}, ${period}: ${figure} falls short of its parts, at least ${bound}`,
    partsAboveBriefly: ({ what, period, figure, bound }: Bounded) =>
      `${what}, ${period}: ${figure}, its parts at most ${bound}`,
    partsBelowBriefly: ({ what, period, figure, bound }: Bounded) =>
      `${what}, ${period}: ${figure}, its parts at least ${bound}`,
    othersAbove: ({ what, period, figure, bound }: Bounded) =>
      `${what}, ${period}: ${figure}, but other figures allow at most ${bound}`,
    othersBelow: ({ what, period, figure, bound }: Bounded) =>
      `${what}, ${period}: ${figure}, but other figures need at least ${bound}`,
    othersAboveBriefly: ({ what, period, figure, bound }: Bounded) =>
      `${what}, ${period}: ${figure}, others give at most ${bound}`,
    othersBelowBriefly: ({ what, period, figure, bound }: Bounded) =>
      `${what}, ${period}: ${figure}, others give at least ${bound}`,
    same: ({ what, period, first, second }: Several) =>
      `${what}, ${period}: given as ${first} and as ${second}`,
    revised: ({ what, period, first, second }: Several) =>
      `${what}, ${period}: published as ${first}, later as ${second}`,
    rounding: ({ what, period, first, second }: Several) =>
      `${what}, ${period}: ${first} and ${second} fit only by rounding`,
  },
  growth: changeTitles('growth'),
  fall: changeTitles('fall'),
  change: changeTitles('change'),
  /** What each economy reports. */
  mirror: ({ what, period, first, second }: Several, firstBy: string, secondBy: string) =>
    `${what}, ${period}: ${first} says ${firstBy}, ${second} says ${secondBy}`,
  mirrorChange: (
    { what, period, first, second }: Several,
    firstBy: string,
    secondBy: string,
    change: ChangeName,
  ) => `${what}, ${change} in ${ofPeriod(period)}: ${first} says ${firstBy}, ${second} says ${secondBy}`,
  magnitude: (what: string, period: string, figure: string, times: string, isLarger: boolean) =>
    `${what}, ${period}: ${figure} would fit others if ${times} times ${isLarger ? 'larger' : 'smaller'}`,
  /** For two values of which nothing tells which is off. */
  eitherMagnitude: ({ what, period, first, second }: Several, times: string) =>
    `${what}, ${period}: given as ${first} and as ${second}, about ${times} times apart`,
  /** For two values of two years of which nothing tells which is off. */
  eitherOfYears: ({ what, period, first, second }: Several, later: string, times: string) =>
    `${what}: ${first} in ${ofPeriod(period)} and ${second} in ${ofPeriod(later)}, about ${times} times apart`,
  farApart: ({ what, period, first, second }: Several, isLarger: boolean) =>
    `${what}, ${period}: ${first}, ${isLarger ? 'less than a tenth of' : 'more than ten times'} ${second}`,
  belowKnown: (figure: string, known: string, period: string) =>
    `Target of ${figure} is below the ${known} known of ${ofPeriod(period)} when it was set`,
  belowKnownBriefly: (figure: string, period: string) =>
    `Target of ${figure} is below what was known of ${ofPeriod(period)} when it was set`,
  notMet: (figure: string, period: string, years: readonly string[]) =>
    `Target of ${figure} said to be met, ${period}: not reached in ${years.join(', ')}`,
  notMetIn: (figure: string, period: string, years: number) =>
    `Target of ${figure} said to be met, ${period}: not reached in ${count(years, 'year', 'years')}`,
};
