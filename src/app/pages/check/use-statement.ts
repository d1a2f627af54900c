import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useLedger } from '../../models/use-ledger.ts';
import { addressOf, readStatementQuery, type StatementQuery } from './statement-query.ts';

/** How long after the last change the address follows, in milliseconds: browsers refuse many changes in a short time. */
const FOLLOW_DELAY = 500;

/**
 * The statement that is typed. The fields keep it themselves, so that no letter waits for the address or is lost with it;
 * the address follows. An address that is opened, by a link or by going back, takes its place.
 */
export function useStatement(): [
  StatementQuery,
  (change: (query: StatementQuery) => StatementQuery) => void,
] {
  const ledger = useLedger();
  const [params, setParams] = useSearchParams();
  const address = String(params);
  const [query, setQuery] = useState(() => readStatementQuery(params, ledger));
  const [seen, setSeen] = useState(address);
  const [written, setWritten] = useState<string | null>(null);
  if (address !== seen) {
    setSeen(address);
    if (address !== written) setQuery(readStatementQuery(params, ledger));
  }
  const wanted = addressOf(query);
  useEffect(() => {
    if (wanted === address) return;
    const timer = setTimeout(() => {
      setWritten(wanted);
      setParams(new URLSearchParams(wanted), { replace: true });
    }, FOLLOW_DELAY);
    return () => clearTimeout(timer);
  }, [wanted, address, setParams]);
  return [query, setQuery];
}
