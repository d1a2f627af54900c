/**
 * The printed values that stand for their years in the trend, by reporter, as the domain chooses them. The trend draws
 * them beside the line of statistics, and those of other statistics with them.
 */
import {
  type AnnualValue,
  annualValues,
  countedLedger,
  forecastsOf,
  historyOf,
  mirrorValues,
} from '../../domain/index.ts';
import type { Ledger } from './ledger.ts';
import { statisticsLine } from './statistics-line.ts';

/** The flows that the trend draws. */
type StandingFlow = 'T' | 'X' | 'M';

export interface StandingValue {
  readonly value: AnnualValue;
  /** `mirror` when the other economy reported it: its exports are this side's imports. */
  readonly reporter: 'side' | 'mirror';
}

const standingMade = new WeakMap<Ledger, Map<StandingFlow, readonly StandingValue[]>>();

/** For each year and reporter, the printed value that stands for it, or else the forecast. */
export function standingValues(ledger: Ledger, flow: StandingFlow): readonly StandingValue[] {
  const byFlow = standingMade.get(ledger) ?? new Map<StandingFlow, readonly StandingValue[]>();
  standingMade.set(ledger, byFlow);
  const known = byFlow.get(flow) ?? findStanding(ledger, flow);
  byFlow.set(flow, known);
  return known;
}

function findStanding(ledger: Ledger, flow: StandingFlow): StandingValue[] {
  const { dataset } = ledger;
  const { assumedReporter } = dataset.pair;
  const line = statisticsLine(dataset, flow, assumedReporter);
  const isMark = (value: AnnualValue) =>
    !ledger.isStatistics(value) || (value.reporter === assumedReporter && !line.has(value.year));
  const counted = countedLedger(dataset);
  const told = annualValues(counted, flow).filter(isMark);
  const mirrored = flow === 'T' ? told : mirrorValues(counted, flow).filter(isMark);
  const others = new Set(mirrored.map(({ reporter }) => reporter));
  others.delete(assumedReporter);
  const of = (values: readonly AnnualValue[], reporter: string, as: StandingValue['reporter']) =>
    [...historyOf(values, reporter), ...forecastsOf(values, reporter)].map((value) => ({
      value,
      reporter: as,
    }));
  return [
    ...of(told, assumedReporter, 'side'),
    ...[...others].flatMap((reporter) => of(mirrored, reporter, 'mirror')),
  ];
}
