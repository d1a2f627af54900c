import { type Dataset, type DatasetIndex, type Finding, VERDICTS, type Verdict } from '../../domain/index.ts';
import type { LedgerPair } from '../read/ledger.ts';
import type { Moved } from '../read/moved-entry.ts';
import { type Problem, sortProblems } from '../read/problem.ts';
import { readLedger, readPairs } from '../read/read-ledger.ts';
import { compilePair } from './compile.ts';
import { indexOfListed, type ListedPair, listedPair } from './dataset-files.ts';

/** What a build counted. */
export interface Summary {
  readonly pairs: number;
  readonly sources: number;
  readonly claims: number;
  readonly cells: number;
  readonly totals: number;
  readonly growthChecks: number;
  /** The number of findings of each kind that occurs. */
  readonly findings: ReadonlyMap<Finding['kind'], number>;
  readonly verdicts: readonly (readonly [Verdict, number])[];
}

export interface Build {
  /** One for each pair; empty where there are problems. */
  readonly datasets: readonly Dataset[];
  /** The entries of moved.yaml, by the id of their pair. */
  readonly moved: ReadonlyMap<string, readonly Moved[]>;
  readonly problems: readonly Problem[];
  /** What a curator must look at. It stops no build. */
  readonly warnings: readonly Problem[];
  readonly summary: Summary;
}

interface DatasetOptions {
  /** The id of the one pair to build; no other folder is read. */
  readonly only?: string;
  /** Told of each pair before it is compiled. */
  readonly onPair?: (pair: LedgerPair) => void;
}

/**
 * Builds the datasets of all pairs, or of one, in memory.
 *
 * @param dataRoot the folder that holds a folder for each pair
 * @throws {v.ValiError} as `compilePair`
 */
export function buildDatasets(dataRoot: string, { only, onPair }: DatasetOptions = {}): Build {
  const { pairs, problems } = readLedger(dataRoot, only ?? null);
  const compile = (pair: LedgerPair) => {
    onPair?.(pair);
    return compilePair(pair);
  };
  const compiled = problems.length > 0 ? [] : pairs.map(compile);
  const datasets = compiled.map(({ dataset }) => dataset);
  const warnings = compiled.flatMap((pair) => pair.warnings);
  const moved = new Map(pairs.map((pair) => [pair.id, pair.moved]));
  return { datasets, moved, problems: sortProblems(problems), warnings, summary: summaryOf(datasets) };
}

export interface LedgerIndex extends Pick<Build, 'problems'> {
  readonly index: DatasetIndex;
}

/**
 * The list of pairs. Each pair is let go once it is listed, so that memory does not grow with their number.
 *
 * @param dataRoot the folder that holds a folder for each pair
 * @param onPair told of each before it is compiled
 * @throws {v.ValiError} as `compilePair`
 */
export function indexLedger(dataRoot: string, onPair: (pair: LedgerPair) => void): LedgerIndex {
  const problems: Problem[] = [];
  const listed: ListedPair[] = [];
  for (const pair of readPairs(dataRoot, problems)) {
    // With problems in the ledger nothing is written.
    if (problems.length > 0) continue;
    onPair(pair);
    listed.push(listedPair(compilePair(pair).dataset));
  }
  return { index: indexOfListed(listed), problems: sortProblems(problems) };
}

function summaryOf(datasets: readonly Dataset[]): Summary {
  const count = (of: (dataset: Dataset) => readonly unknown[]) =>
    datasets.reduce((sum, dataset) => sum + of(dataset).length, 0);
  const withVerdict = (verdict: Verdict) =>
    count(({ growthChecks }) => growthChecks.filter((check) => check.verdict === verdict));
  const findings = new Map<Finding['kind'], number>();
  for (const { kind } of datasets.flatMap((dataset) => dataset.findings)) {
    findings.set(kind, (findings.get(kind) ?? 0) + 1);
  }
  return {
    pairs: datasets.length,
    sources: count(({ sources }) => sources),
    claims: count(({ claims }) => claims),
    cells: count(({ cells }) => cells),
    totals: count(({ totals }) => totals),
    growthChecks: count(({ growthChecks }) => growthChecks),
    findings,
    verdicts: VERDICTS.map((verdict) => [verdict, withVerdict(verdict)]),
  };
}
