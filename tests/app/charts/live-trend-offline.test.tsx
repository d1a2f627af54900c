// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { LiveTrend } from '../../../src/app/charts/trend/LiveTrend.tsx';
import { trendModel } from '../../../src/app/charts/trend/trend-model.ts';
import { FIXTURE } from '../dataset-fixture.ts';
import { TREND_LABELS } from './chart-labels.ts';

vi.mock('../../../src/app/charts/trend/TrendHover.tsx', () => {
  throw new Error('offline');
});

it('stays whole when the code of its live part does not come', async () => {
  const chart = <LiveTrend models={[trendModel(FIXTURE, 'T', 'VNM')]} labels={TREND_LABELS} />;
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = renderToString(chart);
  const before = page.innerHTML;
  await act(async () => {
    hydrateRoot(page, chart);
  });
  await act(() => vi.dynamicImportSettled());
  expect(page.innerHTML).toBe(before);
});
