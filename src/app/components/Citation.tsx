import type { Source } from '../../domain/index.ts';
import { citationOf } from '../format/citation.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Filled, SLOTS } from './Filled.tsx';
import { LedgerText } from './LedgerText.tsx';

/** The citation of a source, with its title in its own language and its address as a link. */
export function Citation({ source }: { readonly source: Source }) {
  const messages = useMessages();
  const { title, about, url, language } = source;
  const named = title === null ? { ...source, about: SLOTS[0] } : { ...source, title: SLOTS[0] };
  const titled =
    title === null ? (
      <LedgerText>{about}</LedgerText>
    ) : (
      <bdi lang={language} translate="no">
        {title}
      </bdi>
    );
  const link = url && (
    <a href={url} rel="external">
      {url}
    </a>
  );
  const sentence = citationOf({ ...named, url: url && SLOTS[1] }, messages);
  return (
    <p className="citation">
      <Filled sentence={sentence} parts={[titled, link]} />
    </p>
  );
}
