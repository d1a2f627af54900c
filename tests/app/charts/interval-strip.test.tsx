import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  type ComputedInterval,
  IntervalStrip,
  IntervalTicks,
} from '../../../src/app/charts/IntervalStrip.tsx';
import { textsOf } from './chart-texts.ts';

const SCALE = { width: 300, low: -20, high: 120, ticks: [0, 50, 100] };

const draw = (computed: readonly ComputedInterval[], stated = '[1/10, 3/10]') =>
  renderToStaticMarkup(
    <IntervalStrip scale={SCALE} stated={stated} computed={computed} title="10 to 30 %" />,
  );

/** What stands in the group of a verdict. */
const groupOf = (svg: string, verdict: string) =>
  new RegExp(`<g class="interval-${verdict}">(.*?)</g>`).exec(svg)?.[1];

describe('IntervalStrip', () => {
  it('is an image named by its intervals, of fixed size', () => {
    const svg = draw([]);
    expect(svg).toMatch(/width="300" height="16" viewBox="0 0 300 16" role="img"/);
    expect(svg).toContain('>10 to 30 %</title>');
    expect(svg).not.toContain('style=');
  });

  it('grows by a line for each computed interval', () => {
    const one: ComputedInterval = { interval: '[1/5, 2/5]', verdict: 'consistent' };
    expect(draw([one, one, one])).toContain('viewBox="0 0 300 49"');
  });

  it('gives each verdict a shape as well as a colour', () => {
    const svg = draw([
      { interval: '[1/5, 2/5]', verdict: 'consistent' },
      { interval: '[3/5, 4/5]', verdict: 'inconsistent' },
      { interval: '[7/10, 9/10]', verdict: 'cannot-tell' },
    ]);
    expect(groupOf(svg, 'consistent')).toMatch(
      /^<rect x="90" y="16" width="40" height="6" rx="3" [^>]*><\/rect>$/,
    );
    expect(groupOf(svg, 'inconsistent')).toMatch(
      /^<rect x="170" y="27"[^>]*><\/rect><path [^>]*><\/path><path/,
    );
    expect(groupOf(svg, 'cannot-tell')).toMatch(/^<rect x="190" y="38"[^>]*stroke-dasharray[^>]*><\/rect>$/);
  });

  it('points beyond the scale where an interval goes on', () => {
    const svg = draw([{ interval: '[1/2, ∞)', verdict: 'cannot-tell' }]);
    expect(groupOf(svg, 'cannot-tell')).toContain('<path d="M292,15l6,4l-6,4z"');
    expect(groupOf(draw([{ interval: '[-3, -2]', verdict: 'inconsistent' }]), 'inconsistent')).toContain(
      'M8,15l-6,4l6,4z',
    );
  });

  it('keeps a cross that stands at the end of the scale inside the drawing', () => {
    const svg = draw([{ interval: '[3, 4]', verdict: 'inconsistent' }]);
    const [, x = ''] = /<path d="M([\d.]+),\d+l8,8/.exec(svg) ?? [];
    expect(Number(x) + 8).toBeLessThanOrEqual(300);
  });
});

describe('IntervalTicks', () => {
  it('names the percentages of the scale, for eyes only', () => {
    const svg = renderToStaticMarkup(<IntervalTicks scale={SCALE} percent={(value) => `${value} %`} />);
    expect(textsOf(svg)).toEqual(['0 %', '50 %', '100 %']);
    expect(svg).toContain('aria-hidden="true"');
  });
});
