import { showDate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useSite } from '../../site.ts';
import { ChangeText } from './ChangeText.tsx';
import { correctedIn, correctionsTitle } from './changes-title.ts';

/** How readers report an error, and the errors that were mended. */
export function CorrectionsPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const { corrections: address } = useSite();
  const { corrections: words } = messages.changes;
  const corrected = correctedIn(ledger);
  return (
    <>
      <h1>{correctionsTitle(ledger, messages)}</h1>
      <h2>{words.howTitle}</h2>
      <p className="prose">{words.how}</p>
      <p className="prose">{address === null ? words.where : <a href={address}>{words.send}</a>}</p>
      <p className="prose">{words.notOurs}</p>
      <h2>{words.listTitle}</h2>
      {corrected.length === 0 && <p>{words.none}</p>}
      {corrected.map((entry) => (
        <section key={entry.id} id={entry.id}>
          <h3>{showDate(entry.date, messages)}</h3>
          <ChangeText entry={entry} />
        </section>
      ))}
    </>
  );
}
