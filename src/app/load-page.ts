/** Loads the code of the page at an address: the application has that of no page. */
import { pageAt } from './page-at.ts';
import type { LatePages, PageName } from './page-kinds.tsx';

const PAGE_CODE: { readonly [Name in PageName]: () => Promise<Required<Pick<LatePages, Name>>> } = {
  ChangesPage: () => import('./pages/changes/ChangesPage.tsx'),
  CorrectionsPage: () => import('./pages/changes/CorrectionsPage.tsx'),
  CheckPage: () => import('./pages/check/CheckPage.tsx'),
  ClaimPage: () => import('./pages/claims/ClaimPage.tsx'),
  ClaimsPage: () => import('./pages/claims/ClaimsPage.tsx'),
  ChartPage: () => import('./pages/data/ChartPage.tsx'),
  DataPage: () => import('./pages/data/DataPage.tsx'),
  FindingPage: () => import('./pages/findings/FindingPage.tsx'),
  FindingsPage: () => import('./pages/findings/FindingsPage.tsx'),
  GrowthPage: () => import('./pages/growth/GrowthPage.tsx'),
  MethodPage: () => import('./pages/method/MethodPage.tsx'),
  OverviewPage: () => import('./pages/overview/OverviewPage.tsx'),
  SourcePage: () => import('./pages/sources/SourcePage.tsx'),
  SourcesPage: () => import('./pages/sources/SourcesPage.tsx'),
  TargetsPage: () => import('./pages/targets/TargetsPage.tsx'),
  TwoCountsPage: () => import('./pages/two-counts/TwoCountsPage.tsx'),
  ValuePage: () => import('./pages/value/ValuePage.tsx'),
  ValuesPage: () => import('./pages/value/ValuesPage.tsx'),
};

/**
 * The code of the page that a path names, by its name in `every-page.ts`; nothing for what is no page of a pair.
 *
 * @param path below the site's root
 * @throws {TypeError} when it cannot be loaded
 */
export async function loadPage(path: string): Promise<LatePages> {
  const page = pageAt(path);
  return page ? PAGE_CODE[page.kind.page]() : {};
}
