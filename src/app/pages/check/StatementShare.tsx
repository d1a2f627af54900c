import { CopyButton } from '../../components/CopyButton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useHrefs } from '../../use-hrefs.ts';
import type { PageCheck } from './check-query.ts';
import { addressOf, fitsAddress, type StatementQuery } from './statement-query.ts';

interface Props {
  readonly query: StatementQuery;
  readonly check: PageCheck;
}

/** The result as a link. */
export function StatementShare({ query }: Props) {
  const { statement } = useMessages();
  const hrefs = useHrefs();
  const whole = () => new URL(hrefs.check(addressOf(query)), location.href).href;
  return (
    <section>
      <h2>{statement.shareTitle}</h2>
      {fitsAddress(query) ? (
        <CopyButton value={whole} label={statement.copyLink} />
      ) : (
        <p>{statement.linkTooLong}</p>
      )}
    </section>
  );
}
