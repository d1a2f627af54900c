import type { Dataset } from '../../../domain/index.ts';
import { Layout } from '../../components/Layout.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { homeHref } from '../../route.ts';
import { useSite } from '../../site.ts';

/** The page for an address that does not exist. */
export function NotFoundPage({ dataset }: { readonly dataset: Dataset | null }) {
  const messages = useMessages();
  const { root, language } = useSite();
  return (
    <Layout dataset={dataset} section={null}>
      <h1>{messages.notFound.title}</h1>
      <p className="lead">{messages.notFound.text}</p>
      <p>
        <a href={homeHref(root, language)}>{messages.notFound.home}</a>
      </p>
    </Layout>
  );
}
