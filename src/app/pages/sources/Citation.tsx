import type { Source } from '../../../domain/index.ts';
import { citationOf } from '../../format/citation.ts';
import { useMessages } from '../../i18n/use-messages.ts';

/** The citation of a source, with its address as a link. */
export function Citation({ source }: { readonly source: Source }) {
  const citation = citationOf(source, useMessages());
  const { url } = source;
  const [before, after] = url === null ? [citation, ''] : citation.split(url);
  return (
    <p className="citation">
      {before}
      {url !== null && (
        <a href={url} rel="external">
          {url}
        </a>
      )}
      {after}
    </p>
  );
}
