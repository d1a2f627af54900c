import { useQuery } from '@tanstack/react-query';
import type { Dataset, DatasetIndex } from '../../../domain/index.ts';
import { indexQuery } from '../../api/dataset-query.ts';
import { Layout } from '../../components/Layout.tsx';
import { capitalised } from '../../i18n/letter-case.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { economiesIn } from '../../models/ledger.ts';
import { homeHref, hrefsOf } from '../../route.ts';
import { useSite } from '../../site.ts';

/** The page for an address that does not exist. Without a dataset, which brings a search, it leads to the pairs. */
export function NotFoundPage({ dataset }: { readonly dataset: Dataset | null }) {
  const messages = useMessages();
  const { root, language } = useSite();
  return (
    <Layout dataset={dataset} section={null}>
      <h1>{messages.notFound.title}</h1>
      <p className="lead">{messages.notFound.text}</p>
      {!dataset && <WaysOn />}
      <p>
        <a href={homeHref(root, language)}>{messages.notFound.home}</a>
      </p>
    </Layout>
  );
}

/** More pairs than these are on the start page alone. */
const MOST_NAMED_PAIRS = 3;
/** The pages that have what was likely looked for. */
const PAGES_ON = ['overview', 'growth', 'findings', 'targets', 'claims', 'sources'] as const;

/** Each pair with a search of its figures and its pages; nothing where the pairs are not known, or too many. */
function WaysOn() {
  const { root } = useSite();
  const { data } = useQuery(indexQuery(`${root}data/index.json`));
  if (!data || data.pairs.length > MOST_NAMED_PAIRS) return null;
  return data.pairs.map((pair) => <WayOn key={pair.id} pair={pair} />);
}

function WayOn({ pair: { id, economies } }: { readonly pair: DatasetIndex['pairs'][number] }) {
  const messages = useMessages();
  const { root, language } = useSite();
  const hrefs = hrefsOf(id, root, language);
  const [a, b] = economiesIn(economies, messages);
  return (
    <section className="ways-on">
      <h2>{capitalised(messages.pairName(a.name, b.name))}</h2>
      {/* Sent to the list of figures, which a filter in its address searches. */}
      <form action={hrefs.claims()}>
        <label>
          <span>{messages.filter.search}</span> <input type="search" name="q" required autoComplete="off" />
        </label>{' '}
        <button type="submit">{messages.filter.search}</button>
      </form>
      <ul>
        {PAGES_ON.map((name) => (
          <li key={name}>
            <a href={hrefs[name]()}>{messages.nav[name]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
