/** A source as a plain-text citation: who, what, when, where, and when it was read. */
import type { Source } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { showDate } from './show.ts';
import { typeset } from './typeset.ts';

/** What a publication is called: its title, or our own description in brackets where that was not seen. */
export const nameOfSource = ({ title, about }: Source): string => title ?? `[${typeset(about)}]`;

/**
 * The citation of a source. Where its title was not seen, our own description stands in brackets, as style guides ask for
 * works without a title (Chicago Manual of Style 14, APA 9.22); so does a date that was not seen.
 */
export function citationOf(source: Source, messages: Messages): string {
  const who = source.agency ? `${source.publisher} (${source.agency})` : source.publisher;
  const what = source.title ? `“${source.title}”` : nameOfSource(source);
  const when = source.published ? showDate(source.published, messages) : `[${messages.format.dateNotSeen}]`;
  const accessed = showDate(source.accessed, messages);
  const where = source.url
    ? `${source.url} (${messages.source.accessedOn(accessed)})`
    : messages.source.accessedAlone(accessed);
  return messages.source.cited(who, what, when, where);
}

/** A source in a line under a chart: its publisher, and its title where that was seen. */
export function citationShort(source: Source, messages: Messages): string {
  const who = source.title ? `${source.publisher}, ${source.title}` : source.publisher;
  return `${who} (${messages.source.accessedOn(showDate(source.accessed, messages))})`;
}
