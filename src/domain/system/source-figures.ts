/** Which claims form one system: those of one source, since nothing was revised between them. */
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Observation } from '../ledger/observation.ts';
import { once } from '../ledger/once.ts';
import { contentOf, isReprint } from '../ledger/printings.ts';

/** Claims that are tested together. */
export interface FiguresOfSource {
  readonly source: string;
  readonly claims: readonly Observation[];
  /** The ids of the claims that another source printed first. A finding about these alone belongs to that source. */
  readonly repeated: ReadonlySet<string>;
}

/**
 * The figures of each source, with equal ones of its reprints and translations. A source that only repeats another has
 * no entry. The result is kept: for one ledger it is the same object each time.
 */
export const figuresOfEachSource = once((ledger: Ledger): readonly FiguresOfSource[] => {
  const families = groupBy(ledger.sources, ({ original }) => original);
  return ledger.sources.flatMap((record): FiguresOfSource[] => {
    const source = record.source.id;
    const own = record.observations;
    const family = families.get(record.original) ?? [];
    if (!isReprint(record)) {
      const said = new Set(own.map(contentOf));
      const others = family.filter((other) => other !== record).flatMap(({ observations }) => observations);
      const same = others.filter((claim) => said.has(contentOf(claim)));
      return [{ source, claims: [...own, ...same], repeated: new Set() }];
    }
    const first = new Set(
      family
        .filter((other) => !isReprint(other))
        .flatMap(({ observations }) => observations)
        .map(contentOf),
    );
    const repeated = own.filter((claim) => first.has(contentOf(claim))).map(({ id }) => id);
    return repeated.length === own.length ? [] : [{ source, claims: own, repeated: new Set(repeated) }];
  });
});
