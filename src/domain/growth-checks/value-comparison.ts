/** A stated growth compared with the growth from one value to another. */

import type { Assumption } from '../ledger/assumption.ts';
import type { Growth } from '../ledger/claim.ts';
import { UNSPECIFIED } from '../ledger/codes.ts';
import type { ReadingName } from '../ledger/observation.ts';
import { absoluteChange, growthRate, growthWitness } from '../numbers/growth.ts';
import { meets, readInterval } from '../numbers/interval.ts';
import { toExact } from '../numbers/rational.ts';
import type { Basis, Comparison } from './comparison.ts';
import type { Value } from './value.ts';
import { judge } from './verdict.ts';

function basisOf(growth: Growth, values: readonly Value[]): Basis {
  if (values.every((value) => value.source === growth.source)) return 'same-source';
  return values.some((value) => value.statistics) ? 'statistics' : 'other-sources';
}

/** Compares a stated growth with the one that a current value and a base give. */
export function compareValues(growth: Growth, current: Value, base: Value): Comparison {
  const basis = basisOf(growth, [current, base]);
  const compute = growth.unit === 'rate' ? growthRate : absoluteChange;
  const read = (reading: ReadingName) => ({
    computed: compute(current[reading], base[reading]),
    stated: readInterval(growth.readings[reading]),
  });
  const { computed, stated } = read('verdict');
  const met = meets(computed, stated);
  const witness = met && growth.unit === 'rate' ? growthWitness(current.verdict, base.verdict, stated) : null;
  const assumptions = new Set<Assumption>(basis === 'same-source' ? [] : ['no-revision']);
  const reporters = [growth.reporter, current.reporter, base.reporter];
  if (reporters.includes(UNSPECIFIED) && (basis !== 'same-source' || new Set(reporters).size > 1)) {
    assumptions.add('reporter');
  }
  const valuations = new Set([growth.valuation, current.valuation, base.valuation]);
  if (valuations.size > 1) assumptions.add('valuation');
  if (growth.misprint !== null || current.misprinted || base.misprinted) assumptions.add('misprint');
  return {
    basis,
    current: [...current.claims],
    base: [...base.claims],
    ...judge(growth, { computed, met, own: basis === 'same-source' }, assumptions, {
      hedged: growth.hedges.length > 0 || current.hedged || base.hedged,
      usual: read('usual'),
      anyRounding: read('anyRounding'),
      narrow: read('narrow'),
    }),
    witness: witness && {
      current: toExact(witness.current),
      base: toExact(witness.base),
      rate: toExact(witness.rate),
    },
  };
}
