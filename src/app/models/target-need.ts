/** The growth of the past beside which the growth that a target takes is read. */
import { type AnnualRecord, rational, readInterval, width } from '../../domain/index.ts';
import type { Ledger } from './ledger.ts';
import { type TargetAnswer, targetAnswers } from './target-answers.ts';

/** The growth a year that the next target takes. */
export interface NextNeed {
  readonly target: TargetAnswer['target'];
  readonly year: number;
  /** An interval of the dataset. */
  readonly rate: string;
  /** Whether this project chose the year, because the target has no date ahead. */
  readonly isOurs: boolean;
}

/** What the next followed target takes, one with a date ahead first; `null` where none takes a known growth. */
export function nextNeed(ledger: Ledger): NextNeed | null {
  const ahead = targetAnswers(ledger).filter(
    ({ gauge }) => gauge.reached !== 'yes' && gauge.required.length > 0,
  );
  const next = ahead.find(isDated) ?? ahead[0];
  const [need] = next?.gauge.required ?? [];
  return next && need ? { target: next.target, ...need, isOurs: !isDated(next) } : null;
}

/** What the same target takes from a later value that nobody published itself. */
export interface LaterNeed {
  readonly from: AnnualRecord;
  /** An interval of the dataset. */
  readonly rate: string;
}

/** A need from the newest later value that follows from a stated growth; `null` where there is none. */
export function laterNeed({ target, year }: NextNeed, ledger: Ledger): LaterNeed | null {
  const { outlook, targets: records } = ledger.dataset.targets;
  const { starts, targets } = outlook;
  const [first] = starts;
  const later = starts
    .filter(({ value }) => value.how === 'implied' && value.year > (first?.value.year ?? value.year))
    .sort((a, b) => b.value.year - a.value.year)[0];
  const answer = targetAnswers(ledger).find((one) => one.target.id === target.id);
  const record = records.find(({ deadlines }) => deadlines.some(({ id }) => id === answer?.deadline.id));
  const goals = targets.find((one) => one.target === record?.id && one.start === later?.id)?.goals ?? [];
  const goal = goals.find(({ threshold }) => threshold === target.threshold);
  const rate = goal?.required.find((one) => one.year === year)?.rate;
  return later && rate ? { from: later.value, rate } : null;
}

/** Whether a target has a date ahead; else the years are ours. */
const isDated = ({ deadline: { by, outcome } }: TargetAnswer): boolean => by !== null && outcome === 'open';

/** A compound yearly growth that was achieved over so many years. */
export interface AchievedGrowth {
  readonly span: number;
  /** The year at its start. */
  readonly from: string;
  /** An interval of the dataset. */
  readonly rate: string;
}

/** Growth a year that is known no better than within 20 points, as of values far from exact, is no measure of what is needed. */
const WIDEST_ACHIEVED = rational('1/5');

/**
 * The growth over the longest span that ends at the value that stands for now; `null` where none is known well enough.
 * Growth that ends at another value says nothing of what is measured from this one.
 */
export function achievedUpTo({ dataset: { headline, targets } }: Ledger): AchievedGrowth | null {
  const { current } = headline;
  const start = targets.outlook.starts.find(
    ({ value }) => value.period === current?.period && value.interval === current.interval,
  );
  const known = (start?.achieved ?? []).flatMap(({ span, base, rate }) =>
    base === null || rate === null || !isKnownWell(rate) ? [] : [{ span, from: base.period, rate }],
  );
  return known.reduce<AchievedGrowth | null>(
    (longest, one) => (one.span > (longest?.span ?? 0) ? one : longest),
    null,
  );
}

function isKnownWell(rate: string): boolean {
  const known = width(readInterval(rate));
  return known !== null && known.compare(WIDEST_ACHIEVED) <= 0;
}
