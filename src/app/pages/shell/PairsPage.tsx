import { useQuery } from '@tanstack/react-query';
import { indexQuery } from '../../api/dataset-query.ts';
import { Layout } from '../../components/Layout.tsx';
import { showDate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { hrefsOf } from '../../route.ts';
import { useSite } from '../../site.ts';
import { ErrorView } from './ErrorView.tsx';
import { LoadingView } from './LoadingView.tsx';

/** The start page: the pairs of economies, each with the size of its ledger. */
export function PairsPage() {
  const messages = useMessages();
  const { root, language } = useSite();
  const { data, error, refetch } = useQuery(indexQuery(`${root}data/index.json`));
  if (error) return <ErrorView error={error} retry={refetch} />;
  if (!data) return <LoadingView />;
  return (
    <Layout dataset={null} section={null}>
      <h1>{messages.pairs.title}</h1>
      <p className="lead">{messages.pairs.lead}</p>
      {data.pairs.length === 0 && <p>{messages.pairs.empty}</p>}
      <ul className="pairs">
        {data.pairs.map(({ id, economies, sources, claims, asOf }) => (
          <li key={id}>
            <a href={hrefsOf(id, root, language).overview()}>
              {messages.pairName(economies[0].name, economies[1].name)}
            </a>
            <p className="detail">{messages.pairs.summary(sources, claims, showDate(asOf, messages))}</p>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
