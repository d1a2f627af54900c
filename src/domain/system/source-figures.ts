/** Which claims stand in one system: those of one source, as no revision can have come between them. */
import type { Records, SourceRecord, Statement } from '../ledger/ledger.ts';
import { contentOf, isReprint } from '../ledger/printings.ts';

/** Claims that are held against each other. */
export interface Vintage {
  readonly source: string;
  readonly claims: readonly Statement[];
  /** The claims among them that another source printed first: a finding about these alone is that source's. */
  readonly repeated: ReadonlySet<string>;
}

/**
 * The figures of each source, with those of its reprints and translations that say the same. A source that only repeats
 * another is not listed again.
 */
export function ownFigures(records: Records): Vintage[] {
  const content = (claim: Statement) => contentOf(claim, records.assumedReporter);
  return records.sources.flatMap((record): Vintage[] => {
    const source = record.source.id;
    const own = claimsOf(record);
    const family = records.sources.filter(({ original }) => original === record.original);
    if (!isReprint(record)) {
      const said = new Set(own.map(content));
      const others = family.filter((other) => other !== record).flatMap(claimsOf);
      const same = others.filter((claim) => said.has(content(claim)));
      return [{ source, claims: [...own, ...same], repeated: new Set() }];
    }
    const first = new Set(
      family
        .filter((other) => !isReprint(other))
        .flatMap(claimsOf)
        .map(content),
    );
    const repeated = own.filter((claim) => first.has(content(claim))).map(({ id }) => id);
    return repeated.length === own.length ? [] : [{ source, claims: own, repeated: new Set(repeated) }];
  });
}

const claimsOf = ({ levels, growths }: SourceRecord): Statement[] => [...levels, ...growths];
