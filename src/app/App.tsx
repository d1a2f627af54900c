import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { datasetQuery } from './api/dataset-query.ts';
import { Layout } from './components/Layout.tsx';
import { ledgerOf } from './models/ledger.ts';
import { LedgerContext } from './models/use-ledger.ts';
import { type LatePages, PAGE_KINDS, type PageKind } from './page-kinds.tsx';
import { ErrorView } from './pages/shell/ErrorView.tsx';
import { LoadingView } from './pages/shell/LoadingView.tsx';
import { NotFoundPage } from './pages/shell/NotFoundPage.tsx';
import { PairsPage } from './pages/shell/PairsPage.tsx';
import { HOME_PATTERN, hrefsOf, patternOf } from './route.ts';
import { type Site, SiteContext, useSite } from './site.ts';

interface Props {
  readonly site: Site;
  /** The path of the site's root without a final slash, such as "" or "/tradecheck". */
  readonly base: string;
  /** Pages whose code is loaded only where they are shown. */
  readonly late?: LatePages;
  /** Called once when the page answers its reader. */
  readonly onDrawn?: () => void;
}

/** The application: shows the page of the address. Needs a `QueryClientProvider` around it. */
export function App({ site, base, late = {}, onDrawn }: Props) {
  return (
    <SiteContext value={site}>
      {/** Pages are prerendered without a query, and must be taken over without one. Filters apply right after that. */}
      <Router base={base} ssrSearch="" ssrPath={base + site.path}>
        <Pages late={late} onDrawn={onDrawn} />
      </Router>
    </SiteContext>
  );
}

/** The pages by their patterns. */
const ROUTES = PAGE_KINDS.map((kind) => ({
  kind,
  pattern: patternOf((hrefs) => kind.href(hrefs, kind.parameters)),
}));

function Pages({ late, onDrawn }: { readonly late: LatePages; readonly onDrawn: (() => void) | undefined }) {
  useEffect(() => onDrawn?.(), [onDrawn]);
  return (
    <Switch>
      {ROUTES.map(({ kind, pattern }) => (
        <Route key={pattern} path={pattern}>
          {(parameters) => <PageOfPair kind={kind} parameters={parameters} late={late} />}
        </Route>
      ))}
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

interface PageOfPairProps {
  readonly kind: PageKind;
  /** The values of the parameters in the address. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly late: LatePages;
}

/** A page that needs a pair's dataset: it waits for it, tells why it is missing, or shows the page. */
function PageOfPair({ kind, parameters, late }: PageOfPairProps) {
  const { root, language, catalogue } = useSite();
  const pair = parameters.pair ?? '';
  const { data, error, refetch } = useQuery(datasetQuery(pair, hrefsOf(pair, root, language).dataset()));
  if (error) return <ErrorView error={error} retry={refetch} />;
  if (!data) return <LoadingView />;
  const ledger = ledgerOf(data, catalogue);
  const { dataset } = ledger;
  const id = kind.parameters.replace(/:(\w+)/g, (_, name: string) => parameters[name] ?? '');
  const item = kind.item(ledger, id);
  if (!item) return <NotFoundPage dataset={dataset} />;
  return (
    <LedgerContext value={ledger}>
      <Layout dataset={dataset} section={kind.section}>
        {item.show(late)}
      </Layout>
    </LedgerContext>
  );
}
