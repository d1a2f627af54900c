/** The numbers of the chart of paths: the past, the targets, and the paths of steady growth. */
import {
  annualValues,
  countedLedger,
  historyOf,
  type Interval,
  readInterval,
  recordAnnual,
  writeInterval,
} from '../../../domain/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import { scenarioPath } from '../../models/scenario.ts';
import { comparableTargets } from '../../models/target-tally.ts';
import { annualDatum, type ChartDatum, claimDatum, computedDatum } from '../chart-datum.ts';
import { type ChosenPath, usualPath } from './chosen-path.ts';
import { LAST_YEAR } from './path-model.ts';

/** The rows of the usual path, earliest year first; targets come last. */
export function pathData(ledger: Ledger): ChartDatum[] {
  const path = usualPath(ledger);
  if (!path) return [];
  return [
    ...history(path, ledger),
    ...steady('path', path.growth, path, ledger),
    ...(path.targeted ? steady('targeted', path.targeted, path, ledger) : []),
    ...targetRows(ledger),
  ];
}

function history({ model }: ChosenPath, ledger: Ledger): ChartDatum[] {
  const { dataset } = ledger;
  const drawn = new Set(model.history.map(({ year }) => year));
  return historyOf(annualValues(countedLedger(dataset), 'T'), dataset.pair.assumedReporter)
    .filter(({ year }) => drawn.has(year))
    .map((value) => annualDatum(recordAnnual(value), 'reported', ledger));
}

/** The years after the start of a path. */
function steady(series: string, growth: Interval, { start }: ChosenPath, ledger: Ledger): ChartDatum[] {
  const { year: from, interval, claims } = start.value;
  return scenarioPath(readInterval(interval), from, growth, LAST_YEAR)
    .filter(({ year }) => year > from)
    .map(({ year, value }) =>
      computedDatum(claims, valueIn(year, series, value, ledger.dataset.pair.currency), ledger),
    );
}

const valueIn = (year: number, series: string, value: Interval, currency: string) => ({
  series,
  period: String(year),
  reporter: null,
  interval: writeInterval(value),
  unit: currency,
  verdict: null,
});

/** The first statement of each date of each target for a value. */
const targetRows = (ledger: Ledger): ChartDatum[] =>
  comparableTargets(ledger.dataset, 'level').flatMap(({ deadlines }) =>
    deadlines.flatMap(({ statements: [first] }) => {
      const claim = first && ledger.claim(first.claim);
      return claim ? [claimDatum(claim, 'target', ledger)] : [];
    }),
  );
