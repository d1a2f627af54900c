import type { SentenceReading } from '../../../domain/index.ts';
import { ignore } from '../../components/FilterForm.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { QUERY_FIELDS, type StatementQuery } from './statement-query.ts';

interface Props {
  readonly query: StatementQuery;
  /** What was found in the sentence; `null` until a reader asks. */
  readonly found: SentenceReading | null;
  readonly onFind: () => void;
}

/** A sentence whose figures go into the fields, and what was left out of it. */
export function StatementSentence({ query, found, onFind }: Props) {
  const messages = useMessages();
  const placed = found?.figures.filter(({ place }) => place !== null).length ?? 0;
  return (
    <fieldset>
      <legend>{messages.statement.sentenceTitle}</legend>
      <label htmlFor="statement-sentence" className="statement-sentence-name">
        {messages.statement.sentence}
      </label>
      <textarea
        id="statement-sentence"
        name={QUERY_FIELDS.sentence}
        rows={3}
        value={query.sentence}
        onChange={ignore}
        lang={query.language}
        aria-describedby="statement-sentence-hint"
      />
      <p id="statement-sentence-hint" className="detail">
        {messages.statement.sentenceHint}
      </p>
      <p className="statement-buttons">
        <button type="button" onClick={onFind} disabled={query.sentence.trim() === ''}>
          {messages.statement.find}
        </button>
      </p>
      <div role="status" className="detail">
        {found &&
          (found.figures.length === 0
            ? messages.statement.foundNone
            : messages.statement.found(found.figures.length, placed))}
        {found && (
          <ul>
            {found.figures.map(
              ({ text: figure, why }) =>
                why && (
                  <li key={`${figure} ${why}`}>
                    {messages.statement.unplaced(figure, messages.statement.why[why])}
                  </li>
                ),
            )}
          </ul>
        )}
      </div>
    </fieldset>
  );
}
