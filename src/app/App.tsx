import { useQuery } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { datasetQuery } from './api/dataset-query.ts';
import { Layout, type Section } from './components/Layout.tsx';
import { type Ledger, ledgerOf } from './models/ledger.ts';
import { valuesOf } from './models/value-page.ts';
import { ClaimPage } from './pages/claims/ClaimPage.tsx';
import { ClaimsPage } from './pages/claims/ClaimsPage.tsx';
import { FindingPage } from './pages/findings/FindingPage.tsx';
import { FindingsPage } from './pages/findings/FindingsPage.tsx';
import { GrowthPage } from './pages/growth/GrowthPage.tsx';
import { MethodPage } from './pages/method/MethodPage.tsx';
import { OverviewPage } from './pages/overview/OverviewPage.tsx';
import { ErrorView } from './pages/shell/ErrorView.tsx';
import { LoadingView } from './pages/shell/LoadingView.tsx';
import { NotFoundPage } from './pages/shell/NotFoundPage.tsx';
import { PairsPage } from './pages/shell/PairsPage.tsx';
import { SourcePage } from './pages/sources/SourcePage.tsx';
import { SourcesPage } from './pages/sources/SourcesPage.tsx';
import { TargetsPage } from './pages/targets/TargetsPage.tsx';
import { ValuePage } from './pages/value/ValuePage.tsx';
import { hrefs, PATTERNS } from './route.ts';
import { type Site, SiteContext, useSite } from './site.ts';

/** Pages that only some readers open, and that bring much code of their own. */
export interface LatePages {
  readonly CheckPage?: ComponentType<{ readonly ledger: Ledger }>;
}

interface Props {
  readonly site: Site;
  /** The path of the site's root without a final slash, e.g. "" or "/tradecheck". */
  readonly base: string;
  /** Pages whose code is loaded only where they are shown. */
  readonly late?: LatePages;
  /** The page's path below the root, where there is no address bar to read it from. */
  readonly path?: string;
}

/** The application: picks the page that belongs to the address. Needs a `QueryClientProvider` around it. */
export function App({ site, base, late = {}, path }: Props) {
  return (
    <SiteContext value={site}>
      {/* A page is prerendered without a query, so it must be taken over without one: filters apply right after. */}
      <Router base={base} ssrSearch="" {...(path === undefined ? {} : { ssrPath: path })}>
        <Pages late={late} />
      </Router>
    </SiteContext>
  );
}

function Pages({ late: { CheckPage } }: { readonly late: LatePages }) {
  useEffect(() => {
    document.documentElement.dataset.awake = 'true';
  }, []);
  return (
    <Switch>
      <Route path={PATTERNS.overview}>
        {({ pair }) => (
          <OfPair pair={pair} section="overview" page={(ledger) => <OverviewPage ledger={ledger} />} />
        )}
      </Route>
      <Route path={PATTERNS.growth}>
        {({ pair }) => (
          <OfPair pair={pair} section="growth" page={(ledger) => <GrowthPage ledger={ledger} />} />
        )}
      </Route>
      <Route path={PATTERNS.findings}>
        {({ pair }) => (
          <OfPair pair={pair} section="findings" page={(ledger) => <FindingsPage ledger={ledger} />} />
        )}
      </Route>
      <Route path={PATTERNS.finding}>
        {({ pair, finding: id }) => (
          <OfPair
            pair={pair}
            section="findings"
            page={(ledger) => {
              const finding = ledger.finding(id);
              return finding && <FindingPage finding={finding} ledger={ledger} />;
            }}
          />
        )}
      </Route>
      <Route path={PATTERNS.targets}>
        {({ pair }) => (
          <OfPair pair={pair} section="targets" page={(ledger) => <TargetsPage ledger={ledger} />} />
        )}
      </Route>
      <Route path={PATTERNS.claims}>
        {({ pair }) => (
          <OfPair pair={pair} section="claims" page={(ledger) => <ClaimsPage ledger={ledger} />} />
        )}
      </Route>
      <Route path={PATTERNS.method}>
        {({ pair }) => (
          <OfPair pair={pair} section="method" page={(ledger) => <MethodPage ledger={ledger} />} />
        )}
      </Route>
      <Route path={PATTERNS.check}>
        {({ pair }) => (
          <OfPair pair={pair} section="check" page={(ledger) => CheckPage && <CheckPage ledger={ledger} />} />
        )}
      </Route>
      <Route path={PATTERNS.value}>
        {({ pair, value: slug }) => (
          <OfPair
            pair={pair}
            section="claims"
            page={(ledger) => {
              const value = valuesOf(ledger).get(slug);
              return value && <ValuePage value={value} ledger={ledger} />;
            }}
          />
        )}
      </Route>
      <Route path={PATTERNS.sources}>
        {({ pair }) => (
          <OfPair pair={pair} section="sources" page={(ledger) => <SourcesPage ledger={ledger} />} />
        )}
      </Route>
      <Route path={PATTERNS.source}>
        {({ pair, source: id }) => (
          <OfPair
            pair={pair}
            section="sources"
            page={(ledger) => {
              const source = ledger.source(id);
              return source && <SourcePage source={source} ledger={ledger} />;
            }}
          />
        )}
      </Route>
      <Route path={PATTERNS.claim}>
        {({ pair, source, claim: id }) => (
          <OfPair
            pair={pair}
            section="claims"
            page={(ledger) => {
              const claim = ledger.claim(`${source}/${id}`);
              return claim && <ClaimPage claim={claim} ledger={ledger} />;
            }}
          />
        )}
      </Route>
      <Route path={PATTERNS.home}>
        <PairsPage />
      </Route>
      {/* The built site leads from here to a language; the development server has only this page. */}
      <Route path="/">
        <PairsPage />
      </Route>
      <Route>
        <NotFoundPage dataset={null} />
      </Route>
    </Switch>
  );
}

interface OfPairProps {
  readonly pair: string;
  readonly section: Section | null;
  /** The page's content; `undefined` when the address names what the dataset does not hold. */
  readonly page: (ledger: Ledger) => ReactNode;
}

/** A page that needs a pair's dataset: waits for it, says what happened to it, or shows the page. */
function OfPair({ pair, section, page }: OfPairProps) {
  const { root, language } = useSite();
  const { data, error, refetch } = useQuery(datasetQuery(pair, hrefs(root, language).dataset(pair)));
  if (error) return <ErrorView error={error} retry={refetch} />;
  if (!data) return <LoadingView />;
  const content = page(ledgerOf(data));
  if (content === undefined) return <NotFoundPage dataset={data} />;
  return (
    <Layout dataset={data} section={section}>
      {content}
    </Layout>
  );
}
