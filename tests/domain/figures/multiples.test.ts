/** Multiples and fractions in words, in each language: a growth, times less one; a share. */
import { describe, expect, it, test } from 'vitest';
import { readFigure } from '../../../src/domain/figures/figure.ts';
import { observedInterval } from '../../../src/domain/figures/reading.ts';
import { US_DOLLAR } from '../../../src/domain/ledger/codes.ts';
import { writeInterval } from '../../../src/domain/numbers/interval.ts';
import { figureOf } from './figure-of.ts';

const shown = (text: string, language: string) => {
  const { unit, direction, hedges, numbers } = figureOf(text, language);
  const [number] = numbers;
  return [unit, direction ?? '-', ...hedges, number.value.toFraction()].join(' ');
};

describe('a multiple is a growth, times less one', () => {
  test.each([
    ['en', 'doubled', 'rate up 1'],
    ['en', 'more than doubled', 'rate up over 1'],
    ['en', 'nearly tripled', 'rate up nearly 2'],
    ['en', 'nearly triple the level', 'rate up nearly 2'],
    ['en', 'half the level', 'rate down 1/2'],
    ['en', 'over twice the level', 'rate up over 1'],
    ['en', 'treble the level', 'rate up 2'],
    ['en', 'halved', 'rate down 1/2'],
    ['en', '2.3 times as much', 'rate up 13/10'],
    ['en', 'up 2.3-fold', 'rate up 13/10'],
    ['en', 'two and a half times as much', 'rate up 3/2'],
    ['en', 'fell by half', 'rate down 1/2'],
    ['en', 'up by a third', 'rate up 1/3'],
    ['en', 'multiplied by three', 'rate up 2'],
    ['en', 'one and a half times as much', 'rate up 1/2'],
    ['en', 'one and a half times', 'refused'],
    ['en', 'up 2.3 times', 'refused'],
    ['en', 'triple', 'rate up 2'],
    ['en', 'nearly double', 'rate up nearly 1'],
    ['en', 'double the target', 'refused'],
    ['en', 'double-digit', 'refused'],
    ['en', 'a triple-digit rise', 'refused'],
    ['fr', 'près du double', 'rate up nearly 1'],
    ['de', 'hat sich fast verdoppelt', 'rate up nearly 1'],
    ['de', 'brachen um fast ein Drittel ein', 'rate down nearly 1/3'],
    ['it', 'il triplo', 'rate up 2'],
    ['zh', '翻了一倍', 'rate up 1'],
    ['ja', '約1.5倍に拡大', 'rate up about 1/2'],
    ['fr', 'a triplé', 'rate up 2'],
    ['vi', 'gấp đôi', 'rate up 1'],
    ['vi', 'gần gấp đôi', 'rate up nearly 1'],
    ['vi', 'gấp rưỡi', 'rate up 1/2'],
    ['vi', 'tăng gấp 2,3 lần', 'rate up 13/10'],
    ['vi', 'giảm một nửa', 'rate down 1/2'],
    ['zh', '增长两倍', 'rate up 2'],
    ['zh', '增长2.3倍', 'rate up 23/10'],
    ['zh', '翻一番', 'rate up 1'],
    ['ja', '2.3倍', 'rate up 13/10'],
    ['ja', '倍増した', 'rate up 1'],
    ['ko', '두 배', 'rate up 1'],
    ['ko', '2.3배', 'rate up 13/10'],
    ['fr', 'multiplié par 2,3', 'rate up 13/10'],
    ['fr', 'a plus que doublé', 'refused'],
    ['fr', 'a doublé', 'rate up 1'],
    ['de', 'verdoppelt', 'rate up 1'],
    ['de', 'halbiert', 'rate down 1/2'],
    ['es', 'se duplicó', 'rate up 1'],
    ['it', 'raddoppiato', 'rate up 1'],
    ['pt', 'duplicou', 'rate up 1'],
    ['ru', 'удвоился', 'rate up 1'],
    ['ar', 'تضاعف', 'rate up 1'],
    ['th', 'เพิ่มขึ้นเท่าตัว', 'rate up 1'],
    ['lo', 'ເທົ່າຕົວ', 'rate up 1'],
  ])('%s: %s', (language, text, expected) => {
    if (expected === 'refused') expect(readFigure(text, language)).toHaveProperty('problem');
    else expect(shown(text, language)).toBe(expected);
  });
});

describe('a fraction is a share', () => {
  test.each([
    ['en', 'a third', '1/3'],
    ['en', 'nearly half', '1/2'],
    ['vi', 'một nửa', '1/2'],
    ['vi', 'hai phần ba', '2/3'],
    ['zh', '三分之一', '1/3'],
    ['ja', '半分', '1/2'],
    ['ko', '절반', '1/2'],
    ['fr', 'deux tiers', '2/3'],
    ['es', 'un tercio', '1/3'],
    ['th', 'ครึ่งหนึ่ง', '1/2'],
  ])('%s: %s', (language, text, expected) => {
    expect(shown(text, language).split(' ').at(-1)).toBe(expected);
    expect(figureOf(text, language).direction).toBeUndefined();
  });
});

describe('what a word stands for is a convention', () => {
  test.each([
    ['doubled', '[3/4, 5/4]'],
    ['more than doubled', '(1, 3/2]'],
    ['halved', '[-11/20, -9/20]'],
    ['2.3 times as much', '[5/4, 27/20]'],
  ])('%s', (text, expected) => {
    expect(writeInterval(observedInterval(figureOf(text)))).toBe(expected);
  });
});

describe('what may be either is asked, and no amount is a multiple', () => {
  test.each([
    ['en', 'rose 2.3 times', 'doubtful-multiple'],
    ['es', '2,3 veces', 'doubtful-multiple'],
    ['en', 'doubled to US$2 billion', 'unknown-word'],
  ])('%s: %s', (language, text, code) => {
    expect(readFigure(text, language)).toMatchObject({ problem: { code } });
  });

  it.each([US_DOLLAR, 'THB'])('"doubled" is no amount where the curator gives the unit %s', (unit) => {
    expect(readFigure('doubled', 'en', { unit })).toHaveProperty('problem');
  });

  it('half a billion dollars is one', () => {
    expect(shown('half a billion dollars', 'en')).toBe('USD - 500000000');
  });
});
