// Proofs add up inequalities to a falsehood; witnesses are points at which all of them hold.

import { describe, expect, it, test } from 'vitest';
import { readPeriod } from '../../../src/domain/ledger/period.ts';
import { rational, ZERO } from '../../../src/domain/numbers/rational.ts';
import type { Assertion, Constraint } from '../../../src/domain/system/assertion.ts';
import {
  type CertificateTerm,
  certificateOf,
  holdsAt,
  isWitness,
  plainCertificate,
} from '../../../src/domain/system/certificate.ts';

const SUBJECT = { flow: 'X' as const, valuation: null, period: readPeriod('2024') };

/** "form ≤ bound", the form by its coefficients; strict where the bound begins with "<". */
function atMost(form: readonly string[], bound: string, end: Constraint['end'] = 'upper'): Constraint {
  return {
    form: new Map(form.flatMap((by, column) => (by === '0' ? [] : [[column, rational(by)] as const]))),
    bound: rational(bound.replace('<', '')),
    strict: bound.startsWith('<'),
    end,
    current: SUBJECT,
    base: null,
    factor: ZERO,
  };
}

const term = (assertion: number, constraint: Constraint, times = '1'): CertificateTerm => ({
  assertion,
  constraint,
  times: rational(times),
});
const shown = (terms: readonly CertificateTerm[]) =>
  terms.map(({ assertion, times }) => `${times.toFraction()}×${assertion}`).join(' ');

// x ≥ 3 and x ≤ 2.
const [LOW, HIGH] = [atMost(['-1'], '-3', 'lower'), atMost(['1'], '2')];

describe('constraints that add up to a falsehood', () => {
  test.each<[string, CertificateTerm[], string | null]>([
    ['too much and too little', [term(0, LOW), term(1, HIGH)], '1×0 1×1'],
    ['scaled so that the commonest number is 1', [term(0, LOW, '3'), term(1, HIGH, '3')], '1×0 1×1'],
    [
      'of which two are as common as they get',
      [
        term(0, atMost(['-1', '0'], '-3'), '2'),
        term(1, atMost(['1/2', '0'], '1'), '4'),
        term(2, atMost(['0', '1'], '0'), '4'),
      ],
      '1/2×0 1×1 1×2',
    ],
    ['without those that count for nothing', [term(0, LOW), term(1, HIGH), term(2, HIGH, '0')], '1×0 1×1'],
    [
      'which may leave amounts that are not negative',
      [term(0, atMost(['-1', '0'], '-3')), term(1, atMost(['1', '1'], '2'))],
      '1×0 1×1',
    ],
    [
      'not ones that are negative',
      [term(0, atMost(['-1', '-1'], '-3')), term(1, atMost(['1', '0'], '2'))],
      null,
    ],
    ['not what can be true', [term(0, LOW), term(1, atMost(['1'], '4'))], null],
    ['not what just touches', [term(0, LOW), term(1, atMost(['1'], '3'))], null],
    ['but what would touch at an open end', [term(0, LOW), term(1, atMost(['1'], '<3'))], '1×0 1×1'],
    ['not what is beyond an open end', [term(0, LOW), term(1, atMost(['1'], '<4'))], null],
    ['not one alone that is taken away', [term(0, LOW), term(1, HIGH), term(2, atMost([], '0'), '-1')], null],
    ['nothing', [], null],
  ])('%s', (_, terms, expected) => {
    const proof = certificateOf(terms);
    expect(proof && shown(proof.terms)).toBe(expected);
  });

  it('keep what is left over on both sides', () => {
    const proof = certificateOf([term(0, atMost(['-1', '0'], '-3')), term(1, atMost(['1', '2'], '<2'))]);
    expect(
      proof && [
        [...proof.left].map(([column, by]) => `${by.toFraction()}×${column}`),
        proof.right.toFraction(),
        proof.strict,
      ],
    ).toEqual([['2×1'], '-1', true]);
  });
});

describe('the plain proof', () => {
  const assertionsOf = (...constraints: Constraint[][]): Assertion[] =>
    constraints.map((own) => ({ claims: [], constraints: own }));

  it('takes every inequality once, where that is enough, in their order', () => {
    const proof = certificateOf([term(1, HIGH, '1'), term(0, atMost(['-1'], '-5'), '1')]);
    expect(proof && shown(plainCertificate(proof, assertionsOf([LOW], [HIGH])).terms)).toBe('1×0 1×1');
    const weighed = certificateOf([
      term(0, atMost(['-1', '-1'], '-9'), '1'),
      term(1, atMost(['1', '0'], '2'), '1'),
      term(2, atMost(['0', '1'], '3'), '1'),
    ]);
    expect(weighed && shown(plainCertificate(weighed, []).terms)).toBe('1×0 1×1 1×2');
  });

  it('keeps its numbers where once is not enough', () => {
    const proof = certificateOf([term(1, atMost(['1'], '2'), '2'), term(0, atMost(['-2'], '-5'), '1')]);
    expect(proof && shown(plainCertificate(proof, []).terms)).toBe(
      proof && shown([...proof.terms].reverse()),
    );
  });

  it('uses that a base is positive, where only that makes the end open', () => {
    const base = atMost(['-1'], '<0', 'base');
    // x ≤ 0 is false beside x > 0.
    const proof = certificateOf([term(0, atMost(['1'], '0')), term(1, base)]);
    expect(proof && shown(plainCertificate(proof, assertionsOf([atMost(['1'], '0')], [base])).terms)).toBe(
      '1×0 1×1',
    );
  });
});

describe('a point', () => {
  const one = (...constraints: Constraint[]): Assertion => ({ claims: [], constraints });
  test.each([
    [['2'], true],
    [['3'], true],
    [['5/2'], true],
    [['1'], false],
    [['4'], false],
  ])('%j lies between 2 and 3: %s', (point, expected) => {
    expect(holdsAt(one(atMost(['-1'], '-2'), atMost(['1'], '3')), point.map(rational))).toBe(expected);
  });

  it('at an open end does not', () => {
    expect(holdsAt(one(atMost(['1'], '<3')), [rational(3)])).toBe(false);
  });

  it('is a witness of all assertions, unless an amount is negative', () => {
    const point = (...values: string[]) => values.map(rational);
    const all = [one(atMost(['1', '1'], '3')), one(atMost(['1', '0'], '2'))];
    expect(isWitness(point('1', '2'), all)).toBe(true);
    expect(isWitness(point('3', '0'), all)).toBe(false);
    expect(isWitness(point('-1', '2'), all)).toBe(false);
    expect(isWitness(point('0', '0'), all)).toBe(true);
  });
});
