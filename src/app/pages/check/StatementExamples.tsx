import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { BracketedSource } from './BracketedSource.tsx';
import { checkQuery } from './check-query.ts';
import { StatementResults } from './StatementResults.tsx';
import type { StatementExample } from './statement-examples.ts';
import { writeStatementQuery } from './statement-query.ts';

interface Props {
  readonly examples: readonly StatementExample[];
}

/** Statements from the ledger, each with an address of this page; nothing where it has none to give. */
export function StatementExamples({ examples }: Props) {
  const messages = useMessages();
  const hrefs = useHrefs();
  if (examples.length === 0) return null;
  return (
    <details className="statement-examples">
      <summary>{messages.statement.examples}</summary>
      <p className="detail">{messages.statement.examplesNote}</p>
      <ul className="statement-printed">
        {examples.map(({ query, source: id }) => (
          <li key={id}>
            <a href={hrefs.check(String(writeStatementQuery(query)))} lang={query.language}>
              {Object.values(query.figures).map((figure, index) => (
                <span key={figure}>
                  {index > 0 && ', '}“{figure}”
                </span>
              ))}
            </a>
            <BracketedSource id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The first example with its result, for readers without scripts. */
export function WorkedExample({ example: { query } }: { readonly example: StatementExample }) {
  const ledger = useLedger();
  const messages = useMessages();
  const figures = Object.values(query.figures).map((figure) => `“${figure}”`);
  return (
    <>
      <h2>{messages.statement.example}</h2>
      <p className="detail statement-example">
        {messages.statement.exampleNote} <span lang={query.language}>{messages.statement.list(figures)}</span>
        .
      </p>
      <StatementResults
        check={checkQuery(query, null, ledger, query.language)}
        address={null}
        onTake={() => undefined}
      />
    </>
  );
}
