import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ChosenPlace } from '../../../domain/statement/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useSite } from '../../site.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { checkQuery, readStatementText } from './check-query.ts';
import { StatementAdded } from './StatementAdded.tsx';
import { StatementExamples, WorkedExample } from './StatementExamples.tsx';
import { StatementFigures } from './StatementFigures.tsx';
import { StatementForm } from './StatementForm.tsx';
import { StatementLedger } from './StatementLedger.tsx';
import { StatementResults } from './StatementResults.tsx';
import { StatementShare } from './StatementShare.tsx';
import { StatementText } from './StatementText.tsx';
import { StatementVerdict } from './StatementVerdict.tsx';
import { statementExamples } from './statement-examples.ts';
import { addressOf, isEmptyQuery, movedChanges, type StatementQuery } from './statement-query.ts';
import { usePreparedReader } from './use-prepared-reader.ts';
import { useStatement } from './use-statement.ts';

/** The page on which a reader pastes a text or types figures, and sees whether they can all be true, with the proof. */
export function CheckPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { built, language: pageLanguage } = useSite();
  const { query, setQuery, form } = useStatement();
  usePreparedReader(pageLanguage);
  // Typing stays possible while a long text is read again.
  const asked = useDeferredValue(query);
  const { sentence, language, published } = asked;
  const reading = useMemo(
    () => readStatementText({ sentence, language, published }, ledger),
    [sentence, language, published, ledger],
  );
  const check = useMemo(
    () => checkQuery(asked, reading, ledger, pageLanguage),
    [asked, reading, ledger, pageLanguage],
  );
  const isOld = asked !== query;
  const [ready, setReady] = useState(0);
  const verdict = useFocusOn(ready, isOld);
  const examples = useMemo(() => statementExamples(ledger), [ledger]);
  const setFigure = (at: number, change: ChosenPlace | 'out') =>
    setQuery((before) => ({ ...before, changes: new Map(before.changes).set(at, change) }));
  const edit = (next: StatementQuery) =>
    setQuery((before) => ({
      ...next,
      changes: movedChanges(next.changes, before.sentence, next.sentence),
      taken: next.sentence.trim() === '' ? [] : next.taken,
    }));
  return (
    <>
      <h1>{messages.statement.title}</h1>
      <p className="lead">{messages.statement.lead}</p>
      <noscript>
        <p className="statement-noscript">
          {messages.statement.noScript}
          <a href={hrefs.growth()}>{messages.statement.noScriptGrowth}</a>
        </p>
        {examples[0] && <WorkedExample example={examples[0]} />}
      </noscript>
      <div className={isEmptyQuery(query) ? undefined : 'statement-columns'}>
        <StatementForm
          form={form}
          query={query}
          check={check}
          onChange={edit}
          onReady={() => setReady((count) => count + 1)}
        />
        <StatementVerdict check={check} isEmpty={isEmptyQuery(query)} isOld={isOld} target={verdict} />
        {!isEmptyQuery(asked) && !isEmptyQuery(query) && (
          <>
            <div className={isOld ? 'statement-read statement-old' : 'statement-read'} aria-busy={isOld}>
              <StatementText check={check} />
              <StatementFigures check={check} onChange={setFigure} />
              <StatementAdded
                check={check}
                onDrop={(claim) =>
                  setQuery((before) => ({ ...before, taken: before.taken.filter((one) => one !== claim) }))
                }
              />
            </div>
            <div className={isOld ? 'statement-found statement-old' : 'statement-found'} aria-busy={isOld}>
              <StatementResults
                check={check}
                address={hrefs.check(addressOf(asked, pageLanguage))}
                onTake={(claim) => setQuery((before) => ({ ...before, taken: [...before.taken, claim] }))}
              />
              {check.claims.length > 0 && <StatementLedger check={check} />}
              <StatementShare query={asked} check={check} />
            </div>
          </>
        )}
      </div>
      <StatementExamples examples={examples} />
      {built && (
        <p className="detail">
          {messages.statement.marksLead}
          <a href={hrefs.marks()}>{messages.statement.marks}</a>
        </p>
      )}
    </>
  );
}

/** Moves the focus to the first field in error, or else to the verdict, once what was asked is judged. */
function useFocusOn(ready: number, isOld: boolean) {
  const verdict = useRef<HTMLElement>(null);
  const done = useRef(0);
  useEffect(() => {
    if (ready === done.current || isOld) return;
    done.current = ready;
    const wrong = document.querySelector<HTMLElement>('.statement-form [aria-invalid="true"]');
    (wrong ?? verdict.current)?.focus();
  }, [ready, isOld]);
  return verdict;
}
