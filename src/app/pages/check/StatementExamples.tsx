import { SourceLink } from '../../components/SourceLink.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ledger } from '../../models/ledger.ts';
import { hrefs } from '../../route.ts';
import { useSite } from '../../site.ts';
import type { StatementExample } from './statement-examples.ts';
import { writeStatementQuery } from './statement-query.ts';

interface Props {
  readonly examples: readonly StatementExample[];
  readonly ledger: Ledger;
}

/** Statements from the ledger, each an address of this page. */
export function StatementExamples({ examples, ledger }: Props) {
  const text = useMessages();
  const { root, language } = useSite();
  const pair = ledger.dataset.pair.id;
  return (
    <section>
      <h2>{text.statement.examples}</h2>
      <p className="detail">{text.statement.examplesNote}</p>
      <ul className="statement-printed">
        {examples.map(({ query, source: id }) => {
          const source = ledger.source(id);
          return (
            <li key={id}>
              <a
                href={hrefs(root, language).check(pair, String(writeStatementQuery(query, ledger)))}
                lang={query.language}
              >
                {Object.values(query.figures).map((figure, index) => (
                  <span key={figure}>
                    {index > 0 && ', '}“{figure}”
                  </span>
                ))}
              </a>
              {source && (
                <span className="detail">
                  {' '}
                  (<SourceLink pair={pair} source={source} />)
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
