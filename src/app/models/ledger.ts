/** Look-ups in a dataset by id, made once for each dataset. */
import {
  type Claim,
  type Dataset,
  type Finding,
  type Growth,
  type GrowthCheck,
  type Level,
  type Pair,
  type Source,
  type SummaryCheck,
  type SummaryClaim,
  UNSPECIFIED,
  type Verdict,
} from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';

export interface Ledger {
  readonly dataset: Dataset;
  claim(id: string): Claim | undefined;
  source(id: string): Source | undefined;
  claimsOf(source: string): readonly Claim[];
  /** The sources of claims, each once, in the order of the claims. */
  sourcesOf(claims: readonly Pick<Claim, 'source'>[]): Source[];
  check(claim: string): GrowthCheck | undefined;
  summaryCheck(claim: string): SummaryCheck | undefined;
  /** What the figures say of a growth, or of what is said of several values at once. */
  verdict(claim: string): Verdict | undefined;
  finding(id: string): Finding | undefined;
  /** The findings that a claim is part of, or whose figures it also prints, strongest first. */
  findingsOf(claim: string): readonly Finding[];
  /** When the source of a claim or total was published: ISO 8601, `null` where not seen. */
  published(of: { readonly source: string }): string | null;
  /** Whether it is from a statistical table, and not from the press or a statement. */
  isStatistics(of: { readonly source: string }): boolean;
  /** The short name of an economy in the page's language, or its code. */
  economy(code: string): string;
}

/** Names of economies by code, where a language has others than the ledger. */
type EconomyNames = Messages['economies'];

const ledgers = new WeakMap<Dataset, Map<EconomyNames, Ledger>>();
const LEDGER_NAMES: EconomyNames = {};

/**
 * The ledger of a dataset, made once a language.
 *
 * @param messages the catalogue that names its economies; without one they have the ledger's English names
 */
export function ledgerOf(
  told: Dataset,
  { economies }: Pick<Messages, 'economies'> = { economies: LEDGER_NAMES },
): Ledger {
  const made = ledgers.get(told) ?? new Map<EconomyNames, Ledger>();
  ledgers.set(told, made);
  const ledger = made.get(economies) ?? makeLedger(withNames(told, economies));
  made.set(economies, ledger);
  return ledger;
}

function withNames(dataset: Dataset, economies: EconomyNames): Dataset {
  const { pair } = dataset;
  if (!pair.economies.some(({ code }) => code in economies)) return dataset;
  return { ...dataset, pair: { ...pair, economies: economiesIn(pair.economies, { economies }) } };
}

/** The economies of a pair with their names in the catalogue's language; else with those of the ledger. */
export function economiesIn(
  [a, b]: Pair['economies'],
  { economies }: Pick<Messages, 'economies'>,
): Pair['economies'] {
  const named = ({ code, name }: Pair['economies'][number]) => ({ code, name: economies[code] ?? name });
  return [named(a), named(b)];
}

function makeLedger(dataset: Dataset): Ledger {
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const checks = new Map(dataset.growthChecks.map((check) => [check.claim, check]));
  const summaries = new Map(dataset.summaryChecks.map((check) => [check.claim, check]));
  const findings = new Map(dataset.findings.map((finding) => [finding.id, finding]));
  const byClaim = new Map<string, Finding[]>();
  for (const finding of dataset.findings) {
    for (const id of [...finding.claims, ...finding.alsoPrinted]) {
      byClaim.set(id, [...(byClaim.get(id) ?? []), finding]);
    }
  }
  const bySource = new Map<string, Claim[]>(dataset.sources.map(({ id }) => [id, []]));
  for (const claim of dataset.claims) bySource.get(claim.source)?.push(claim);
  const names = new Map(dataset.pair.economies.map(({ code, name }) => [code, name]));
  return {
    dataset,
    claim: (id) => claims.get(id),
    source: (id) => sources.get(id),
    claimsOf: (id) => bySource.get(id) ?? [],
    sourcesOf: (of) => [...new Set(of.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []),
    check: (id) => checks.get(id),
    summaryCheck: (id) => summaries.get(id),
    verdict: (id) => (checks.get(id) ?? summaries.get(id))?.verdict,
    finding: (id) => findings.get(id),
    findingsOf: (claim) => byClaim.get(claim) ?? [],
    published: ({ source }) => sources.get(source)?.published ?? null,
    isStatistics: ({ source }) => sources.get(source)?.kind === 'statistics',
    economy: (code) => names.get(code) ?? code,
  };
}

/** Whether the newest source has a date. Of others it is only known that they are not older than what they report. */
export const hasNewestDate = ({ sources, asOf }: Pick<Dataset, 'sources' | 'asOf'>): boolean =>
  sources.some(({ published }) => published === asOf);

/** Whether a claim is a value. */
export const isLevelClaim = (claim: Claim | null | undefined): claim is Level => claim?.kind === 'level';

/** Whether a value is of all goods and in the pair's currency. Others are shown, and stand beside no such value. */
export const isCountedIn =
  ({ currency }: Pick<Pair, 'currency'>) =>
  ({ unit, covers }: Level): boolean =>
    unit === currency && covers === null;

/** Whether a claim is a change. */
export const isGrowthClaim = (claim: Claim | null | undefined): claim is Growth => claim?.kind === 'growth';

/** The code of the economy that is not the assumed reporter. */
export const otherEconomy = ({ dataset: { pair } }: Ledger): string =>
  pair.economies.find(({ code }) => code !== pair.assumedReporter)?.code ?? '';

/** The economy whose side a claim's flow is seen from: its reporter, or the one that is not its partner. */
export function perspectiveOf(
  claim: Level | Growth | SummaryClaim,
  { dataset, economy }: Ledger,
): { reporter: string; partner: string } {
  const other = dataset.pair.economies.find(({ code }) => code !== claim.partner);
  const reporter = claim.reporter === UNSPECIFIED ? (other?.code ?? claim.reporter) : claim.reporter;
  return { reporter: economy(reporter), partner: economy(claim.partner) };
}
