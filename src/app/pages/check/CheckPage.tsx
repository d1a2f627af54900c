import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { checkStatement, readSentence, type SentenceReading } from '../../../domain/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ledger } from '../../models/ledger.ts';
import { hrefs } from '../../route.ts';
import { useSite } from '../../site.ts';
import { StatementExamples } from './StatementExamples.tsx';
import { StatementForm } from './StatementForm.tsx';
import { StatementLedger } from './StatementLedger.tsx';
import { StatementResult } from './StatementResult.tsx';
import { statementExamples } from './statement-examples.ts';
import {
  isEmpty,
  readStatementQuery,
  type StatementQuery,
  statementOf,
  writeStatementQuery,
} from './statement-query.ts';

/** A reader types figures as printed and sees whether they can all be true, with the proof. */
export function CheckPage({ ledger }: { readonly ledger: Ledger }) {
  const text = useMessages();
  const { root, language } = useSite();
  const [params, setParams] = useSearchParams();
  const asked = readStatementQuery(params, ledger);
  const examples = useMemo(() => statementExamples(ledger), [ledger]);
  const found = asked.sentence.trim() === '' ? null : readSentence(asked.sentence, asked.language);
  const ask = (next: StatementQuery, typed: boolean) =>
    setParams(writeStatementQuery(next, ledger), { replace: typed });
  // Of an address with a sentence alone, the figures that it suggests are taken as typed.
  const query = isEmpty(asked) && found ? filledFrom(asked, found) : asked;
  const check = checkStatement(statementOf(query, ledger));
  const [example] = examples;
  const all = hrefs(root, language);
  const pair = ledger.dataset.pair.id;
  return (
    <>
      <h1>{text.statement.title}</h1>
      <p className="lead">{text.statement.lead}</p>
      <noscript>
        <p className="statement-noscript">
          {text.statement.noScript}
          <a href={all.growth(pair)}>{text.statement.noScriptGrowth}</a>
        </p>
      </noscript>
      <StatementForm
        query={query}
        readings={check.readings}
        found={found}
        ledger={ledger}
        onChange={ask}
        onFind={() => found && ask(filledFrom(asked, found), false)}
      />
      {isEmpty(query) ? (
        example && <Example query={example.query} ledger={ledger} />
      ) : (
        <>
          <StatementResult
            check={check}
            title={text.statement.result}
            address={all.check(pair, String(writeStatementQuery(query, ledger)))}
          />
          <p className="detail">{text.statement.share}</p>
          <StatementLedger
            check={check}
            hasPeriod={statementOf(query, ledger).period !== null}
            ledger={ledger}
          />
        </>
      )}
      <StatementExamples examples={examples} ledger={ledger} />
    </>
  );
}

/** The statement with the figures that a sentence suggests, in place of all others. */
function filledFrom(query: StatementQuery, { figures, period }: SentenceReading): StatementQuery {
  const placed = figures.flatMap(({ place, text }) => (place === null ? [] : [[place, text] as const]));
  return { ...query, figures: Object.fromEntries(placed), period: period ?? query.period };
}

/** The first example, worked out, while nothing is typed: also what a reader without scripts sees. */
function Example({ query, ledger }: { readonly query: StatementQuery; readonly ledger: Ledger }) {
  const text = useMessages();
  const { root, language } = useSite();
  const address = hrefs(root, language).check(
    ledger.dataset.pair.id,
    String(writeStatementQuery(query, ledger)),
  );
  const figures = Object.values(query.figures).map((figure) => `“${figure}”`);
  return (
    <>
      <p className="detail statement-example">
        {text.statement.exampleNote} <span lang={query.language}>{text.statement.list(figures)}</span>.
      </p>
      <StatementResult
        check={checkStatement(statementOf(query, ledger))}
        title={text.statement.example}
        address={address}
      />
    </>
  );
}
