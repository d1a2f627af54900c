import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOR } from '../../../src/app/charts/chart-theme.ts';
import { contrast } from '../../contrast.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../../src/app/styles/${name}.css`, import.meta.url), 'utf8');

/** The custom properties of the first `:root`, and those with the dark set over them. */
function propertiesOf(css: string): { light: Map<string, string>; dark: Map<string, string> } {
  const [before = '', after = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
  const properties = (text: string) =>
    [...text.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']): [string, string] => [
      name,
      value,
    ]);
  const light = new Map(properties(before));
  return { light, dark: new Map([...light, ...properties(after)]) };
}

const THEME = propertiesOf(read('theme'));
const CHARTS = propertiesOf(read('chart-colors'));

function colorOf(name: string, set: 'light' | 'dark'): string {
  const value = CHARTS[set].get(name) ?? THEME[set].get(name) ?? '';
  const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  return other ? colorOf(other, set) : value;
}

const contrastOf = (...hexes: readonly [string, string]): number => {
  const [one, other] = hexes.map((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
  return contrast(one ?? [], other ?? []);
};

describe('the colours of charts', () => {
  it.each(Object.values(COLOR))('%s falls back to the light value', (value) => {
    const [, name = '', fallback] = /^var\(--([\w-]+), (#\w{6})\)$/.exec(value) ?? [];
    expect(colorOf(name, 'light')).toBe(fallback);
  });

  // Marks need 3:1; what is written in a colour too needs 4.5:1. Grid and track only guide the eye.
  // biome-ignore format: one row a colour
  it.each([
    ['chart-text', 4.5], ['chart-strong', 4.5], ['chart-side', 4.5], ['chart-imports', 4.5], ['chart-mirror', 4.5],
    ['chart-axis', 3], ['chart-consistent', 3], ['chart-inconsistent', 3], ['chart-cannot-tell', 3],
  ])('%s has a contrast of %d on the paper, by day and by night', (name, least) => {
    for (const set of ['light', 'dark'] as const) {
      expect(contrastOf(colorOf(name, set), colorOf('chart-surface', set)), set).toBeGreaterThanOrEqual(least);
    }
  });
});
