/** Which claims stand in one system: those that no revision can have come between, or all of them as if none had. */
import type { Claim } from '../claim.ts';
import type { Source } from '../source.ts';

/** Claims that are held against each other. */
export interface Vintage {
  /** The source whose figures they are; `null` for those of all sources. */
  readonly source: string | null;
  readonly claims: readonly Claim[];
  /** The claims among them that another source printed first: a finding about these alone is that source's. */
  readonly repeated: ReadonlySet<string>;
}

/** What is known of who repeats whom. */
type Repeats = Pick<Source, 'id' | 'repeats'>;

/**
 * The figures of each source, with those of its reprints and translations that state the same. A source that only
 * repeats another is not listed again.
 */
export function ownFigures(claims: readonly Claim[], sources: readonly Repeats[]): Vintage[] {
  const originOf = origins(sources);
  const bySource = new Map<string, Claim[]>(sources.map(({ id }) => [id, []]));
  for (const claim of claims) bySource.get(claim.source)?.push(claim);
  return sources.flatMap(({ id }) => {
    const own = bySource.get(id) ?? [];
    const origin = originOf(id);
    if (origin === id) {
      const stated = new Set(own.map(whatIsStated));
      const reprinted = claims.filter(
        (claim) => claim.source !== id && originOf(claim.source) === id && stated.has(whatIsStated(claim)),
      );
      return [{ source: id, claims: [...own, ...reprinted], repeated: new Set<string>() }];
    }
    const first = new Set((bySource.get(origin) ?? []).map(whatIsStated));
    const repeated = own.filter((claim) => first.has(whatIsStated(claim))).map((claim) => claim.id);
    return repeated.length === own.length ? [] : [{ source: id, claims: own, repeated: new Set(repeated) }];
  });
}

/** The figures of all sources, as if no figure had ever been revised. */
export const asIfNeverRevised = (claims: readonly Claim[]): Vintage => ({
  source: null,
  claims,
  repeated: new Set(),
});

/** Finds the source that a reprint goes back to, itself where it is none. */
export function origins(sources: readonly Repeats[]): (source: string) => string {
  const repeats = new Map(sources.map(({ id, repeats }) => [id, repeats]));
  return (source) => {
    const seen = new Set<string>();
    let origin = source;
    for (let next = repeats.get(origin); next && !seen.has(next); next = repeats.get(origin)) {
      seen.add(next);
      origin = next;
    }
    return origin;
  };
}

/** A text that two claims share if they state the same of the same subject. */
function whatIsStated(claim: Claim): string {
  if (claim.kind === 'target') return claim.id;
  const { reporter, partner, flow, valuation, period, unit, readings } = claim;
  const base = claim.kind === 'growth' ? claim.base : '';
  return [reporter, partner, flow, valuation, period, base, unit, readings.verdict].join(' ');
}
