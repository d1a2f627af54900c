// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { sayOverdue } from '../../src/app/say-overdue.ts';

test.each([
  ['2026-11-26', true],
  ['2026-12-21', true],
  ['2026-12-22', false],
  ['2031-01-01', false],
])('on %s the note that a look was due by 21 December 2026 is hidden: %s', (today, hidden) => {
  document.body.innerHTML = '<p data-overdue="2026-12-21" hidden>Newer figures may exist.</p>';
  sayOverdue(today);
  expect(document.querySelector('p')?.hidden).toBe(hidden);
});

test('a page without a rhythm says nothing', () => {
  document.body.innerHTML = '<p>Trade</p>';
  sayOverdue('2031-01-01');
  expect(document.body.innerHTML).toBe('<p>Trade</p>');
});
