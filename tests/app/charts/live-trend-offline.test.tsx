// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { LiveTrend } from '../../../src/app/charts/trend/LiveTrend.tsx';
import { trendModel } from '../../../src/app/charts/trend/trend-model.ts';
import { FIXTURE } from '../dataset-fixture.ts';
import { TREND_LABELS } from './chart-labels.ts';

vi.mock('../../../src/app/charts/trend/TrendChart.tsx', () => {
  throw new Error('offline');
});

it('keeps the drawing of the build when the code of the chart does not come', async () => {
  const chart = (drawn: { wide: string; narrow: string } | undefined) => (
    <LiveTrend model={trendModel(FIXTURE, 'T', 'VNM')} labels={TREND_LABELS} drawn={drawn} />
  );
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = renderToString(chart({ wide: '<svg class="drawn"></svg>', narrow: '' }));
  await act(async () => {
    hydrateRoot(page, chart(undefined));
  });
  await act(() => vi.dynamicImportSettled());
  expect(page.querySelector('.drawn')).not.toBeNull();
});
