/**
 * The part of a ledger that counts one thing, such as all goods in US dollars. Annual values, growth and targets are
 * found from it.
 */
import type { ImpliedValue } from '../implied/implied-value.ts';
import type { Claim } from '../ledger/claim.ts';
import { type Ledger, ledgerOf } from '../ledger/ledger.ts';
import type { Observation } from '../ledger/observation.ts';
import { type Counted, countedKey } from '../ledger/side.ts';
import type { Source } from '../ledger/source.ts';

/** What a counted ledger is made from. A dataset has all of these fields. */
export interface CountedInput {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly pair: {
    readonly assumedReporter: string;
    /** ISO 4217: the currency that is counted in. */
    readonly currency: string;
  };
  /** The ids of disputed claims, which decide nothing. */
  readonly disputed: readonly string[];
  /** What sources imply for values that they do not print. */
  readonly implied: readonly ImpliedValue[];
  /** The ledger of the claims, if the caller has made it already; otherwise it is made here. */
  readonly ledger?: Ledger;
}

/**
 * The claims of a ledger that count one thing: all goods in the currency of the pair, unless `covers` or the currency
 * says otherwise.
 */
export interface CountedLedger extends Omit<CountedInput, 'claims'> {
  readonly ledger: Ledger;
  /** The goods that are counted; `null` for all goods. */
  readonly covers: string | null;
  /** The claims that count this and whose figure was seen whole. */
  readonly claims: readonly Claim[];
  /** The values and growths of these claims, by source. */
  readonly observations: readonly Observation[];
  /** All claims of the ledger, whatever they count. */
  readonly allClaims: readonly Claim[];
}

/**
 * The ledger of what a pair counts.
 *
 * @throws {RangeError} for a claim of a source that is not given, and for a text that cannot be read
 */
export const countedLedger = (input: CountedInput): CountedLedger =>
  counting(
    { currency: input.pair.currency, covers: null },
    {
      allClaims: input.claims,
      sources: input.sources,
      pair: input.pair,
      disputed: input.disputed,
      implied: input.implied,
      ledger: input.ledger ?? ledgerOf({ ...input, assumedReporter: input.pair.assumedReporter }),
    },
  );

/** The same ledger for what a claim counts: a target in baht is measured against values in baht. */
export function countedFor(
  { currency, covers }: Pick<Claim, 'currency' | 'covers'>,
  all: CountedLedger,
): CountedLedger {
  const asked = { currency: currency ?? all.pair.currency, covers };
  const own = { currency: all.pair.currency, covers: all.covers };
  return countedKey(asked) === countedKey(own) ? all : counting(asked, all);
}

function counting(
  asked: Counted,
  all: Omit<CountedLedger, 'covers' | 'claims' | 'observations'>,
): CountedLedger {
  const key = countedKey(asked);
  const claims = all.allClaims.filter(
    ({ currency, covers, seen }) =>
      currency !== null && countedKey({ currency, covers }) === key && seen === 'all',
  );
  const ids = new Set(claims.map(({ id }) => id));
  const observations = all.ledger.observations.filter(({ id }) => ids.has(id));
  return {
    ...all,
    pair: { ...all.pair, currency: asked.currency },
    covers: asked.covers,
    claims,
    observations,
  };
}
