/** A source as a plain-text citation: who, what, when, where, and when it was read. */
import type { Source } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { showDate } from './show.ts';

/**
 * The citation of a source. What was not seen is said, in brackets, as librarians do; the description in our own words
 * then stands in for the title.
 */
export function citationOf(source: Source, text: Messages): string {
  const who = source.agency ? `${source.publisher} (${source.agency})` : source.publisher;
  const what = source.title ? `“${source.title}”` : `[${text.source.titleNotSeen}: ${source.about}]`;
  const when = source.published ? showDate(source.published, text) : `[${text.format.dateNotSeen}]`;
  const accessed = showDate(source.accessed, text);
  const where = source.url
    ? `${source.url} (${text.source.accessedOn(accessed)})`
    : text.source.accessedAlone(accessed);
  return `${who}. ${what}. ${when}. ${where}.`;
}

/** A source in a line under a chart: its publisher, and its title where that was seen. */
export function citationShort(source: Source, text: Messages): string {
  const who = source.title ? `${source.publisher}, ${source.title}` : source.publisher;
  return `${who} (${text.source.accessedOn(showDate(source.accessed, text))})`;
}
