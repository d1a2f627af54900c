import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { IntervalStrip, IntervalTicks } from '../../../src/app/charts/strip/IntervalStrip.tsx';
import type { StripBar } from '../../../src/app/charts/strip/strip-layout.ts';
import { roughWidth } from '../../../src/app/charts/trend/label-placement.ts';
import { textsOf } from './chart-labels.ts';

const SCALE = { width: 300, factor: 100, low: -20, high: 120, ticks: [0, 50, 100] };
const STATED: StripBar = { interval: '[1/10, 3/10]', verdict: null, label: 'Stated' };

const computed = (interval: string, verdict: StripBar['verdict'], label = 'Computed'): StripBar => ({
  interval,
  verdict,
  label,
});

const draw = (bars: readonly StripBar[]) =>
  renderToStaticMarkup(<IntervalStrip scale={SCALE} bars={[STATED, ...bars]} title="10 to 30 %" />);

/** What stands in the group of a verdict, without its label. */
const groupOf = (svg: string, verdict: string) =>
  new RegExp(`<g class="interval-${verdict}">(.*?)(?:<text.*?)?</g>`).exec(svg)?.[1];

describe('IntervalStrip', () => {
  it('is an image named by its intervals, of fixed size', () => {
    const svg = draw([]);
    expect(svg).toMatch(/width="300" height="20" viewBox="0 0 300 20" role="img"/);
    expect(svg).toContain('aria-label="10 to 30 %"');
    expect(svg).not.toContain('style=');
  });

  it('names every bar beside it, from the top down', () => {
    const svg = draw([
      computed('[1/5, 2/5]', 'consistent', 'Same source'),
      computed('[3/5, 4/5]', 'inconsistent', 'Its parts'),
    ]);
    expect(textsOf(svg).filter((text) => text !== '10 to 30 %')).toEqual([
      'Stated',
      'Same source',
      'Its parts',
    ]);
    expect(svg).toContain('viewBox="0 0 300 60"');
  });

  it('sets the label of a bar at the end of the scale to its left', () => {
    const svg = draw([computed('[1, 11/10]', 'consistent', 'Statistics')]);
    expect(svg).toMatch(/text-anchor="end"[^>]*>Statistics</);
    expect(svg).toMatch(/text-anchor="start"[^>]*>Stated</);
  });

  it('sets no label beside a bar on the band of the stated growth', () => {
    // Room to its right, but on the band, which goes on only behind the bars.
    const svg = draw([computed('[-15/100, -1/10]', 'inconsistent', 'A label that reaches far')]);
    expect(svg).toMatch(/x="0" y="54.5"[^>]*>A label that reaches far</);
    expect(svg).toContain('<path d="M90,16v20m0,22v20" stroke-width="40"');
    expect(draw([computed('[-15/100, -1/10]', 'inconsistent', 'No')])).toMatch(/y="34.5"[^>]*>No</);
  });

  it('sets all labels above their bars, from one edge, where a bar leaves no room beside it', () => {
    const svg = draw([computed('[0, 1]', 'consistent', 'Other sources')]);
    expect(svg).toContain('viewBox="0 0 300 78"');
    expect(svg).toMatch(/x="0" y="12.5"[^>]*>Stated</);
    expect(svg).toMatch(/x="0" y="54.5"[^>]*>Other sources</);
    // Nearer to its own bar than to the one before it.
    expect(groupOf(svg, 'consistent')).toContain('y="64"');
    expect(groupOf(svg, 'stated')).toContain('y="21"');
  });

  it('breaks a label that is longer than the scale, and keeps all of it inside', () => {
    const label = 'Vietnam Economic News (Công Thương), 17 February 2026, reporter not stated: 32.65–32.75%';
    const svg = draw([computed('[1, 11/10]', 'printed', label)]);
    const lines = textsOf(svg).filter((text) => label.includes(text));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(label);
    for (const line of lines) expect(roughWidth(line, 13)).toBeLessThanOrEqual(SCALE.width);
    const places = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].slice(-lines.length);
    expect(new Set(places.map(([, x]) => x)).size).toBe(1);
    const widest = Math.max(...lines.map((line) => roughWidth(line, 13)));
    expect(Number(places[0]?.[1]) + widest).toBeLessThanOrEqual(SCALE.width);
    const rows = places.map(([, , y]) => Number(y));
    expect(rows.slice(1).map((y, index) => y - (rows[index] ?? 0))).toEqual(rows.slice(1).map(() => 16));
    expect(svg).toContain(`viewBox="0 0 300 ${16 + 20 + 6 + 16 * lines.length + 20}"`);
  });

  it('gives each verdict a shape as well as a colour', () => {
    const svg = draw([
      computed('[1/5, 2/5]', 'consistent'),
      computed('[3/5, 4/5]', 'inconsistent'),
      computed('[7/10, 9/10]', 'cannot-tell'),
    ]);
    expect(groupOf(svg, 'consistent')).toMatch(/^<rect [^>]*y="26" [^>]*height="8" rx="3" [^>]*><\/rect>$/);
    expect(groupOf(svg, 'inconsistent')).toMatch(/^<rect [^>]*y="46"[^>]*><\/rect><path [^>]*><\/path><path/);
    expect(groupOf(svg, 'cannot-tell')).toMatch(/^<rect [^>]*y="66"[^>]*stroke-dasharray[^>]*><\/rect>$/);
  });

  it('paints printed bars by who counted them, and no verdict so', () => {
    const bar = (countedBy: StripBar['countedBy'], verdict: StripBar['verdict'] = 'printed') =>
      groupOf(draw([{ ...computed('[1/5, 2/5]', verdict), countedBy }]), verdict ?? 'stated');
    expect(bar('side')).toContain('--chart-side');
    expect(bar('other')).toContain('--chart-mirror');
    expect(bar(undefined)).toContain('--chart-strong');
    expect(bar('other', 'weak')).toContain('--chart-cannot-tell');
  });

  it('points beyond the scale where an interval goes on', () => {
    expect(groupOf(draw([computed('[1/2, ∞)', 'cannot-tell')]), 'cannot-tell')).toMatch(/l6,4l-6,4z/);
    expect(groupOf(draw([computed('[-3, -2]', 'inconsistent')]), 'inconsistent')).toMatch(/l-6,4l6,4z/);
    expect(groupOf(draw([computed('[1/5, 2/5]', 'consistent')]), 'consistent')).not.toMatch(/z"/);
  });

  it('keeps a cross that stands at the end of the scale inside the drawing', () => {
    const svg = draw([computed('[3, 4]', 'inconsistent')]);
    const [, x = ''] = /<path d="M([\d.]+),[\d.]+l8,8/.exec(svg) ?? [];
    expect(Number(x)).toBeGreaterThan(200);
    expect(Number(x) + 8).toBeLessThanOrEqual(300);
  });
});

describe('IntervalTicks', () => {
  it('names the percentages of the scale, for eyes only', () => {
    const svg = renderToStaticMarkup(<IntervalTicks scale={SCALE} tick={(value) => `${value} %`} />);
    expect(textsOf(svg)).toEqual(['0 %', '50 %', '100 %']);
    expect(svg).toContain('aria-hidden="true"');
  });
});
