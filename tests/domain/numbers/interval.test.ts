import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compareIntervals,
  contains,
  distanceBetween,
  divide,
  hull,
  intersect,
  interval,
  meets,
  multiply,
  negate,
  POSITIVE,
  point,
  readInterval,
  reciprocal,
  shift,
  simplestValue,
  subtract,
  width,
  writeInterval,
} from '../../../src/domain/numbers/interval.ts';
import { rational, toExact } from '../../../src/domain/numbers/rational.ts';
import {
  assertProperty,
  expectImage,
  holds,
  isDifference,
  isProduct,
  isQuotient,
  isSum,
  members,
  minus,
  NIL,
  order,
  over,
  plus,
  q,
  qOf,
  rationalOf,
  type Span,
  span,
  spanOf,
  spans,
  times,
  toInterval,
  touch,
} from '../oracle.ts';

const text = (result: ReturnType<typeof intersect>) => (result === null ? 'none' : writeInterval(result));
const read = readInterval;

const BINARY = { add, subtract, multiply, divide, intersect, hull };

describe('operations', () => {
  it.each`
    operation      | a                 | b                   | result              | why
    ${'add'}       | ${'[1, 2]'}       | ${'[3, 5]'}         | ${'[4, 7]'}         | ${'closed ends stay closed'}
    ${'add'}       | ${'[1, 2)'}       | ${'[3, 5]'}         | ${'[4, 7)'}         | ${'an open end opens the sum'}
    ${'add'}       | ${'(1, ∞)'}       | ${'(-∞, 5]'}        | ${'(-∞, ∞)'}        | ${'unbounded ends stay so'}
    ${'add'}       | ${'[11/5, 11/5]'} | ${'[-1/20, -1/20]'} | ${'[43/20, 43/20]'} | ${'2.2 − 0.05 is exactly 2.15'}
    ${'subtract'}  | ${'[1, 2)'}       | ${'(3, 5]'}         | ${'[-4, -1)'}       | ${'the lower end meets the other upper end'}
    ${'subtract'}  | ${'[1, 2]'}       | ${'[1, 2]'}         | ${'[-1, 1]'}        | ${'two variables, not one'}
    ${'multiply'}  | ${'[-2, 3]'}      | ${'(4, 5]'}         | ${'[-10, 15]'}      | ${'extremes lie at pairs of ends'}
    ${'multiply'}  | ${'[-2, 3]'}      | ${'[-4, 5)'}        | ${'[-12, 15)'}      | ${'each sign'}
    ${'multiply'}  | ${'[0, 1)'}       | ${'(2, 3)'}         | ${'[0, 3)'}         | ${'a closed zero is attained whatever the other'}
    ${'multiply'}  | ${'(0, 1)'}       | ${'(2, 3)'}         | ${'(0, 3)'}         | ${'an open zero is not'}
    ${'multiply'}  | ${'[0, 0]'}       | ${'(-∞, ∞)'}        | ${'[0, 0]'}         | ${'zero times anything'}
    ${'multiply'}  | ${'(0, 1]'}       | ${'[1, ∞)'}         | ${'(0, ∞)'}         | ${'unbounded'}
    ${'multiply'}  | ${'(-∞, -1]'}     | ${'(-∞, 2]'}        | ${'(-∞, ∞)'}        | ${'two unbounded ends'}
    ${'multiply'}  | ${'(-1, 0]'}      | ${'(0, 4]'}         | ${'(-4, 0]'}        | ${'up to a closed zero'}
    ${'divide'}    | ${'[1, 2]'}       | ${'[4, 5)'}         | ${'(1/5, 1/2]'}     | ${'small over large'}
    ${'divide'}    | ${'[1, 2]'}       | ${'(0, 5]'}         | ${'[1/5, ∞)'}       | ${'an open zero end is unbounded'}
    ${'divide'}    | ${'[-3, 6)'}      | ${'[3, ∞)'}         | ${'[-1, 2)'}        | ${'an unbounded divisor'}
    ${'divide'}    | ${'[1, 2]'}       | ${'(-∞, -4)'}       | ${'(-1/2, 0)'}      | ${'a negative divisor'}
    ${'intersect'} | ${'[1, 2]'}       | ${'[2, 3]'}         | ${'[2, 2]'}         | ${'closed ends meet in a point'}
    ${'intersect'} | ${'[1, 2)'}       | ${'[2, 3]'}         | ${'none'}           | ${'an open end does not meet'}
    ${'intersect'} | ${'[1, 2]'}       | ${'(1, 2)'}         | ${'(1, 2)'}         | ${'of equal ends both must be closed'}
    ${'intersect'} | ${'(1, 5]'}       | ${'[2, 9)'}         | ${'[2, 5]'}         | ${'the tighter end gives its flag'}
    ${'intersect'} | ${'(-∞, 2)'}      | ${'[0, ∞)'}         | ${'[0, 2)'}         | ${'unbounded ends give way'}
    ${'intersect'} | ${'[1, 2]'}       | ${'[3, 4]'}         | ${'none'}           | ${'apart'}
    ${'hull'}      | ${'[1, 2)'}       | ${'[4, 5]'}         | ${'[1, 5]'}         | ${'the gap is filled'}
    ${'hull'}      | ${'(1, 2)'}       | ${'[1, 2)'}         | ${'[1, 2)'}         | ${'of equal ends one closed is enough'}
    ${'hull'}      | ${'[1, 2]'}       | ${'(1, 2)'}         | ${'[1, 2]'}         | ${'whichever of them it is'}
    ${'hull'}      | ${'[1, 9)'}       | ${'(-∞, 2]'}        | ${'(-∞, 9)'}        | ${'the wider end of each side'}
  `('$operation $a and $b is $result: $why', ({ operation, a, b, result }) => {
    expect(text(BINARY[operation as keyof typeof BINARY](read(a), read(b)))).toBe(result);
  });

  it.each`
    a             | result
    ${'[2, 4)'}   | ${'(1/4, 1/2]'}
    ${'(0, 4]'}   | ${'[1/4, ∞)'}
    ${'[4, ∞)'}   | ${'(0, 1/4]'}
    ${'(0, ∞)'}   | ${'(0, ∞)'}
    ${'[-4, -2)'} | ${'(-1/2, -1/4]'}
    ${'[-4, 0)'}  | ${'(-∞, -1/4]'}
    ${'(-∞, -4)'} | ${'(-1/4, 0)'}
    ${'(-∞, 0)'}  | ${'(-∞, 0)'}
  `('reciprocal of $a is $result', ({ a, result }) => {
    expect(writeInterval(reciprocal(read(a)))).toBe(result);
  });

  it.each(['[0, 1]', '[-1, 0]', '(-1, 1)', '[0, 0]', '(-∞, ∞)', '(-1, ∞)', '(-∞, 1)'])(
    'refuses the divisor %s',
    (divisor) => {
      const message = `invalid divisor: ${divisor} contains zero`;
      expect(() => reciprocal(read(divisor))).toThrow(new RangeError(message));
      expect(() => divide(point(rational(1)), read(divisor))).toThrow(new RangeError(message));
    },
  );

  it.each`
    lower | upper | lowerClosed | upperClosed | shown
    ${2}  | ${1}  | ${true}     | ${true}     | ${'[2, 1]'}
    ${1}  | ${1}  | ${false}    | ${true}     | ${'(1, 1]'}
    ${1}  | ${1}  | ${true}     | ${false}    | ${'[1, 1)'}
    ${1}  | ${1}  | ${false}    | ${false}    | ${'(1, 1)'}
  `('refuses the empty $shown', ({ lower, upper, lowerClosed, upperClosed, shown }) => {
    const make = () => interval(rational(lower), rational(upper), lowerClosed, upperClosed);
    expect(make).toThrow(new RangeError(`invalid interval: ${shown} is empty`));
  });

  it('never calls an unbounded end closed', () => {
    expect(interval(null, null, true, true)).toEqual(interval(null, null));
    expect(writeInterval(interval(null, rational(3), true))).toBe('(-∞, 3]');
    expect(writeInterval(POSITIVE)).toBe('(0, ∞)');
  });

  it.each`
    a            | wide
    ${'[1, 4)'}  | ${'3'}
    ${'[2, 2]'}  | ${'0'}
    ${'(1, ∞)'}  | ${'none'}
    ${'(-∞, 1)'} | ${'none'}
    ${'(-∞, ∞)'} | ${'none'}
  `('$a is $wide wide', ({ a, wide }) => {
    const size = width(read(a));
    expect(size === null ? 'none' : toExact(size)).toBe(wide);
  });

  it.each`
    a                                              | value                      | why
    ${'[2, 2]'}                                    | ${'2'}                     | ${'the only one'}
    ${'[1/3, 1/3]'}                                | ${'1/3'}                   | ${'the only one, without a last digit'}
    ${'[8, 14]'}                                   | ${'10'}                    | ${'one digit'}
    ${'[11, 14]'}                                  | ${'12'}                    | ${'nearest the middle, of two the smaller'}
    ${'[11, 13]'}                                  | ${'12'}                    | ${'nearest the middle'}
    ${'[1, 2)'}                                    | ${'1'}                     | ${'a neighbour of the middle that is inside'}
    ${'(1, 2]'}                                    | ${'2'}                     | ${'a neighbour of the middle that is inside'}
    ${'(1, 2)'}                                    | ${'3/2'}                   | ${'one decimal'}
    ${'(-2, -1)'}                                  | ${'-3/2'}                  | ${'negative'}
    ${'[-3, 5]'}                                   | ${'0'}                     | ${'zero'}
    ${'[253/200, 51/40]'}                          | ${'127/100'}               | ${'two decimals'}
    ${'(1, ∞)'}                                    | ${'2'}                     | ${'within a unit of the end'}
    ${'[1, ∞)'}                                    | ${'1'}                     | ${'within a unit of the end'}
    ${'(-∞, 1)'}                                   | ${'0'}                     | ${'within a unit of the end'}
    ${'(-∞, ∞)'}                                   | ${'0'}                     | ${'the whole line'}
    ${`[1/${10n ** 15n}, 11/${10n ** 16n}]`}       | ${`1/${10n ** 15n}`}       | ${'the finest place'}
    ${`[11/${10n ** 17n}, 12/${10n ** 17n}]`}      | ${`23/${2n * 10n ** 17n}`} | ${'the middle where no place is fine enough'}
    ${`[9${'0'.repeat(14)}, 11${'0'.repeat(14)}]`} | ${`1${'0'.repeat(15)}`}    | ${'the coarsest place'}
  `('the simplest value of $a is $value: $why', ({ a, value }) => {
    expect(toExact(simplestValue(read(a)))).toBe(value);
  });
});

describe('order', () => {
  it.each`
    a            | b           | order | distance | why
    ${'[1, 2]'}  | ${'[3, 4]'} | ${-1} | ${'1'}   | ${'all of the first is below'}
    ${'[3, 4]'}  | ${'[1, 2]'} | ${1}  | ${'1'}   | ${'all of the first is above'}
    ${'[1, 2)'}  | ${'[2, 3]'} | ${-1} | ${'0'}   | ${'an open end parts them'}
    ${'[1, 2]'}  | ${'[2, 3]'} | ${0}  | ${'0'}   | ${'they share an end'}
    ${'[1, 3]'}  | ${'[2, 4]'} | ${0}  | ${'0'}   | ${'they overlap'}
    ${'[1, 9]'}  | ${'[2, 3]'} | ${0}  | ${'0'}   | ${'one holds the other'}
    ${'(5, ∞)'}  | ${'[2, 3]'} | ${1}  | ${'2'}   | ${'no upper end'}
    ${'(-∞, 1)'} | ${'[2, ∞)'} | ${-1} | ${'1'}   | ${'each ends on one side only'}
  `('$a beside $b: $order, $distance apart, as $why', ({ a, b, order, distance }) => {
    expect(compareIntervals(readInterval(a), readInterval(b))).toBe(order);
    expect(distanceBetween(readInterval(a), readInterval(b)).toFraction()).toBe(distance);
  });
});

describe('text', () => {
  it.each(['', '[1,2]', '[1, 2', '[1.5, 2]', '[1, -∞)', '[∞, 2]', 'x', '[1, 2] '])(
    'refuses "%s"',
    (written) => {
      expect(() => read(written)).toThrow(
        new RangeError(`invalid interval text: ${written}; expected for example "[43/20, 9/4)"`),
      );
    },
  );

  it('refuses an empty interval', () => {
    expect(() => read('(2, 2]')).toThrow(new RangeError('invalid interval: (2, 2] is empty'));
  });

  it('round-trips', () => {
    assertProperty(
      fc.property(spans(), (a) => {
        const made = toInterval(a);
        const written = writeInterval(made);
        const again = readInterval(written);
        expect(again).toEqual(made);
        expect(writeInterval(again)).toBe(written);
        expect([made.lowerClosed, made.upperClosed]).toEqual([a.lc, a.hc]);
        expect([made.lower === null, made.upper === null]).toEqual([a.lo === null, a.hi === null]);
        if (a.lo && made.lower) expect(order(qOf(made.lower), a.lo)).toBe(0);
        if (a.hi && made.upper) expect(order(qOf(made.upper), a.hi)).toBe(0);
      }),
    );
  });
});

const noZero = (a: Span) =>
  !touch(a, span(NIL, NIL)) && !(touch(a, span(NIL, null, false)) && touch(a, span(null, NIL, true, false)));

const OPERATIONS = [
  ['add', add, isSum, plus, spans()],
  ['subtract', subtract, isDifference, minus, spans()],
  ['multiply', multiply, isProduct, times, spans()],
  ['divide', divide, isQuotient, over, spans().filter(noZero)],
] as const;

describe('laws', () => {
  it.each(OPERATIONS)(
    '%s gives exactly the image: sound and tight at both ends',
    (_, operation, belongs, apply, seconds) => {
      assertProperty(
        fc.property(spans(), seconds, (a, b) => {
          const result = operation(toInterval(a), toInterval(b));
          const shown = spanOf(result);
          for (const x of members(a)) {
            for (const y of members(b)) expect(holds(shown, apply(x, y))).toBe(true);
          }
          expectImage(result, (t) => belongs(a, b, t));
        }),
        { numRuns: 500 },
      );
    },
  );

  it('finds the closed extremes of a grid by enumeration', () => {
    const small = fc.integer({ min: -4, max: 4 });
    assertProperty(
      fc.property(small, small, small, small, (a, b, c, d) => {
        const [a0, a1, b0, b1] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)];
        const products: number[] = [];
        for (let x = a0; x <= a1; x += 1) for (let y = b0; y <= b1; y += 1) products.push(x * y + 0);
        const of = (low: number, high: number) => interval(rational(low), rational(high));
        const result = multiply(of(a0, a1), of(b0, b1));
        expect(writeInterval(result)).toBe(`[${Math.min(...products)}, ${Math.max(...products)}]`);
      }),
    );
  });

  it('negate swaps ends and flags', () => {
    assertProperty(
      fc.property(spans(), (a) => {
        const { lo, hi, lc, hc } = spanOf(negate(toInterval(a)));
        expect([lc, hc]).toEqual([a.hc, a.lc]);
        expect(lo === null).toBe(a.hi === null);
        expect(hi === null).toBe(a.lo === null);
        if (lo && a.hi) expect(order(plus(lo, a.hi), NIL)).toBe(0);
        if (hi && a.lo) expect(order(plus(hi, a.lo), NIL)).toBe(0);
        expect(writeInterval(negate(negate(toInterval(a))))).toBe(writeInterval(toInterval(a)));
      }),
    );
  });

  it('intersect holds exactly what both hold, and is null exactly when that is nothing', () => {
    assertProperty(
      fc.property(spans(), spans(), (a, b) => {
        const common = intersect(toInterval(a), toInterval(b));
        expect(common !== null).toBe(touch(a, b));
        expect(meets(toInterval(a), toInterval(b))).toBe(touch(a, b));
        if (common) expectImage(common, (t) => holds(a, t) && holds(b, t));
      }),
      { numRuns: 1000 },
    );
  });

  it('hull holds exactly what lies between numbers of either', () => {
    assertProperty(
      fc.property(spans(), spans(), (a, b) => {
        const below = (t: ReturnType<typeof q>) => span(null, t);
        const above = (t: ReturnType<typeof q>) => span(t, null);
        expectImage(
          hull(toInterval(a), toInterval(b)),
          (t) => (touch(a, below(t)) || touch(b, below(t))) && (touch(a, above(t)) || touch(b, above(t))),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('contains, shift and simplestValue agree with the definition', () => {
    assertProperty(
      fc.property(spans(), fc.integer({ min: -7, max: 7 }), (a, n) => {
        const left = toInterval(a);
        expect(contains(left, rational(n))).toBe(holds(a, q(n)));
        expectImage(shift(left, rationalOf(q(n))), (t) => holds(a, minus(t, q(n))));
      }),
      { numRuns: 500 },
    );
  });

  it('the simplest value is inside, and no value inside has fewer digits', () => {
    assertProperty(
      fc.property(spans({ min: -400, max: 400, bounded: true }), (a) => {
        const value = qOf(simplestValue(toInterval(a)));
        expect(holds(a, value)).toBe(true);
        for (const place of [q(1000), q(100), q(10), q(1), q(1, 10), q(1, 100), q(1, 1000)]) {
          if (over(value, place)[0] % over(value, place)[1] === 0n) break;
          for (let n = -4000; n <= 4000; n += 1) {
            const multiple = times(q(n), place);
            if (holds(a, multiple)) expect.unreachable(`${n} × ${place} is inside and simpler`);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
