import { readInterval, type YearOutcome } from '../../domain/index.ts';
import { showPeriod, showRate, showText } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useLedger } from '../models/use-ledger.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { SourceLink } from './SourceLink.tsx';

/** Each reporter's value or growth in a year, with how it is known and where it was printed. */
export function ValueOfYear({ year }: { readonly year: YearOutcome }) {
  const ledger = useLedger();
  const messages = useMessages();
  const { targets } = messages;
  const known = year.reporters.flatMap(({ reporter, value, growth, beyond }) => {
    const interval = value?.interval ?? growth?.rate;
    const rests = value ?? growth;
    return interval === undefined || !rests ? [] : [{ reporter, value, growth, beyond, interval, rests }];
  });
  if (known.length === 0) return null;
  return (
    <ul className="year-values">
      {known.map(({ reporter, value, growth, beyond, interval, rests }) => {
        const shown = value
          ? showText(interval, value.currency, messages)
          : showRate(readInterval(interval), messages);
        const notes = [
          value ? targets.how[value.how] : growth && targets.origin[growth.origin],
          rests.status !== 'A' && messages.obsStatus[rests.status],
          rests.hedged && targets.hedged,
          beyond === 'yes' && targets.beyond,
        ].filter(Boolean);
        return (
          <li key={reporter}>
            <span className="number">
              {targets.valueOf(showPeriod(rests.period, messages), ledger.economy(reporter), shown)}
            </span>
            {notes.length > 0 && ` (${notes.join('; ')})`} <Rests claims={rests.claims} />
          </li>
        );
      })}
    </ul>
  );
}

/** The claims that a value is made from: their words for the press, only the source for a statistical table. */
function Rests({ claims }: { claims: readonly string[] }) {
  const ledger = useLedger();
  const known = claims.flatMap((id) => ledger.claim(id) ?? []);
  const printed = known.filter((claim) => !ledger.isStatistics(claim));
  const sources = ledger.sourcesOf(known);
  return (
    <span className="cite">
      {printed.map((claim) => (
        <span key={claim.id}>
          <ClaimLink claim={claim} />{' '}
        </span>
      ))}
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && '; '}
          <SourceLink source={source} />
        </span>
      ))}
    </span>
  );
}
