// @vitest-environment happy-dom
import { act, type RenderResult, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChartFigure } from '../../../src/app/charts/ChartFigure.tsx';
import { LiveTrend } from '../../../src/app/charts/trend/LiveTrend.tsx';
import { trendModel } from '../../../src/app/charts/trend/trend-model.ts';
import { FIXTURE } from '../dataset-fixture.ts';
import { TREND_LABELS } from './chart-labels.ts';

const DRAWN = {
  wide: '<svg class="drawn-wide"><title>W</title></svg>',
  narrow: '<svg class="drawn-narrow"></svg>',
};
const MODEL = trendModel(FIXTURE, 'T', 'VNM');

const figure = (drawn: typeof DRAWN | undefined) => (
  <ChartFigure
    title="Trade"
    subtitle="US$ billion"
    source="Source: IMF"
    note="Hollow: hedged"
    tableLabel="The numbers"
    chart={<LiveTrend model={MODEL} labels={TREND_LABELS} drawn={drawn} />}
    live
  >
    <p>table</p>
  </ChartFigure>
);

/** Tells every observer, when asked, that its element is so large. */
let resize: (width: number, height: number) => void;

beforeEach(() => {
  const callbacks: ((width: number, height: number) => void)[] = [];
  resize = (width, height) =>
    act(() => {
      for (const callback of callbacks) callback(width, height);
    });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly report: ResizeObserverCallback;
      constructor(report: ResizeObserverCallback) {
        this.report = report;
      }
      observe(target: Element) {
        callbacks.push((width, height) =>
          this.report([{ target, contentRect: { width, height } } as unknown as ResizeObserverEntry], this),
        );
      }
      unobserve() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Renders, and waits until the code of the chart is there. */
async function show(...[element, options]: Parameters<typeof render>): Promise<RenderResult> {
  const result = render(element, options);
  await act(() => vi.dynamicImportSettled());
  return result;
}

/** The page as the build wrote it, taken over by the browser, which has no drawing of its own. */
async function hydrate(): Promise<HTMLElement> {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(figure(DRAWN));
  const { rerender } = await show(figure(undefined), { container, hydrate: true });
  // Another render must not lose the drawing either.
  rerender(figure(undefined));
  return container;
}

const liveChart = (within: ParentNode) => within.querySelector('svg.recharts-surface[role="application"]');

describe('the drawing of the build', () => {
  it('is in the page before any script, in both shapes', () => {
    const html = renderToString(figure(DRAWN));
    expect(html).toContain(`<div class="chart-wide">${DRAWN.wide}</div>`);
    expect(html).toContain(`<div class="chart-narrow">${DRAWN.narrow}</div>`);
    expect(html).not.toContain('style=');
  });

  it('is kept by hydration, without a warning', async () => {
    const page = await hydrate();
    expect(page.querySelector('.drawn-wide title')?.textContent).toBe('W');
    expect(page.querySelector('.drawn-narrow')).not.toBeNull();
    expect(liveChart(page)).toBeNull();
  });

  it('gives way to the live chart of the size of its box', async () => {
    const page = await hydrate();
    resize(701.6, 350.8);
    await waitFor(() => expect(liveChart(page)).not.toBeNull());
    expect(page.querySelector('.drawn-wide, .drawn-narrow')).toBeNull();
    expect(liveChart(page)?.getAttribute('viewBox')).toBe('0 0 701 350');
  });

  it('stays while the box has no size', async () => {
    const page = await hydrate();
    resize(0, 0);
    expect(page.querySelector('.drawn-wide')).not.toBeNull();
  });
});

describe('without a drawing', () => {
  it('the chart comes into an empty box, and follows its size', async () => {
    const { container } = await show(figure(undefined));
    expect(container.querySelector('.chart-box')?.textContent).toBe('');
    resize(340, 260);
    await waitFor(() => expect(liveChart(container)).not.toBeNull());
    resize(760, 380);
    await waitFor(() => expect(liveChart(container)?.getAttribute('viewBox')).toBe('0 0 760 380'));
  });
});

describe('the frame', () => {
  it('has a heading, the unit, the source, the note and the numbers', async () => {
    await show(figure(DRAWN));
    expect(screen.getByRole('figure', { name: 'Trade' }).hasAttribute('data-live')).toBe(true);
    expect(screen.getByRole('heading', { name: 'Trade' })).toBeDefined();
    for (const text of ['US$ billion', 'Source: IMF', 'Hollow: hedged', 'The numbers', 'table']) {
      expect(screen.getByText(text)).toBeDefined();
    }
  });
});

describe('the tooltip', () => {
  it('tells what is known of a year, reached by keys', async () => {
    const { container } = await show(figure(undefined));
    resize(760, 380);
    await waitFor(() => expect(liveChart(container)).not.toBeNull());
    const chart = liveChart(container);
    act(() => (chart as SVGElement).focus());
    for (let year = 2005; year < 2024; year += 1) {
      act(() => {
        chart?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      });
    }
    const tooltip = container.querySelector('.trend-tooltip');
    expect([...(tooltip?.querySelectorAll('p, li') ?? [])].map((element) => element.textContent)).toEqual([
      '2024',
      'side 2.15 to 2.25',
      'an estimated 2.2 billion USD in Evening Post',
      'side 2.15 to 2.25',
      'US$2.2 billion in Morning Post',
      'US$2.2 billion in Evening Post',
      'mirror 2.00 to 3.00',
      'over US$2 billion in Mekong Herald',
      'click for more',
    ]);
  });
});
