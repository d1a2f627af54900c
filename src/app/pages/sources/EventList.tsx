import type { TradeEvent } from '../../../domain/index.ts';
import { LedgerText } from '../../components/LedgerText.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { showDate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly events: readonly TradeEvent[];
}

/** Dated facts, newest first. One without a date is placed at the date of its source. */
export function EventList({ events }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const dated = events
    .map((event) => ({ event, source: ledger.source(event.source) }))
    .map(({ event, source }) => ({ event, source, at: event.date ?? source?.published ?? '' }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return (
    <ul className="events">
      {dated.map(({ event, source }) => (
        <li key={event.id}>
          <span className="event-date">
            {event.date || !source?.published
              ? showDate(event.date, messages)
              : messages.overview.eventReported(showDate(source.published, messages))}
          </span>
          <span>
            <LedgerText>{event.title}</LedgerText>
            {source && (
              <>
                {' '}
                <span className="cite">
                  (<SourceLink source={source} />)
                </span>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
