import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { checkStatement, readSentence, type SentenceReading } from '../../../domain/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { StatementExamples } from './StatementExamples.tsx';
import { StatementForm } from './StatementForm.tsx';
import { StatementLedger } from './StatementLedger.tsx';
import { StatementResult } from './StatementResult.tsx';
import { statementExamples } from './statement-examples.ts';
import {
  isEmptyQuery,
  readStatementQuery,
  type StatementQuery,
  statementOf,
  writeStatementQuery,
} from './statement-query.ts';

/** A reader types figures as printed and sees whether they can all be true, with the proof. */
export function CheckPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const [params, setParams] = useSearchParams();
  const asked = readStatementQuery(params, ledger);
  const examples = useMemo(() => statementExamples(ledger), [ledger]);
  const found = asked.sentence.trim() === '' ? null : readSentence(asked.sentence, asked.language);
  const ask = (next: StatementQuery, typed: boolean) =>
    setParams(writeStatementQuery(next, ledger), { replace: typed });
  // Of an address with a sentence alone, the figures that it suggests are taken as typed.
  const query = isEmptyQuery(asked) && found ? filledFrom(asked, found) : asked;
  const check = checkStatement(statementOf(query, ledger));
  const [example] = examples;
  return (
    <>
      <h1>{messages.statement.title}</h1>
      <p className="lead">{messages.statement.lead}</p>
      <noscript>
        <p className="statement-noscript">
          {messages.statement.noScript}
          <a href={hrefs.growth()}>{messages.statement.noScriptGrowth}</a>
        </p>
      </noscript>
      <StatementForm
        query={query}
        readings={check.readings}
        found={found}
        onChange={ask}
        onFind={() => found && ask(filledFrom(asked, found), false)}
      />
      {isEmptyQuery(query) ? (
        example && <ExampleLink query={example.query} />
      ) : (
        <>
          <StatementResult
            check={check}
            title={messages.statement.result}
            address={hrefs.check(String(writeStatementQuery(query, ledger)))}
          />
          <p className="detail">{messages.statement.share}</p>
          <StatementLedger check={check} hasPeriod={statementOf(query, ledger).period !== null} />
        </>
      )}
      <StatementExamples examples={examples} />
    </>
  );
}

/** The statement with the figures that a sentence suggests, in place of all others. */
function filledFrom(query: StatementQuery, { figures, period }: SentenceReading): StatementQuery {
  const placed = figures.flatMap(({ place, text }) => (place === null ? [] : [[place, text] as const]));
  return { ...query, figures: Object.fromEntries(placed), period: period ?? query.period };
}

/** The first example, worked out, while nothing is typed: also what a reader without scripts sees. */
function ExampleLink({ query }: { readonly query: StatementQuery }) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const address = hrefs.check(String(writeStatementQuery(query, ledger)));
  const figures = Object.values(query.figures).map((figure) => `“${figure}”`);
  return (
    <>
      <p className="detail statement-example">
        {messages.statement.exampleNote} <span lang={query.language}>{messages.statement.list(figures)}</span>
        .
      </p>
      <StatementResult
        check={checkStatement(statementOf(query, ledger))}
        title={messages.statement.example}
        address={address}
      />
    </>
  );
}
