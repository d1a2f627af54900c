import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  max,
  min,
  power,
  powerOfTen,
  rational,
  rootEnclosure,
  toExact,
} from '../../../src/domain/numbers/rational.ts';
import { assertProperty, minus, order, q, qOf, raised, rationalOf } from '../oracle.ts';

describe('rational', () => {
  it.each`
    value                       | exact
    ${'2.2'}                    | ${'11/5'}
    ${'-0.05'}                  | ${'-1/20'}
    ${'43/20'}                  | ${'43/20'}
    ${'86/40'}                  | ${'43/20'}
    ${'2200000000'}             | ${'2200000000'}
    ${'0.00'}                   | ${'0'}
    ${'12345678901234567890.1'} | ${'123456789012345678901/10'}
    ${7n}                       | ${'7'}
    ${-7}                       | ${'-7'}
  `('$value is $exact', ({ value, exact }) => {
    expect(toExact(rational(value))).toBe(exact);
  });

  it.each([2.2, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])('refuses the number %s', (value) => {
    const message = `invalid rational: ${value} is not a whole number; give it as a string`;
    expect(() => rational(value)).toThrow(new RangeError(message));
  });

  it('subtracts what doubles cannot', () => {
    expect(toExact(rational('2.2').sub(rational('0.05')))).toBe('43/20');
  });

  it.each`
    a        | b        | smaller   | larger
    ${'1/3'} | ${'0.3'} | ${'3/10'} | ${'1/3'}
    ${'-1'}  | ${'-2'}  | ${'-2'}   | ${'-1'}
    ${'1'}   | ${'2'}   | ${'1'}    | ${'2'}
    ${'2'}   | ${'2'}   | ${'2'}    | ${'2'}
  `('of $a and $b the smaller is $smaller', ({ a, b, smaller, larger }) => {
    expect(toExact(min(rational(a), rational(b)))).toBe(smaller);
    expect(toExact(max(rational(a), rational(b)))).toBe(larger);
  });

  it.each`
    exponent | exact
    ${0}     | ${'1'}
    ${3}     | ${'1000'}
    ${-2}    | ${'1/100'}
    ${30}    | ${`1${'0'.repeat(30)}`}
  `('10 to the $exponent is $exact', ({ exponent, exact }) => {
    expect(toExact(powerOfTen(exponent))).toBe(exact);
  });

  it.each`
    base     | exponent | exact
    ${'3/2'} | ${3}     | ${'27/8'}
    ${'3/2'} | ${-2}    | ${'4/9'}
    ${'-2'}  | ${3}     | ${'-8'}
    ${'-2'}  | ${2}     | ${'4'}
    ${'-2'}  | ${-3}    | ${'-1/8'}
    ${'-2'}  | ${-2}    | ${'1/4'}
    ${'5'}   | ${0}     | ${'1'}
    ${'0'}   | ${4}     | ${'0'}
  `('$base to the $exponent is $exact', ({ base, exponent, exact }) => {
    expect(toExact(power(rational(base), exponent))).toBe(exact);
  });
});

describe('rootEnclosure', () => {
  it.each`
    value       | degree | digits | lower        | upper
    ${'4'}      | ${2}   | ${3}   | ${'2'}       | ${'2'}
    ${'9/4'}    | ${2}   | ${1}   | ${'3/2'}     | ${'3/2'}
    ${'2'}      | ${2}   | ${3}   | ${'707/500'} | ${'283/200'}
    ${'1/3'}    | ${1}   | ${2}   | ${'33/100'}  | ${'17/50'}
    ${'7/2'}    | ${1}   | ${1}   | ${'7/2'}     | ${'7/2'}
    ${'0'}      | ${5}   | ${2}   | ${'0'}       | ${'0'}
    ${'1'}      | ${9}   | ${2}   | ${'1'}       | ${'1'}
    ${'1/1000'} | ${3}   | ${0}   | ${'0'}       | ${'1'}
    ${'1/1000'} | ${3}   | ${1}   | ${'1/10'}    | ${'1/10'}
  `(
    'the $degree. root of $value to $digits digits is $lower to $upper',
    ({ value, degree, digits, lower, upper }) => {
      expect(rootEnclosure(rational(value), degree, digits).map(toExact)).toEqual([lower, upper]);
    },
  );

  it('has twelve digits unless told', () => {
    const enclosure = rootEnclosure(rational(2), 2).map((end) => toExact(end.mul(powerOfTen(12))));
    expect(enclosure).toEqual(['1414213562373', '1414213562374']);
  });

  it.each`
    value   | degree | message
    ${'-2'} | ${2}   | ${'invalid radicand: -2; expected 0 or more'}
    ${'2'}  | ${0}   | ${'invalid root degree: 0; expected a whole number from 1'}
    ${'2'}  | ${-1}  | ${'invalid root degree: -1; expected a whole number from 1'}
    ${'2'}  | ${1.5} | ${'invalid root degree: 1.5; expected a whole number from 1'}
  `('refuses the $degree. root of $value', ({ value, degree, message }) => {
    expect(() => rootEnclosure(rational(value), degree)).toThrow(new RangeError(message));
  });

  it('encloses the root as tightly as its digits allow', () => {
    assertProperty(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 15 }),
        (n, d, degree, digits) => {
          const value = q(n, d);
          const [lower, upper] = rootEnclosure(rationalOf(value), degree, digits).map(qOf) as [
            typeof value,
            typeof value,
          ];
          const [below, above] = [order(raised(lower, degree), value), order(raised(upper, degree), value)];
          const place = q(1, 10n ** BigInt(digits));
          expect(order(lower, q(0))).toBeGreaterThanOrEqual(0);
          if (order(lower, upper) === 0) expect([below, above]).toEqual([0, 0]);
          else {
            expect([below, above]).toEqual([-1, 1]);
            expect(order(minus(upper, lower), place)).toBe(0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds exact roots', () => {
    assertProperty(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.integer({ min: 1, max: 12 }), (n, degree) => {
        const root = q(n, 1000);
        expect(
          rootEnclosure(rationalOf(raised(root, degree)), degree, 3).map((end) => order(qOf(end), root)),
        ).toEqual([0, 0]);
      }),
    );
  });
});
