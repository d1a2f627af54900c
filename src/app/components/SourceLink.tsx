import type { Source } from '../../domain/index.ts';
import { showDate } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useHrefs } from '../use-hrefs.ts';

interface Props {
  readonly source: Source;
}

/** A source by publisher and date, as a link to its page. */
export function SourceLink({ source }: Props) {
  const messages = useMessages();
  const hrefs = useHrefs();
  return (
    <a className="source-link" href={hrefs.source(source.id)}>
      {messages.value.printedBy(source.publisher, showDate(source.published, messages))}
    </a>
  );
}
