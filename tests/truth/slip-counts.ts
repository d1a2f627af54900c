/** How many planted slips are found, and how many suggestions are right, by kind. */
import { findingsOf, slipsIn } from '../../src/domain/index.ts';
import { SLIPS, type Slip, type SlipKind } from '../oracle/ledger.ts';
import { makeLedger } from '../oracle/make-ledger.ts';
import { compileMade } from './compile-pair.ts';

interface SlipCount {
  readonly kind: SlipKind;
  /** Slips that were planted; those that a finding is about; and those whose claim a suggestion would change. */
  planted: number;
  found: number;
  claimNamed: number;
  /** Those of which a suggestion names kind and claims; and those of which the first suggestion does. */
  right: number;
  rightFirst: number;
}

export interface SlipCounts {
  readonly rows: readonly SlipCount[];
  readonly findings: number;
}

const PAIRS = 6;
const CLAIMS_PER_PAIR = 90;
const SLIPS_PER_PAIR = 2;

/** Plants every kind in ledgers of some seeds, and looks for them. */
export function countSlips(seeds: readonly number[]): SlipCounts {
  const rows = new Map(
    SLIPS.map((kind): [SlipKind, SlipCount] => [
      kind,
      { kind, planted: 0, found: 0, claimNamed: 0, right: 0, rightFirst: 0 },
    ]),
  );
  let findings = 0;
  for (const seed of seeds) {
    const ledger = makeLedger({
      seed,
      pairs: PAIRS,
      claims: PAIRS * CLAIMS_PER_PAIR,
      slips: PAIRS * SLIPS_PER_PAIR,
    });
    for (const pair of ledger.pairs) {
      const compiled = compileMade(pair);
      const slipsOf = slipsIn(compiled);
      const explained = findingsOf(compiled).map((finding) => ({ finding, suggestions: slipsOf(finding) }));
      findings += explained.filter(({ suggestions }) => suggestions.length > 0).length;
      for (const slip of ledger.slips.filter((one) => one.pair === pair.id)) {
        const row = rows.get(slip.kind);
        if (row) count(row, slip, explained);
      }
    }
  }
  return { rows: [...rows.values()], findings };
}

interface Explained {
  readonly finding: ReturnType<typeof findingsOf>[number];
  readonly suggestions: ReturnType<ReturnType<typeof slipsIn>>;
}

/** Revisions and mirrors say nothing of a slip. */
const SILENT: readonly Explained['finding']['kind'][] = ['revision', 'mirror', 'rounding'];

function count(row: SlipCount, { kind, source, claims }: Slip, explained: readonly Explained[]): void {
  const ids = claims.map((claim) => `${source}/${claim}`);
  const about = explained.filter(
    ({ finding }) =>
      !SILENT.includes(finding.kind) &&
      [...finding.claims, ...finding.alsoPrinted].some((claim) => ids.includes(claim)),
  );
  const names = (suggestion: Explained['suggestions'][number]) =>
    suggestion.changes.every(({ claim }) => ids.includes(claim));
  const isRight = (suggestion: Explained['suggestions'][number] | undefined) =>
    suggestion !== undefined && suggestion.kind === kind && names(suggestion);
  row.planted += 1;
  row.found += Number(about.length > 0);
  row.claimNamed += Number(about.some(({ suggestions }) => suggestions.some(names)));
  row.right += Number(about.some(({ suggestions }) => suggestions.some(isRight)));
  row.rightFirst += Number(about.some(({ suggestions: [first] }) => isRight(first)));
}
