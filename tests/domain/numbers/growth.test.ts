import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showInterval } from '../../../src/domain/numbers/format.ts';
import {
  absoluteChange,
  canWeigh,
  compoundGrowth,
  growthBetween,
  growthOfWhole,
  growthRate,
  growthWitness,
  shareOf,
  sumOf,
} from '../../../src/domain/numbers/growth.ts';
import {
  contains,
  type Interval,
  readInterval as read,
  writeInterval,
} from '../../../src/domain/numbers/interval.ts';
import { rational } from '../../../src/domain/numbers/rational.ts';
import {
  assertProperty,
  expectImage,
  holds,
  isDifference,
  isQuotient,
  isSum,
  minus,
  moved,
  NIL,
  order,
  over,
  plus,
  positiveSide,
  positiveSpans,
  type Q,
  q,
  qOf,
  raised,
  type Span,
  span,
  spanOf,
  spans,
  times,
  toInterval,
  touch,
  UNIT,
} from '../oracle.ts';

/** A printed number rounded to nearest: "2.2" stands for [2.15, 2.25]. */
function printed(digits: string, scale = 0): Interval {
  const decimals = digits.split('.')[1]?.length ?? 0;
  const value = rational(digits);
  const half = rational(`1/${2n * 10n ** BigInt(decimals)}`);
  const by = rational(10n ** BigInt(scale));
  return read(`[${value.sub(half).mul(by).toFraction()}, ${value.add(half).mul(by).toFraction()}]`);
}

/** A printed percentage. */
function percent(digits: string): Interval {
  const { lower, upper } = printed(digits);
  return read(`[${lower?.div(100).toFraction()}, ${upper?.div(100).toFraction()}]`);
}

const percents = (value: Interval, decimals = 1) => {
  const { lower, upper } = showInterval(value, -2, decimals, 'en');
  return `${lower}–${upper}`;
};

describe('the arithmetic of the printed figures, rounded outward', () => {
  it.each`
    label                   | parts                                          | whole          | stated    | within
    ${'2025, both ways'}    | ${[['641.8', 6, '32'], ['1.3', 9, '26.2']]}    | ${'27.8–28.4'} | ${'32.8'} | ${false}
    ${'ten months of 2022'} | ${[['512.3', 6, '3.7'], ['849.5', 6, '49.5']]} | ${'28.1–28.3'} | ${'28.3'} | ${true}
  `('$label: the parts give $whole %', ({ parts, whole, stated, within }) => {
    const computed = growthOfWhole(
      parts.map(([current, scale, rate]: [string, number, string]) => ({
        current: printed(current, scale),
        rate: percent(rate),
      })),
    );
    expect(percents(computed)).toBe(whole);
    expect(touch(spanOf(computed), spanOf(percent(stated)))).toBe(within);
  });

  it.each`
    what                        | result                                                     | text
    ${'growth'}                 | ${growthRate(printed('2.2'), printed('1.7'))}              | ${'[8/35, 4/11]'}
    ${'growth to zero'}         | ${growthRate(read('[0, 1]'), read('[2, 4]'))}              | ${'[-1, -1/2]'}
    ${'growth from about zero'} | ${growthRate(read('[1, 2]'), read('[-1, 4]'))}             | ${'[-3/4, ∞)'}
    ${'growth of a balance'}    | ${growthRate(read('[-2, 1]'), read('[1, 2)'))}             | ${'[-3, 0]'}
    ${'growth, open ends'}      | ${growthRate(read('(6, 8)'), read('[2, 4)'))}              | ${'(1/2, 3)'}
    ${'absolute change'}        | ${absoluteChange(read('[5, 6)'), read('[1, 2]'))}          | ${'[3, 5)'}
    ${'share'}                  | ${shareOf(read('[1, 2]'), read('[4, 5)'))}                 | ${'(1/5, 1/2]'}
    ${'sum'}                    | ${sumOf([read('[1, 2]'), read('(3, 4]'), read('[0, 1)')])} | ${'(4, 7)'}
    ${'sum of nothing'}         | ${sumOf([])}                                               | ${'[0, 0]'}
  `('$what is $text', ({ result, text }) => {
    expect(writeInterval(result)).toBe(text);
  });

  it.each`
    what                                | run
    ${'growth over a deficit'}          | ${() => growthRate(read('[1, 2]'), read('[-2, -1]'))}
    ${'growth over zero'}               | ${() => growthRate(read('[1, 2]'), read('[0, 0]'))}
    ${'a share of nothing'}             | ${() => shareOf(read('[1, 2]'), read('[-1, 0]'))}
    ${'compound growth from a deficit'} | ${() => compoundGrowth(read('[1, 2]'), read('[-2, 0]'), 3)}
    ${'compound growth to a deficit'}   | ${() => compoundGrowth(read('[-2, 0]'), read('[1, 2]'), 3)}
  `('refuses $what', ({ run }) => {
    expect(run).toThrow(new RangeError('invalid base: no value of it is positive'));
  });
});

describe('compoundGrowth', () => {
  it.each`
    current      | base        | years | text
    ${'[8, 27]'} | ${'[1, 1]'} | ${3}  | ${'[1, 2]'}
    ${'(8, 27)'} | ${'[1, 1]'} | ${3}  | ${'(1, 2)'}
    ${'[3, 6)'}  | ${'(1, 2]'} | ${1}  | ${'[1/2, 5)'}
    ${'[4, ∞)'}  | ${'[1, 4]'} | ${2}  | ${'[0, ∞)'}
    ${'[-1, 9]'} | ${'[1, 4]'} | ${2}  | ${'(-1, 2]'}
    ${'[1, 4]'}  | ${'[1, ∞)'} | ${2}  | ${'(-1, 1]'}
  `('from $base to $current in $years years is $text', ({ current, base, years, text }) => {
    expect(writeInterval(compoundGrowth(read(current), read(base), years))).toBe(text);
  });

  it('closes an end that rounding moved outward', () => {
    const { lower, upper } = compoundGrowth(read('(2, 3)'), read('[1, 1]'), 2);
    expect([lower, upper].map((end) => end?.mul(10n ** 12n).toFraction())).toEqual([
      '414213562373',
      '732050807569',
    ]);
    expect(compoundGrowth(read('(2, 3)'), read('[1, 1]'), 2)).toMatchObject({
      lowerClosed: true,
      upperClosed: true,
    });
  });

  it.each([0, -1, 1.5])('refuses %s years', (years) => {
    expect(() => compoundGrowth(read('[1, 2]'), read('[1, 2]'), years)).toThrow(
      new RangeError(`invalid root degree: ${years}; expected a whole number from 1`),
    );
  });

  it('encloses the exact growth, by less than the twelfth decimal', () => {
    const place = q(1, 10n ** 12n);
    assertProperty(
      fc.property(positiveSpans(), positiveSpans(), fc.integer({ min: 1, max: 12 }), (c, p, years) => {
        const result = spanOf(compoundGrowth(toInterval(c), toInterval(p), years));
        const lowest = c.lo && (p.hi ? over(c.lo, p.hi) : NIL);
        const highest = c.hi && p.lo && over(c.hi, p.lo);
        // Both spans are positive: where one is unbounded, the ratio starts at zero or has no end.
        const low = lowest ?? NIL;
        expect(result.lo).not.toBeNull();
        expect(result.hi === null).toBe(highest === null);
        if (result.lo) {
          const factor = plus(result.lo, UNIT);
          const exact = order(raised(factor, years), low) === 0;
          expect(order(raised(factor, years), low)).toBeLessThanOrEqual(0);
          expect(order(raised(plus(factor, place), years), low)).toBe(1);
          expect(result.lc).toBe(!exact || (c.lc && p.hc && order(low, NIL) > 0));
        }
        if (result.hi && highest) {
          const factor = plus(result.hi, UNIT);
          const exact = order(raised(factor, years), highest) === 0;
          expect(order(raised(factor, years), highest)).toBeGreaterThanOrEqual(0);
          expect(order(raised(minus(factor, place), years), highest)).toBe(-1);
          expect(result.hc).toBe(!exact || (c.hc && p.lc));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** t = C/P − 1 for some P > 0: C holds (1 + t)P. */
function isGrowth(c: Span, p: Span, t: Q): boolean {
  const base = positiveSide(p);
  return base !== null && isQuotient(c, base, plus(t, UNIT));
}

describe('growth against its definition', () => {
  const withPositive = spans().filter((p) => positiveSide(p) !== null);

  it('growthRate is the image of C/P − 1 over positive bases', () => {
    assertProperty(
      fc.property(spans(), withPositive, (c, p) => {
        expectImage(growthRate(toInterval(c), toInterval(p)), (t) => isGrowth(c, p, t));
      }),
      { numRuns: 500 },
    );
  });

  it('the true values give their true growth', () => {
    const positive = fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }))
      .map(([n, d]) => q(n, d));
    assertProperty(
      fc.property(positive, positive, positive, (c, p, around) => {
        const g = minus(over(c, p), UNIT);
        const wide = (t: Q) => toInterval(span(minus(t, around), plus(t, around)));
        expect(holds(spanOf(growthRate(wide(c), wide(p))), g)).toBe(true);
      }),
    );
  });

  it('absolute changes and sums', () => {
    assertProperty(
      fc.property(spans(), spans(), (a, b) => {
        const [left, right] = [toInterval(a), toInterval(b)];
        expectImage(absoluteChange(left, right), (t) => isDifference(a, b, t));
        expectImage(sumOf([left, right]), (t) => isSum(a, b, t));
      }),
    );
  });

  it('shareOf is the image of a quotient', () => {
    assertProperty(
      fc.property(spans(), withPositive, (part, whole) => {
        const base = positiveSide(whole);
        expectImage(
          shareOf(toInterval(part), toInterval(whole)),
          (t) => base !== null && isQuotient(part, base, t),
        );
      }),
    );
  });
});

describe('growthWitness', () => {
  it('is an exact example inside all three, and null exactly when there is none', () => {
    const withPositive = spans().filter((p) => positiveSide(p) !== null);
    const outcomes = new Set<boolean>();
    assertProperty(
      fc.property(spans(), withPositive, spans({ min: -3, max: 3 }), (c, p, g) => {
        const [current, base, rate] = [c, p, g].map(toInterval) as [Interval, Interval, Interval];
        const witness = growthWitness(current, base, rate);
        // c = p(1 + g) can be met exactly when C meets the products of P and 1 + G.
        const factors = moved(g, UNIT);
        const bases = positiveSide(p);
        const grid = Array.from({ length: 61 }, (_, n) => q(n - 30, 2));
        const found = bases !== null && grid.some((t) => holds(g, t) && isQuotient(c, bases, plus(t, UNIT)));
        if (found) expect(witness).not.toBeNull();
        outcomes.add(witness === null);
        if (witness === null) {
          expect(touch(spanOf(growthRate(current, base)), g)).toBe(false);
          expect(holds(c, NIL) && holds(factors, NIL)).toBe(false);
          return;
        }
        const [x, y, z] = [qOf(witness.current), qOf(witness.base), qOf(witness.rate)];
        expect([holds(c, x), holds(p, y), holds(g, z)]).toEqual([true, true, true]);
        expect(order(y, NIL)).toBe(1);
        expect(order(x, times(y, plus(z, UNIT)))).toBe(0);
      }),
      { numRuns: 1000 },
    );
    expect(outcomes).toEqual(new Set([true, false]));
  });

  it.each`
    current       | base        | rate          | found
    ${'[2, 2]'}   | ${'[1, 1]'} | ${'[1, 1]'}   | ${true}
    ${'[2, 2]'}   | ${'[1, 1]'} | ${'(1, 2]'}   | ${false}
    ${'[2, 3)'}   | ${'[1, 1]'} | ${'[2, 3]'}   | ${false}
    ${'[2, 3]'}   | ${'(1, 2]'} | ${'[2, 3]'}   | ${false}
    ${'[0, 0]'}   | ${'[1, 2]'} | ${'[-1, -1]'} | ${true}
    ${'[-2, -1]'} | ${'[1, 2]'} | ${'[-3, -2]'} | ${true}
  `('$current over $base at $rate: $found', ({ current, base, rate, found }) => {
    expect(growthWitness(read(current), read(base), read(rate)) !== null).toBe(found);
  });
});

/** The products c·u of a span of positive numbers and any span, worked out from the sign of each end of u. */
function weighted(c: Span, u: Span): Span {
  if (!c.lo || !c.hi || !u.lo || !u.hi) throw new Error('expected bounded spans');
  const sign = (t: Q) => order(t, NIL);
  const low = sign(u.lo) < 0 ? times(u.lo, c.hi) : times(u.lo, c.lo);
  const high = sign(u.hi) > 0 ? times(u.hi, c.hi) : times(u.hi, c.lo);
  const lowClosed = u.lc && (sign(u.lo) === 0 || (sign(u.lo) < 0 ? c.hc : c.lc));
  const highClosed = u.hc && (sign(u.hi) === 0 || (sign(u.hi) > 0 ? c.hc : c.lc));
  return span(low, high, lowClosed, highClosed);
}

/** t is the growth of the whole exactly when Σ c(1 − (1 + t)/f) = 0 for some values c and factors f of the parts. */
function isWhole(parts: readonly { c: Span; f: Span }[], t: Q): boolean {
  const ratio = plus(t, UNIT);
  if (order(ratio, NIL) <= 0) return false;
  const sum = parts
    .map(({ c, f }) => {
      if (!f.lo || !f.hi) throw new Error('expected bounded spans');
      return weighted(c, span(minus(UNIT, over(ratio, f.lo)), minus(UNIT, over(ratio, f.hi)), f.lc, f.hc));
    })
    .reduce((a, b) =>
      span(a.lo && b.lo && plus(a.lo, b.lo), a.hi && b.hi && plus(a.hi, b.hi), a.lc && b.lc, a.hc && b.hc),
    );
  return holds(sum, NIL);
}

describe('growthBetween', () => {
  it('holds exactly the means of two growths of which each has some weight', () => {
    assertProperty(
      fc.property(
        positiveSpans({ bounded: true, max: 3 }),
        positiveSpans({ bounded: true, max: 3 }),
        (a, b) => {
          // A mean t of values of a and b with weights: t is a value of both, or one of them has a value below t and the
          // other one above it.
          const isMean = (t: Q) => {
            const below = ({ lo }: Span) => lo === null || order(lo, t) < 0;
            const above = ({ hi }: Span) => hi === null || order(hi, t) > 0;
            return (holds(a, t) && holds(b, t)) || (below(a) && above(b)) || (below(b) && above(a));
          };
          expectImage(growthBetween(toInterval(a), toInterval(b)), isMean);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each`
    a            | b            | between
    ${'[1, 2]'}  | ${'[3, 4]'}  | ${'(1, 4)'}
    ${'[1, 2]'}  | ${'[1, 4]'}  | ${'[1, 4)'}
    ${'(1, 2]'}  | ${'[1, 2]'}  | ${'(1, 2]'}
    ${'[2, 2]'}  | ${'[2, 2]'}  | ${'[2, 2]'}
    ${'[1, ∞)'}  | ${'[-1, 0]'} | ${'(-1, ∞)'}
    ${'(-∞, 0]'} | ${'(-∞, 1]'} | ${'(-∞, 1)'}
  `('$a and $b: $between', ({ a, b, between }) => {
    expect(writeInterval(growthBetween(read(a), read(b)))).toBe(between);
  });
});

describe('growthOfWhole', () => {
  const part = fc.record({
    c: positiveSpans({ bounded: true, max: 4 }),
    f: positiveSpans({ bounded: true, max: 3 }),
  });
  const partsOf = (list: readonly { c: Span; f: Span }[]) =>
    list.map(({ c, f }) => ({ current: toInterval(c), rate: toInterval(moved(f, q(-1))) }));

  it('is the image of the definition, with equal rates and open ends', () => {
    assertProperty(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (list) => {
        expectImage(growthOfWhole(partsOf(list)), (t) => isWhole(list, t));
      }),
      { numRuns: 500 },
    );
  });

  it('holds every example of a grid, and lies between the growths of the parts', () => {
    assertProperty(
      fc.property(fc.array(part, { minLength: 2, maxLength: 2 }), (list) => {
        const result = growthOfWhole(partsOf(list));
        const ends = ({ lo, hi }: Span) => [lo, hi].flatMap((end) => (end ? [end] : []));
        const grid = (s: Span) => {
          const [low = NIL, high = NIL] = ends(s);
          return [0, 1, 2, 3]
            .map((n) => plus(low, times(minus(high, low), q(n, 3))))
            .filter((t) => holds(s, t));
        };
        const [a, b] = list as [(typeof list)[number], (typeof list)[number]];
        for (const ca of grid(a.c)) {
          for (const cb of grid(b.c)) {
            for (const fa of grid(a.f)) {
              for (const fb of grid(b.f)) {
                const growth = minus(over(plus(ca, cb), plus(over(ca, fa), over(cb, fb))), UNIT);
                expect(contains(result, rational(`${growth[0]}/${growth[1]}`))).toBe(true);
              }
            }
          }
        }
        const factors = [...ends(a.f), ...ends(b.f)].sort(order);
        const { lo, hi } = spanOf(result);
        expect(order(plus(lo ?? NIL, UNIT), factors[0] ?? NIL)).toBeGreaterThanOrEqual(0);
        expect(order(plus(hi ?? NIL, UNIT), factors.at(-1) ?? NIL)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it.each`
    label                           | parts                                                   | whole
    ${'one part is the whole'}      | ${[['(1, 2)', '[1/4, 1/3]']]}                           | ${'[1/4, 1/3]'}
    ${'one part with an open rate'} | ${[['[1, 2]', '(1/4, 1/3]']]}                           | ${'(1/4, 1/3]'}
    ${'equal rates, open values'}   | ${[['(1, 2)', '[1/4, 1/4]'], ['(3, 4)', '[1/4, 1/4]']]} | ${'[1/4, 1/4]'}
    ${'points'}                     | ${[['[2, 2]', '[1, 1]'], ['[3, 3]', '[2, 2]']]}         | ${'[3/2, 3/2]'}
    ${'an open value'}              | ${[['[2, 4)', '[1, 1]'], ['[3, 3]', '[2, 2]']]}         | ${'(4/3, 3/2]'}
  `('$label: $whole', ({ parts, whole }) => {
    const list = parts.map(([current, rate]: [string, string]) => ({
      current: read(current),
      rate: read(rate),
    }));
    expect(list.every(canWeigh)).toBe(true);
    expect(writeInterval(growthOfWhole(list))).toBe(whole);
  });

  it('refuses no parts', () => {
    expect(() => growthOfWhole([])).toThrow(new RangeError('invalid parts: expected at least one'));
  });

  it.each`
    current      | rate
    ${'[1, ∞)'}  | ${'[0, 1]'}
    ${'(-∞, 1]'} | ${'[0, 1]'}
    ${'[0, 1]'}  | ${'[0, 1]'}
    ${'(0, 1]'}  | ${'[0, 1]'}
    ${'[-1, 1]'} | ${'[0, 1]'}
    ${'[1, 2]'}  | ${'[0, ∞)'}
    ${'[1, 2]'}  | ${'[-1, 1]'}
    ${'[1, 2]'}  | ${'(-2, 1]'}
  `('refuses a value in $current with a rate in $rate', ({ current, rate }) => {
    const part = { current: read(current), rate: read(rate) };
    expect(canWeigh(part)).toBe(false);
    expect(() => growthOfWhole([part])).toThrow(
      new RangeError('invalid part: expected a bounded interval of positive values'),
    );
  });
});
