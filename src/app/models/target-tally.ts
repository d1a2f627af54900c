/** Counts the targets of a ledger by outcome, which a reader wants to know first. */
import {
  type Dataset,
  type Deadline,
  parsePeriod,
  type TargetRecord,
  type Targets,
} from '../../domain/index.ts';

/** The outcomes in the order in which they are told. */
export const OUTCOME_ORDER = [
  'met',
  'missed',
  'open',
  'cannot-rate',
] as const satisfies readonly Deadline['outcome'][];

export interface OutcomeTally {
  readonly total: number;
  readonly count: Readonly<Record<Deadline['outcome'], number>>;
  /** For levels with a date that is over and that can be rated. */
  readonly dated: { readonly met: number; readonly total: number };
  /** How many with a date that is over cannot be rated for want of values. */
  readonly unrated: number;
  /** How many are below what trade was known to be when they were set. */
  readonly low: number;
  /** For the growth target with the most years: in how many of them it was reached. */
  readonly yearly: { readonly target: TargetRecord; readonly met: number; readonly total: number } | null;
}

/** Counts the outcomes of targets. */
export function tallyOf({ targets }: Targets): OutcomeTally {
  const all = targets.flatMap(({ deadlines }) => deadlines);
  const count = (outcome: Deadline['outcome']) => all.filter((one) => one.outcome === outcome).length;
  const dated = targets
    .filter(({ measure }) => measure === 'level')
    .flatMap(({ deadlines }) => deadlines)
    .filter(({ by, outcome }) => by !== null && (outcome === 'met' || outcome === 'missed'));
  const yearly = targets
    .filter(({ measure }) => measure === 'growth')
    .map((target) => {
      const years = target.deadlines
        .filter(({ by }) => by === null)
        .flatMap((deadline) => deadline.years)
        .filter(({ reached }) => reached !== 'cannot-tell');
      return { target, met: years.filter(({ reached }) => reached === 'yes').length, total: years.length };
    })
    .reduce<OutcomeTally['yearly']>((best, next) => (next.total > (best?.total ?? 0) ? next : best), null);
  return {
    total: all.length,
    count: {
      met: count('met'),
      missed: count('missed'),
      open: count('open'),
      'cannot-rate': count('cannot-rate'),
    },
    dated: { met: dated.filter(({ outcome }) => outcome === 'met').length, total: dated.length },
    unrated: all.filter(
      ({ by, outcome, reason }) => by !== null && outcome === 'cannot-rate' && reason !== 'below-known',
    ).length,
    low: all.filter(({ reason }) => reason === 'below-known').length,
    yearly,
  };
}

/** The targets for two-way trade that its values are held against: of all goods, and in the pair's currency. */
export const comparableTargets = (
  { targets, pair }: Dataset,
  sought: TargetRecord['measure'],
): TargetRecord[] =>
  targets.targets.filter(
    ({ measure, flow, currency, covers }) =>
      measure === sought && flow === 'T' && currency === pair.currency && covers === null,
  );

/** The last year of the period by whose end a target is due. */
export function dueYear(by: string): number | null {
  const period = parsePeriod(by);
  return period ? Math.floor(period.to / 12) : null;
}
