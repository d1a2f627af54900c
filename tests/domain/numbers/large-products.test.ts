import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusProduct, product } from '../../../src/domain/numbers/large-products.ts';
import { rational } from '../../../src/domain/numbers/rational.ts';
import { assertProperty } from '../oracle.ts';

describe('arithmetic of long fractions', () => {
  const long = fc
    .tuple(fc.bigInt(-(2n ** 900n), 2n ** 900n), fc.bigInt(1n, 2n ** 900n), fc.bigInt(1n, 2n ** 300n))
    .map(([n, d, shared]) => rational(n * shared).div(d * shared));
  const short = fc.tuple(fc.integer(), fc.integer({ min: 1 })).map(([n, d]) => rational(n).div(d));
  const any = fc.oneof(long, short);

  it('gives what sums and products give', () => {
    assertProperty(
      fc.property(any, any, any, (a, b, c) => {
        expect(product(a, b)).toEqual(a.mul(b));
        expect(plusProduct(a, b, c)).toEqual(a.add(b.mul(c)));
        expect(plusProduct(a.mul(b).neg(), a, b).n).toBe(0n);
      }),
    );
  });
});
