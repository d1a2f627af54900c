import * as real from '../../node_modules/fast-check/lib/fast-check.js';

export * from '../../node_modules/fast-check/lib/fast-check.js';

/** The tests of the system solve whole systems in each run, and many of its mutants never end: the fewer the better. */
const RUNS = process.env.MUTANTS === 'system' ? 8 : 25;

/**
 * fast-check for runs over mutants. A mutant is killed by the first counterexample: a smaller one is of no use, and
 * hundreds of passes add little to the tables of cases beside them.
 */
export const assert = ((property: real.IRawProperty<unknown>, settings?: real.Parameters<unknown>) =>
  real.assert(property, {
    ...settings,
    endOnFailure: true,
    numRuns: Math.min(RUNS, settings?.numRuns ?? RUNS),
  })) as typeof real.assert;

export default { ...real, assert };
