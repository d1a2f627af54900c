/** The claims that rules work on, with the sources they stand in, arranged so that no rule compares all with all. */

import type { Test } from '../findings/proof.ts';
import type { Growth, Level } from './claim.ts';
import { NOT_STATED, UNSPECIFIED } from './codes.ts';
import { groupBy } from './group-by.ts';
import type { Source } from './source.ts';

/** A claim that has a value: a level or a growth. */
export type Statement = Level | Growth;

/** One source with its claims. */
export interface SourceRecord {
  readonly source: Source;
  /** The first source of its chain of reprints: itself, where it repeats none. */
  readonly original: string;
  readonly levels: readonly Level[];
  readonly growths: readonly Growth[];
}

export interface Records {
  readonly sources: readonly SourceRecord[];
  /** Whose statistics a claim is assumed to use that does not say. */
  readonly assumedReporter: string;
  /** Told of each figure that meets what others give: rules keep to themselves what fits. */
  readonly onMeeting?: (test: Test) => void;
  sourceOf(claim: Statement): SourceRecord;
}

/** @throws {RangeError} for a claim of a source that is not given */
export function recordsOf(
  claims: readonly Statement[],
  sources: readonly Source[],
  assumedReporter: string,
): Records {
  const repeats = new Map(sources.map(({ id, repeats: original }) => [id, original]));
  const originalOf = (id: string): string => {
    const seen = new Set<string>();
    let first = id;
    for (let next = repeats.get(first); next && !seen.has(next); next = repeats.get(first)) {
      seen.add(next);
      first = next;
    }
    return first;
  };
  const bySource = groupBy(claims, ({ source }) => source);
  for (const id of bySource.keys()) if (!repeats.has(id)) throw new RangeError(`unknown source: ${id}`);
  const records = sources.map((source) => {
    const own = (bySource.get(source.id) ?? []).filter(({ period }) => period !== NOT_STATED);
    return {
      source,
      original: originalOf(source.id),
      levels: own.filter((claim): claim is Level => claim.kind === 'level'),
      growths: own.filter((claim): claim is Growth => claim.kind === 'growth' && claim.base !== NOT_STATED),
    };
  });
  const byId = new Map(records.map((record) => [record.source.id, record]));
  return {
    sources: records,
    assumedReporter,
    sourceOf: (claim) => {
      const record = byId.get(claim.source);
      if (!record) throw new RangeError(`unknown source: ${claim.source}`);
      return record;
    },
  };
}

/** Whose series a claim belongs to, stated or assumed, and with whom: "VNM LAO". Rules never mix two. */
export function sideOf({ reporter, partner }: Statement, assumedReporter: string): string {
  return `${reporter === UNSPECIFIED ? assumedReporter : reporter} ${partner}`;
}

/** The claims of one source, or of many, by the side that reports them. */
export function bySide<T extends Statement>(claims: readonly T[], { assumedReporter }: Records): T[][] {
  return [...groupBy(claims, (claim) => sideOf(claim, assumedReporter)).values()];
}
