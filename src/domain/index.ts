/** The door of the domain: pure functions and types, without I/O, clock, DOM or Node. */
export { type CellParts, cellKey } from './cell.ts';
export {
  type Claim,
  ClaimSchema,
  type Growth,
  type Level,
  type Locator,
  LocatorSchema,
  type Target,
} from './claim.ts';
export {
  ECONOMY_CODE,
  FLOWS,
  type Flow,
  NOT_SEEN,
  NOT_STATED,
  SOURCE_KINDS,
  type SourceKind,
  STATUSES,
  type Status,
  UNITS,
  UNSPECIFIED,
  type Unit,
  VALUATIONS,
  type Valuation,
} from './codes.ts';
export {
  type Cell,
  DATASET_FORMAT,
  type Dataset,
  type DatasetIndex,
  DatasetIndexSchema,
  DatasetSchema,
  type Economy,
  type Pair,
} from './dataset.ts';
export { type Figure, type FigureProblem, printedNumber, readFigure } from './figure.ts';
export {
  decimalsFor,
  isExactAt,
  localise,
  type ShownInterval,
  showInterval,
  toDecimal,
  toPlot,
} from './format.ts';
export {
  absoluteChange,
  compoundGrowth,
  growthOfWhole,
  growthRate,
  growthWitness,
  impliedBase,
  impliedCurrent,
  shareOf,
  sumOf,
} from './growth.ts';
export {
  type Assumption,
  BASES,
  type Basis,
  type Comparison,
  checkGrowth,
  type Evidence,
  type GrowthCheck,
  POWER_LIMITS,
  type Power,
  printedValue,
  type Reason,
  type Value,
  VERDICTS,
  type Verdict,
} from './growth-check.ts';
export { type AnnualTotal, annualTotals, type Gauge, type Headline, headlineOf } from './headline.ts';
export { HEDGES, type Hedge, hedgeInterval, OUTER_SHARE } from './hedge.ts';
export {
  add,
  contains,
  divide,
  hull,
  type Interval,
  intersect,
  interval,
  meets,
  multiply,
  negate,
  point,
  readInterval,
  reciprocal,
  subtract,
  width,
  writeInterval,
} from './interval.ts';
export { LANGUAGES } from './languages/index.ts';
export type { Direction, Language } from './languages/language.ts';
export {
  comparePeriods,
  isYear,
  monthsOf,
  type Period,
  parsePeriod,
  periodOf,
  yearOf,
  yearsBefore,
} from './period.ts';
export { type Rational, rational, toExact } from './rational.ts';
export {
  ANY_ROUNDING,
  NARROW_READING,
  observedInterval,
  type Reading,
  targetInterval,
  USUAL_READING,
  VERDICT_READING,
} from './reading.ts';
export { DATE_BASES, EventSchema, type Source, SourceSchema, type TradeEvent } from './source.ts';
export { type DerivedTotal, derivedTotals, recordTotal } from './total.ts';
