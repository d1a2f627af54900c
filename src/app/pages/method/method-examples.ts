/** Finds claims of the ledger that show how a rule of reading works, by what they are and not by name. */
import { type Claim, type Hedge, isFirm, type Level } from '../../../domain/index.ts';
import { isGrowthClaim, isLevelClaim, type Ledger } from '../../models/ledger.ts';

/** The rules that the method page explains, in its order. */
export const EXAMPLE_RULES = [
  'rounded',
  'zeros',
  'over',
  'nearly',
  'about',
  'range',
  'fall',
  'decimal-comma',
  'target',
  'misprint',
  'estimate',
  'inconsistent',
  'weak',
] as const;
export type ExampleRule = (typeof EXAMPLE_RULES)[number];

const hedged =
  (hedge: Hedge) =>
  (claim: Claim): boolean =>
    isLevelClaim(claim) &&
    claim.hedges[0] === hedge &&
    claim.hedges.length === 1 &&
    claim.values.length === 1;

/** The first claim for which a rule matters; `undefined` when the ledger has none. */
export function methodExample(rule: ExampleRule, ledger: Ledger): Claim | undefined {
  const claims = ledger.dataset.claims.filter((claim) => !ledger.isStatistics(claim));
  const plainLevel = (claim: Claim): claim is Level =>
    isLevelClaim(claim) && isFirm(claim) && claim.values.length === 1;
  const found: Readonly<Record<ExampleRule, (claim: Claim) => boolean>> = {
    rounded: (claim) => plainLevel(claim) && /\d\.\d /.test(claim.figure) && claim.language === 'en',
    zeros: (claim) => plainLevel(claim) && claim.readings.narrow !== claim.readings.verdict,
    over: hedged('over'),
    nearly: hedged('nearly'),
    about: hedged('about'),
    range: (claim) => isLevelClaim(claim) && claim.values.length === 2,
    fall: (claim) =>
      isGrowthClaim(claim) && claim.unit === 'rate' && claim.direction === 'down' && claim.language === 'en',
    'decimal-comma': (claim) =>
      isLevelClaim(claim) && /\d,\d{1,2} /.test(claim.figure) && claim.language !== 'en',
    target: (claim) => claim.kind === 'target' && claim.values.length === 2 && claim.measure === 'level',
    misprint: (claim) => claim.misprint !== null,
    estimate: (claim) => isLevelClaim(claim) && claim.status === 'F',
    inconsistent: (claim) => exampleVerdict(claim, ledger) === 'inconsistent',
    weak: (claim) => exampleVerdict(claim, ledger) === 'weak',
  };
  return claims.find(found[rule]);
}

const exampleVerdict = (claim: Claim, ledger: Ledger) =>
  claim.kind === 'growth' ? ledger.check(claim.id)?.verdict : undefined;
