/**
 * All that is printed about one value: a flow in a period, as seen from the assumed reporter's side. Reporters stay
 * apart; within each, claims are in the order of publication.
 */
import {
  type Counted,
  countedKey,
  type DerivedTotal,
  type ImpliedValue,
  type Level,
  MIRROR_FLOW,
  parsePeriod,
  readInterval,
  UNSPECIFIED,
} from '../../domain/index.ts';
import type { TrendFlow } from '../charts/trend/trend-model.ts';
import { isLevelClaim, type Ledger } from './ledger.ts';
import { standingValues } from './standing-values.ts';

/** One value: a flow as seen from the assumed reporter's side, a period, and what is counted. */
export interface ValueKey extends Counted {
  readonly flow: TrendFlow | 'B';
  readonly period: string;
}

/** The claims of one reporter about a value. */
export interface ReporterGroup {
  /** ISO 3166-1 alpha-3, or `unspecified`. */
  readonly reporter: string;
  readonly statistics: boolean;
  /** Oldest source first, those without a known date last. */
  readonly levels: readonly Level[];
  /** The claim that charts draw, if it is in this group. Charts draw whole years, and no balance. */
  readonly chosen: Level | undefined;
}

/** The value that a printed level is about; `null` where the source does not show its period. */
export function valueKeyOf(
  {
    flow,
    partner,
    period,
    currency,
    covers,
  }: Pick<Level, 'flow' | 'partner' | 'period' | 'currency' | 'covers'>,
  ledger: Ledger,
): ValueKey | null {
  if (currency === null) return null;
  const own = partner !== ledger.dataset.pair.assumedReporter;
  return parsePeriod(period) ? { flow: own ? flow : MIRROR_FLOW[flow], period, currency, covers } : null;
}

/** The part of an address that names a value: "T-2024", "X-2025-01--2025-04", "T-2024--thb", "T-2024--border-trade". */
export function valueSlug({ flow, period, ...counted }: ValueKey): string {
  const what = countedKey(counted)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return `${flow}-${period.replace('/', '--')}${what && `--${what}`}`;
}

/** The key of a value of all goods in the currency of the pair. */
export const mainKey = (flow: ValueKey['flow'], period: string, { dataset }: Ledger): ValueKey => ({
  flow,
  period,
  currency: dataset.pair.currency,
  covers: null,
});

/** What the ledger has about one value. */
export interface ValueEntry {
  readonly key: ValueKey;
  readonly levels: readonly Level[];
  /** Sums of exports and imports, of statistics that print no total. */
  readonly totals: readonly DerivedTotal[];
  /** What figures of single sources imply about it, which are no claims. */
  readonly implied: readonly ImpliedValue[];
}

/** All values that the ledger has claims about, by their part of the address. */
export function valuesOf(ledger: Ledger): ReadonlyMap<string, ValueEntry> {
  const known = valuesMade.get(ledger);
  if (known) return known;
  const values = collect(ledger);
  valuesMade.set(ledger, values);
  return values;
}

const valuesMade = new WeakMap<Ledger, ReadonlyMap<string, ValueEntry>>();

interface Collected {
  readonly key: ValueKey;
  readonly levels: Level[];
  readonly totals: DerivedTotal[];
  readonly implied: ImpliedValue[];
}

function collect(ledger: Ledger): Map<string, ValueEntry> {
  const values = new Map<string, Collected>();
  const at = (key: ValueKey) => {
    const slug = valueSlug(key);
    const value = values.get(slug) ?? { key, levels: [], totals: [], implied: [] };
    values.set(slug, value);
    return value;
  };
  for (const level of ledger.dataset.claims.filter(isLevelClaim)) {
    const key = valueKeyOf(level, ledger);
    if (key) at(key).levels.push(level);
  }
  for (const total of ledger.dataset.totals) {
    if (ledger.isStatistics(total))
      at({ flow: 'T', period: total.period, currency: total.currency, covers: total.covers }).totals.push(
        total,
      );
  }
  for (const implied of ledger.dataset.implied) {
    const key = valueKeyOf(implied, ledger);
    if (key) at(key).implied.push(implied);
  }
  return values;
}

/** Implied values grouped by reporter and interval, the narrowest first. */
export function impliedGroups(implied: readonly ImpliedValue[]): ImpliedValue[][] {
  const groups = new Map<string, ImpliedValue[]>();
  for (const one of implied) {
    const key = `${one.reporter} ${one.interval}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].sort((a, b) => impliedWidth(a) - impliedWidth(b));
}

/** For sorting only. */
function impliedWidth([first]: readonly ImpliedValue[]): number {
  const { lower, upper } = readInterval(first?.interval ?? '[0, 0]');
  return lower && upper ? upper.sub(lower).valueOf() : Number.POSITIVE_INFINITY;
}

/** The claims of a value, grouped by reporter and interval, in their order. */
export function levelsByInterval(levels: readonly Level[]): Level[][] {
  const groups = new Map<string, Level[]>();
  for (const level of levels) {
    const key = `${level.reporter} ${level.readings.verdict}`;
    groups.set(key, [...(groups.get(key) ?? []), level]);
  }
  return [...groups.values()];
}

/**
 * The claims of one value by reporter: the assumed one, those that name none, the other economy, and statistics last.
 */
export function reporterGroups(levels: readonly Level[], ledger: Ledger): ReporterGroup[] {
  const { assumedReporter } = ledger.dataset.pair;
  const groups = new Map<string, Level[]>();
  for (const level of levels) {
    const key = `${ledger.isStatistics(level) ? 1 : 0} ${level.reporter}`;
    groups.set(key, [...(groups.get(key) ?? []), level]);
  }
  /** Whether the trend draws a claim as its reporter's value of a year. */
  const isDrawn = (level: Level) => {
    const flow = valueKeyOf(level, ledger)?.flow;
    return (
      flow !== undefined &&
      flow !== 'B' &&
      standingValues(ledger, flow).some(
        ({ value }) => value.how === 'printed' && value.claims[0] === level.id,
      )
    );
  };
  const rank = (reporter: string) => (reporter === assumedReporter ? 0 : reporter === UNSPECIFIED ? 1 : 2);
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      if (!first) return [];
      const sorted = [...members].sort((a, b) => compareDates(ledger.published(a), ledger.published(b)));
      return [
        {
          reporter: first.reporter,
          statistics: ledger.isStatistics(first),
          levels: sorted,
          chosen: sorted.find(isDrawn),
        },
      ];
    })
    .sort((a, b) => Number(a.statistics) - Number(b.statistics) || rank(a.reporter) - rank(b.reporter));
}

function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
