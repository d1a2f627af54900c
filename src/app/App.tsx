import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { datasetQuery } from './api/dataset-query.ts';
import { Layout } from './components/Layout.tsx';
import { FollowedLinks } from './FollowedLinks.tsx';
import { useMessages } from './i18n/use-messages.ts';
import { loadPage } from './load-page.ts';
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
  /** The code of the page of the address, and of others. */
  readonly late?: LatePages;
  /** Called once when the page answers its reader. */
  readonly onDrawn?: () => void;
}

/** The application: shows the page of the address. Needs a `QueryClientProvider` around it. */
export function App({ site, base, late = {}, onDrawn }: Props) {
  // Before the browser turns to the next key: where React drew the page anew, nothing has the focus until this is told.
  useLayoutEffect(() => onDrawn?.(), [onDrawn]);
  return (
    // Pages are prerendered without a query, and must be taken over without one. Filters apply right after that.
    <Router base={base} ssrSearch="" ssrPath={base + site.path}>
      <OpenSite site={site}>
        <OpenPage late={late} />
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
}

function OpenPage({ late }: LateProps) {
  const [location] = useLocation();
  const page = pageAt(location);
  if (page) return <PageOfPair page={page} late={late} />;
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
function PageOfPair({ page: { kind, pair, id }, late }: PageOfPairProps) {
  const { root, path, language, catalogue } = useSite();
  const [loaded, setLoaded] = useState(late);
  const { data, error, refetch } = useQuery(datasetQuery(pair, hrefsOf(pair, root, language).dataset()));
  if (error) return <ErrorView error={error} retry={refetch} />;
  if (!data) return <LoadingView />;
  const ledger = ledgerOf(data, catalogue);
  const { dataset } = ledger;
  const item = kind.item(ledger, id);
  if (!item) return <NotFoundPage dataset={dataset} />;
  const onLoaded = (more: LatePages) => setLoaded((before) => ({ ...before, ...more }));
  const isShown = kind.page in loaded;
  return (
    <LedgerContext value={ledger}>
      <FollowedLinks item={item} isShown={isShown} onLoaded={onLoaded} />
      {/* Each page with menus and fields of its own: none stays open from the page before. */}
      <Layout key={path} dataset={dataset} section={kind.section}>
        {isShown ? item.show(loaded) : <AwaitedPage onLoaded={onLoaded} />}
      </Layout>
    </LedgerContext>
  );
}

/**
 * Stands for a page whose code is not there: that of a step back to a page that was open before this one was loaded anew.
 * Where the code does not come, the page's file is opened.
 */
function AwaitedPage({ onLoaded }: { readonly onLoaded: (late: LatePages) => void }) {
  const { path } = useSite();
  const { loading } = useMessages();
  const take = useEffectEvent(onLoaded);
  useEffect(() => {
    loadPage(path).then(take, () => location.reload());
  }, [path]);
  return (
    <p className="loading" role="status">
      {loading}
    </p>
  );
}
