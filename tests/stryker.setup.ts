import fc from 'fast-check';

// A mutant is killed by the first counterexample: a smaller one is of no use, and hundreds of passes add little.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, numRuns: 40 });
