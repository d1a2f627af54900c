/** The door of the app for the build, which renders its pages and charts to files. */
export { App } from './App.tsx';
export { datasetQuery, indexQuery } from './api/dataset-query.ts';
export { makeQueryClient } from './api/query-client.ts';
export { type Chart, chartsOf } from './chart-list.ts';
export { isProjected } from './charts/chart-datum.ts';
export { chartKindOf } from './charts/chart-kinds.ts';
export { drawingFor, FILE_WIDTH } from './charts/chart-size.ts';
export { COLOR, inTheme, TEXT_PAINT, THEMES, type Theme } from './charts/chart-theme.ts';
export { Drawings } from './charts/Drawings.tsx';
export { EmbedDocument, sourceText } from './embed/EmbedDocument.tsx';
export { EVERY_PAGE } from './every-page.ts';
export { citationOf, nameOfSource } from './format/citation.ts';
export { escapeMarkup } from './format/escape-markup.ts';
export { findingSentence } from './format/finding-text.ts';
export { showDate, showLocator, showText } from './format/show.ts';
export { claimSubject } from './format/subject.ts';
export { isUnitOf } from './format/whole-amounts.ts';
export { CATALOGUES, messagesFor } from './i18n/catalogues.ts';
export {
  LANGUAGE_CODES,
  LANGUAGE_NAMES,
  type LanguageCode,
  languageWithCode,
  type Messages,
} from './i18n/index.ts';
export { claimSlice } from './models/claim-query.ts';
export { economiesIn, type Ledger, ledgerOf } from './models/ledger.ts';
export { LedgerContext } from './models/use-ledger.ts';
export { homePage, notFoundPage, type Page, pagesOf } from './page-list.ts';
export { ChangeText } from './pages/changes/ChangeText.tsx';
export { entryTitle } from './pages/changes/changes-title.ts';
export { MovedPage } from './pages/shell/MovedPage.tsx';
export {
  chartFolder,
  embedIndexPath,
  embedPath,
  homeHref,
  hrefInLanguage,
  hrefsOf,
  inLanguage,
  PINNED_FILES,
} from './route.ts';
export { type Site, SiteContext } from './site.ts';
