/**
 * The code of all kinds of pages of a pair at once: for the build, and for its types. The application loads each where it is
 * shown, see `load-page.ts`.
 */
import { ChangesPage } from './pages/changes/ChangesPage.tsx';
import { CorrectionsPage } from './pages/changes/CorrectionsPage.tsx';
import { CheckPage } from './pages/check/CheckPage.tsx';
import { ClaimPage } from './pages/claims/ClaimPage.tsx';
import { ClaimsPage } from './pages/claims/ClaimsPage.tsx';
import { ChartPage } from './pages/data/ChartPage.tsx';
import { DataPage } from './pages/data/DataPage.tsx';
import { FindingPage } from './pages/findings/FindingPage.tsx';
import { FindingsPage } from './pages/findings/FindingsPage.tsx';
import { GrowthPage } from './pages/growth/GrowthPage.tsx';
import { MethodPage } from './pages/method/MethodPage.tsx';
import { OverviewPage } from './pages/overview/OverviewPage.tsx';
import { SourcePage } from './pages/sources/SourcePage.tsx';
import { SourcesPage } from './pages/sources/SourcesPage.tsx';
import { TargetsPage } from './pages/targets/TargetsPage.tsx';
import { TwoCountsPage } from './pages/two-counts/TwoCountsPage.tsx';
import { ValuePage } from './pages/value/ValuePage.tsx';
import { ValuesPage } from './pages/value/ValuesPage.tsx';

export const EVERY_PAGE = {
  ChangesPage,
  CorrectionsPage,
  CheckPage,
  ClaimPage,
  ClaimsPage,
  ChartPage,
  DataPage,
  FindingPage,
  FindingsPage,
  GrowthPage,
  MethodPage,
  OverviewPage,
  SourcePage,
  SourcesPage,
  TargetsPage,
  TwoCountsPage,
  ValuePage,
  ValuesPage,
};
