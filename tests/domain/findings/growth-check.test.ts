import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BASES, type Comparison } from '../../../src/domain/findings/comparison.ts';
import { findingsAmong, judgeAll } from '../../../src/domain/findings/findings-of.ts';
import { GrowthCheckSchema } from '../../../src/domain/findings/growth-check.ts';
import { ASSUMPTIONS } from '../../../src/domain/ledger/assumption.ts';
import type { Growth, Level } from '../../../src/domain/ledger/claim.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { POWER_LIMITS } from '../../../src/domain/ledger/verdict.ts';
import { readInterval } from '../../../src/domain/numbers/interval.ts';
import { toExact } from '../../../src/domain/numbers/rational.ts';
import { growthChecksOf } from '../../growth-checks-of.ts';
import { exactly, growth, level } from '../claims.ts';
import { holds, minus, order, over, parseQ, parseSpan, plus, type Q, times, UNIT } from '../oracle.ts';
import { sourcesOf } from './ledger.ts';

/** The check of a growth beside other claims; a source whose name starts with "stat" is statistics. */
function checkOf(stated: Growth, others: readonly (Level | Growth)[]) {
  const claims = [stated, ...others];
  const sources = sourcesOf(claims).map((source) =>
    source.id.startsWith('stat') ? { ...source, kind: 'statistics' as const } : source,
  );
  const judged = judgeAll(ledgerOf({ claims, sources, assumedReporter: 'VNM' }));
  const findings = findingsAmong(judged, { claims });
  const [result] = growthChecksOf([stated], judged, findings, []);
  if (!result) throw new RangeError('no check');
  expect(v.parse(GrowthCheckSchema, result)).toEqual(result);
  return result;
}

/** Checks the first growth against values and further growths; a line with "<" is a growth. */
const check = (stated: string, lines: readonly string[] = [], values: readonly Level[] = []) =>
  checkOf(growth(stated), [
    ...lines.map((line) => (line.includes('<') ? growth(line) : level(line))),
    ...values,
  ]);

function only(comparisons: readonly Comparison[]): Comparison {
  expect(comparisons).toHaveLength(1);
  return comparisons[0] as Comparison;
}

describe('a period that is not stated', () => {
  const UP = 'a VNM T not-stated<not-stated: up 29.4%';
  const NOTHING = {
    impliedBase: null,
    impliedCurrent: null,
    comparisons: [],
    verdict: 'cannot-tell',
    basis: null,
    reason: 'no-period',
    findings: [],
  };

  it('is not another one that is not stated either', () => {
    const values = ['a VNM T not-stated: $2.20 billion', 'b VNM T not-stated: $1.70 billion'];
    expect(check(UP, values)).toEqual({
      claim: 'a/g-T-not-stated',
      stated: '[587/2000, 589/2000]',
      ...NOTHING,
    });
  });

  it('has no parts', () => {
    const parts = [
      'a VNM X not-stated: $1.0 billion',
      'a VNM M not-stated: $1.0 billion',
      'a VNM X not-stated<not-stated: up 90.0%',
      'a VNM M not-stated<not-stated: up 90.0%',
    ];
    expect(check(UP, parts)).toMatchObject(NOTHING);
  });

  it('is never compared, even where only one of the two is not stated', () => {
    const values = ['a VNM T 2024: $2.20 billion', 'a VNM T 2023: $1.70 billion'];
    expect(check('a VNM T 2024<not-stated: up 90.0%', values)).toMatchObject(NOTHING);
    expect(check('a VNM T not-stated<2023: up 90.0%', values)).toMatchObject(NOTHING);
  });

  it('is no evidence on a stated one', () => {
    const values = ['a VNM T not-stated: $2.20 billion', 'a VNM X not-stated: $1.0 billion'];
    expect(check('a VNM T 2024<2023: up 29.4%', values)).toMatchObject({ ...NOTHING, reason: 'no-current' });
  });
});

describe('one comparison', () => {
  const NOW = 'a VNM T 2024: $2.20 billion';
  const THEN = 'a VNM T 2023: $1.70 billion';
  // 2.20 over 1.70 grows by 28.73 to 30.09 per cent; under any rounding by 28.07 to 30.77.
  it.each`
    label                         | stated                                    | values                                                                            | verdict           | basis              | reason               | any      | stretched | power       | restsOn
    ${'inside'}                   | ${'a VNM T 2024<2023: up 29.4%'}          | ${[NOW, THEN]}                                                                    | ${'consistent'}   | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${[]}
    ${'outside, any rounding'}    | ${'a VNM T 2024<2023: up 33.9%'}          | ${[NOW, THEN]}                                                                    | ${'inconsistent'} | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${[]}
    ${'outside to nearest only'}  | ${'a VNM T 2024<2023: up 30.2%'}          | ${[NOW, THEN]}                                                                    | ${'inconsistent'} | ${'same-source'}   | ${null}              | ${false} | ${false}  | ${'fair'}   | ${[]}
    ${'precise figures'}          | ${'a VNM T 2024<2023: up 29.4%'}          | ${['a VNM T 2024: $2.200 billion', 'a VNM T 2023: $1.700 billion']}               | ${'consistent'}   | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'strong'} | ${[]}
    ${'coarse figures'}           | ${'a VNM T 2024<2023: up 33.9%'}          | ${['a VNM T 2024: $2.2 billion', 'a VNM T 2023: $1.7 billion']}                   | ${'weak'}         | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'weak'}   | ${[]}
    ${'a fall'}                   | ${'a VNM T 2024<2023: down 22.7%'}        | ${['a VNM T 2024: $1.70 billion', 'a VNM T 2023: $2.20 billion']}                 | ${'consistent'}   | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'strong'} | ${[]}
    ${'a fall said to be a rise'} | ${'a VNM T 2024<2023: up 22.7%'}          | ${['a VNM T 2024: $1.70 billion', 'a VNM T 2023: $2.20 billion']}                 | ${'inconsistent'} | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'strong'} | ${[]}
    ${'base elsewhere, agrees'}   | ${'a VNM T 2024<2023: up 29.4%'}          | ${[NOW, 'b VNM T 2023: $1.70 billion']}                                           | ${'consistent'}   | ${'other-sources'} | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${['no-revision']}
    ${'base elsewhere, differs'}  | ${'a VNM T 2024<2023: up 33.9%'}          | ${[NOW, 'b VNM T 2023: $1.70 billion']}                                           | ${'cannot-tell'}  | ${'other-sources'} | ${'another-vintage'} | ${true}  | ${false}  | ${'fair'}   | ${['no-revision']}
    ${'both elsewhere'}           | ${'a VNM T 2024<2023: up 29.4%'}          | ${['b VNM T 2024: $2.20 billion', 'b VNM T 2023: $1.70 billion']}                 | ${'consistent'}   | ${'other-sources'} | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${['no-revision']}
    ${'statistics, agree'}        | ${'a VNM T 2024<2023: up 29.4%'}          | ${[NOW, 'stat VNM T 2023: $1.70 billion']}                                        | ${'consistent'}   | ${'statistics'}    | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${['no-revision']}
    ${'statistics, differ'}       | ${'a VNM T 2024<2023: up 33.9%'}          | ${['stat VNM T 2024: $2.20 billion', 'stat VNM T 2023: $1.70 billion']}           | ${'cannot-tell'}  | ${'statistics'}    | ${'another-vintage'} | ${true}  | ${false}  | ${'fair'}   | ${['no-revision']}
    ${'unspecified elsewhere'}    | ${'a VNM T 2024<2023: up 29.4%'}          | ${[NOW, 'b unspecified T 2023: $1.70 billion']}                                   | ${'consistent'}   | ${'other-sources'} | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${['reporter', 'no-revision']}
    ${'unspecified growth'}       | ${'a unspecified T 2024<2023: up 29.4%'}  | ${['b VNM T 2024: $2.20 billion', 'b VNM T 2023: $1.70 billion']}                 | ${'consistent'}   | ${'other-sources'} | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${['reporter', 'no-revision']}
    ${'unspecified throughout'}   | ${'a unspecified T 2024<2023: up 33.9%'}  | ${['a unspecified T 2024: $2.20 billion', 'a unspecified T 2023: $1.70 billion']} | ${'inconsistent'} | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${[]}
    ${'mixed within one source'}  | ${'a VNM T 2024<2023: up 33.9%'}          | ${[NOW, 'a unspecified T 2023: $1.70 billion']}                                   | ${'inconsistent'} | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${['reporter']}
    ${'valuation not stated'}     | ${'a VNM X@FOB 2024<2023: up 29.4%'}      | ${['a VNM X@FOB 2024: $2.20 billion', 'a VNM X 2023: $1.70 billion']}             | ${'consistent'}   | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${['valuation']}
    ${'one valuation'}            | ${'a VNM M@CIF 2024<2023: up 29.4%'}      | ${['a VNM M@CIF 2024: $2.20 billion', 'a VNM M@CIF 2023: $1.70 billion']}         | ${'consistent'}   | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${[]}
    ${'hedge in its usual band'}  | ${'a VNM T 2024<2023: up over 29.9%'}     | ${[NOW, THEN]}                                                                    | ${'consistent'}   | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${[]}
    ${'hedge stretched'}          | ${'a VNM T 2024<2023: up over 28.5%'}     | ${[NOW, THEN]}                                                                    | ${'consistent'}   | ${'same-source'}   | ${null}              | ${true}  | ${true}   | ${'fair'}   | ${['hedge']}
    ${'hedge beyond its limit'}   | ${'a VNM T 2024<2023: up nearly 33.9%'}   | ${[NOW, THEN]}                                                                    | ${'inconsistent'} | ${'same-source'}   | ${null}              | ${false} | ${false}  | ${'fair'}   | ${['hedge']}
    ${'a hedged base, stretched'} | ${'a VNM T 2024<2023: up 29.4%'}          | ${[NOW, 'a VNM T 2023: over $1.60 billion']}                                      | ${'weak'}         | ${'same-source'}   | ${null}              | ${true}  | ${true}   | ${'weak'}   | ${['hedge']}
    ${'wide zeros needed'}        | ${'a VNM T 2024<2023: up 40%'}            | ${[NOW, 'a VNM T 2023: $1.60 billion']}                                           | ${'consistent'}   | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${['zeros']}
    ${'growth to about zero'}     | ${'a VNM T 2024<2023: down 100.0%'}       | ${['a VNM T 2024: $0 million', THEN]}                                             | ${'consistent'}   | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'strong'} | ${[]}
    ${'growth from about zero'}   | ${'a VNM T 2024<2023: up 900%'}           | ${[NOW, 'a VNM T 2023: $0 million']}                                              | ${'inconsistent'} | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'weak'}   | ${[]}
    ${'a balance that turned'}    | ${'a VNM B 2024<2023: down 120%'}         | ${['a VNM B 2024: minus $10.0 million', 'a VNM B 2023: $50.0 million']}           | ${'consistent'}   | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'strong'} | ${[]}
    ${'a rise in dollars'}        | ${'a VNM T 2024<2023: up $500 million'}   | ${[NOW, THEN]}                                                                    | ${'consistent'}   | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${[]}
    ${'a fall in dollars'}        | ${'a VNM T 2024<2023: down $500 million'} | ${[NOW, THEN]}                                                                    | ${'inconsistent'} | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'fair'}   | ${[]}
    ${'dollars over a deficit'}   | ${'a VNM B 2024<2023: up $60.0 million'}  | ${['a VNM B 2024: $10.0 million', 'a VNM B 2023: minus $50.0 million']}           | ${'consistent'}   | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'strong'} | ${[]}
    ${'open ends that meet'}      | ${'a VNM T 2024<2023: up at least 20%'}   | ${['a VNM T 2024: nearly $120 million', 'a VNM T 2023: at least $100 million']}   | ${'inconsistent'} | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'weak'}   | ${['hedge']}
    ${'closed ends that meet'}    | ${'a VNM T 2024<2023: up at least 20%'}   | ${['a VNM T 2024: at most $120 million', 'a VNM T 2023: at least $100 million']}  | ${'weak'}         | ${'same-source'}   | ${null}              | ${true}  | ${false}  | ${'weak'}   | ${[]}
  `('$label', ({ stated, values, any, restsOn, ...expected }) => {
    const { label: _, ...wanted } = expected;
    const result = check(stated, values);
    const {
      basis,
      verdict,
      reason,
      stretched,
      power,
      anyRounding,
      restsOn: rests,
    } = only(result.comparisons);
    expect({ basis, verdict, reason, stretched, power }).toEqual(wanted);
    expect(anyRounding).toBe(any);
    expect(rests).toEqual(restsOn);
    expect(result.verdict).toBe(wanted.verdict);
    expect(result.basis).toBe(wanted.verdict === 'cannot-tell' ? null : wanted.basis);
    expect(result.reason).toBe(wanted.reason);
  });
});

describe('the witness of a pass', () => {
  it.each`
    stated                                  | values
    ${'a VNM T 2024<2023: up 29.4%'}        | ${['a VNM T 2024: $2.20 billion', 'a VNM T 2023: $1.70 billion']}
    ${'a VNM T 2024<2023: up at least 20%'} | ${['a VNM T 2024: at most $120 million', 'a VNM T 2023: at least $100 million']}
    ${'a VNM T 2024<2023: down 100%'}       | ${['a VNM T 2024: $0 million', 'b VNM T 2023: $1.70 billion']}
    ${'a VNM B 2024<2023: down 120%'}       | ${['a VNM B 2024: minus $10.0 million', 'a VNM B 2023: $50.0 million']}
  `('$stated: C = P(1 + g), exactly, inside all three', ({ stated, values }) => {
    const { comparisons } = check(stated, values);
    const { witness } = only(comparisons);
    const [c, p, g] = [witness?.current, witness?.base, witness?.rate].map((text) => parseQ(text ?? '')) as [
      Q,
      Q,
      Q,
    ];
    expect(order(c, times(p, plus(g, UNIT)))).toBe(0);
    const [now, then] = values.map((line: string) => parseSpan(level(line).readings.verdict));
    expect([holds(now, c), holds(then, p), holds(parseSpan(growth(stated).readings.verdict), g)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each`
    label                    | stated                                  | verdict
    ${'a contradiction'}     | ${'a VNM T 2024<2023: up 33.9%'}        | ${'inconsistent'}
    ${'a change in dollars'} | ${'a VNM T 2024<2023: up $500 million'} | ${'consistent'}
  `('$label has none', ({ stated, verdict }) => {
    const result = check(stated, ['a VNM T 2024: $2.20 billion', 'a VNM T 2023: $1.70 billion']);
    expect(only(result.comparisons)).toMatchObject({ verdict, witness: null });
  });
});

describe('nothing to compare', () => {
  it.each`
    label                           | stated                            | values                                                                          | reason
    ${'empty ledger'}               | ${'a VNM T 2024<2023: up 5%'}     | ${[]}                                                                           | ${'no-current'}
    ${'no current'}                 | ${'a VNM T 2024<2023: up 5%'}     | ${['a VNM T 2023: $1.7 billion']}                                               | ${'no-current'}
    ${'no base'}                    | ${'a VNM T 2024<2023: up 5%'}     | ${['a VNM T 2024: $1.7 billion']}                                               | ${'no-base'}
    ${'another base period'}        | ${'a VNM T 2024<2022: up 5%'}     | ${['a VNM T 2024: $1.7 billion', 'a VNM T 2023: $1.6 billion']}                 | ${'no-base'}
    ${'another flow'}               | ${'a VNM X 2024<2023: up 5%'}     | ${['a VNM T 2024: $1.7 billion', 'a VNM T 2023: $1.6 billion']}                 | ${'no-current'}
    ${'the mirror'}                 | ${'a VNM X 2024<2023: up 5%'}     | ${['a LAO M 2024: $1.7 billion', 'a LAO M 2023: $1.6 billion']}                 | ${'no-current'}
    ${'another partner'}            | ${'a VNM T 2024<2023: up 5%'}     | ${['a LAO T 2024: $1.7 billion', 'a LAO T 2023: $1.6 billion']}                 | ${'no-current'}
    ${'current of the IMF'}         | ${'a VNM T 2024<2023: up 5%'}     | ${['a IMF T 2024: $1.7 billion', 'a VNM T 2023: $1.6 billion']}                 | ${'another-reporter'}
    ${'base of the IMF'}            | ${'a VNM T 2024<2023: up 5%'}     | ${['a VNM T 2024: $1.7 billion', 'a IMF T 2023: $1.6 billion']}                 | ${'another-reporter'}
    ${'unspecified is not the IMF'} | ${'a IMF T 2024<2023: up 5%'}     | ${['a IMF T 2024: $1.7 billion', 'a unspecified T 2023: $1.6 billion']}         | ${'another-reporter'}
    ${'a deficit as base'}          | ${'a VNM B 2024<2023: down 120%'} | ${['a VNM B 2024: $10.0 million', 'a VNM B 2023: minus $50.0 million']}         | ${'base-not-positive'}
    ${'a balance that may be one'}  | ${'a VNM B 2024<2023: up 120%'}   | ${['a VNM B 2024: $10.0 million', 'a VNM B 2023: $0 million']}                  | ${'base-not-positive'}
    ${'a deficit before a deficit'} | ${'a VNM B 2024<2023: up 50%'}    | ${['a VNM B 2024: minus $150.0 million', 'a VNM B 2023: minus $100.0 million']} | ${'base-not-positive'}
    ${'a deficit of another base'}  | ${'a VNM B 2024<2022: up 50%'}    | ${['a VNM B 2024: $10.0 million', 'a VNM B 2023: minus $50.0 million']}         | ${'no-base'}
    ${'another valuation'}          | ${'a VNM M@CIF 2024<2023: up 5%'} | ${['a VNM M@CIF 2024: $1.7 billion', 'a VNM M@FOB 2023: $1.6 billion']}         | ${'no-base'}
    ${'two valuations'}             | ${'a VNM M 2024<2023: up 5%'}     | ${['a VNM M@CIF 2024: $1.7 billion', 'a VNM M@FOB 2023: $1.6 billion']}         | ${'no-base'}
  `('$label: $reason', ({ stated, values, reason }) => {
    const result = check(stated, values);
    expect(result).toMatchObject({ comparisons: [], verdict: 'cannot-tell', basis: null, reason });
  });

  it('never compares two reporters, even of one partner', () => {
    const lao = level('a IMF T 2023: $1.70 billion');
    const result = check('a VNM T 2024<2023: up 33.9%', ['a VNM T 2024: $2.20 billion'], [lao]);
    expect(result).toMatchObject({ comparisons: [], verdict: 'cannot-tell', reason: 'another-reporter' });
  });
});

describe('several comparisons', () => {
  it('keeps bases apart, strongest first, and lets a contradiction of the source itself decide', () => {
    const result = check('a VNM T 2024<2023: up 29.4%', [
      'stat VNM T 2023: $1.70 billion',
      'b VNM T 2023: $1.90 billion',
      'a VNM T 2024: $2.20 billion',
      'a VNM T 2023: $1.60 billion',
      'b VNM T 2024: $9.99 billion',
    ]);
    expect(result.comparisons.map(({ basis, base, verdict }) => [basis, ...base, verdict])).toEqual([
      ['same-source', 'a/T-2023', 'inconsistent'],
      ['other-sources', 'b/T-2023', 'cannot-tell'],
      ['statistics', 'stat/T-2023', 'consistent'],
    ]);
    // The source prints its own current value: no other source's takes its place.
    expect(result.comparisons.every(({ current }) => current.join() === 'a/T-2024')).toBe(true);
    expect(result).toMatchObject({ verdict: 'inconsistent', basis: 'same-source', reason: null });
  });

  it('takes every other current value where the source prints none', () => {
    const result = check('a VNM T 2024<2023: up 29.4%', [
      'b VNM T 2024: $2.20 billion',
      'stat VNM T 2024: $2.10 billion',
      'a VNM T 2023: $1.70 billion',
    ]);
    expect(result.comparisons.map(({ basis, current, verdict }) => [basis, ...current, verdict])).toEqual([
      ['other-sources', 'b/T-2024', 'consistent'],
      ['statistics', 'stat/T-2024', 'cannot-tell'],
    ]);
    expect(result).toMatchObject({
      verdict: 'consistent',
      basis: 'other-sources',
      reason: null,
      impliedBase: null,
    });
  });
});

describe('the implied base', () => {
  it.each`
    stated                                     | current                          | base
    ${'a VNM T 2024<2023: up 33.9%'}           | ${'a VNM T 2024: $2.2 billion'}  | ${'[4300000000000/2679, 4500000000000/2677]'}
    ${'a VNM T 2024<2023: up 109.3%'}          | ${'a VNM T 2024: $1.3 billion'}  | ${'[2500000000000/4187, 20000000000/31]'}
    ${'a VNM T 2024<2023: up $500 million'}    | ${'a VNM T 2024: $2.20 billion'} | ${'[1645000000, 1755000000]'}
    ${'a VNM M 2024<2023: up $100 million'}    | ${'a VNM M 2024: $120 million'}  | ${'[0, 75000000]'}
    ${'a VNM M 2024<2023: up $900 million'}    | ${'a VNM M 2024: $120 million'}  | ${null}
    ${'a VNM B 2024<2023: up $100 million'}    | ${'a VNM B 2024: $120 million'}  | ${'[-35000000, 75000000]'}
    ${'a VNM T 2024<2023: down 120%'}          | ${'a VNM T 2024: $2.20 billion'} | ${null}
    ${'a VNM T 2024<2023: down at least 100%'} | ${'a VNM T 2024: $2.20 billion'} | ${null}
  `('$stated of $current implies $base', ({ stated, current, base }) => {
    const { impliedBase } = check(stated, [current]);
    const { flow } = level(current);
    expect(impliedBase).toEqual(base && { current: `a/${flow}-2024`, interval: base });
  });

  const TOTAL = 'a VNM T 2024<2023: up 33.9%';
  it.each`
    why                                            | others                                                                                                                                                         | base
    ${'what other flows leave is narrower'}        | ${['a VNM X 2023: $1.00 billion', 'a VNM M 2023: $0.645 billion']}                                                                                             | ${'[3279/2, 3301/2]'}
    ${'nothing but what is printed for it'}        | ${['a VNM T 2023: $1.6430 billion']}                                                                                                                           | ${null}
    ${'a contradiction of other figures'}          | ${['a VNM X 2025: $1.0 billion', 'a VNM M 2025: $1.0 billion', 'a VNM T 2025: $9.0 billion']}                                                                  | ${'[4300000/2679, 4500000/2677]'}
    ${'a contradiction with others'}               | ${['a VNM T 2023: $1.0 billion']}                                                                                                                              | ${'[4300000/2679, 4500000/2677]'}
    ${'exports, beside a contradiction in a part'} | ${['a VNM X 2024: $2.200 billion', 'a VNM X 2023-01/2023-06: $1.0 billion', 'a VNM M 2023-01/2023-06: $1.0 billion', 'a VNM T 2023-01/2023-06: $9.0 billion']} | ${'[4399000/2679, 4500000/2677]'}
    ${'exports, beside a part above its whole'}    | ${['a VNM X 2024: $2.200 billion', 'a VNM T 2023-01/2023-06: $9.0 billion']}                                                                                   | ${'[4399000/2679, 4500000/2677]'}
    ${'no exports above the total'}                | ${['a VNM X 2024: $3.0 billion', 'a VNM T 2023-01/2023-06: $9.0 billion']}                                                                                     | ${'[4300000/2679, 4500000/2677]'}
    ${'another source says nothing of it'}         | ${['b VNM T 2023: $1.64 billion']}                                                                                                                             | ${'[4300000/2679, 4500000/2677]'}
  `('is what all figures of the source leave: $why', ({ others, base }) => {
    const { impliedBase } = check(TOTAL, ['a VNM T 2024: $2.2 billion', ...others]);
    const millions = (text: string) => {
      const { lower, upper } = readInterval(text);
      return [lower, upper].map((end) => end?.div(1e6).toFraction());
    };
    expect(impliedBase && millions(impliedBase.interval)).toEqual(
      base && [readInterval(base).lower, readInterval(base).upper].map((end) => end?.toFraction()),
    );
  });

  it('is never told of the rate of a balance, whose base has any sign', () => {
    expect(check('a VNM B 2024<2023: up 5%', ['a VNM B 2024: $120 million']).impliedBase).toBeNull();
  });

  it('needs a current value of the same source', () => {
    expect(check('a VNM T 2024<2023: up 5%', ['b VNM T 2024: $2.2 billion']).impliedBase).toBeNull();
  });
});

describe('power', () => {
  it('has its limits in one table', () => {
    expect(POWER_LIMITS.map(({ power, upTo }) => [power, toExact(upTo)])).toEqual([
      ['strong', '1/100'],
      ['fair', '1/20'],
    ]);
  });

  it.each`
    label                     | stated                                     | current             | power
    ${'1 point'}              | ${'a VNM T 2024<2023: up 5%'}              | ${'[110, 111]'}     | ${'strong'}
    ${'over 1 point'}         | ${'a VNM T 2024<2023: up 5%'}              | ${'[110, 1111/10]'} | ${'fair'}
    ${'5 points'}             | ${'a VNM T 2024<2023: up 5%'}              | ${'[110, 115]'}     | ${'fair'}
    ${'over 5 points'}        | ${'a VNM T 2024<2023: up 5%'}              | ${'[110, 1151/10]'} | ${'weak'}
    ${'unbounded'}            | ${'a VNM T 2024<2023: up 5%'}              | ${'[110, ∞)'}       | ${'weak'}
    ${'1 % of 100 dollars'}   | ${'a VNM T 2024<2023: up at most $100'}    | ${'[110, 111]'}     | ${'strong'}
    ${'5 % of 100 dollars'}   | ${'a VNM T 2024<2023: up at least $100'}   | ${'[110, 115]'}     | ${'fair'}
    ${'6 % of 100 dollars'}   | ${'a VNM T 2024<2023: up at least $100'}   | ${'[110, 116]'}     | ${'weak'}
    ${'5 % of a fall of 100'} | ${'a VNM T 2024<2023: down at least $100'} | ${'[10, 15]'}       | ${'fair'}
    ${'a change of nothing'}  | ${'a VNM T 2024<2023: up at most $0'}      | ${'[110, 111]'}     | ${'weak'}
  `('$label wide is $power', ({ stated, current, power }) => {
    const result = check(
      stated,
      [],
      [
        exactly('a VNM T 2024: $1', readInterval(current)),
        exactly('a VNM T 2023: $1', readInterval('[100, 100]')),
      ],
    );
    expect(only(result.comparisons).power).toBe(power);
  });
});

describe('two-way trade from its parts', () => {
  const TEN_MONTHS = [
    'a VNM X 2022-01/2022-10: $512.3 million',
    'a VNM M 2022-01/2022-10: $849.5 million',
    'a VNM X 2022-01/2022-10<2021-01/2021-10: up 3.7%',
    'a VNM M 2022-01/2022-10<2021-01/2021-10: up 49.5%',
  ];
  const YEAR = [
    'a VNM X 2025: $641.8 million',
    'a VNM M 2025: $1.3 billion',
    'a VNM X 2025<2024: up 32%',
    'a VNM M 2025<2024: up 26.2%',
  ];
  const COARSE = [
    'a VNM X 2025: $1 billion',
    'a VNM M 2025: $1 billion',
    'a VNM X 2025<2024: up 32%',
    'a VNM M 2025<2024: up 26.2%',
  ];

  it('raises no alarm for ten months of 2022: the intervals meet', () => {
    const result = check('a VNM T 2022-01/2022-10<2021-01/2021-10: up 28.3%', [
      'a VNM T 2022-01/2022-10: $1.36 billion',
      ...TEN_MONTHS,
    ]);
    expect(result).toMatchObject({ verdict: 'consistent', basis: 'parts', reason: null });
    expect(only(result.comparisons)).toEqual({
      basis: 'parts',
      met: true,
      current: ['a/X-2022-01/2022-10', 'a/M-2022-01/2022-10'],
      base: ['a/g-X-2022-01/2022-10', 'a/g-M-2022-01/2022-10'],
      computed: '[1323809339/4703320000, 372372277/1317982400]',
      verdict: 'consistent',
      reason: null,
      revision: null,
      anyRounding: true,
      stretched: false,
      power: 'strong',
      restsOn: [],
      witness: null,
    });
    // The lower end again, as Σ C / Σ C/(1 + g) at 512.35 with +3.65 % and 849.45 with +49.45 %.
    const [x, m] = [parseQ('512.35'), parseQ('849.45')];
    const bases = plus(over(x, parseQ('1.0365')), over(m, parseQ('1.4945')));
    expect(order(minus(over(plus(x, m), bases), UNIT), parseQ('1323809339/4703320000'))).toBe(0);
  });

  it('finds that 32.8 % does not lie between exports +32 % and imports +26.2 %', () => {
    const result = check('a VNM T 2025<2024: up 32.8%', YEAR);
    expect(result).toMatchObject({ verdict: 'inconsistent', basis: 'parts', reason: null });
    expect(only(result.comparisons)).toMatchObject({
      computed: '[383595561/1378569400, 44679981/157861480]',
      anyRounding: true,
      power: 'strong',
      restsOn: [],
    });
  });

  it.each`
    label                               | stated                                | lines                                                        | verdict           | any      | restsOn
    ${'outside by any rounding'}        | ${'a VNM T 2025<2024: up 90.1%'}      | ${COARSE}                                                    | ${'inconsistent'} | ${true}  | ${[]}
    ${'outside to nearest only'}        | ${'a VNM T 2025<2024: up 32.6%'}      | ${COARSE}                                                    | ${'inconsistent'} | ${false} | ${[]}
    ${'a hedge stretched'}              | ${'a VNM T 2025<2024: up over 26.0%'} | ${YEAR}                                                      | ${'consistent'}   | ${true}  | ${['hedge']}
    ${'a hedged part beyond its limit'} | ${'a VNM T 2025<2024: up 40.1%'}      | ${['a VNM X 2025: about $640 million', ...YEAR.slice(1)]}    | ${'inconsistent'} | ${true}  | ${['hedge']}
    ${'a hedged growth of a part'}      | ${'a VNM T 2025<2024: up 40.1%'}      | ${[...YEAR.slice(0, 3), 'a VNM M 2025<2024: up over 26.2%']} | ${'inconsistent'} | ${true}  | ${['hedge']}
    ${'wide zeros needed'}              | ${'a VNM T 2025<2024: up 30%'}        | ${YEAR}                                                      | ${'consistent'}   | ${true}  | ${['zeros']}
  `('$label', ({ stated, lines, verdict, any, restsOn }) => {
    const comparison = only(check(stated, lines).comparisons);
    expect(comparison).toMatchObject({ basis: 'parts', verdict, anyRounding: any, restsOn, witness: null });
  });

  it('names the strongest of two contradictions', () => {
    const result = check('a VNM T 2025<2024: up 40.1%', [
      'a VNM T 2025: $1.94 billion',
      'a VNM T 2024: $1.46 billion',
      ...YEAR,
    ]);
    expect(result.comparisons.map(({ verdict }) => verdict)).toEqual(['inconsistent', 'inconsistent']);
    expect(result).toMatchObject({ verdict: 'inconsistent', basis: 'same-source' });
  });

  it('decides against the source even where its totals agree', () => {
    const result = check('a VNM T 2025<2024: up 32.8%', [
      'a VNM T 2025: $1.94 billion',
      'a VNM T 2024: $1.46 billion',
      ...YEAR,
    ]);
    expect(result.comparisons.map(({ basis, verdict }) => [basis, verdict])).toEqual([
      ['same-source', 'cannot-tell'],
      ['parts', 'inconsistent'],
    ]);
    expect(result).toMatchObject({ verdict: 'inconsistent', basis: 'parts' });
  });

  it.each`
    label                         | stated                                  | lines
    ${'one part only'}            | ${'a VNM T 2025<2024: up 32.8%'}        | ${YEAR.filter((line) => !line.includes(' M '))}
    ${'a part without growth'}    | ${'a VNM T 2025<2024: up 32.8%'}        | ${YEAR.slice(0, 3)}
    ${'a part without value'}     | ${'a VNM T 2025<2024: up 32.8%'}        | ${YEAR.slice(1)}
    ${'parts of another source'}  | ${'b VNM T 2025<2024: up 32.8%'}        | ${YEAR}
    ${'one part elsewhere'}       | ${'a VNM T 2025<2024: up 32.8%'}        | ${['b VNM X 2025: $641.8 million', ...YEAR.slice(1)]}
    ${'another reporter'}         | ${'a LAO T 2025<2024: up 32.8%'}        | ${YEAR}
    ${'another base'}             | ${'a VNM T 2025<2023: up 32.8%'}        | ${YEAR}
    ${'growth of a part'}         | ${'a VNM X 2025<2024: up 32.8%'}        | ${YEAR.filter((line) => !line.includes(' X '))}
    ${'a change in dollars'}      | ${'a VNM T 2025<2024: up $500 million'} | ${YEAR}
    ${'a part in dollars'}        | ${'a VNM T 2025<2024: up 32.8%'}        | ${[...YEAR.slice(0, 3), 'a VNM M 2025<2024: up $300 million']}
    ${'an unbounded part'}        | ${'a VNM T 2025<2024: up 32.8%'}        | ${['a VNM X 2025: at least $641.8 million', ...YEAR.slice(1)]}
    ${'an unbounded growth'}      | ${'a VNM T 2025<2024: up 32.8%'}        | ${[...YEAR.slice(0, 3), 'a VNM M 2025<2024: up at least 26.2%']}
    ${'a part that may be zero'}  | ${'a VNM T 2025<2024: up 32.8%'}        | ${['a VNM X 2025: nearly $10 million', ...YEAR.slice(1)]}
    ${'a part that fell to zero'} | ${'a VNM T 2025<2024: up 32.8%'}        | ${[...YEAR.slice(0, 3), 'a VNM M 2025<2024: down 100%']}
  `('is not computed from $label', ({ stated, lines }) => {
    const { comparisons } = check(stated, lines);
    expect(comparisons.filter(({ basis, current }) => basis === 'parts' && current.length > 0)).toEqual([]);
  });
});

it('names bases from strongest to weakest and assumptions in one order', () => {
  expect(BASES).toEqual(['same-source', 'parts', 'other-sources', 'statistics']);
  expect(ASSUMPTIONS).toEqual([
    'nearest',
    'hedge-limit',
    'threshold',
    'hedge',
    'zeros',
    'misprint',
    'counted-from',
    'valuation',
    'reporter',
    'reprint',
    'same-issue',
    'no-revision',
  ]);
});

describe('the curator’s reading of a misprint', () => {
  const misprint = { readAs: 'up 28.3%', reason: 'a comma too many' };
  const values = ['a VNM T 2022: $1.28 billion', 'a VNM T 2021: $1 billion'];
  const levelsOf = (misread: boolean) =>
    values.map((line, index) => level(line, misread && index === 1 ? { misprint } : {}));

  it.each([
    ['nothing misprinted', null, false, []],
    ['the growth', misprint, false, ['misprint']],
    ['the base', null, true, ['misprint']],
  ])('is named where a comparison rests on it: %s', (_, ofGrowth, ofBase, named) => {
    const stated = { ...growth('a VNM T 2022<2021: up 28.3%'), misprint: ofGrowth };
    const [comparison] = checkOf(stated, levelsOf(ofBase)).comparisons;
    expect(comparison?.restsOn.filter((assumption) => assumption === 'misprint')).toEqual(named);
  });

  type Misprint = typeof misprint;
  it.each<[string, { whole?: Misprint; rate?: Misprint; value?: Misprint }, string[]]>([
    ['nothing misprinted', {}, []],
    ['the growth of the whole', { whole: misprint }, ['misprint']],
    ['the growth of a part', { rate: misprint }, ['misprint']],
    ['the value of a part', { value: misprint }, ['misprint']],
  ])(
    'is named where parts are compared: %s',
    (_, { whole = null, rate = null, value: size = null }, named) => {
      const levels = [
        level('a VNM X 2025: $641.8 million', { misprint: size }),
        level('a VNM M 2025: $1.31 billion'),
      ];
      const growths = [
        { ...growth('a VNM X 2025<2024: up 32%'), misprint: rate },
        growth('a VNM M 2025<2024: up 26.2%'),
      ];
      const stated = { ...growth('a VNM T 2025<2024: up 28%'), misprint: whole };
      const { comparisons } = checkOf(stated, [...levels, ...growths]);
      const parts = only(comparisons.filter(({ basis }) => basis === 'parts'));
      expect(parts.restsOn.filter((assumption) => assumption === 'misprint')).toEqual(named);
    },
  );
});
