/** From the entries of the ledger to the claims of the dataset. */
import {
  type Claim,
  cellKey,
  NOT_SEEN,
  NOT_STATED,
  negate,
  parsePeriod,
  readFigure,
  readingsOf,
  targetInterval,
  toExact,
  writeInterval,
} from '../../domain/index.ts';
import type { ClaimEntry } from '../read/claim-entry.ts';
import type { LedgerClaim } from '../read/ledger.ts';
import { printedValues } from '../read/printed-values.ts';

/** Compiles one claim of a source. */
export function compileClaim({ entry, figure }: Omit<LedgerClaim, 'place'>, source: string): Claim {
  const shared = {
    id: `${source}/${entry.id}`,
    source,
    figure: entry.figure,
    language: figure.language,
    unit: figure.unit,
    misprint: entry.misprint ? { readAs: entry.misprint.read_as, reason: entry.misprint.reason } : null,
    values: printedValues(entry, figure).map(toExact),
    hedges: [...figure.hedges],
    direction: figure.direction ?? null,
    fromContext: contextOf(entry, figure.language),
    saidBy: entry.said_by === NOT_STATED ? null : entry.said_by,
    locator: entry.locator === NOT_SEEN ? {} : entry.locator,
    status: entry.status,
    secondReading: entry.second_reading ?? null,
    differs: entry.differs ?? null,
    note: entry.note ?? null,
  };
  if (entry.kind === 'target') {
    return {
      ...shared,
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
  const series = {
    reporter: entry.reporter,
    partner: entry.partner,
    flow: entry.flow,
    valuation: entry.valuation ?? null,
    period: statedPeriod(entry.period),
  };
  if (entry.kind === 'growth') {
    return {
      ...shared,
      ...series,
      kind: 'growth',
      base: statedPeriod(entry.base),
      readings: readingsOf(figure),
    };
  }
  return {
    ...shared,
    ...series,
    kind: 'level',
    // Two periods that are not stated are not one period: such a value is alone in its cell.
    cell: cellKey(series.period === NOT_STATED ? { ...series, period: shared.id } : series),
    // A deficit is printed without its sign.
    readings: readingsOf(figure, entry.balance === 'deficit' ? negate : undefined),
  };
}

const statedPeriod = (text: string): string => (text === NOT_STATED ? text : canonicalPeriod(text));

/** @throws {RangeError} for a text that is no period, which a checked ledger does not hold. */
function canonicalPeriod(text: string): string {
  const period = parsePeriod(text);
  if (!period) throw new RangeError(`invalid period: ${text}`);
  return period.text;
}

/** Which of unit, hedge and direction were given beside a figure whose own words do not have them. */
function contextOf(entry: ClaimEntry, language: string): Claim['fromContext'] {
  const given = {
    unit: entry.unit,
    hedge: entry.hedge,
    direction: entry.kind === 'growth' ? entry.direction : undefined,
  };
  const words = entry.misprint?.read_as ?? entry.figure;
  const says = (part: keyof typeof given): boolean => {
    const alone = readFigure(words, language, { ...given, [part]: undefined });
    if ('problem' in alone) return false;
    const { unit, hedges, direction } = alone.figure;
    if (part === 'hedge') return given.hedge !== undefined && hedges.includes(given.hedge);
    return part === 'unit' ? unit === given.unit : direction === given.direction;
  };
  return (['unit', 'hedge', 'direction'] as const).filter((part) => given[part] !== undefined && !says(part));
}
