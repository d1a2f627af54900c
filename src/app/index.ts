/** The door of the app for the build, which renders its pages and charts to files. */
export { App } from './App.tsx';
export { datasetQuery, indexQuery, makeQueryClient } from './api/dataset-query.ts';
export { CHART_SIZES } from './charts/chart-size.ts';
export { TrendChart } from './charts/TrendChart.tsx';
export { trendTexts, trendTitle } from './format/trend-texts.ts';
export { CATALOGUES, LANGUAGE_CODES, type LanguageCode } from './i18n/index.ts';
export { ledgerOf } from './models/ledger.ts';
export { chartId, TREND_FLOWS, trendOf } from './models/trends.ts';
export { homePage, notFoundPage, type Page, pagesOf } from './pages.ts';
export { hrefs } from './route.ts';
export type { StaticChart } from './site.ts';
