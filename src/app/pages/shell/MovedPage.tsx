import type { Dataset } from '../../../domain/index.ts';
import { Layout } from '../../components/Layout.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ledgerOf } from '../../models/ledger.ts';
import { LedgerContext } from '../../models/use-ledger.ts';
import { type Site, SiteContext } from '../../site.ts';

interface Props {
  readonly site: Site;
  readonly dataset: Dataset;
  /** Why the page is not there any more. */
  readonly reason: string;
  /** Relative to the page. */
  readonly href: string;
  /** The title of the page that took its place. */
  readonly title: string;
}

/** The page at an address that has gone: why it has gone, and a link to what took its place. */
export function MovedPage({ site, dataset, reason, href, title }: Props) {
  const ledger = ledgerOf(dataset, site.catalogue);
  return (
    <SiteContext value={site}>
      <LedgerContext value={ledger}>
        <Layout dataset={ledger.dataset} section={null}>
          <MovedText reason={reason} href={href} title={title} />
        </Layout>
      </LedgerContext>
    </SiteContext>
  );
}

function MovedText({ reason, href, title }: Pick<Props, 'reason' | 'href' | 'title'>) {
  const { moved } = useMessages();
  return (
    <>
      <h1>{moved.title}</h1>
      <p className="lead">{reason}</p>
      <p>
        {moved.now} <a href={href}>{title}</a>
      </p>
    </>
  );
}
