import type { Assumption, Finding } from '../../../domain/index.ts';
import { count } from './count.ts';

interface RuleMessages {
  readonly name: string;
  readonly text: string;
  readonly authority: string;
}

type RulesByCode = Readonly<Record<Finding['code'], RuleMessages>>;

/** The rules by which findings are found, what they rest on, and what remains without it. */
export const rules = {
  title: 'How findings are found',
  lead: 'Each rule looks for printed figures that no true values could all have been rounded to. It stays silent where a revision, another reporter or another valuation could explain a difference, or says that it rests on their absence.',
  authority: 'Authority:',
  code: {
    'growth-differs': {
      name: 'Stated growth',
      text: 'A growth is what the two values printed beside it give, within one source.',
      authority: 'statcheck, which recomputes a result from the numbers reported with it; GRIM in scrutiny.',
    },
    'whole-differs': {
      name: 'Parts and whole',
      text: 'Exports and imports add up to two-way trade, and their difference is the balance, within one source and reporter.',
      authority: 'XBRL Calculations 1.1; the identities of UN IMTS 2010.',
    },
    'growth-outside-parts': {
      name: 'Growth of parts',
      text: 'The growth of the whole lies between those of its parts; where the parts’ values are printed, it is their mean, weighted by the earlier values.',
      authority: 'The mediant inequality.',
    },
    'periods-differ': {
      name: 'Periods',
      text: 'A longer period holds at least what each part of it holds, and parts that make it up add up to it. A balance may fall.',
      authority: 'XBRL Calculations 1.1, over time; year-to-date months of trade statistics.',
    },
    'average-differs': {
      name: 'Averages',
      text: 'An average a year or a month is the sum of its values divided by their number, within one source. Of some of its values it is at least their sum, as trade is never negative. Between sources it lies between what the lowest and the highest of all printed values give.',
      authority:
        'XBRL Calculations 1.1, over time; GRIM in scrutiny, which asks whether a printed mean can be one.',
    },
    'average-growth-differs': {
      name: 'Average growth',
      text: 'An average growth a year is the compound growth from the first value to the last, or the mean of the yearly growths: only what is neither is found. Where the source does not say whether it counts from the first year or from the one before, both are tried.',
      authority:
        'Compound growth: (1 + g)ⁿ × the first value is the last. A mean of growths is never less than it.',
    },
    'share-differs': {
      name: 'Shares',
      text: 'A share is the part divided by the whole: another flow, a longer period, or a target, which is exact.',
      authority: 'XBRL Calculations 1.1; the printed ratio as an interval.',
    },
    'needed-growth-differs': {
      name: 'Growth needed',
      text: 'The growth a year that is said to be needed leads from the value printed beside it to the target.',
      authority: 'Compound growth, with the target exactly as set.',
    },
    'values-differ': {
      name: 'Same value',
      text: 'Figures for one value from one source, from a source and its reprint, or from one issue of the statistics have a value in common.',
      authority: 'The inconsistent duplicates of XBRL.',
    },
    'not-all-true': {
      name: 'All figures together',
      text: 'All figures of one source can be true at once. What no other rule finds alone follows from adding up what several of them say, where no trade is negative and the base of a growth is positive.',
      authority: 'Smallest infeasible sets of linear programming, and Farkas’ lemma, which proves them.',
    },
    'rounding-differs': {
      name: 'Rounding',
      text: 'Figures for one value that fit only when one was cut off, rounded up, or rounded twice. They are consistent with rounding, if not with rounding to nearest.',
      authority: 'The consistent duplicates of XBRL; rounding in scrutiny.',
    },
    revised: {
      name: 'Revision',
      text: 'Figures for one value from sources of different dates that do not meet are a path of revisions, not an error.',
      authority: 'Vintages, as in the revision policies of the IMF and of statistical offices.',
    },
    'target-not-met': {
      name: 'Targets said to be met',
      text: 'A target that somebody says was met, against the values printed for its years.',
      authority: 'The thresholds as set.',
    },
    'target-below-known': {
      name: 'Targets below the value',
      text: 'A target asks for more than the value of the newest year that was known when it was set. One below it is misprinted, or speaks of what was reached before, and is not rated.',
      authority: 'The thresholds as set.',
    },
    mirror: {
      name: 'Mirror statistics',
      text: 'What both countries report of one flow stands side by side and is never tested.',
      authority: 'UN IMTS 2010, on mirror statistics.',
    },
    magnitude: {
      name: 'Power of ten',
      text: 'A value that meets no other for the same, but would if it were moved by a power of ten. It proves nothing by itself.',
      authority: 'The scale checks of XBRL processors.',
    },
  } satisfies RulesByCode,
  found: (n: number) => (n === 0 ? 'None in this ledger.' : `${n} in this ledger.`),
  restTitle: 'What findings rest on',
  restLead:
    'Each of these is a convention of ours or an assumption about the sources. The strongest findings need none. Choose what to do without, and see which findings remain.',
  switchesLabel: 'What to do without',
  without: 'Do without',
  withoutNamed: (name: string) => `Do without: ${name}`,
  noScript: 'The switches need JavaScript. Below each is what would go without it alone.',
  explained: {
    nearest:
      'A figure with one decimal stands for half a step to either side. Without this, a figure may also have been cut off or rounded up: it then stands for a whole step to either side. XBRL Calculations 1.1 takes figures as rounded to nearest.',
    'hedge-limit':
      '“Over”, “nearly” and “about” are followed up to one step or 10 % of the number, whichever is more. Nobody would call 3 billion “over 2 billion”. Without this, “over 2 billion” is any value above it.',
    threshold:
      '“Over 309.4 million” is more than exactly 309.4 million. Without this, the number may itself be rounded, and the true value a little below it.',
    hedge: 'How far a hedge reaches, where a comparison of growths passes or fails on it.',
    zeros: 'Zeros at the end of a whole number are taken as rounded, not measured.',
    misprint: 'A figure that cannot be read as printed is read as the curator noted beside it.',
    'counted-from':
      'An average growth over some years is counted from the year whose value is printed, where the source does not say whether it is the first of them or the one before.',
    valuation: 'Figures that do not state a valuation are taken to be of the same one, FOB or CIF.',
    reporter:
      'A source that does not say whose statistics it uses is taken to use those that this pair assumes.',
    reprint:
      'The curator marked one source as repeating the other, so that they print one and the same report.',
    'same-issue':
      'Two sources that print a figure for the same period within seven days of each other cite the same issue of the statistics.',
    'no-revision':
      'Nothing was revised between the sources. Statistics are revised often, so this is the heaviest assumption, and a finding that needs it is called “between sources”.',
  } satisfies Record<Assumption, string>,
  alone: (n: number) =>
    n === 0
      ? 'Without it alone every finding remains.'
      : `Without it alone ${count(n, 'finding goes', 'findings go')}:`,
  remain: (remaining: number, all: number) =>
    `${remaining} of ${count(all, 'finding', 'findings')} with a proof ${remaining === 1 ? 'remains' : 'remain'}.`,
  chooseNone: 'Nothing is switched off.',
  gone: 'These go:',
};
