/**
 * Figures far from what statistics of the same side say: of a part of a year more than the year, or of the same months
 * twice as much or half. Rules do not hold the press against statistics, since these may value goods in another way; but
 * no valuation makes so much of a difference, and a word for million or billion does.
 */
import { groupBy, type Ledger, rational } from '../../domain/index.ts';
import type { LedgerClaim } from '../read/ledger.ts';
import type { Problem } from '../read/problem.ts';

/** How many times as large one must be at least. A convention, far from what valuations and revisions do. */
const TIMES = rational('2');

type Value = Ledger['sources'][number]['levels'][number];

/** One warning for each such figure. A curator's note at the figure answers it. */
export function unlikeStatistics(written: ReadonlyMap<string, LedgerClaim>, { sources }: Ledger): Problem[] {
  const amounts = sources.map(({ source, levels }) => ({
    isStatistics: source.kind === 'statistics',
    levels: levels.filter(({ flow }) => flow !== 'B'),
  }));
  const of = (isStatistics: boolean) =>
    amounts.flatMap((one) => (one.isStatistics === isStatistics ? one.levels : []));
  const statistics = groupBy(of(true), seriesOf);
  return of(false).flatMap((level) => {
    const one = written.get(level.id);
    const against = statistics.get(seriesOf(level))?.find((value) => isUnlike(level, value));
    if (!one || one.entry.note !== undefined || !against) return [];
    return [
      {
        ...one.place,
        found: `“${one.entry.figure}” for ${level.period.text}, twice or half of what statistics say or further from it: ${against.id} for ${against.period.text}`,
        expected:
          'about what statistics say of the same months, and no more than they say of a longer period',
        remedy:
          'compare its period, its flow and its word for million or billion with the page; where that does print this, say so in its note',
      },
    ];
  });
}

/** What of two values must be the same, so that one can be held against the other. */
const seriesOf = ({ side, flow }: Value): string => `${flow} ${side.key}`;

/** Whether a value is far from one of its series. */
function isUnlike(level: Value, value: Value): boolean {
  const { from, to } = level.period;
  if (from < value.period.from || to > value.period.to) return false;
  const isSame = from === value.period.from && to === value.period.to;
  return isTimes(level, value) || (isSame && isTimes(value, level));
}

/** Whether a value is certainly more than `TIMES` another. */
function isTimes({ readings: { verdict: more } }: Value, { readings }: Value): boolean {
  const { lower } = more;
  const { upper } = readings.verdict;
  return lower !== null && upper !== null && lower.compare(upper.mul(TIMES)) > 0;
}
