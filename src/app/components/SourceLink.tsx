import type { Source } from '../../domain/index.ts';
import { showDate } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useHrefs } from '../use-hrefs.ts';
import { Filled, SLOTS } from './Filled.tsx';

interface Props {
  readonly source: Source;
}

/** A source by publisher and date, as a link to its page. */
export function SourceLink({ source }: Props) {
  const messages = useMessages();
  const hrefs = useHrefs();
  return (
    <a className="source-link" href={hrefs.source(source.id)}>
      <Filled
        sentence={messages.value.printedBy(SLOTS[0], showDate(source.published, messages))}
        parts={[
          <bdi key="publisher" translate="no">
            {source.publisher}
          </bdi>,
        ]}
      />
    </a>
  );
}
