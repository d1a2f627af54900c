/** One generated ledger, built and printed, and whether its views say one thing of each figure, year and target. */

import { mirrorOf } from '../oracle/fact.ts';
import { type OracleClaim, type OraclePair, UNSPECIFIED } from '../oracle/ledger.ts';
import { makeLedger } from '../oracle/make-ledger.ts';
import { type Print, render } from '../oracle/print.ts';
import { isPrintable } from '../oracle/publish.ts';
import { Random } from '../oracle/random.ts';
import { makeSmallLedger, PATTERNS } from '../oracle/small-ledger.ts';
import { pairFiles } from '../oracle/to-yaml.ts';
import { makeYearlyLedger } from '../oracle/yearly-ledger.ts';
import { judgeCharts } from './judge-charts.ts';
import { type Judged, judgeGrowths } from './judge-growths.ts';
import { judgeImplied } from './judge-implied.ts';
import { judgeStatements } from './judge-statements.ts';
import { judgeTargets } from './judge-targets.ts';
import { judgeTitles } from './judge-titles.ts';
import { buildPair, buildSources, sourceId } from './made-pair.ts';
import { printSite } from './printed/site.tsx';
import { addCounts, type Trial } from './trial.ts';

/** Makes a ledger of yearly totals and targets, prints it and judges it. */
export function tryYears(seed: number): Trial {
  const { sources, gauges } = makeYearlyLedger(new Random(seed));
  const dataset = buildSources(
    sources,
    gauges.map(([source, claim]) => `${sourceId(sources[source]?.published ?? '', source)}/${claim}`),
  );
  const site = printSite(dataset);
  return trialOf(seed, [judgeTargets(site, true), judgeTitles(site)]);
}

/** Makes a ledger of growths beside values, with a slip or without, prints it and judges it. */
export function tryFigures(seed: number): Trial {
  const random = new Random(seed);
  const pair = random.chance(50) ? small(random) : large(seed, random);
  const site = printSite(buildPair(pair.id, pairFiles(pair)));
  const charts = seed % 4 === 0 ? [judgeCharts(site)] : [];
  return trialOf(seed, [judgeGrowths(site), judgeImplied(site), judgeStatements(site), ...charts]);
}

const trialOf = (seed: number, judged: readonly Judged[]): Trial => ({
  counts: addCounts([{ ledgers: 1 }, ...judged.map(({ counts }) => counts)]),
  faults: judged.flatMap(({ faults }) => faults.map((fault) => `seed ${seed}: ${fault}`)),
});

function large(seed: number, random: Random): OraclePair {
  const claims = random.pick([3, 4, 5, 6, 8]);
  const [pair] = makeLedger({ seed, pairs: 1, claims, slips: random.int(0, 1), crowded: true }).pairs;
  if (!pair) throw new Error('a ledger without pairs');
  return pair;
}

/**
 * A few figures that have to do with each other; often one of them has other digits than it should have, some do not say
 * whose they are, and some of those are told from the other side.
 */
function small(random: Random): OraclePair {
  const { pair, source } = makeSmallLedger(random, random.pick(PATTERNS));
  const moved = random.chance(60) ? random.int(0, source.claims.length - 1) : -1;
  const style = random.seed();
  const claims = source.claims.map((claim, index) => {
    const print = index === moved ? movedPrint(random, claim) : claim.print;
    const rendered =
      print === claim.print ? claim.rendered : render(new Random(style), print, source.language);
    return told(random, pair, { ...claim, print, rendered });
  });
  return { ...pair, sources: [{ ...source, claims }] };
}

/** Other digits, a little or far from those printed. */
function movedPrint(random: Random, { print }: OracleClaim): Print {
  const by = random.pick([1n, 2n, 5n, print.digits / 10n + 1n, print.digits / 3n + 1n]);
  const moved = { ...print, digits: random.chance(50) ? print.digits + by : print.digits - by, upTo: null };
  return moved.digits > 0n && isPrintable(moved) ? moved : print;
}

/** The claim as one of nobody, where it is of the reporter that is assumed; then perhaps told from the other side. */
function told(random: Random, { assumedReporter }: OraclePair, claim: OracleClaim): OracleClaim {
  const { stated, balance } = claim;
  if (stated.reporter !== assumedReporter || random.chance(50)) return claim;
  const unspecified = { ...stated, reporter: UNSPECIFIED };
  if (random.chance(60)) return { ...claim, stated: unspecified };
  return {
    ...claim,
    stated: { ...unspecified, partner: assumedReporter, flow: mirrorOf(stated.flow) },
    balance: balance && (balance === 'surplus' ? 'deficit' : 'surplus'),
  };
}
