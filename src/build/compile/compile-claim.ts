/** Turns the entries of the ledger into the claims of the dataset. */
import {
  type AssumedView,
  assumedView,
  type Claim,
  cellKey,
  encodeReadings,
  type Figure,
  figureIn,
  levelRange,
  MIRROR_FLOW,
  NOT_SEEN,
  NOT_STATED,
  negate,
  parseMonths,
  parsePeriod,
  rational,
  readFigure,
  readingsOf,
  readPeriod,
  targetInterval,
  toExact,
  writeInterval,
  writeMonths,
} from '../../domain/index.ts';
import type { ClaimEntry } from '../read/claim-entry.ts';
import type { LedgerClaim } from '../read/ledger.ts';
import { printedValues } from '../read/printed-values.ts';

/** The assumed reporter, and the two economies of the pair. */
type Assumed = Parameters<typeof assumedView>[1];

/** The currencies of claims that name none. */
export interface AssumedCurrencies {
  /** For growth rates of a source; `null` where it prints amounts in several currencies. */
  readonly ofRates: string | null;
  /** The pair's: for targets of a growth. */
  readonly ofPair: string;
}

/** Compiles one claim of a source. */
export function compileClaim(
  { entry, figure, beside }: Omit<LedgerClaim, 'place'>,
  source: string,
  assumed: Assumed,
  currencies: AssumedCurrencies,
): Claim {
  const covers = entry.covers ?? null;
  const rateCurrency = entry.currency ?? currencies.ofRates;
  const shared = {
    id: `${source}/${entry.id}`,
    source,
    figure: entry.figure,
    language: figure.language,
    unit: figure.unit,
    currency: figure.unit === 'rate' ? rateCurrency : figure.unit,
    covers,
    beside: beside === undefined ? null : `${source}/${beside}`,
    seen: figure.seen,
    misprint: entry.misprint ? { readAs: entry.misprint.read_as, reason: entry.misprint.reason } : null,
    values: figure.seen === 'none' ? [] : printedValues(entry, figure).map(toExact),
    hedges: [...figure.hedges],
    direction: figure.direction ?? null,
    fromContext: contextOf(entry, figure),
    saidBy: entry.said_by === NOT_STATED ? null : entry.said_by,
    locator: entry.locator === NOT_SEEN ? {} : entry.locator,
    status: entry.status,
    secondReading: entry.second_reading ?? null,
    differs: entry.differs ?? null,
    note: entry.note ?? null,
    derivedFrom: ('derived_from' in entry ? entry.derived_from : undefined) ?? null,
  };
  if (entry.kind === 'target') {
    return {
      ...shared,
      currency: shared.currency ?? currencies.ofPair,
      kind: 'target',
      flow: entry.flow,
      measure: entry.measure,
      threshold: writeInterval(targetInterval(figure)),
      by: entry.by === NOT_STATED ? null : canonicalPeriod(entry.by),
      horizon: entry.horizon ?? null,
    };
  }
  if (entry.kind === 'met') {
    return {
      ...shared,
      currency: shared.currency ?? currencies.ofPair,
      kind: 'met',
      flow: entry.flow,
      measure: entry.measure,
      threshold: writeInterval(targetInterval(figure)),
      target: entry.target,
      period: canonicalPeriod(entry.period),
      except: [...(entry.except ?? [])].sort(),
      exceptWords: entry.except_words ?? null,
    };
  }
  const view = assumedView(entry, assumed);
  const { reporter } = entry;
  const { partner, flow } = view ?? entry;
  const told = view && { partner: entry.partner, flow: entry.flow };
  // FOB+CIF describes the first side's exports and imports. Turned to the other side, it describes no valuation.
  const valuation = view && entry.valuation === 'FOB+CIF' ? null : (entry.valuation ?? null);
  const series = { reporter, partner, flow, valuation, told, period: statedPeriod(entry.period) };
  const isTurned = view?.negated === true && figure.unit !== 'rate';
  const amount = isTurned ? { ...shared, values: shared.values.map(negated).reverse() } : shared;
  if (entry.kind === 'growth') {
    return {
      ...amount,
      ...series,
      kind: 'growth',
      base: statedPeriod(entry.base),
      readings: encodeReadings(readingsOf(figure, isTurned ? negate : undefined)),
    };
  }
  if (entry.kind !== 'level') {
    const read = encodeReadings(readingsOf(figure, isTurned ? negate : undefined));
    return { ...amount, ...series, ...summaryFields(entry, view), readings: read };
  }
  // A deficit is printed without its sign.
  const isNegative = (entry.balance === 'deficit') !== isTurned;
  return {
    ...amount,
    ...series,
    kind: 'level',
    // Two unknown periods are not the same period: such a value is alone in its cell.
    cell: cellKey({
      ...series,
      currency: figure.unit,
      covers,
      ...(!parsePeriod(series.period) && { period: shared.id }),
    }),
    readings: encodeReadings(readingsOf(figure, levelRange(flow, isNegative))),
  };
}

/** The fields of a claim about several values. */
function summaryFields(entry: SummaryEntry, view: AssumedView | null) {
  switch (entry.kind) {
    case 'average':
      return { kind: entry.kind, each: entry.each };
    case 'average-growth':
      return { kind: entry.kind, base: parsePeriod(entry.base)?.text ?? null };
    case 'needed-growth':
      return { kind: entry.kind, base: statedPeriod(entry.base), target: entry.target };
    case 'share': {
      const { flow, period, target, words } = entry.of;
      const of = {
        // Where the part is told from the other side, the flow of the whole is as well, and is turned with it.
        flow: flow === undefined ? null : view ? MIRROR_FLOW[flow] : flow,
        period: period === undefined ? null : canonicalPeriod(period),
        target: target ?? null,
        words: words ?? null,
      };
      return { kind: entry.kind, of };
    }
  }
}

type SummaryEntry = Exclude<ClaimEntry, { readonly kind: 'level' | 'growth' | 'target' | 'met' }>;

const negated = (value: string): string => toExact(rational(value).neg());

function statedPeriod(text: string): string {
  const months = parseMonths(text);
  if (months) return writeMonths(months);
  return text === NOT_STATED ? text : canonicalPeriod(text);
}

const canonicalPeriod = (text: string): string => readPeriod(text).text;

/** Which of unit, hedge and direction the curator gave because the figure's own words do not have them. */
function contextOf(entry: ClaimEntry, figure: Figure): Claim['fromContext'] {
  const { language, decimal } = figure;
  const given = {
    unit: entry.unit,
    hedge: entry.hedge,
    direction: 'direction' in entry ? entry.direction : undefined,
  };
  const words = entry.misprint?.read_as ?? entry.figure;
  const says = (part: keyof typeof given): boolean => {
    const alone = readFigure(words, language, { ...given, decimal, [part]: undefined });
    if ('problem' in alone) return false;
    const { unit, hedges, direction } = figureIn(alone.figure, figure.unit) ?? alone.figure;
    if (part === 'hedge') return given.hedge !== undefined && hedges.includes(given.hedge);
    return part === 'unit' ? unit === given.unit : direction === given.direction;
  };
  return (['unit', 'hedge', 'direction'] as const).filter((part) => given[part] !== undefined && !says(part));
}
