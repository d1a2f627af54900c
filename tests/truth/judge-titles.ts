/**
 * Whether titles and answers are implied by the figures: their numbers, their direction, and who counted. For ledgers of
 * yearly totals of one reporter; the values that stand for years are the oracle's.
 */
import { figuresOf } from '../oracle/figure.ts';
import type { Fraction } from '../oracle/fraction.ts';
import { aimsOf, outcomeOf, standingIn, type YearValue, yearValuesOf } from '../oracle/targets.ts';
import type { Judged } from './judge-growths.ts';
import { byClass, byTag, wordsOf } from './printed/html.ts';
import type { PrintedSite } from './printed/site.tsx';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** A sentence that speaks of values, and what it says. */
interface Sentence {
  /** What it is called where it is wrong, and counted as. */
  readonly name: string;
  readonly words: string;
}

const AMOUNT =
  /US\$(?<first>[\d.,]*\d)(?:(?:–| to (?:less than )?(?:US\$)?)(?<second>[\d.,]*\d))? (?<scale>trillion|billion|million)/u;
const RATE = /(?<first>−?[\d.]*\d)%?(?:(?:–| to )(?<second>−?[\d.]*\d))?%/u;
const SCALES: Readonly<Record<string, number>> = { trillion: 1e12, billion: 1e9, million: 1e6 };

/** Reads the headings of the pages and charts and the answers of the overview, and judges them. */
export function judgeTitles(site: PrintedSite): Judged {
  const { assumedReporter, assumedName, asOf } = site.about;
  const rows = site.table('claims.csv');
  const values = yearValuesOf(figuresOf(rows, assumedReporter), rows, assumedReporter);
  const faults: string[] = [];
  const counts: Record<string, number> = {
    'titles with a value': 0,
    'titles with a growth': 0,
    'titles with targets': 0,
  };
  const hold = (holds: boolean, { name, words }: Sentence, why: string) => {
    if (!holds) faults.push(`${name} says “${words}”: ${why}`);
  };
  for (const sentence of sentencesOf(site)) {
    const { words } = sentence;
    const valued =
      /(?<amount>(?:over|nearly|about|more than|at least)? ?US\$[^:;]*?(?:illion)) in (?<year>\d{4})$/iu.exec(
        words,
      )?.groups;
    if (valued) {
      counts['titles with a value'] = (counts['titles with a value'] ?? 0) + 1;
      const range = rangeOf(standingIn(Number(valued.year), values));
      hold(
        range !== null && isShown(valued.amount ?? '', AMOUNT, range),
        sentence,
        `right is ${told(range)}`,
      );
    }
    const grown = GROWN.map((form) => form.exec(words)?.groups).find((found) => found !== undefined);
    if (grown) {
      counts['titles with a growth'] = (counts['titles with a growth'] ?? 0) + 1;
      const to = Number(grown.to);
      const from = grown.from === undefined ? to - 1 : Number(grown.from);
      const range = yearly(standingIn(from, values), standingIn(to, values), to - from);
      const isFall = /shrank|Down/.test(words);
      const size = range && isFall ? { low: -range.high, high: -range.low } : range;
      hold(size !== null && size.low > 0, sentence, `the direction is not known: ${told(range)}`);
      hold(size !== null && isShown(grown.rate ?? '', RATE, size), sentence, `right is ${told(range)}`);
      if (grown.from !== undefined) hold(words.startsWith(`${assumedName}’`), sentence, 'another counted');
      const end = /, to (?<amount>.+)$/u.exec(words)?.groups?.amount;
      const at = rangeOf(standingIn(to, values));
      if (end) hold(at !== null && isShown(end, AMOUNT, at), sentence, `the value is ${told(at)}`);
    }
    if (/deadline/.test(words) && / (?:missed|met)\b/.test(words)) {
      counts['titles with targets'] = (counts['titles with targets'] ?? 0) + 1;
      const dated = [...aimsOf(rows).values()].filter(({ by }) => by !== null);
      const outcomes = new Map(
        dated.map((aim) => [JSON.stringify([aim.by, told(rangeOf(aim))]), outcomeOf(aim, values, asOf)]),
      );
      for (const outcome of ['met', 'missed'] as const) {
        const right = [...outcomes.values()].filter((one) => one === outcome).length;
        hold(countIn(words, outcome) === right, sentence, `${right} ${outcome}`);
      }
    }
  }
  return { faults: [...new Set(faults)], counts };
}

const GROWN = [
  /(?:grew|shrank) (?<rate>.+?)(?: a year)? from (?<from>\d{4}) to (?<to>\d{4}), to /u,
  /^(?:Up|Down) (?<rate>.+?) in (?<to>\d{4}), from /u,
] as const;

/** The headings of pages, the titles of charts, and the answers of the overview. */
function sentencesOf(site: PrintedSite): Sentence[] {
  const headings = ['', 'targets/', 'growth/'].flatMap((path) =>
    byTag(site.page(path), 'h1').map((h1) => ({ name: `the page ${path}`, words: wordsOf(h1) })),
  );
  const answers = byClass(site.page(''), 'short-answer').map((one) => ({
    name: 'an answer',
    words: wordsOf(one),
  }));
  return [
    ...headings,
    ...answers,
    ...site.charts.map(({ id, title }) => ({ name: `the chart ${id}`, words: title })),
  ];
}

/** The ends of what a value stands for; `null` where an end is not known. */
function rangeOf(value: YearValue | { readonly threshold: YearValue['meaning'] } | null): Range | null {
  if (value === null) return null;
  const { low, high } = 'threshold' in value ? value.threshold : value.meaning;
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : numberOf(low),
    high: high === null ? Number.POSITIVE_INFINITY : numberOf(high),
  };
}

const numberOf = ({ n, d }: Fraction): number => Number(n) / Number(d);

/** The growth a year from one value to another, in percent. */
function yearly(first: YearValue | null, last: YearValue | null, years: number): Range | null {
  const [before, after] = [rangeOf(first), rangeOf(last)];
  if (!before || !after || before.low <= 0) return null;
  const rate = (ratio: number) => 100 * (ratio ** (1 / years) - 1);
  return { low: rate(after.low / before.high), high: rate(after.high / before.low) };
}

/**
 * Whether numbers in words are those of a range: one number is within it or at most one unit of its last digit away, two
 * are its ends, rounded.
 */
function isShown(words: string, form: RegExp, { low, high }: Range): boolean {
  const found = form.exec(words)?.groups;
  if (!found) return false;
  const scale = SCALES[found.scale ?? ''] ?? 1;
  const shown = [found.first, found.second].flatMap((text) => (text === undefined ? [] : [text]));
  const numbers = shown.map((text) => scale * Number(text.replaceAll(',', '').replace('−', '-')));
  const units = shown.map((text) => scale * 10 ** -(text.split('.')[1]?.length ?? 0));
  const near = (value: number, end: number, unit: number) =>
    Math.abs(value - end) <= unit * (1 + 1e-9) || !Number.isFinite(end);
  const [first = Number.NaN, second] = numbers;
  const [unit = 0, secondUnit = 0] = units;
  if (second !== undefined) return near(first, low, unit) && near(second, high, secondUnit);
  return first >= low - unit * (1 + 1e-9) && first <= high + unit * (1 + 1e-9);
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** How many deadlines a title says were met or missed. */
function countIn(words: string, outcome: 'met' | 'missed'): number {
  if (new RegExp(`^One deadline, ${outcome}`).test(words)) return 1;
  const [, said = 'no'] = new RegExp(`(\\w+) ${outcome}`).exec(words) ?? [];
  return Math.max(0, NUMBERS.indexOf(said));
}

const told = (range: Range | null): string => (range ? `${range.low} to ${range.high}` : 'not known');
