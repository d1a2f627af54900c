import { CopyButton } from '../../components/CopyButton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import type { PageCheck } from './check-query.ts';
import { draftOf } from './draft-of.ts';
import { markedHtml } from './marked-html.ts';
import { verdictWords } from './StatementVerdict.tsx';
import { addressOf, fitsAddress, type StatementQuery } from './statement-query.ts';

interface Props {
  readonly query: StatementQuery;
  readonly check: PageCheck;
}

/** The result as a link, as HTML of the marked text, and as a draft of a source file. */
export function StatementShare({ query, check }: Props) {
  const messages = useMessages();
  const { statement } = messages;
  const hrefs = useHrefs();
  const { pair } = useLedger().dataset;
  const whole = () => new URL(hrefs.check(addressOf(query)), location.href).href;
  return (
    <section>
      <h2>{statement.shareTitle}</h2>
      {fitsAddress(query) ? (
        <CopyButton value={whole} label={statement.copyLink} />
      ) : (
        <p>{statement.linkTooLong}</p>
      )}
      {check.reading && (
        <CopyButton
          value={() => markedHtml(check, verdictWords(check, messages), messages)}
          label={statement.copyHtml}
        />
      )}
      {check.reading && <CopyButton value={() => draftOf(check, query, pair)} label={statement.copyYaml} />}
    </section>
  );
}
