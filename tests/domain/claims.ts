/**
 * Claims for tests, from one line each: "source reporter flow period: figure", where the flow may carry a valuation
 * ("X@FOB") and the period of a growth its base ("2024<2023"). The partner is the other economy of the pair.
 */

import type { Figure } from '../../src/domain/figures/figure.ts';
import { readingsOf, targetInterval } from '../../src/domain/figures/reading.ts';
import type { Growth, Level, Target } from '../../src/domain/ledger/claim.ts';
import type { Flow, Status, Valuation } from '../../src/domain/ledger/codes.ts';
import {
  decode,
  encodeReadings,
  type LevelObservation,
  type Observation,
} from '../../src/domain/ledger/observation.ts';
import { type Interval, writeInterval } from '../../src/domain/numbers/interval.ts';
import { toExact } from '../../src/domain/numbers/rational.ts';
import { figureOf } from './figures/figure-of.ts';

const LINE = /^(\S+) (\S+) (\S+) (\S+): (.+)$/;

function parseLine(line: string) {
  const [, source = '', reporter = '', series = '', when = '', text = ''] = LINE.exec(line) ?? [];
  const [flow = '', valuation = null] = series.split('@');
  const [period = '', base = ''] = when.split('<');
  return {
    source,
    reporter,
    flow: flow as Flow,
    valuation: valuation as Valuation | null,
    period,
    base,
    figure: figureOf(text),
  };
}

function claimOf(id: string, source: string, figure: Figure) {
  return {
    id,
    source,
    figure: figure.text,
    misprint: null,
    language: figure.language,
    unit: figure.unit,
    currency: figure.unit === 'rate' ? 'USD' : figure.unit,
    covers: null,
    beside: null,
    seen: figure.seen,
    values: figure.numbers.map(({ value: size }) => toExact(figure.direction === 'down' ? size.neg() : size)),
    hedges: [...figure.hedges],
    direction: figure.direction ?? null,
    fromContext: [],
    saidBy: null,
    locator: {},
    status: figure.tentative ?? ('A' as Status),
    secondReading: null,
    differs: null,
    derivedFrom: null,
    note: null,
  };
}

/** A claim that has a value. */
export type ValueClaim = Level | Growth;

export const isValueClaim = (claim: { readonly kind: string }): claim is ValueClaim =>
  claim.kind === 'level' || claim.kind === 'growth';

/** A claim as rules read it, for a pair whose figures are assumed to be Viet Nam's. */
export function observed(claim: ValueClaim): Observation {
  const observation = decode(claim, 'VNM');
  if (!observation) throw new RangeError(`no period: ${claim.id}`);
  return observation;
}

/** The level of a line, as rules read it. */
export function levelObservation(line: string): LevelObservation {
  const observation = observed(level(line));
  if (observation.kind !== 'level') throw new RangeError(`no level: ${line}`);
  return observation;
}

/** The observation of a line; one with "<" is a growth. */
export const observe = (line: string): Observation =>
  observed(line.includes('<') ? growth(line) : level(line));

const partnerOf = (reporter: string) => (reporter === 'LAO' ? 'VNM' : 'LAO');

/** A level; its id is its source, flow and period: "a/T-2024". */
export function level(line: string, changes: Partial<Level> = {}): Level {
  const { source, reporter, flow, valuation, period, figure } = parseLine(line);
  return {
    ...claimOf(`${source}/${flow}-${period}`, source, figure),
    kind: 'level',
    reporter,
    partner: partnerOf(reporter),
    flow,
    valuation,
    period,
    cell: '',
    told: null,
    readings: encodeReadings(readingsOf(figure)),
    ...changes,
  };
}

/** A growth claim; its id is its source, "g", flow and period: "a/g-T-2024". */
export function growth(line: string): Growth {
  const { source, reporter, flow, valuation, period, base, figure } = parseLine(line);
  return {
    ...claimOf(`${source}/g-${flow}-${period}`, source, figure),
    kind: 'growth',
    reporter,
    partner: partnerOf(reporter),
    flow,
    valuation,
    period,
    base,
    told: null,
    readings: encodeReadings(readingsOf(figure)),
  };
}

export function target(id: string, text: string, by: string | null = null): Target {
  const figure = figureOf(text);
  return {
    ...claimOf(id, 's', figure),
    kind: 'target',
    flow: 'T',
    measure: 'level',
    threshold: writeInterval(targetInterval(figure)),
    by,
    horizon: null,
  };
}

/** A value of which every reading is the same interval. */
export function exactly(line: string, interval: Interval): Level {
  const text = writeInterval(interval);
  return level(line, {
    hedges: [],
    readings: { verdict: text, usual: text, anyRounding: text, narrow: text },
  });
}
