/**
 * Pages that print another page's figures for other months: a paper may reprint the report of another year, and a
 * curator may enter a wrong period. Which of the two is wrong is for the curator to see. One value that two years share
 * may be chance; several that are moved by the same number of months are not. The number of figures and their precision
 * are conventions.
 */
import {
  type Claim,
  type Ledger,
  meets,
  monthsOf,
  type Observation,
  point,
  rational,
  toExact,
  width,
} from '../../domain/index.ts';
import type { LedgerClaim } from '../read/ledger.ts';
import type { Problem } from '../read/problem.ts';

/** Two pages must share figures of so many flows or kinds, such as the value of imports and the growth of exports. */
const FEWEST_REPEATED = 2;

/** A figure can be recognised if its interval is at most a hundredth of it wide, or a tenth of a percentage point. */
const PRECISE = { amount: rational('1/100'), rate: rational('1/1000') } as const;

interface Match {
  readonly earlier: Observation;
  readonly later: Observation;
}

/**
 * One warning for two sources, at the first of the figures in the one that comes second by its id. A curator's note
 * there answers it.
 */
export function repeatedFigures(
  written: ReadonlyMap<string, LedgerClaim>,
  ledger: Ledger,
  claims: readonly Claim[],
): Problem[] {
  const printed = new Map(claims.map((claim) => [claim.id, claim]));
  const matches = new Map<string, Match[]>();
  const seen = new Map<string, Observation[]>();
  for (const { source, observations } of ledger.sources) {
    if (source.kind === 'statistics') continue;
    for (const later of observations.filter(isPrecise)) {
      const key = printedAlikeKey(later);
      const others = seen.get(key) ?? [];
      for (const earlier of others) {
        const shift = later.period.from - earlier.period.from;
        if (earlier.source === later.source || shift === 0) continue;
        const pair = [earlier.source, later.source, shift].join(' ');
        const known = matches.get(pair);
        if (known) known.push({ earlier, later });
        else matches.set(pair, [{ earlier, later }]);
      }
      others.push(later);
      seen.set(key, others);
    }
  }
  return [...matches.values()].flatMap((found) => {
    const [first] = found;
    const flows = new Set(found.map(({ later }) => `${later.kind} ${later.flow}`));
    const place: LedgerClaim['place'] | undefined = first && written.get(first.later.id)?.place;
    if (!first || !place || flows.size < FEWEST_REPEATED) return [];
    if (typeof printed.get(first.later.id)?.note === 'string') return [];
    if (!found.some(({ later }) => later.kind === 'level')) return [];
    const figures = found.map(({ later }) => `“${printed.get(later.id)?.figure ?? later.id}”`).join(', ');
    return [
      {
        ...place,
        found: `${found.length} figures for ${first.later.period.text} that ${first.earlier.source} prints for ${first.earlier.period.text}: ${figures}`,
        expected: 'figures of other months to differ',
        remedy:
          'compare the periods of both with their pages, and say in the note of the first what they are',
      },
    ];
  });
}

/** Equal for figures of one kind of trade that were printed alike, whatever their months. */
const printedAlikeKey = ({ kind, flow, side, unit, values, hedges, period }: Observation): string =>
  [kind, flow, side.key, unit, values.map(toExact).join('/'), hedges.join('+'), monthsOf(period)].join(' ');

function isPrecise({ unit, values: [value], readings }: Observation): boolean {
  const wide = width(readings.verdict);
  if (!value || !wide || meets(point(rational(0)), readings.verdict)) return false;
  return wide.compare(unit === 'rate' ? PRECISE.rate : PRECISE.amount.mul(value.abs())) <= 0;
}
