/** Lists stated growths, each distinct statement once, with the number of sources that repeat it. */
import {
  type Comparison,
  compareTexts,
  type Flow,
  groupBy,
  monthsOf,
  parsePeriod,
  readInterval,
  type Verdict,
  width,
} from '../../domain/index.ts';
import { type GrowthRow, growthRows, newestFirst, VERDICT_ORDER } from './growth-rows.ts';
import type { Ledger } from './ledger.ts';

/** One growth of one value, as one or several sources state it. */
export interface GrowthStatement {
  /** The row that stands for it: the first with the verdict of the statement. */
  readonly row: GrowthRow;
  /** All that state it, in the order of the ledger. */
  readonly rows: readonly GrowthRow[];
  /** Inconsistent if it is in one of its sources; or else the verdict of the sharpest test. */
  readonly verdict: Verdict;
  /** The number of sources that state it. */
  readonly sources: number;
  /** The id of the strongest contradiction that it is part of; `null` where there is none. */
  readonly finding: string | null;
  /** The narrowest computed growth with the verdict; `null` where nothing is compared. */
  readonly given: GivenGrowth | null;
}

/** A growth that figures give, as an encoded interval, with the ids of these figures' claims. */
interface GivenGrowth {
  readonly interval: string;
  readonly claims: readonly string[];
}

const statementsMade = new WeakMap<Ledger, readonly GrowthStatement[]>();

/** The distinct growths that a ledger states, in the order in which they first occur. */
export function growthStatements(ledger: Ledger): readonly GrowthStatement[] {
  const known =
    statementsMade.get(ledger) ??
    [...groupBy(growthRows(ledger), statementKey).values()].map((rows) => statementOf(rows, ledger));
  statementsMade.set(ledger, known);
  return known;
}

/** The distinct growths that a ledger states, newest period first, then by what is counted and by whom. */
export const newestStatements = (ledger: Ledger): GrowthStatement[] =>
  growthStatements(ledger).toSorted(byPeriodAndFlow);

/** Two-way trade comes before its parts. */
const LISTED_FLOWS: readonly Flow[] = ['T', 'X', 'M', 'B'];

const byPeriodAndFlow = ({ row: { claim: a } }: GrowthStatement, { row: { claim: b } }: GrowthStatement) =>
  newestFirst(a.period, b.period) ||
  LISTED_FLOWS.indexOf(a.flow) - LISTED_FLOWS.indexOf(b.flow) ||
  compareTexts(a.reporter, b.reporter) ||
  compareTexts(a.status, b.status);

/** Whether a statement is about a year or more. */
export function isOfWholeYear({ row }: GrowthStatement): boolean {
  const period = parsePeriod(row.claim.period);
  return period !== undefined && monthsOf(period) >= 12;
}

/** Equal for rows that state the same growth. */
const statementKey = ({ claim }: GrowthRow): string =>
  JSON.stringify([
    claim.reporter,
    claim.partner,
    claim.flow,
    claim.valuation,
    claim.currency,
    claim.covers,
    claim.unit,
    claim.period,
    claim.base,
    claim.status,
    claim.seen,
    claim.readings.verdict,
  ]);

/** The statement that some rows make. @throws {Error} when there is no row */
function statementOf(rows: readonly GrowthRow[], ledger: Ledger): GrowthStatement {
  const verdict = VERDICT_ORDER.find((one) => rows.some(({ check }) => check.verdict === one));
  const deciding = rows.filter(({ check }) => check.verdict === verdict);
  const [row = rows[0]] = deciding;
  if (!row || !verdict) throw new Error('a statement without a row');
  return {
    row,
    rows,
    verdict,
    sources: new Set(rows.map(({ claim }) => claim.source)).size,
    finding: row.check.findings[0] ?? null,
    given: givenFor(deciding, verdict, ledger),
  };
}

/** The narrowest computed growth with the verdict; for a contradiction without one, what its own proof gives. */
function givenFor(rows: readonly GrowthRow[], verdict: Verdict, ledger: Ledger): GivenGrowth | null {
  const computed = rows
    .flatMap(({ check }) => check.comparisons)
    .filter((comparison) => comparison.verdict === verdict);
  return tightest(computed) ?? (verdict === 'inconsistent' ? provedAgainst(rows, ledger) : null);
}

function tightest(comparisons: readonly Comparison[]): GivenGrowth | null {
  const sized = comparisons.map(({ computed: interval, current, base }) => ({
    interval,
    claims: [...current, ...base],
    size: width(readInterval(interval)),
  }));
  const [first] = sized.sort((a, b) =>
    a.size && b.size ? a.size.compare(b.size) : a.size ? -1 : b.size ? 1 : 0,
  );
  return first ? { interval: first.interval, claims: first.claims } : null;
}

/** What a growth is contradicted by: the values that the other figures leave, or the other figure for the same. */
function provedAgainst(rows: readonly GrowthRow[], ledger: Ledger): GivenGrowth | null {
  for (const { claim, check } of rows) {
    for (const id of check.findings) {
      for (const { stated, computed, operation, operands } of ledger.finding(id)?.proofs ?? []) {
        if (stated.claim === claim.id) {
          return { interval: computed, claims: operands.map((one) => one.claim) };
        }
        const [operand] = operands;
        if (operation === 'same' && operand?.claim === claim.id) {
          return { interval: stated.interval, claims: [stated.claim] };
        }
      }
    }
  }
  return null;
}
