/** Seeded chance: the same seed gives the same ledger, on any machine. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws from one seed, in order. */
export class Random {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  /** True in `percent` of 100 draws. */
  chance(percent: number): boolean {
    return this.int(1, 100) <= percent;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const chosen = list[this.int(0, list.length - 1)];
    if (chosen === undefined) throw new RangeError('invalid list: it is empty');
    return chosen;
  }

  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((value) => ({ value, key: this.int(0, 1_000_000_000) }))
      .sort((a, b) => a.key - b.key)
      .map(({ value }) => value);
  }

  /** A seed for draws of their own, so that what is drawn there changes nothing here. */
  seed(): number {
    return this.int(-0x80000000, 0x7fffffff);
  }
}
