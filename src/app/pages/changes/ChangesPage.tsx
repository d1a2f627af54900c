import { showDate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { hasNewestDate } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useSite } from '../../site.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { ChangeText } from './ChangeText.tsx';
import { changesTitle, entryTitle } from './changes-title.ts';

/** Sources, values and findings that are new, changed or gone, by day, the newest first. */
export function ChangesPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { addressed } = useSite();
  const { changes, asOf, checkedOn } = ledger.dataset;
  const { changes: words } = messages;
  const checked = showDate(checkedOn, messages);
  return (
    <>
      <h1>{changesTitle(ledger, messages)}</h1>
      <p className="lead">
        {hasNewestDate(ledger.dataset)
          ? words.lead(showDate(asOf, messages), checked)
          : words.leadUndated(checked)}
      </p>
      <p className="prose">
        {addressed && (
          <>
            <a href={hrefs.feed()} type="application/atom+xml">
              {words.feed}
            </a>
            {' · '}
          </>
        )}
        <a href={hrefs.corrections()}>{messages.nav.corrections}</a>
      </p>
      {changes.length === 0 && <p className="prose">{words.none}</p>}
      {changes.map((entry) => (
        <section key={entry.id} id={entry.id}>
          <h2>{entryTitle(entry, messages)}</h2>
          <ChangeText entry={entry} />
        </section>
      ))}
    </>
  );
}
