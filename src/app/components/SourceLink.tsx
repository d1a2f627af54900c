import type { Source } from '../../domain/index.ts';
import { showDate } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { hrefs } from '../route.ts';
import { useSite } from '../site.ts';

interface Props {
  readonly pair: string;
  readonly source: Source;
}

/** A source by publisher and date, as a link to its page. */
export function SourceLink({ pair, source }: Props) {
  const text = useMessages();
  const { root, language } = useSite();
  return (
    <a className="source-link" href={hrefs(root, language).source(pair, source.id)}>
      {source.publisher}, {showDate(source.published, text)}
    </a>
  );
}
