import type { FormEvent } from 'react';
import {
  LANGUAGES,
  PLACE_IDS,
  type PlaceId,
  type PlaceReading,
  placeOf,
  type SentenceReading,
} from '../../../domain/index.ts';
import { ignore } from '../../components/FilterForm.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { StatementSentence } from './StatementSentence.tsx';
import {
  DEFICIT,
  isPeriodWrong,
  QUERY_FIELDS,
  readStatementQuery,
  type StatementQuery,
} from './statement-query.ts';
import { directionWords, placeName, problemText, standsForText } from './statement-text.ts';

interface Props {
  readonly query: StatementQuery;
  readonly readings: ReadonlyMap<PlaceId, PlaceReading>;
  readonly found: SentenceReading | null;
  /** @param typed whether the reader is still typing, so that each letter is no step of the history */
  readonly onChange: (query: StatementQuery, typed: boolean) => void;
  readonly onFind: () => void;
}

/** A plain form whose fields are the address's parameters: what is typed is the address, and can be shared. */
export function StatementForm({ query, readings, found, onChange, onFind }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const change = (event: FormEvent<HTMLFormElement>) => {
    const typed = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) typed.set(name, String(value));
    onChange(readStatementQuery(typed, ledger), !(event.target instanceof HTMLSelectElement));
  };
  return (
    <form
      className="statement-form"
      method="get"
      aria-label={messages.statement.form}
      data-live
      onChange={change}
      onSubmit={(event) => {
        event.preventDefault();
        change(event);
      }}
    >
      <LanguageField query={query} />
      <StatementSentence query={query} found={found} onFind={onFind} />
      <fieldset>
        <legend>{messages.statement.figures}</legend>
        <p className="detail">{messages.statement.figuresHint(directionWords(query.language))}</p>
        {(['T', 'X', 'M', 'B'] as const).map((flow) => (
          <FlowFields key={flow} flow={flow} query={query} readings={readings} />
        ))}
      </fieldset>
      <StatementAbout query={query} />
    </form>
  );
}

/** The form listens to its fields; React wants a handler on a controlled one as well. */
function LanguageField({ query }: { readonly query: StatementQuery }) {
  const messages = useMessages();
  const languages = [...LANGUAGES.keys()].map((code) => ({ code, name: messages.languageOf[code] ?? code }));
  return (
    <label className="statement-field">
      <span>{messages.statement.language}</span>
      <select name={QUERY_FIELDS.language} value={query.language} onChange={ignore}>
        {languages
          .sort((a, b) => a.name.localeCompare(b.name, messages.locale))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}

interface FlowFieldsProps {
  readonly flow: 'T' | 'X' | 'M' | 'B';
  readonly query: StatementQuery;
  readonly readings: ReadonlyMap<PlaceId, PlaceReading>;
}

/** The fields of one flow. */
function FlowFields({ flow, query, readings }: FlowFieldsProps) {
  const ledger = useLedger();
  const messages = useMessages();
  const partner = ledger.dataset.pair.economies.find(({ code }) => code !== query.side);
  const id = `statement-${flow}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset would be read out twice with every field
    <div className="statement-row" role="group" aria-labelledby={id}>
      <p className="statement-row-name" id={id}>
        <strong>{messages.statement.rowName[flow]}</strong>{' '}
        <span className="detail">
          {messages.statement.rowNote[flow](ledger.economy(query.side), partner?.name ?? '')}
        </span>
      </p>
      {PLACE_IDS.filter((place) => placeOf(place).flow === flow).map((place) => (
        <Field key={place} id={place} query={query} reading={readings.get(place)} />
      ))}
      {flow === 'B' && (
        <label className="statement-field">
          <span>{messages.statement.sign}</span>
          <select name={QUERY_FIELDS.sign} value={query.deficit ? DEFICIT : ''} onChange={ignore}>
            <option value="">{messages.statement.surplus}</option>
            <option value={DEFICIT}>{messages.statement.deficit}</option>
          </select>
        </label>
      )}
    </div>
  );
}

interface FieldProps {
  readonly id: PlaceId;
  readonly query: StatementQuery;
  readonly reading: PlaceReading | undefined;
}

/** One figure, and under it how it is read, or why it is not. */
function Field({ id, query, reading }: FieldProps) {
  const messages = useMessages();
  const note = `statement-${id}-read`;
  const problem = reading && 'problem' in reading ? reading.problem : null;
  return (
    <div className="statement-field">
      <label htmlFor={`statement-${id}-field`}>
        {messages.statement.placeName[placeOf(id).role]}
        <span className="unseen"> ({placeName(id, messages)})</span>
      </label>
      <input
        id={`statement-${id}-field`}
        name={id}
        value={query.figures[id] ?? ''}
        onChange={ignore}
        lang={query.language}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem ? true : undefined}
        aria-describedby={reading ? note : undefined}
      />
      {reading && (
        <p id={note} className={problem ? 'statement-problem' : 'detail'}>
          {'claim' in reading
            ? standsForText(reading.claim, messages)
            : problemText(reading.problem, query.language, messages)}
        </p>
      )}
    </div>
  );
}

/** Whose trade it is, and when. */
function StatementAbout({ query }: { readonly query: StatementQuery }) {
  const ledger = useLedger();
  const messages = useMessages();
  const wrong = isPeriodWrong(query);
  return (
    <fieldset className="statement-about">
      <legend>{messages.statement.about}</legend>
      <label className="statement-field">
        <span>{messages.statement.side}</span>
        <select name={QUERY_FIELDS.side} value={query.side} onChange={ignore}>
          {ledger.dataset.pair.economies.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className="statement-field">
        <label htmlFor="statement-period">{messages.statement.period}</label>
        <input
          id="statement-period"
          name={QUERY_FIELDS.period}
          value={query.period}
          onChange={ignore}
          autoComplete="off"
          aria-invalid={wrong ? true : undefined}
          aria-describedby="statement-period-hint"
        />
        <p id="statement-period-hint" className={wrong ? 'statement-problem' : 'detail'}>
          {wrong ? messages.statement.periodWrong : messages.statement.periodHint}
        </p>
      </div>
      <p className="statement-buttons">
        <button type="submit">{messages.statement.submit}</button>
        <a href="?">{messages.statement.clear}</a>
      </p>
    </fieldset>
  );
}
