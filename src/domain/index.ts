/** The door of the domain: pure functions and types, without I/O, clock, DOM or Node. */
export { ASSUMPTIONS, type Assumption } from './assumption.ts';
export { cellKey } from './cell.ts';
export {
  type Claim,
  type Growth,
  type Level,
  type Locator,
  type Met,
  standsFor,
  type Target,
} from './claim.ts';
export {
  ECONOMY_CODE,
  FLOWS,
  type Flow,
  MIRROR_FLOW,
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
  BASES,
  type Basis,
  type Comparison,
  type Power,
  type Reason,
  VERDICTS,
  type Verdict,
} from './comparison.ts';
export type { Correction, GivenUp } from './corrections/correction.ts';
export { correctionsOf } from './corrections/corrections.ts';
export {
  type Cell,
  DATASET_FORMAT,
  type Dataset,
  type DatasetIndex,
  DatasetIndexSchema,
  DatasetSchema,
  type Pair,
} from './dataset.ts';
export { type Figure, readFigure } from './figure.ts';
export type { FigureProblem } from './figure-problem.ts';
export { CODE_LINES, KIND_LINES } from './findings/code-lines.ts';
export {
  FINDING_CODES,
  FINDING_KINDS,
  type Finding,
  type Operation,
  type Proof,
  SEVERITIES,
  type Severity,
  type Story,
} from './findings/finding.ts';
export { findingsOf } from './findings/findings-of.ts';
export { recordsOf } from './findings/records.ts';
export { publishedDay } from './findings/relation.ts';
export { JUDGED_KINDS, REVIEW_STATUSES } from './findings/review.ts';
export {
  decimalsFor,
  isExactAt,
  type ShownInterval,
  showInterval,
  toDecimal,
  toPlot,
} from './format.ts';
export { shareOf } from './growth.ts';
export { checkGrowth, type GrowthCheck } from './growth-check.ts';
export { annualTotals, type Gauge, headlineOf, isFirm } from './headline.ts';
export { HEDGES, type Hedge, OUTER_SHARE } from './hedge.ts';
export type { ImpliedValue } from './implied/implied-value.ts';
export { impliedValues } from './implied/implied-values.ts';
export {
  hull,
  type Interval,
  interval,
  meets,
  negate,
  point,
  readInterval,
  subtract,
  writeInterval,
} from './interval.ts';
export { LANGUAGES } from './languages/index.ts';
export type {} from './languages/language.ts';
export {
  comparePeriods,
  isYear,
  monthsOf,
  type Period,
  parsePeriod,
  yearOf,
} from './period.ts';
export { type Rational, rational, toExact } from './rational.ts';
export { observedInterval, readingsOf, targetInterval } from './reading.ts';
export type { Suggestion } from './slips/slip.ts';
export { slipsIn } from './slips/slips-of.ts';
export { DATE_BASES, type Source, type TradeEvent } from './source.ts';
export {
  checkStatement,
  claimAt,
  placeOfClaim,
  type StatementCheck,
  type StatementTest,
} from './statement/check-statement.ts';
export { PLACE_IDS, type PlaceId, placeAt, placeOf } from './statement/place.ts';
export type { PlaceProblem, PlaceReading } from './statement/read-place.ts';
export { readSentence, type SentenceReading, type Unplaced } from './statement/read-sentence.ts';
export { periodsOf, type TypedStatement } from './statement/statement.ts';
export { checkVintage, type PartCheck } from './system/check-system.ts';
export type { Proposal, Solver, SolverModel, SolverRow } from './system/solver.ts';
export { ownFigures } from './system/vintage.ts';
export type { WrittenProof } from './system/written-proof.ts';
export { type AnnualRecord, annualValues, historyOf } from './targets/annual-value.ts';
export type { MetCheck } from './targets/met-check.ts';
export type { YearOutcome } from './targets/outcome.ts';
export type { Outlook } from './targets/outlook.ts';
export type { PartYear } from './targets/part-year.ts';
export { type Arrival, arrival, valueAfter } from './targets/path.ts';
export type { Deadline, TargetRecord } from './targets/target-record.ts';
export { metChecksOf, type Targets, targetsOf } from './targets/targets.ts';
export { type DerivedTotal, derivedTotals, recordTotal } from './total.ts';
export { printedValue } from './value.ts';
