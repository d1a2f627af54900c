/**
 * The door of the domain: pure functions and types, without I/O, clock, DOM or Node. Grouped by room, each room after
 * those that it uses. What only the domain or its tests use is not exported here. What readers type has a door of
 * its own, `statement/index.ts`.
 */

// The dataset.

export { canonicalJson, VERSION_DIGITS } from './canonical-json.ts';
export {
  type Cell,
  DATASET_FORMAT,
  type Dataset,
  type DatasetIndex,
  DatasetIndexSchema,
  DatasetSchema,
  type Pair,
} from './dataset.ts';

// Exact numbers and intervals.

export {
  decimalsFor,
  finiteDecimal,
  isExactAt,
  numberFormat,
  type ShownInterval,
  showInterval,
  toDecimal,
  toPlot,
} from './numbers/format.ts';
export { shareOf, sumOf } from './numbers/growth.ts';
export {
  compareIntervals,
  hull,
  type Interval,
  interval,
  meets,
  multiply,
  negate,
  point,
  readInterval,
  subtract,
  width,
  writeInterval,
} from './numbers/interval.ts';
export { ONE, powerOfTen, type Rational, rational, toExact } from './numbers/rational.ts';

// What a ledger holds.

export { ASSUMPTIONS, type Assumption } from './ledger/assumption.ts';
export { cellKey } from './ledger/cell.ts';
export {
  CHANGES,
  type Change,
  type ChangeEntry,
  type CorrectedError,
  type DataChange,
} from './ledger/change.ts';
export {
  type Claim,
  type Growth,
  type Level,
  type Locator,
  type Met,
  type ShareClaim,
  type SummaryClaim,
  standsFor,
  type Target,
} from './ledger/claim.ts';
export {
  CLAIM_KINDS,
  CURRENCY_CODE,
  EACH,
  ECONOMY_CODE,
  FLOWS,
  type Flow,
  HEDGES,
  type Hedge,
  MIRROR_FLOW,
  NOT_SEEN,
  NOT_STATED,
  SOURCE_KINDS,
  type SourceKind,
  STATUSES,
  type Status,
  SUMMARY_KINDS,
  UNIT,
  UNSPECIFIED,
  type Unit,
  US_DOLLAR,
  VALUATIONS,
  type Valuation,
} from './ledger/codes.ts';
export { ALPHA_2, economyName, isEconomy } from './ledger/economies.ts';
export { groupBy } from './ledger/group-by.ts';
export { isCounted, isSummary, Ledger, ledgerOf } from './ledger/ledger.ts';
export { encodeReadings, type Observation } from './ledger/observation.ts';
export { once } from './ledger/once.ts';
export {
  comparePeriods,
  isTwelveMonths,
  isYear,
  monthsOf,
  type Period,
  parseMonths,
  parsePeriod,
  readPeriod,
  samePeriod,
  shiftYears,
  startMonth,
  writeMonths,
  yearEarlier,
  yearOf,
} from './ledger/period.ts';
export { compareTexts } from './ledger/printings.ts';
export { isBeforeEnd, isInMonth } from './ledger/published-early.ts';
export { publishedDay } from './ledger/relation.ts';
export { type AssumedView, assumedView, type Counted, countedKey } from './ledger/side.ts';
export { DATE_BASES, type Source, type TradeEvent } from './ledger/source.ts';
export { type DerivedTotal, derivedTotals } from './ledger/total.ts';
export { type Power, VERDICTS, type Verdict } from './ledger/verdict.ts';

// Reading a printed figure.

export { currencyCodes } from './figures/currency-codes.ts';
export { type Figure, figureDecimal as decimalOf, figureIn, readFigure } from './figures/figure.ts';
export type { FigureProblem } from './figures/figure-problem.ts';
export { OUTER_SHARE } from './figures/hedge.ts';
export { LANGUAGES } from './figures/languages/index.ts';
export { levelRange, observedInterval, readingsOf, targetInterval } from './figures/reading.ts';
export { currenciesMeant } from './figures/shared-currencies.ts';

// All figures of a source together.

export { checkFigures, type PartCheck } from './system/check-system.ts';
export { figuresOfEachSource } from './system/source-figures.ts';
export type { WrittenProof } from './system/written-proof.ts';

// What does not add up.

export {
  BASES,
  type Basis,
  type Comparison,
  nearestUnmet,
  type Reason,
} from './findings/comparison.ts';
export { disputedClaims } from './findings/disputed.ts';
export {
  CODE_MEANINGS,
  FINDING_CODES,
  FINDING_KINDS,
  type Finding,
  JUDGED_KINDS,
  type Operation,
  type Proof,
  SEVERITIES,
  type Severity,
  type Story,
  toldKind,
} from './findings/finding.ts';
export { KIND_MEANINGS } from './findings/finding-meanings.ts';
export { findingsAmong, judgeAll } from './findings/findings-of.ts';
export {
  type GrowthCheck,
  type GrowthVerdict,
  growthVerdictsOf,
  recordGrowthChecks,
} from './findings/growth-check.ts';
export { REVIEW_STATUSES } from './findings/review.ts';
export { LEAST_REVISION } from './findings/revision-size.ts';
export { type SummaryCheck, summaryChecksOf } from './findings/summary-check.ts';

// The fewest figures to set aside.

export type { Correction, GivenUp } from './corrections/correction.ts';
export { correctionsOf } from './corrections/corrections.ts';

// Likely slips of print.

export type { Suggestion } from './slips/slip.ts';

// What is implied and not printed.

export type { ImpliedValue } from './implied/implied-value.ts';
export { impliedValues, impliedYears } from './implied/implied-values.ts';

// The value of a year, and what came of targets.

export {
  type AnnualRecord,
  type AnnualValue,
  annualValues,
  forecastsOf,
  historyOf,
  isFirm,
  mirrorValues,
  recordAnnual,
} from './targets/annual-value.ts';
export { countedLedger } from './targets/counted-ledger.ts';
export { isOfAllTrade } from './targets/followed-targets.ts';
export type { GrowthNow } from './targets/growth-now.ts';
export { type Gauge, headlineOf } from './targets/headline.ts';
export type { MetCheck } from './targets/met-check.ts';
export { type NewestYear, newestYear } from './targets/newest-year.ts';
export type { YearOutcome } from './targets/outcome.ts';
export type { Outlook } from './targets/outlook.ts';
export type { PartYear } from './targets/part-year.ts';
export { type Arrival, arrival, valueAfter } from './targets/path.ts';
export type { Deadline, TargetRecord } from './targets/target-record.ts';
export { saidOfTargets, type Targets, targetsOf } from './targets/targets.ts';
