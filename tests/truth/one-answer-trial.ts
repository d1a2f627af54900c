/** One generated ledger, built and printed, and whether its views say one thing of each year and target. */
import { Random } from '../oracle/random.ts';
import { makeYearlyLedger } from '../oracle/yearly-ledger.ts';
import { judgeTargets } from './judge-targets.ts';
import { buildSources, sourceId } from './made-pair.ts';
import { printSite } from './printed/site.tsx';
import type { Trial } from './trial.ts';

/** Makes a ledger of yearly totals and targets, prints it and judges it. */
export function tryYears(seed: number): Trial {
  const { sources, gauges } = makeYearlyLedger(new Random(seed));
  const dataset = buildSources(
    sources,
    gauges.map(([source, claim]) => `${sourceId(sources[source]?.published ?? '', source)}/${claim}`),
  );
  const { counts, faults } = judgeTargets(printSite(dataset), true);
  return {
    counts: { ledgers: 1, ...counts },
    faults: faults.map((fault) => `seed ${seed}: ${fault}`),
  };
}
