/**
 * The findings of the rules that have a proof, without what only the system of all figures of a source shows. Corrections
 * ask for them again and again, each time without some more of the claims.
 */
import { averageGrowths } from '../findings/average-growths.ts';
import type { RawFinding } from '../findings/finding.ts';
import { RULES } from '../findings/findings-of.ts';
import { growthOfParts } from '../findings/growth-of-parts.ts';
import { neededGrowths } from '../findings/needed-growths.ts';
import { periodFindings, periodGapsBetween, periods, periodsWithin } from '../findings/periods.ts';
import { cellContradictions, sameCell, sameCellBetween, sameCellWithin } from '../findings/same-cell.ts';
import { shares } from '../findings/shares.ts';
import { statedGrowth } from '../findings/stated-growth.ts';
import { type Result, type Rule, resultsOf } from '../findings/test.ts';
import { wholeAndParts } from '../findings/whole-and-parts.ts';
import type { Held, Ledger, SourceFigures } from '../ledger/ledger.ts';

/** The rules that compare no figures of different sources: what they find in a source stays until its claims change. */
const WITHIN: readonly Rule[] = [
  statedGrowth,
  wholeAndParts,
  growthOfParts,
  averageGrowths,
  shares,
  neededGrowths,
];

/** What is found in one source. */
interface OwnFindings extends Pick<SourceFigures, 'observations' | 'summaries'> {
  /** By the rules of `WITHIN`. */
  readonly found: ReadonlyMap<Rule, readonly RawFinding[]>;
  /** The results of the other rules that are not met. */
  readonly gaps: ReadonlyMap<Rule, readonly Result[]>;
}

/** The rules that also compare figures of different sources: their tests of either kind, and their findings. */
const BOTH = new Map<
  Rule,
  { within: Rule; between: Rule; findings: (gaps: readonly Result[]) => RawFinding[] }
>([
  [periods, { within: periodsWithin, between: periodGapsBetween, findings: periodFindings }],
  [sameCell, { within: sameCellWithin, between: sameCellBetween, findings: cellContradictions }],
]);

/**
 * Finds all that has a proof in ledgers that differ in few claims. What was found in a source is kept, and used again where
 * the next ledger has the same claims of it.
 */
export function provedAgain(): (ledger: Ledger) => RawFinding[] {
  const known = new Map<string, OwnFindings>();
  const ownOf = (figures: SourceFigures, ledger: Ledger): OwnFindings => {
    const { id } = figures.source;
    const before = known.get(id);
    if (
      before &&
      areSame(before.observations, figures.observations) &&
      areSame(before.summaries, figures.summaries)
    ) {
      return before;
    }
    const own = ownFindings(figures, ledger);
    known.set(id, own);
    return own;
  };
  return (ledger) => {
    const own = ledger.sources.map((figures) => ownOf(figures, ledger));
    return RULES.flatMap(({ rule, findings }): readonly RawFinding[] => {
      const both = BOTH.get(rule);
      if (both) {
        const gaps = own.flatMap((one) => one.gaps.get(rule) ?? []);
        return both.findings([...gaps, ...resultsOf(ledger, both.between)]);
      }
      if (WITHIN.includes(rule)) return own.flatMap(({ found }) => found.get(rule) ?? []);
      return findings(resultsOf(ledger, rule), ledger);
    }).filter(isProved);
  };
}

function ownFindings({ observations, summaries }: SourceFigures, ledger: Ledger): OwnFindings {
  const alone = ledger.among([...observations, ...summaries]);
  const found = RULES.flatMap(({ rule, findings }) =>
    WITHIN.includes(rule) ? [[rule, findings(resultsOf(alone, rule), alone).filter(isProved)] as const] : [],
  );
  const gaps = [...BOTH].map(
    ([rule, { within }]) => [rule, resultsOf(alone, within).filter(({ met }) => !met)] as const,
  );
  return { observations, summaries, found: new Map(found), gaps: new Map(gaps) };
}

const isProved = ({ proofs }: RawFinding): boolean => proofs.length > 0;

const areSame = (a: readonly Held[], b: readonly Held[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
