import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useLedger } from '../../models/use-ledger.ts';
import { useSite } from '../../site.ts';
import { addressOf, readStatementQuery, type StatementQuery } from './statement-query.ts';

/** How many milliseconds after the last change the address follows: browsers refuse many changes in a short time. */
const FOLLOW_DELAY = 500;

/**
 * The statement that is being typed. Its fields hold it, so that typing never waits for the address, and the address
 * follows. An address that is opened, by a link or by going back, replaces it.
 */
export function useStatement(): {
  readonly query: StatementQuery;
  readonly setQuery: (change: (query: StatementQuery) => StatementQuery) => void;
  /** The form with the fields. */
  readonly form: RefObject<HTMLFormElement | null>;
} {
  const ledger = useLedger();
  const { language } = useSite();
  const form = useRef<HTMLFormElement>(null);
  const [params, setParams] = useSearchParams();
  const address = String(params);
  const [query, setQuery] = useState(() => readStatementQuery(params, ledger));
  const [seen, setSeen] = useState(address);
  const [written, setWritten] = useState<string | null>(null);
  if (address !== seen) {
    setSeen(address);
    if (address !== written) setQuery(readStatementQuery(params, ledger));
  }
  // What was typed while the application was loading is in the fields, and its last letters nowhere else.
  useLayoutEffect(() => {
    const typed = form.current && fieldsOf(form.current);
    if (!typed || typed.size === 0) return;
    const now = new URLSearchParams(location.search);
    const { changes, taken } = readStatementQuery(now, ledger);
    setSeen(String(now));
    setQuery({ ...readStatementQuery(typed, ledger), changes, taken });
  }, [ledger]);
  const wanted = addressOf(query, language);
  useEffect(() => {
    if (wanted === address) return;
    const timer = setTimeout(() => {
      setWritten(wanted);
      setParams(new URLSearchParams(wanted), { replace: true });
    }, FOLLOW_DELAY);
    return () => clearTimeout(timer);
  }, [wanted, address, setParams]);
  return { query, setQuery, form };
}

/** The fields of a form that are not empty, as parameters of an address. */
export function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '') typed.set(name, String(value));
  return typed;
}
