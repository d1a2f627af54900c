/** Lists the targets whose time is not over, with the newest value. */
import type { Deadline, TargetRecord } from '../../../domain/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import { annualDatum, type ChartDatum, claimDatum } from '../chart-datum.ts';
import { billions } from '../plot-interval.ts';
import { niceTicks } from '../ticks.ts';
import { GAUGE_PARTS, type GaugeModel } from './gauge-model.ts';

export interface OpenTarget {
  readonly target: TargetRecord;
  readonly deadline: Deadline;
}

/** The open levels of two-way trade, each with its open date. */
export const openTargets = ({ dataset }: Ledger): OpenTarget[] =>
  dataset.targets.targets.flatMap((target) => {
    const deadline = target.deadlines.find(({ outcome }) => outcome === 'open');
    return deadline && target.measure === 'level' && target.flow === 'T' ? [{ target, deadline }] : [];
  });

/** The gauges of these targets; `null` without a value or an open target. The id of a bar is that of its date. */
export function openGaugeModel(ledger: Ledger): GaugeModel | null {
  const [start] = ledger.dataset.targets.outlook.starts;
  const bars = openTargets(ledger).map(({ target, deadline }) => ({
    target: deadline.id,
    reached: 'no' as const,
    ...billions(target.threshold),
  }));
  if (!start || bars.length === 0) return null;
  const current = { ...billions(start.value.interval), claims: start.value.claims };
  const top = Math.max(current.high, ...bars.map(({ high }) => high));
  return { current, bars, ticks: niceTicks(0, top, GAUGE_PARTS) };
}

/** The newest value, then every statement of an open target. */
export function openTargetData(ledger: Ledger): ChartDatum[] {
  const [start] = ledger.dataset.targets.outlook.starts;
  if (!start) return [];
  return [
    annualDatum(start.value, 'current', ledger),
    ...openTargets(ledger).flatMap(({ deadline }) =>
      deadline.statements.flatMap((statement) => {
        const claim = ledger.claim(statement.claim);
        return claim ? [claimDatum(claim, 'target', ledger)] : [];
      }),
    ),
  ];
}
