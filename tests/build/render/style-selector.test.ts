import { describe, expect, test } from 'vitest';
import { canMean, selectorsOf } from '../../../src/build/render/style-selector.ts';

const NAMES = { classes: new Set(['a', 'b']), elements: new Set(['p', 'th', 'details', 'tbody']) };

describe('what a selector can mean in a page', () => {
  test.each([
    ['p', true],
    ['table', false],
    ['*', true],
    [':root', true],
    [':focus-visible', true],
    ['#app', true],
    ['p>th.a', true],
    ['p > table', false],
    ['.a+.c', false],
    ['P', true],
    ['details[open]', true],
    ['[data-theme="x, .c"] .a', true],
    ['a[href^=http]:after', false],
    [':lang(lo)', true],
    ['th:nth-child(2n+1)', true],
    ['details::details-content', true],
    // What is excluded need not be there, and what is asked for has to.
    ['.a:not(.c)', true],
    ['.a:not(table, .c:has(>.d))', true],
    ['.a:has(>.c)', false],
    ['.a:has(+.b:not(.c))', true],
    ['.a:has(>.c:not(.b))', false],
    [':is(.c,.d) p', false],
    [':is(.c,.b) p', true],
    [':where(.a:has(table,tbody)) p', true],
    [':where(.a:has(table,ul)) p', false],
  ])('%s: %s', (selector, expected) => {
    expect(canMean(selector, NAMES)).toBe(expected);
  });

  test('is not told of one with an open bracket', () => {
    expect(() => canMean('.a:has(.b', NAMES)).toThrow('never closed');
  });
});

test.each([
  ['.a,.b', ['.a', '.b']],
  ['.a:is(.b,.c:not(p,th)) p,.d', ['.a:is(.b,.c:not(p,th)) p', '.d']],
  ['.a :is(th:first-child,th:nth-child(n+5)),p', ['.a :is(th:first-child,th:nth-child(n+5))', 'p']],
  ['[data-a="b,(c"],p', ['[data-a="b,(c"]', 'p']],
])('the selectors of %s', (list, expected) => {
  expect(selectorsOf(list)).toEqual(expected);
});
