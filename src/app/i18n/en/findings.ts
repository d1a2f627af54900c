import type { Assumption, Finding, Power, Severity, Story } from '../../../domain/index.ts';
import { count } from './count.ts';
import { possessive } from './possessive.ts';

/** The name of each assumption after "rests on". */
type Names = Record<Assumption, string>;

const kind: Record<Finding['kind'], string> = {
  contradiction: 'Contradiction in one source',
  'between-sources': 'Conflict between sources',
  magnitude: 'Power of ten',
  'low-target': 'Target below the value',
  rounding: 'Rounding',
  revision: 'Revision',
  mirror: 'Two counts',
};

/** The findings: their list, and the page of each. */
export const findings = {
  description: (pair: string) =>
    `Which published figures about the trade between ${pair} contradict each other, with the arithmetic and what it assumes.`,
  mirrorCount: (n: number) => `${count(n, 'flow', 'flows')} that both countries report`,
  inDetail: 'The figures, and what it assumes',
  folded: (title: string, n: number) => `${title} (${n})`,
  leadNote:
    'A contradiction means: no possible numbers would round to all of these figures. That says nothing about who is right: figures are rounded, revised, mistranslated and misprinted.',
  shown: (shown: number, total: number) =>
    shown === total ? count(total, 'finding', 'findings') : `${shown} of ${total} findings`,
  nothing: 'No finding matches. Remove a filter to see more.',
  filterLabel: 'Filter the findings',
  filter: { kind: 'Kind', severity: 'What it changes', assumption: 'Assumes', year: 'Year' },
  judgedTitle: 'Figures that contradict each other',
  /** Where nothing contradicts, and a value is off by a power of ten or a target is low. */
  doubtTitle: 'Figures in doubt',
  revisionTitle: 'Figures that were revised',
  revisionNote:
    'Statistics are revised, and early figures are estimates. A later source that prints another value contradicts nobody, so these are no errors. The order is that of the days of publication, as far as they are exactly known.',
  dayNotKnown: 'undated',
  mirrorNote:
    'One country’s exports are the other’s imports, but the two reports are never the same number, and neither is an error. Exports are valued free on board (FOB), imports with cost, insurance and freight (CIF); goods are counted when they leave and when they arrive, in one year or the next; one side counts by last destination, the other by origin, so that goods that pass through third countries or are re-exported appear on one side only; electricity is metered on either side of the border. The reports stand side by side, without a verdict.',
  mirrorElsewhere: (flows: number) =>
    flows === 1
      ? 'One flow is reported by both countries: see the two counts'
      : `${flows} flows are reported by both countries: see the two counts`,
  mirrorRange:
    'Each side is the range from the lowest to the highest value that its firm figures stand for; inexact (“over”, “about”) and expected ones are listed, but count only where there is no other.',
  mirrorColumns: {
    what: 'Flow and period',
    reportedBy: (name: string) => `Reported by ${name}`,
    difference: (first: string, second: string) => `${possessive(second)} minus ${possessive(first)}`,
    ratio: (first: string, second: string) => `${possessive(second)} as a share of ${possessive(first)}`,
  },
  mirrorApart: (times: number) => `not compared: at least ${times} times apart`,
  mirrorApartNote: (times: number) =>
    `One of the two is at least ${times} times the other. No difference in counting explains that: one of them is probably misprinted, or counts other goods. The distance means nothing.`,
  mirrorNoRatio: 'not computed for rates',
  points: (interval: string) => `${interval} (percentage points)`,
  kind,
  kindMeaning: {
    contradiction:
      'One source, or a source and its reprint, published these figures, and they cannot all be true.',
    'between-sources':
      'These figures of several sources cannot all be true unless one was revised in between.',
    magnitude:
      'A value that would fit others if it were moved by a power of ten, or lies that far from them. It proves nothing by itself.',
    'low-target':
      'A target below the value that was known when it was set. It may be misprinted, or speak of what was reached before. It proves nothing by itself, and the target is not rated.',
    rounding:
      'Figures for the same value that fit only if one was rounded down, up or twice: consistent with rounding.',
    revision: 'Later sources published another value. That is no error.',
    mirror: 'Two countries, two counts. Differences are normal.',
  } satisfies Record<Finding['kind'], string>,
  severity: {
    story: 'Changes the conclusion',
    material: 'Clear gap',
    marginal: 'Last digit only',
  } satisfies Record<Severity, string>,
  severityMeaning: {
    story: 'It changes what one would conclude.',
    material: 'The gap is at least one percentage point, or a hundredth of the amount.',
    marginal: 'The gap is less than one percentage point, or than a hundredth of the amount.',
  } satisfies Record<Severity, string>,
  story: {
    sign: 'by one figure the trade grew, by the other it fell',
    balance: 'by one figure the balance is a surplus, by the other a deficit',
    target: 'by one figure a target is reached, by the other it is not',
    record: 'by one figure the year is a record, by the other it is not',
  } satisfies Record<Story, string>,
  stories: (stories: readonly string[]) => `It changes the conclusion: ${stories.join('; ')}.`,
  assumption: {
    nearest: 'figures being rounded to the nearest digit',
    'hedge-limit': 'our limit of how far “over”, “nearly” or “about” reaches (one step or 10%)',
    threshold: 'the number after “over” or “nearly” being exact, not rounded itself',
    hedge: 'how far a hedge such as “over” or “nearly” reaches',
    zeros: 'trailing zeros being rounded',
    misprint: 'the curator’s reading of a misprint',
    'counted-from': 'the growth being counted from the year whose value is printed',
    valuation: 'the same valuation (FOB or CIF)',
    reporter: 'a source that does not say whose statistics it uses using those that we assume',
    reprint: 'the one source repeating the other, as the curator marked it',
    'same-issue': 'both sources citing the same issue of the statistics',
    'no-revision': 'no revision between the sources',
  } satisfies Names,
  assumptionShort: {
    nearest: 'Rounding to nearest',
    'hedge-limit': 'Limit of “over”, “nearly”, “about”',
    threshold: 'Exact number after “over”, “nearly”',
    hedge: 'Reading of a hedge',
    zeros: 'Trailing zeros rounded',
    misprint: 'Reading of a misprint',
    'counted-from': 'Year that it is counted from',
    valuation: 'Same valuation',
    reporter: 'Assumed reporter',
    reprint: 'A marked reprint',
    'same-issue': 'Same issue of the statistics',
    'no-revision': 'No revision in between',
  } satisfies Names,
  restsOn: (sets: readonly string[]) => `Assumes ${sets.length < 3 ? sets.join(' and ') : sets.join('; ')}.`,
  /** Assumptions of which a single one is enough for the finding to hold. */
  either: (assumptions: readonly string[]) =>
    assumptions.length === 2
      ? `${assumptions.join(' or ')} (either is enough)`
      : `${assumptions.join(', or ')} (any one is enough)`,
  restsOnNothing: 'Needs no assumption: it is true however the figures were rounded.',
  power: {
    strong: 'A precise test: the other figures fix the value to within 1% or 1 percentage point.',
    fair: 'A fair test: the other figures fix the value to within 5% or 5 percentage points.',
    weak: 'A rough test: the other figures leave more than 5% or 5 percentage points open, and still it fails.',
  } satisfies Record<Power, string>,
  foundIn: (figures: number, sources: number) =>
    `${count(figures, 'figure', 'figures')}, ${count(sources, 'source', 'sources')}.`,
  unlisted: (sets: number) =>
    `${count(sets, 'further set', 'further sets')} of figures of this source, which ${sets === 1 ? 'shares' : 'share'} some of these, cannot all be true either.`,
  more: 'Figures of this source contradict each other in more ways than were looked for. There may be further sets of them that cannot all be true, and no slip was looked for.',
  alsoPrinted: 'Also published:',
  review: {
    accepted: 'Our note:',
    explained: 'Our explanation:',
    corrected: 'Corrected by the publisher:',
    open: 'Our note, still open:',
  } satisfies Record<NonNullable<Finding['review']>['status'], string>,
  year: 'Year',
  claimsTitle: 'The printed words',
  groundsTitle: 'What it assumes',
  readTitle: 'How to read it',
  /** @param more how many sources are not named */
  saidBy: (sources: string, more: number) => `Published by ${sources}${more > 0 ? ` and ${more} more` : ''}`,
  proofTitle: 'The exact arithmetic',
  alsoTitle: 'Also published by',
  alsoNote: 'These published the same figures. Papers that repeat one report count once.',
  strip: { stated: 'as published', computed: 'from the other figures' },
  bar: (name: string, interval: string) => `${name}: ${interval}`,
  /** @param n how many further proofs of a finding there are */
  otherProofs: (n: number) => (n === 1 ? 'Another proof of it' : `${n} other proofs of it`),
  pictureNote:
    'The upper bar is the published figure with its rounding, the crossed bar is what the other figures give. They do not meet.',
  /** The pictures of parts and their whole. */
  parts: {
    partAtMost: (name: string, figure: string, bound: string) => `${name}: ${figure} (at most ${bound})`,
    partAtLeast: (name: string, figure: string, bound: string) => `${name}: ${figure} (at least ${bound})`,
    fromValues: (name: string, rate: string) => `${name}, from the values: ${rate}`,
    togetherAtMost: (bound: string) => `Together at most ${bound}`,
    togetherAtLeast: (bound: string) => `Together at least ${bound}`,
    allowed: (rates: string) => `What the parts allow: ${rates}`,
    whole: (name: string, figure: string) => `${name}, as published: ${figure}`,
    noteAtMost:
      'The upper bar adds up the parts, each at the most that its rounding allows. The lower bar is the published whole, which begins at the line. The parts do not reach it.',
    noteAtLeast:
      'The upper bar adds up the parts, each at the least that its rounding allows. The lower bar is the published whole, which is at most at the line. The parts go beyond it.',
    growthsNote:
      'A whole grows no less than its slowest part and no more than its fastest. The grey band is what the parts allow, with their rounding. The published growth of the whole lies outside it.',
  },
  pathNote: 'Each bar is one published figure with its rounding.',
  citation: (sentence: string, id: string, version: string) =>
    `Tradecheck. ${sentence} Finding ${id}, dataset ${version}.`,
  copyLink: 'Copy the link',
  ofClaim: 'Findings about this figure',
  ofSource: 'Findings about its figures',
  ofValue: 'Findings about these figures',
  all: 'All contradictions and revisions',
  allOf: (n: number) => (n === 1 ? 'All findings' : `All ${n} findings`),
  none: 'No contradiction was found in these figures.',
};
