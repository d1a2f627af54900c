/** How many planted slips are found, and how many suggestions are right, by kind. */

import { ledgerOf } from '../../src/domain/index.ts';
import { slipsIn } from '../../src/domain/slips/index.ts';
import { findingsOf } from '../findings-of.ts';
import { SLIPS, type Slip, type SlipKind } from '../oracle/ledger.ts';
import { type LedgerOptions, makeLedger } from '../oracle/make-ledger.ts';
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

/** Suggestions that name kind and claims of a planted slip, and others: not each of these is a false one to its reader. */
interface SuggestionCount {
  right: number;
  other: number;
}

export interface SlipCounts {
  readonly rows: readonly SlipCount[];
  /** Of findings with suggestions the first, and all. */
  readonly first: SuggestionCount;
  readonly all: SuggestionCount;
}

export interface SlipLedgers {
  readonly seeds: readonly number[];
  readonly pairs: number;
  readonly claimsPerPair: number;
  readonly slipsPerPair: number;
  readonly slipPlaces: NonNullable<LedgerOptions['slipPlaces']>;
}

/** Plants every kind in ledgers of some seeds, and looks for them. */
export function countSlips({
  seeds,
  pairs,
  claimsPerPair,
  slipsPerPair,
  slipPlaces,
}: SlipLedgers): SlipCounts {
  const rows = new Map(
    SLIPS.map((kind): [SlipKind, SlipCount] => [
      kind,
      { kind, planted: 0, found: 0, claimNamed: 0, right: 0, rightFirst: 0 },
    ]),
  );
  const first: SuggestionCount = { right: 0, other: 0 };
  const all: SuggestionCount = { right: 0, other: 0 };
  for (const seed of seeds) {
    const ledger = makeLedger({
      seed,
      pairs,
      claims: pairs * claimsPerPair,
      slips: pairs * slipsPerPair,
      slipPlaces,
    });
    for (const pair of ledger.pairs) {
      const compiled = compileMade(pair);
      const slipsOf = slipsIn(ledgerOf(compiled));
      const explained = findingsOf(compiled).map((finding) => ({ finding, suggestions: slipsOf(finding) }));
      const planted = ledger.slips.filter((one) => one.pair === pair.id);
      for (const { suggestions } of explained) {
        for (const [place, suggestion] of suggestions.entries()) {
          const verdict = planted.some((slip) => explains(suggestion, slip)) ? 'right' : 'other';
          all[verdict] += 1;
          if (place === 0) first[verdict] += 1;
        }
      }
      for (const slip of planted) {
        const row = rows.get(slip.kind);
        if (row) count(row, slip, explained);
      }
    }
  }
  return { rows: [...rows.values()], first, all };
}

interface Explained {
  readonly finding: ReturnType<typeof findingsOf>[number];
  readonly suggestions: ReturnType<ReturnType<typeof slipsIn>>;
}

/** Revisions and mirrors say nothing of a slip. */
const SILENT: readonly Explained['finding']['kind'][] = ['revision', 'mirror', 'rounding'];

type OneSuggestion = Explained['suggestions'][number];

const idsOf = ({ source, claims }: Slip): string[] => claims.map((claim) => `${source}/${claim}`);

/** Whether it would change no other claims than the slip did. */
const names = ({ changes }: OneSuggestion, slip: Slip): boolean =>
  changes.every(({ claim }) => idsOf(slip).includes(claim));

const explains = (suggestion: OneSuggestion, slip: Slip): boolean =>
  suggestion.kind === slip.kind && names(suggestion, slip);

function count(row: SlipCount, slip: Slip, explained: readonly Explained[]): void {
  const ids = idsOf(slip);
  const about = explained.filter(
    ({ finding }) =>
      !SILENT.includes(finding.kind) &&
      [...finding.claims, ...finding.alsoPrinted].some((claim) => ids.includes(claim)),
  );
  row.planted += 1;
  row.found += Number(about.length > 0);
  row.claimNamed += Number(about.some(({ suggestions }) => suggestions.some((one) => names(one, slip))));
  row.right += Number(about.some(({ suggestions }) => suggestions.some((one) => explains(one, slip))));
  row.rightFirst += Number(about.some(({ suggestions: [first] }) => first && explains(first, slip)));
}
