import { SourceLink } from '../../components/SourceLink.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import type { StatementExample } from './statement-examples.ts';
import { writeStatementQuery } from './statement-query.ts';

interface Props {
  readonly examples: readonly StatementExample[];
}

/** Statements from the ledger, each an address of this page. */
export function StatementExamples({ examples }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  return (
    <section>
      <h2>{messages.statement.examples}</h2>
      <p className="detail">{messages.statement.examplesNote}</p>
      <ul className="statement-printed">
        {examples.map(({ query, source: id }) => {
          const source = ledger.source(id);
          return (
            <li key={id}>
              <a href={hrefs.check(String(writeStatementQuery(query, ledger)))} lang={query.language}>
                {Object.values(query.figures).map((figure, index) => (
                  <span key={figure}>
                    {index > 0 && ', '}“{figure}”
                  </span>
                ))}
              </a>
              {source && (
                <span className="detail">
                  {' '}
                  (<SourceLink source={source} />)
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
