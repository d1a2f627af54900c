// @vitest-environment happy-dom
import { act, type RenderResult, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChartFigure } from '../../../src/app/charts/ChartFigure.tsx';
import { DRAWING_WIDTHS, plotHeight } from '../../../src/app/charts/chart-size.ts';
import { LiveTrend } from '../../../src/app/charts/trend/LiveTrend.tsx';
import { trendModel } from '../../../src/app/charts/trend/trend-model.ts';
import { ledgerOf } from '../../../src/app/index.ts';
import { LedgerContext } from '../../../src/app/models/use-ledger.ts';
import { SiteContext } from '../../../src/app/site.ts';
import { FIXTURE } from '../dataset-fixture.ts';
import { madeSite } from '../made-site.ts';
import { TREND_LABELS } from './chart-labels.ts';

const LEDGER = ledgerOf(FIXTURE);
const MODEL = trendModel(FIXTURE, 'T', 'VNM');

/** A part of a page as it stands in one: with its site and its ledger. */
const withLedger = (part: ReactElement) => (
  <SiteContext value={madeSite('/', '/')}>
    <LedgerContext value={LEDGER}>{part}</LedgerContext>
  </SiteContext>
);

const FIGURE = withLedger(
  <ChartFigure
    title="Trade"
    subtitle="US$ billion"
    source="Source: IMF"
    note={{ label: 'How to read it', text: 'Hollow: hedged' }}
    tableLabel="The numbers"
    more="and # more"
    chart={<LiveTrend models={[MODEL]} labels={TREND_LABELS} />}
    live
  >
    <p>table</p>
  </ChartFigure>,
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

const liveChart = (within: ParentNode) => within.querySelector('.trend-hover svg.recharts-surface');
const drawingsOf = (page: ParentNode) => page.querySelector('.drawings')?.innerHTML;

describe('the drawings', () => {
  it('are in the page before any script, one for each width of a page', () => {
    const html = renderToString(FIGURE);
    expect([...html.matchAll(/viewBox="0 0 (\d+) \d+"/g)].map(([, width]) => Number(width))).toEqual([
      ...DRAWING_WIDTHS,
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
    expect(container.querySelectorAll('.trend-stage .drawing > svg')).toHaveLength(DRAWING_WIDTHS.length);
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
    const stops = () => [...container.querySelectorAll<HTMLElement>('.trend-years [tabindex="0"]')];
    expect(stops().map(({ dataset }) => dataset.year)).toEqual(['2025']);
    act(() => stops()[0]?.focus());
    press('ArrowLeft');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      '2024. side 2.15 to 2.25. an estimated 2.2 billion USD in Evening Post. side 2.15 to 2.25. US$2.2 billion in Morning Post. US$2.2 billion in Evening Post. mirror 2.00 to 3.00. over US$2 billion in Mekong Herald',
    );
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
    press('Escape');
    expect(container.querySelector('.trend-tooltip')).toBeNull();
  });

  it('is a picture or a link a year in one group with the name of the chart, and one stop for keys', async () => {
    const { container } = await show(
      withLedger(
        <LiveTrend
          models={[MODEL]}
          labels={TREND_LABELS}
          yearHref={(year) => (year === 2024 ? 'values/T-2024/' : undefined)}
        />,
      ),
    );
    resize(760, 380);
    const group = await screen.findByRole('group', { name: TREND_LABELS.title });
    const parts = [...group.querySelectorAll<HTMLElement>('[data-year]')];
    expect(parts.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    for (const part of parts) {
      const isLink = part.dataset.year === '2024';
      expect(part.getAttribute(isLink ? 'href' : 'role')).toBe(isLink ? 'values/T-2024/' : 'img');
      expect(part.getAttribute('aria-label')).toMatch(new RegExp(`^${part.dataset.year}\\. .`));
    }
    expect(container.querySelector('[role="application"]')).toBeNull();
    act(() => parts.find(({ tabIndex }) => tabIndex === 0)?.focus());
    press('Home');
    expect(document.activeElement).toBe(parts[0]);
    press('ArrowLeft');
    expect(document.activeElement).toBe(parts[0]);
    press('End');
    expect(document.activeElement).toBe(parts.at(-1));
    // Up and down lead where they lead in an embed.
    press('ArrowUp');
    expect(document.activeElement).toBe(parts.at(-2));
    press('ArrowDown');
    expect(document.activeElement).toBe(parts.at(-1));
  });
});

/** Presses a key where the focus is. */
function press(key: string): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
}
