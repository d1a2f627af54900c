/** Writes the checked text as a draft of a source file, in the form of `npm run draft`. */
import { NOT_SEEN } from '../../../domain/index.ts';
import { draftText } from '../../../domain/statement/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import { isPublishedWrong, type PageCheck } from './check-query.ts';
import type { StatementQuery } from './statement-query.ts';

/** The draft, with the changes of the reader; empty without a text. */
export function draftOf(
  { reading, text }: PageCheck,
  { published }: StatementQuery,
  { economies }: Ledger['dataset']['pair'],
): string {
  const [first, second] = economies;
  if (!reading || !first || !second) return '';
  const claims = text.figures.map(({ told }) => told);
  const leftOut = text.leftOut.map(({ words, at, reason }) => ({
    ...{ words, at },
    reason: typeof reason === 'string' ? reason : reason.code,
  }));
  const isDated = published !== '' && !isPublishedWrong(published);
  return draftText(
    { ...reading, claims, others: [], leftOut },
    {
      pair: [first.code, second.code],
      published: isDated ? published : NOT_SEEN,
      today: new Date().toISOString().slice(0, 10),
    },
  );
}
