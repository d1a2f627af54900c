import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Route, Router, Switch, useLocation, useRouter } from 'wouter';
import { datasetQuery } from './api/dataset-query.ts';
import { Layout } from './components/Layout.tsx';
import { FollowedLinks } from './FollowedLinks.tsx';
import { ledgerOf } from './models/ledger.ts';
import { LedgerContext } from './models/use-ledger.ts';
import { type PageAddress, pageAt } from './page-at.ts';
import type { LatePages } from './page-kinds.tsx';
import { ErrorView } from './pages/shell/ErrorView.tsx';
import { LoadingView } from './pages/shell/LoadingView.tsx';
import { NotFoundPage } from './pages/shell/NotFoundPage.tsx';
import { PairsPage } from './pages/shell/PairsPage.tsx';
import { HOME_PATTERN, hrefsOf } from './route.ts';
import { type Site, SiteContext, siteAt, useSite } from './site.ts';

interface Props {
  readonly site: Site;
  /** The path of the site's root without a final slash, such as "" or "/tradecheck". */
  readonly base: string;
  /** Pages whose code is loaded only where they are shown. */
  readonly late?: LatePages;
  /** Loads the code of the page at a path, where it is not part of the application. */
  readonly loadLate?: (path: string) => Promise<LatePages>;
  /** Called once when the page answers its reader. */
  readonly onDrawn?: () => void;
}

const nothingLate = (): Promise<LatePages> => Promise.resolve({});

/** The application: shows the page of the address. Needs a `QueryClientProvider` around it. */
export function App({ site, base, late = {}, loadLate = nothingLate, onDrawn }: Props) {
  useEffect(() => onDrawn?.(), [onDrawn]);
  return (
    // Pages are prerendered without a query, and must be taken over without one. Filters apply right after that.
    <Router base={base} ssrSearch="" ssrPath={base + site.path}>
      <OpenSite site={site}>
        <OpenPage late={late} loadLate={loadLate} />
      </OpenSite>
    </Router>
  );
}

/** The site as seen from the open page, to which addresses are relative. */
function OpenSite({ site, children }: { readonly site: Site; readonly children: ReactNode }) {
  const [location] = useLocation();
  const [first] = useState(location);
  const open = useMemo(
    () => (location === first ? site : siteAt(encodeURI(location), site)),
    [location, first, site],
  );
  return <SiteContext value={open}>{children}</SiteContext>;
}

interface LateProps {
  readonly late: LatePages;
  readonly loadLate: (path: string) => Promise<LatePages>;
}

function OpenPage({ late, loadLate }: LateProps) {
  const { parser } = useRouter();
  const [location] = useLocation();
  const page = pageAt(location, parser);
  if (page) return <PageOfPair page={page} late={late} loadLate={loadLate} />;
  return (
    <Switch>
      <Route path={HOME_PATTERN}>
        <PairsPage />
      </Route>
      {/** The built site redirects from here to a language. The development server has only this page. */}
      <Route path="/">
        <PairsPage />
      </Route>
      <Route>
        <NotFoundPage dataset={null} />
      </Route>
    </Switch>
  );
}

interface PageOfPairProps extends LateProps {
  readonly page: PageAddress;
}

/** A page that needs a pair's dataset: it waits for it, tells why it is missing, or shows the page. */
function PageOfPair({ page: { kind, pair, id }, late, loadLate }: PageOfPairProps) {
  const { root, path, language, catalogue } = useSite();
  const [loaded, setLoaded] = useState(late);
  const { data, error, refetch } = useQuery(datasetQuery(pair, hrefsOf(pair, root, language).dataset()));
  if (error) return <ErrorView error={error} retry={refetch} />;
  if (!data) return <LoadingView />;
  const ledger = ledgerOf(data, catalogue);
  const { dataset } = ledger;
  const item = kind.item(ledger, id);
  if (!item) return <NotFoundPage dataset={dataset} />;
  return (
    <LedgerContext value={ledger}>
      <FollowedLinks
        item={item}
        load={loadLate}
        onLoaded={(more) => setLoaded((before) => ({ ...before, ...more }))}
      />
      {/* Each page with menus and fields of its own: none stays open from the page before. */}
      <Layout key={path} dataset={dataset} section={kind.section}>
        {item.show(loaded)}
      </Layout>
    </LedgerContext>
  );
}
