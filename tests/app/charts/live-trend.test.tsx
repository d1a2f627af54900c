// @vitest-environment happy-dom
import { act, type RenderResult, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChartFigure } from '../../../src/app/charts/ChartFigure.tsx';
import { PAGE_WIDTHS, plotHeight } from '../../../src/app/charts/chart-size.ts';
import { LiveTrend } from '../../../src/app/charts/trend/LiveTrend.tsx';
import { trendModel } from '../../../src/app/charts/trend/trend-model.ts';
import { FIXTURE } from '../dataset-fixture.ts';
import { TREND_LABELS } from './chart-labels.ts';

const MODEL = trendModel(FIXTURE, 'T', 'VNM');

const FIGURE = (
  <ChartFigure
    title="Trade"
    subtitle="US$ billion"
    source="Source: IMF"
    note={{ label: 'How to read it', text: 'Hollow: hedged' }}
    tableLabel="The numbers"
    chart={<LiveTrend models={[MODEL]} labels={TREND_LABELS} />}
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

/** The page as the build wrote it, taken over by the browser. */
async function hydrate(): Promise<HTMLElement> {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(FIGURE);
  await show(FIGURE, { container, hydrate: true });
  return container;
}

const liveChart = (within: ParentNode) => within.querySelector('svg.recharts-surface[role="application"]');
const drawingsOf = (page: ParentNode) => page.querySelector('.drawings')?.innerHTML;

describe('the drawings', () => {
  it('are in the page before any script, one for each width of a page', () => {
    const html = renderToString(FIGURE);
    expect([...html.matchAll(/viewBox="0 0 (\d+) \d+"/g)].map(([, width]) => Number(width))).toEqual([
      ...PAGE_WIDTHS,
    ]);
    expect(html).not.toContain('style=');
  });

  it.each([
    [328, 320],
    [720, 660],
    [912, 940],
  ])('stay where they are when the live part comes over them, at %i pixels', async (room, drawn) => {
    const page = await hydrate();
    const before = drawingsOf(page);
    resize(room, 350);
    await waitFor(() => expect(liveChart(page)).not.toBeNull());
    expect(drawingsOf(page)).toBe(before);
    const height = Math.floor((plotHeight(drawn) * room) / drawn);
    const [, width, own] =
      /^0 0 ([\d.]+) ([\d.]+)$/.exec(liveChart(page)?.getAttribute('viewBox') ?? '') ?? [];
    expect([Number(width), Math.floor(Number(own))]).toEqual([room, height]);
    expect(page.querySelector('.trend-hover .recharts-dot, .trend-hover text')).toBeNull();
  });

  it('stay alone while their box has no size', async () => {
    const page = await hydrate();
    resize(0, 0);
    expect(liveChart(page)).toBeNull();
  });

  it('are drawn by the browser where the build did not draw them', async () => {
    const { container } = await show(FIGURE);
    expect(container.querySelectorAll('.trend-stage .drawing > svg')).toHaveLength(PAGE_WIDTHS.length);
  });
});

describe('the frame', () => {
  it('has a heading, the unit, the source, the note and the numbers', async () => {
    await show(FIGURE);
    expect(screen.getByRole('figure', { name: 'Trade' }).hasAttribute('data-live')).toBe(true);
    expect(screen.getByRole('heading', { name: 'Trade' })).toBeDefined();
    for (const text of ['US$ billion', 'Source: IMF', 'Hollow: hedged', 'The numbers', 'table']) {
      expect(screen.getByText(text, { ignore: 'svg *' })).toBeDefined();
    }
  });
});

describe('the tooltip', () => {
  it('tells what is known of a year, reached by keys', async () => {
    const { container } = await show(FIGURE);
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
