import { Citation } from '../components/Citation.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import type { Ledger } from '../models/ledger.ts';
import { hrefs } from '../route.ts';
import { useSite } from '../site.ts';

/** Every source with its citation, newest first; those without a known date last. */
export function SourcesPage({ ledger }: { readonly ledger: Ledger }) {
  const text = useMessages();
  const { root, language } = useSite();
  const all = hrefs(root, language);
  const pair = ledger.dataset.pair.id;
  const sources = [...ledger.dataset.sources].sort((a, b) =>
    (a.published ?? '') < (b.published ?? '') ? 1 : (a.published ?? '') > (b.published ?? '') ? -1 : 0,
  );
  return (
    <>
      <h1>{text.sources.title}</h1>
      <p className="lead">{text.sources.lead}</p>
      <ol className="source-list">
        {sources.map((source) => (
          <li key={source.id}>
            <Citation source={source} />
            <p className="detail">
              {source.title && `${source.about}. `}
              {text.languageOf[source.language] ?? source.language}, {text.sourceKind[source.kind]} ·{' '}
              <a href={all.source(pair, source.id)}>
                {text.sources.claimCount(ledger.claimsOf(source.id).length)}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
