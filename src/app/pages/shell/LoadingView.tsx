import { Layout } from '../../components/Layout.tsx';
import { useMessages } from '../../i18n/use-messages.ts';

/** Shown while data are loading and the page was not prerendered. It keeps the page's height. */
export function LoadingView() {
  const messages = useMessages();
  return (
    <Layout dataset={null} section={null}>
      <p className="loading" role="status">
        {messages.loading}
      </p>
    </Layout>
  );
}
