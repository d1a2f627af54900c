/** The door of the app for the build, which renders its pages and charts to files. */
export { App } from './App.tsx';
export { datasetQuery, indexQuery, makeQueryClient } from './api/dataset-query.ts';
export { ChartDrawing } from './charts/ChartDrawing.tsx';
export { type Chart, chartsOf } from './charts-of.ts';
export { EmbedDocument, isWhole, longestSource } from './embed/EmbedDocument.tsx';
export { findingSentence } from './format/finding-text.ts';
export { CATALOGUES, LANGUAGE_CODES, type LanguageCode } from './i18n/index.ts';
export { ledgerOf } from './models/ledger.ts';
export { homePage, notFoundPage, type Page, pagesOf } from './pages.ts';
export { embedIndexPath, embedPath, hrefs } from './route.ts';
export type { StaticChart } from './site.ts';
export { CheckPage } from './views/CheckPage.tsx';
