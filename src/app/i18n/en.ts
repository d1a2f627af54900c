/**
 * The English catalogue: every string that a reader sees. It is also the type of all others.
 *
 * Words are neutral: they say what printed figures imply, never that a person is wrong or dishonest.
 */
import type {
  Assumption,
  Basis,
  Flow,
  Hedge,
  Power,
  Reason,
  SourceKind,
  Status,
  Valuation,
  Verdict,
} from '../../domain/index.ts';
import type { DataFault } from '../api/dataset-query.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

const flowPhrase: Record<Flow, (reporter: string, partner: string) => string> = {
  T: (reporter, partner) => `Two-way trade of ${reporter} and ${partner}`,
  X: (reporter, partner) => `${possessive(reporter)} exports to ${partner}`,
  M: (reporter, partner) => `${possessive(reporter)} imports from ${partner}`,
  B: (reporter, partner) => `${possessive(reporter)} trade balance with ${partner}`,
};

const hedgeWord: Record<Hedge, string> = {
  over: 'over',
  nearly: 'nearly',
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
};

export const en = {
  locale: 'en-GB',
  languageName: 'English',
  siteName: 'Tradecheck',
  tagline: 'What was said about trade, and whether it adds up',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],

  pairName: (a: string, b: string) => `${a} and ${b}`,
  skip: 'Skip to the content',
  nav: {
    label: 'Pages',
    overview: 'Overview',
    growth: 'Growth',
    claims: 'Claims',
    sources: 'Sources',
    method: 'Method',
  },
  footer: {
    data: 'Data',
    dataset: 'Dataset (JSON)',
    claims: 'All claims (CSV)',
    dataPackage: 'Data package',
    version: (version: string, asOf: string) =>
      `Dataset ${version}, as of ${asOf}, the date of its newest source.`,
    terms:
      'The compilation is under CC BY 4.0. Quoted figures belong to their publishers; each links to its source.',
    neutral:
      'A figure that does not fit others may be rounded, revised, mistranslated or misprinted. Tradecheck says what printed figures imply, not who is right.',
  },

  format: {
    billion: 'billion',
    million: 'million',
    money: (amount: string, scale: string) => `US$${amount}${scale && ` ${scale}`}`,
    percent: (amount: string) => `${amount}%`,
    /** Ends of an interval, already rounded outward. */
    between: (lower: string, upper: string) => `${lower} to ${upper}`,
    dash: (lower: string, upper: string) => `${lower}–${upper}`,
    moreThanUpTo: (lower: string, upper: string) => `more than ${lower}, at most ${upper}`,
    fromToLessThan: (lower: string, upper: string) => `${lower} to less than ${upper}`,
    strictlyBetween: (lower: string, upper: string) => `more than ${lower}, less than ${upper}`,
    atLeast: (lower: string) => `${lower} or more`,
    moreThan: (lower: string) => `more than ${lower}`,
    atMost: (upper: string) => `${upper} or less`,
    lessThan: (upper: string) => `less than ${upper}`,
    anything: 'any value',
    year: (year: number) => String(year),
    half: (half: number, year: number) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    quarter: (quarter: number, year: number) => `Q${quarter} ${year}`,
    month: (month: string, year: number) => `${month} ${year}`,
    monthRange: (first: string, last: string, year: number) => `${first}–${last} ${year}`,
    longRange: (first: string, last: string) => `${first} to ${last}`,
    day: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
    dateNotSeen: 'date not seen',
    notSeen: 'not seen',
    notStated: 'not stated',
    periodNotShown: 'period not shown',
  },

  flow: flowPhrase,
  flowShort: { T: 'Two-way trade', X: 'Exports', M: 'Imports', B: 'Balance' } satisfies Record<Flow, string>,
  /** A cell whose claim does not say whose statistics it uses. */
  reporterUnspecified: 'reporter not stated',
  reportedBy: (reporter: string) => `as reported by ${reporter}`,
  valuation: {
    FOB: 'free on board (FOB)',
    CIF: 'cost, insurance and freight (CIF)',
    'FOB+CIF': 'exports FOB, imports CIF',
  } satisfies Record<Valuation, string>,
  status: {
    loading: 'Loading the interactive parts …',
    newer: 'Newer data have been published since this page was opened. Reload it to see them.',
    failed: (fault: DataFault | null) =>
      `The interactive parts could not be loaded (${faultText(fault)}). The page itself is complete.`,
  },
  obsStatus: { A: 'observed', E: 'estimate', F: 'forecast', P: 'provisional' } satisfies Record<
    Status,
    string
  >,
  hedgeWord,
  hedge: {
    over: '“over”: more than the figure',
    nearly: '“nearly”: less than the figure',
    about: '“about”: on either side of the figure',
    'at-least': '“at least”: the figure or more',
    'at-most': '“at most”: the figure or less',
  } satisfies Record<Hedge, string>,

  verdict: {
    consistent: 'Consistent',
    inconsistent: 'Inconsistent',
    'cannot-tell': 'Cannot tell',
  } satisfies Record<Verdict, string>,
  verdictMeaning: {
    consistent: 'Some true values fit all the printed figures.',
    inconsistent: 'No true values fit all the printed figures.',
    'cannot-tell': 'The figures at hand decide nothing.',
  } satisfies Record<Verdict, string>,
  reason: {
    'no-period': 'the source does not show the period',
    'no-current': 'no value of that period in the ledger',
    'no-base': 'no value of the earlier period in the ledger',
    'another-reporter': 'the only values are another reporter’s',
    'another-vintage': 'the figures are from different sources, and a revision could explain the gap',
  } satisfies Record<Reason, string>,
  basis: {
    'same-source': 'from values in the same source',
    parts: 'from exports and imports in the same source',
    'other-sources': 'from values in other sources',
    statistics: 'from statistics',
  } satisfies Record<Basis, string>,
  basisShort: {
    'same-source': 'Same source',
    parts: 'Its parts',
    'other-sources': 'Other sources',
    statistics: 'Statistics',
  } satisfies Record<Basis, string>,
  power: {
    strong: 'A strong check.',
    fair: 'A fair check.',
    weak: 'A weak check.',
  } satisfies Record<Power, string>,
  powerMeaning: {
    strong: 'The computed growth is known to within 1 percentage point, so a slip would show.',
    fair: 'The computed growth is known to within 5 percentage points: only a larger slip would show.',
    weak: 'The computed growth is wider than 5 percentage points: rounding hides all but gross slips.',
  } satisfies Record<Power, string>,
  assumption: {
    misprint: 'the curator’s reading of a misprint',
    hedge: 'how far a hedge such as “over” or “nearly” reaches',
    zeros: 'trailing zeros being rounded',
    reporter: 'the claim using the statistics that we assume of this pair',
    valuation: 'the same valuation (FOB or CIF)',
    'no-revision': 'no revision between the sources',
  } satisfies Record<Assumption, string>,
  restsOn: (what: readonly string[]) => `Rests on ${what.join('; ')}.`,
  anyRounding: 'Holds whatever way the figures were rounded.',
  stretched: 'Fits only if the hedging word is stretched beyond its usual use.',

  overview: {
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
    agreeAnswer: (inconsistent: number, total: number) =>
      total === 0
        ? 'No growth figure is in the ledger yet.'
        : inconsistent === 0
          ? `None of ${total} growth figures contradicts its own source`
          : `${inconsistent} of ${count(total, 'growth figure', 'growth figures')} ${inconsistent === 1 ? 'does' : 'do'} not fit`,
    agreeDetail: (consistent: number, cannotTell: number) =>
      `${count(consistent, 'fits', 'fit')} other printed figures. For ${cannotTell} the ledger has nothing that could decide.`,
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
    findingsTitle: 'Figures that do not fit',
    findingsNone: 'No stated growth contradicts its own source.',
    findingsMore: 'All growth figures, with the arithmetic',
    eventsTitle: 'What happened',
    eventReported: (date: string) => `reported ${date}`,
  },

  chart: {
    statistics: (reporter: string) => `IMF, reported by ${reporter}`,
    press: 'printed in the press',
    mirror: (reporter: string) => `as reported by ${reporter}`,
    newest: (year: string, amount: string, hedge: Hedge | undefined) =>
      hedge ? `${year}: ${hedgeWord[hedge]} ${amount}` : `${year}: ${amount}`,
    observation: (amount: string, status: string) =>
      `IMF: ${amount}${status === 'observed' ? '' : ` (${status})`}`,
    claim: (figure: string, publisher: string, date: string) => `“${figure}”, ${publisher}, ${date}`,
    more: (n: number) => `and ${n} more`,
    hedged: 'hedged',
    unit: 'US$ billion',
    unitMillions: 'US$ million',
    table: 'The numbers behind this chart',
    year: 'Year',
    who: 'Reported or printed by',
    printed: 'As printed',
    sum: 'exports + imports',
    standsFor: 'Stands for',
    source: 'Source',
    description: (title: string, first: number, last: number) =>
      `${title}, ${first} to ${last}. The line shows statistics, the marks show printed figures; bars show the values that a rounded figure can stand for.`,
    note: 'Of several figures printed for a year the chart shows one: the last that was printed without a hedge. Bars: the values that it can stand for. Hollow marks: hedged (“over”, “about”) or not final. Part-year figures are not drawn.',
    noteAll:
      'Every figure printed for a year is drawn. Bars: the values that it can stand for. Hollow marks: hedged (“over”, “about”) or not final. Part-year figures are not drawn.',
    showAll: 'Show every figure printed for a year',
    openYear: 'Click for all claims about the year.',
    derived: (reporter: string) =>
      `Statistics: the sum of ${possessive(reporter)} exports (FOB) and imports (CIF).`,
    sourceLabel: 'Source:',
    sourceLine: (statistics: readonly string[], press: number) =>
      [...statistics, press > 0 ? count(press, 'printed figure', 'printed figures') : '']
        .filter(Boolean)
        .join('; '),
    version: (version: string) => `Tradecheck dataset ${version}`,
    gaugeNow: (amount: string, year: string) => `${amount} in ${year}`,
    gaugeDescription: (current: string, target: string) => `${current} against the target of ${target}.`,
  },

  filter: {
    label: 'Filter, search and sort',
    search: 'Search',
    kind: 'Kind',
    flow: 'Flow',
    year: 'Year',
    verdict: 'Verdict',
    basis: 'Compared with',
    publisher: 'Publisher',
    language: 'Language',
    sort: 'Sort by',
    all: 'All',
    noScript: 'Filters need JavaScript; the whole list is below.',
    sorts: {
      period: 'Newest period first',
      verdict: 'Inconsistent first',
      stated: 'Highest growth first',
    },
  },

  growth: {
    title: 'Growth: stated beside computed',
    description: (pair: string) =>
      `Every growth of the trade between ${pair} that was printed, beside the growth that printed values give.`,
    lead: 'Each row is one printed growth. Beside it stands what the printed values themselves give, from the same source, from other sources and from statistics, kept apart. A printed figure stands for every value that rounds to it; so does a computed one.',
    shown: (shown: number, total: number) =>
      shown === total
        ? count(total, 'growth figure', 'growth figures')
        : `${shown} of ${total} growth figures`,
    nothing: 'No growth figure matches. Remove a filter to see more.',
    stated: 'Stated',
    computed: 'Computed',
    standsFor: (interval: string) => `stands for ${interval}`,
    comparedWith: (period: string) => `compared with ${period}`,
    implied: (base: string, interval: string) => `Implied for ${base}: ${interval}.`,
    from: 'from',
    over: 'over',
    and: 'and',
    gap: (stated: string, computed: string) => `${stated} and ${computed} have no value in common.`,
    meet: (stated: string, computed: string) => `${stated} and ${computed} have values in common.`,
    witness: (current: string, base: string, rate: string) =>
      `For example, ${current} over ${base} is a growth of ${rate}: all three fit what was printed.`,
    cannotTell: (reason: string) => `It decides nothing: ${reason}.`,
    alsoOver: 'The same from:',
    noComparison: (reason: string) => `Nothing to compare: ${reason}.`,
    more: (n: number) => `${count(n, 'more comparison', 'more comparisons')} on the page of this claim`,
    bar: (name: string, interval: string, times: number) =>
      times === 1 ? `${name} ${interval}` : `${name} ${interval} (${times} times)`,
    howRead: 'How to read the picture',
    howReadText:
      'The upper bar is the stated growth, the bars below are computed. Their length is rounding. A full bar overlaps with the stated growth: the figures can all be true. A crossed bar does not: they cannot. A dashed bar is from another source, and a revision could explain the gap. An arrow says that a value lies beyond the scale.',
  },

  sources: {
    title: 'Sources',
    description: (pair: string) =>
      `Every publication in the ledger of the trade between ${pair}, with its citation.`,
    lead: 'Everything shown here was printed in one of these. What we did not see of a publication is marked, never filled in.',
    date: 'Published',
    publisher: 'Publisher',
    citation: 'Citation',
    about: 'About',
    claims: 'Claims',
    language: 'Language',
    kind: 'Kind',
    context: 'context only, no figure',
    shown: (shown: number, total: number) =>
      shown === total ? count(total, 'source', 'sources') : `${shown} of ${total} sources`,
    nothing: 'No source matches. Remove a filter to see more.',
    claimCount: (n: number) => (n === 0 ? 'context only, no figure' : count(n, 'claim', 'claims')),
  },
  sourceKind: { press: 'press', statement: 'statement', statistics: 'statistics' } satisfies Record<
    SourceKind,
    string
  >,
  languageOf: {
    en: 'English',
    vi: 'Vietnamese',
    fr: 'French',
    zh: 'Chinese',
    es: 'Spanish',
    th: 'Thai',
    de: 'German',
    it: 'Italian',
    ja: 'Japanese',
    ko: 'Korean',
    lo: 'Lao',
    ru: 'Russian',
    pt: 'Portuguese',
    ar: 'Arabic',
  } as Readonly<Record<string, string>>,

  source: {
    citation: 'Citation',
    copy: 'Copy citation',
    copied: 'Copied',
    copyFailed: 'Could not copy; select the text instead',
    title: 'Title',
    titleNotSeen: 'title not seen',
    publisher: 'Publisher',
    agency: 'Agency',
    published: 'Published',
    publishedBasis: {
      printed: 'printed on the page',
      url: 'taken from its address',
      inferred: 'inferred from an event that it names',
      'not-seen': 'not seen',
    },
    dateWithBasis: (date: string, basis: string) => `${date} (${basis})`,
    accessed: 'Accessed',
    address: 'Address',
    language: 'Language',
    kind: 'Kind',
    repeats: 'Repeats',
    note: 'Note',
    claims: 'What it says',
    noClaims: 'It holds no trade figure. It is kept for what it says about the context.',
    events: 'Events that it reports',
    accessedOn: (date: string) => `accessed ${date}`,
    accessedAlone: (date: string) => `Accessed ${date}`,
  },

  claim: {
    kind: { level: 'Value', growth: 'Growth', target: 'Target' },
    printed: 'As printed',
    misprint: (readAs: string) => `misprint, read as “${readAs}”`,
    misprintWhy: 'Misprint',
    misprintText: (readAs: string, reason: string) => `Read as “${readAs}”: ${reason}`,
    secondReading: 'Second reading',
    secondAgrees: 'Another reader wrote down the same number.',
    secondDiffers: (reason: string) => `Another reader’s number differs: ${reason}`,
    valuePage: 'Everything printed about this value',
    saidBy: (who: string) => `said by ${who}`,
    where: 'Where',
    locator: {
      paragraph: (n: number) => `paragraph ${n}`,
      headline: 'headline',
      address: 'web address',
      caption: 'caption',
      table: 'table',
      row: (row: string) => `row “${row}”`,
      notSeen: 'place in the source not seen',
    },
    what: 'What it is about',
    period: 'Period',
    base: 'Compared with',
    status: 'Status',
    reporter: 'Reporter',
    reporterAssumed: (reporter: string) => `not stated; where needed, assumed to be ${reporter}`,
    valuation: 'Valuation',
    note: 'Curator’s note',
    reading: 'How it is read',
    readingLead: 'The values that the printed figure can stand for, exactly:',
    readings: {
      verdict: 'Rounded to nearest, a hedge to its outer limit (used for verdicts)',
      usual: 'Hedge in its usual sense',
      anyRounding: 'Rounded in any way (up, down, cut off)',
      narrow: 'Trailing zeros taken as measured',
    },
    threshold: 'The threshold, exactly as set',
    fromContext: (what: readonly string[]) =>
      `Taken from the sentence around the figure: ${what.join(', ')}.`,
    contextNames: { unit: 'unit', hedge: 'hedge', direction: 'direction' },
    check: 'Does it add up?',
    sameCell: 'Others about the same value',
    sameCellNone: 'No other claim in the ledger is about exactly this value.',
    related: 'Same trade and period, by another reporter or on another basis',
    relatedNote: 'Reporters count differently (valuation, timing, origin): a difference is no contradiction.',
    usedBy: 'Growth figures that are compared with it',
    share: 'Share of the year',
    shareText: (share: string, year: string) => `${share} of the total printed for ${year}`,
    shareBoth: 'Both values are as printed, and may be of different vintages.',
    by: 'Due',
    noDate: 'no date stated',
    provenance: 'Provenance',
    exact: 'Exact interval',
    howFar: 'How far it is',
    citation: (figure: string, place: string, source: string) => `“${figure}”, ${place}. ${source}`,
    hedges: 'Hedge',
    unitRate: 'rate of change',
    setBy: 'Said by',
    subject: (flow: string, period: string) => `${flow}, ${period}`,
    subjectOfGrowth: (cell: string, base: string) => `Growth: ${cell} compared with ${base}`,
    subjectOfTarget: (flow: string, measure: 'level' | 'growth', due: string) =>
      `Target: ${flow}${measure === 'growth' ? ', growth a year' : ''} (${due})`,
  },

  claims: {
    title: 'Claims',
    description: (pair: string) =>
      `Every figure about the trade between ${pair} in the ledger, to filter and search.`,
    lead: (observations: number) =>
      `Every figure that was printed or said, newest period first. The ${observations} observations of statistics stand on their source’s page.`,
    shown: (shown: number, total: number) =>
      shown === total ? count(total, 'claim', 'claims') : `${shown} of ${total} claims`,
    nothing: 'No claim matches. Remove a filter to see more.',
  },

  value: {
    title: (name: string, period: string) => `${name}, ${period}`,
    description: (name: string, period: string) =>
      `Everything printed about ${name}, ${period}, by date and reporter.`,
    lead: 'Every claim about this value by the date of its source. Reporters stay apart; a change from source to source may be a revision.',
    unspecified: 'Reporter not stated',
    reportedBy: (name: string) => `As reported by ${name}`,
    statistics: (who: string) => `${who}, statistics`,
    noMirror:
      'These values are estimates made from the partner’s reports. They are no independent mirror of them.',
    sameAll: (n: number) => `All ${n} claims print the same value.`,
    path: (values: readonly string[]) => `In the order in which they were published: ${values.join(' → ')}.`,
    derived: 'Statistics: the sum of exports and imports',
    derivedNote: 'Exports are valued free on board, imports with cost, insurance and freight.',
    noMirrorShort: 'estimates from the partner’s reports, no independent mirror',
    chosen: 'stands for this value in charts',
    repeats: 'repeats',
    inferred: 'date inferred',
    printedBy: (publisher: string, date: string) => `${publisher}, ${date}`,
    bar: (who: string, more: number) => (more === 0 ? who : `${who} and ${more} more`),
    year: (year: string) => `All claims about ${year}`,
  },

  method: {
    title: 'How figures are read and compared',
    description:
      'Every rule by which Tradecheck reads a printed figure and compares it, with an example from the ledger.',
    lead: 'A printed figure is rounded and often hedged, so it stands for an interval of values. Every interval and every comparison is exact; shown bounds are rounded outward.',
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
    comparing: 'Comparing',
    comparingText: [
      'A stated growth is compared with the growth that printed values give: from the same source, from its exports and imports with their growths, from other sources, from statistics. They are kept apart and never averaged.',
      'Only the figures of one source can contradict each other. Between sources of different dates a difference may be a revision; there the verdict is “cannot tell”. Where they fit, the check rests on no revision between them, and says so.',
    ],
    reporters: (a: string, b: string) =>
      `Reporters are never mixed: ${possessive(b)} imports from ${a} are the mirror of ${possessive(a)} exports to ${b}, counted by another office, at another time, on another valuation.`,
    choices: 'Choices',
    choicesText: [
      'Of several values printed for one year, charts show the last that was printed without a hedge and as observed. All others are one click away, on the page of that year.',
      'The headline is the newest complete year for which there is such a value.',
    ],
  },

  pairs: {
    title: 'Trade between two countries, as printed and as computed',
    description: 'Choose a pair of countries.',
    lead: 'Officials and the press print figures about trade. Tradecheck keeps each as printed, reads it as the interval of values that it can stand for, and checks whether the figures fit each other.',
    summary: (sources: number, claims: number, asOf: string) =>
      `${count(claims, 'claim', 'claims')} from ${count(sources, 'source', 'sources')}, as of ${asOf}`,
    empty: 'The ledger holds no pair yet.',
  },

  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the claim or source may have been renamed in a newer dataset.',
    home: 'Start page',
  },
  loading: 'Loading the data …',
  empty: 'The ledger of this pair holds no claim yet.',
  error: {
    title: 'The data could not be loaded',
    text: (fault: DataFault | null) => `What happened: ${faultText(fault)}.`,
    retry: 'Try again',
    reload: 'Reload the page',
  },
};

function faultText(fault: DataFault | null): string {
  switch (fault?.kind) {
    case 'network':
      return 'no connection to the site';
    case 'http':
      return fault.status === 404
        ? 'the data file is not there (404)'
        : `the site answered with error ${fault.status}`;
    case 'broken':
      return `the data file is damaged: ${fault.detail}`;
    case 'format':
      return `the data are of format ${fault.found}, which this page does not read; reload it`;
    default:
      return 'an unexpected error';
  }
}

export type Messages = typeof en;
