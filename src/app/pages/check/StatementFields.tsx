import { PLACE_IDS, type PlaceId, type PlaceReading, placeOf } from '../../../domain/statement/index.ts';
import { ignore } from '../../components/FilterForm.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { QUERY_FIELDS } from '../../models/statement-fields.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { DEFICIT, isPeriodWrong, type StatementQuery } from './statement-query.ts';
import { directionWords, placeName, problemText, standsForText } from './statement-text.ts';

interface Props {
  readonly query: StatementQuery;
  /** The language of the figures. */
  readonly language: string;
  readonly readings: ReadonlyMap<PlaceId, PlaceReading>;
}

/** Fields for single figures, which are judged together with those of the text. */
export function StatementFields(props: Props) {
  const messages = useMessages();
  const { query, language } = props;
  return (
    <details className="statement-fields" open={Object.keys(query.figures).length > 0 || undefined}>
      <summary>{messages.statement.fieldsTitle}</summary>
      <fieldset>
        <legend>{messages.statement.figures}</legend>
        <p className="detail">{messages.statement.figuresHint(directionWords(language))}</p>
        {(['T', 'X', 'M', 'B'] as const).map((flow) => (
          <FlowFields key={flow} flow={flow} {...props} />
        ))}
      </fieldset>
      <StatementAbout query={query} />
    </details>
  );
}

interface FlowFieldsProps extends Props {
  readonly flow: 'T' | 'X' | 'M' | 'B';
}

/** The fields of one flow. */
function FlowFields({ flow, query, language, readings }: FlowFieldsProps) {
  const ledger = useLedger();
  const messages = useMessages();
  const { economies, assumedReporter } = ledger.dataset.pair;
  const side = query.side || assumedReporter;
  const partner = economies.find(({ code }) => code !== side);
  const id = `statement-${flow}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset would be read out twice with every field
    <div className="statement-row" role="group" aria-labelledby={id}>
      <p className="statement-row-name" id={id}>
        <strong>{messages.statement.rowName[flow]}</strong>{' '}
        <span className="detail">
          {messages.statement.rowNote[flow](ledger.economy(side), partner?.name ?? '')}
        </span>
      </p>
      {PLACE_IDS.filter((place) => placeOf(place).flow === flow).map((place) => (
        <Field key={place} id={place} query={query} language={language} reading={readings.get(place)} />
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
  readonly language: string;
  readonly reading: PlaceReading | undefined;
}

/** One figure, with how it is read below it, or why it is not. */
function Field({ id, query, language, reading }: FieldProps) {
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
        type="text"
        id={`statement-${id}-field`}
        name={id}
        value={query.figures[id] ?? ''}
        onChange={ignore}
        lang={language}
        translate="no"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem ? true : undefined}
        aria-describedby={reading ? note : undefined}
      />
      {reading && (
        <p id={note} className={problem ? 'statement-problem' : 'detail'}>
          {'claim' in reading
            ? standsForText(reading.claim, messages)
            : problemText(reading.problem, language, messages)}
        </p>
      )}
    </div>
  );
}

/** Whose trade it is, and when. */
function StatementAbout({ query }: { readonly query: StatementQuery }) {
  const ledger = useLedger();
  const messages = useMessages();
  const wrong = isPeriodWrong(query.period);
  return (
    <fieldset className="statement-about">
      <legend>{messages.statement.about}</legend>
      <label className="statement-field">
        <span>{messages.statement.side}</span>
        <select name={QUERY_FIELDS.side} value={query.side} onChange={ignore}>
          <option value="">{messages.statement.sideOfText}</option>
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
          type="text"
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
    </fieldset>
  );
}
