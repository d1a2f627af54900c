/**
 * Lists what two datasets of a pair say differently: findings, verdicts on growths, outcomes of targets, implied values.
 * `npm run diff:verdicts -- <old dataset.json> <new dataset.json>`
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What is compared, by name: of each kind its entries, each with what is said of it. */
type Said = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface Dataset {
  readonly findings: readonly {
    readonly code: string;
    readonly kind: string;
    readonly severity: string;
    readonly claims: readonly string[];
  }[];
  readonly growthChecks: readonly { readonly claim: string; readonly verdict: string }[];
  readonly targets: {
    readonly targets: readonly {
      readonly deadlines: readonly {
        readonly id: string;
        readonly outcome: string;
        readonly reason: string | null;
      }[];
    }[];
  };
  readonly implied: readonly {
    readonly source: string;
    readonly reporter: string;
    readonly flow: string;
    readonly period: string;
    readonly interval: string;
  }[];
}

function saidIn(path: string): Said {
  const { findings, growthChecks, targets, implied } = JSON.parse(readFileSync(path, 'utf8')) as Dataset;
  const deadlines = targets.targets.flatMap((target) => target.deadlines);
  return new Map([
    [
      'findings',
      new Map(
        findings.map(({ code, kind, severity, claims }) => [
          `${code} ${[...claims].sort().join(' ')}`,
          `${kind}, ${severity}`,
        ]),
      ),
    ],
    ['verdicts on growths', new Map(growthChecks.map(({ claim, verdict }) => [claim, verdict]))],
    [
      'outcomes of targets',
      new Map(deadlines.map(({ id, outcome, reason }) => [id, reason ? `${outcome}, ${reason}` : outcome])),
    ],
    [
      'implied values',
      new Map(
        implied.map(({ source, reporter, flow, period, interval }) => [
          `${source} ${reporter} ${flow} ${period}`,
          interval,
        ]),
      ),
    ],
  ]);
}

const { positionals } = parseArgs({ allowPositionals: true });
const [before, after] = positionals;
if (before === undefined || after === undefined) {
  console.error('usage: npm run diff:verdicts -- <old dataset.json> <new dataset.json>');
  process.exitCode = 2;
} else {
  const [old, now] = [saidIn(before), saidIn(after)];
  for (const [kind, entries] of now) {
    const earlier = old.get(kind) ?? new Map<string, string>();
    const keys = [...new Set([...earlier.keys(), ...entries.keys()])].sort();
    const changed = keys.filter((key) => earlier.get(key) !== entries.get(key));
    console.log(`${kind}: ${earlier.size} before, ${entries.size} now, ${changed.length} differ`);
    for (const key of changed)
      console.log(`  ${key}: ${earlier.get(key) ?? 'not there'} → ${entries.get(key) ?? 'gone'}`);
  }
}
