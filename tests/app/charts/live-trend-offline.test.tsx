// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { LiveTrend } from '../../../src/app/charts/trend/LiveTrend.tsx';
import { trendModel } from '../../../src/app/charts/trend/trend-model.ts';
import { SiteContext } from '../../../src/app/site.ts';
import { FIXTURE } from '../dataset-fixture.ts';
import { madeSite } from '../made-site.ts';
import { TREND_LABELS } from './chart-labels.ts';

vi.mock('../../../src/app/charts/trend/TrendHover.tsx', () => {
  throw new Error('offline');
});

it('stays whole when the code of its live part does not come, and says so', async () => {
  const chart = (
    <SiteContext value={madeSite('/', '/')}>
      <LiveTrend models={[trendModel(FIXTURE, 'T', 'VNM')]} labels={TREND_LABELS} />
    </SiteContext>
  );
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = renderToString(chart);
  const drawings = () => page.querySelector('.trend-stage > :first-child')?.outerHTML;
  const before = drawings();
  await act(async () => {
    hydrateRoot(page, chart);
  });
  await act(() => vi.dynamicImportSettled());
  expect(before).toContain('<svg');
  expect(drawings()).toBe(before);
  expect(page.querySelector('[role=status]')?.textContent).toContain('The page itself is complete.');
  expect(page.querySelector('[role=status] button')?.textContent).toBe('Reload the page');
});
