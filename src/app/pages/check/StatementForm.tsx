import { type ChangeEvent, type DragEvent, type FormEvent, type RefObject, useState } from 'react';
import { LANGUAGES, numberFormat } from '../../../domain/index.ts';
import { ignore } from '../../components/FilterForm.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { QUERY_FIELDS } from '../../models/statement-fields.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { isPublishedWrong, LONGEST_TEXT, type PageCheck } from './check-query.ts';
import { type FileProblem, TEXT_FILES, textFromFile } from './read-text-file.ts';
import { StatementFields } from './StatementFields.tsx';
import { readStatementQuery, type StatementQuery } from './statement-query.ts';
import { fieldsOf } from './use-statement.ts';

interface Props {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly query: StatementQuery;
  readonly check: PageCheck;
  readonly onChange: (query: StatementQuery) => void;
  /** Called when a text is complete, or the reader asks: the result may then be shown and read out. */
  readonly onReady: () => void;
}

/** A box for a text, and fields for single figures behind it. Its fields are the parameters of the address. */
export function StatementForm({ form, query, check, onChange, onReady }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const change = (event: FormEvent<HTMLFormElement>) => {
    const typed = fieldsOf(event.currentTarget);
    const { changes, taken } = query;
    onChange({ ...readStatementQuery(typed, ledger), changes, taken });
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = await textFromFile(file);
    if ('problem' in read) return setProblem(read);
    setProblem(null);
    onChange({ ...query, sentence: read.text, changes: new Map() });
    onReady();
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void open(event.dataTransfer.files[0]);
  };
  return (
    <form
      className="statement-form"
      method="get"
      aria-label={messages.statement.form}
      data-live
      ref={form}
      onChange={change}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      onSubmit={(event) => {
        event.preventDefault();
        onReady();
      }}
    >
      <TextBox query={query} language={check.language} onPaste={onReady} />
      <p className="statement-problem" role="alert">
        {problem ? fileProblemText(problem, messages.statement) : ''}
      </p>
      <div className="statement-options">
        <FileField onOpen={open} />
        <LanguageField query={query} check={check} />
        <PublishedField query={query} />
        <p className="statement-buttons">
          <button type="submit">{messages.statement.submit}</button>
          <a href="?">{messages.statement.clear}</a>
        </p>
      </div>
      <StatementFields query={query} language={check.language} readings={check.fields} />
    </form>
  );
}

const fileProblemText = (
  { problem, name }: FileProblem,
  words: { readonly fileKind: (name: string) => string; readonly fileUnread: (name: string) => string },
): string => (problem === 'kind' ? words.fileKind(name) : words.fileUnread(name));

interface TextProps {
  readonly query: StatementQuery;
  readonly language: string;
  readonly onPaste: () => void;
}

function TextBox({ query, language, onPaste }: TextProps) {
  const { statement, locale } = useMessages();
  const number = numberFormat(locale);
  const isLong = query.sentence.length > LONGEST_TEXT;
  return (
    <div>
      <label htmlFor="statement-sentence" className="statement-sentence-name">
        {statement.sentence}
      </label>
      <textarea
        id="statement-sentence"
        name={QUERY_FIELDS.sentence}
        rows={6}
        value={query.sentence}
        onChange={ignore}
        // A text pasted into an empty box, or over all of it, is complete.
        onPaste={({ currentTarget: { selectionStart, selectionEnd, value } }) => {
          if (selectionStart === 0 && selectionEnd === value.length) setTimeout(onPaste);
        }}
        lang={language}
        dir="auto"
        translate="no"
        spellCheck={false}
        aria-invalid={isLong ? true : undefined}
        aria-describedby="statement-sentence-hint"
      />
      <p id="statement-sentence-hint" className={isLong ? 'statement-problem' : 'detail'}>
        <span key={String(isLong)}>
          {isLong
            ? statement.tooLong(number.format(query.sentence.length), number.format(LONGEST_TEXT))
            : statement.sentenceHint}
        </span>
      </p>
    </div>
  );
}

function FileField({ onOpen }: { readonly onOpen: (file: File | undefined) => void }) {
  const { statement } = useMessages();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    event.stopPropagation();
    onOpen(event.target.files?.[0]);
    // Allows the same file to be opened again.
    event.target.value = '';
  };
  return (
    <label className="statement-field statement-file">
      <span>{statement.openFile}</span>
      <input type="file" accept={TEXT_FILES} title={statement.openFileHint} onChange={choose} />
    </label>
  );
}

/** The form listens to its fields, but React wants a handler on a controlled one as well. */
function LanguageField({ query, check }: Pick<Props, 'query' | 'check'>) {
  const messages = useMessages();
  const nameOf = (code: string) => messages.languageOf[code] ?? code;
  const languages = [...LANGUAGES.keys()].map((code) => ({ code, name: nameOf(code) }));
  return (
    <label className="statement-field statement-language">
      <span>{messages.statement.language}</span>
      <select name={QUERY_FIELDS.language} value={query.language} onChange={ignore}>
        <option value="">
          {check.reading && query.language === ''
            ? messages.statement.languageFound(nameOf(check.language))
            : messages.statement.languageFind}
        </option>
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

function PublishedField({ query }: Pick<Props, 'query'>) {
  const { statement } = useMessages();
  const wrong = isPublishedWrong(query.published);
  return (
    <div className="statement-field">
      <label htmlFor="statement-published">{statement.published}</label>
      <input
        type="text"
        id="statement-published"
        name={QUERY_FIELDS.published}
        value={query.published}
        onChange={ignore}
        placeholder="2025-01-09"
        autoComplete="off"
        aria-invalid={wrong ? true : undefined}
        aria-describedby="statement-published-hint"
      />
      <p id="statement-published-hint" className={wrong ? 'statement-problem' : 'unseen'}>
        {wrong ? statement.publishedWrong : statement.publishedHint}
      </p>
    </div>
  );
}
