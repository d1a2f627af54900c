import type { Finding } from '../../domain/index.ts';
import { firstSentence } from '../format/first-sentence.ts';
import { typeset } from '../format/typeset.ts';
import { useSite } from '../site.ts';
import { LedgerText } from './LedgerText.tsx';

interface Props {
  readonly review: NonNullable<Finding['review']>;
  /** Whether only its first sentence is shown. */
  readonly brief?: boolean;
}

/** What the curators say of a finding: in the language of the page where they wrote it, else in English, and marked so. */
export function ReviewReason({ review: { reason, reasonIn }, brief = false }: Props) {
  const { language } = useSite();
  const said = reasonIn?.[language];
  const shown = (text: string, locale: string) => (brief ? firstSentence(text, locale) : text);
  return said === undefined ? <LedgerText>{shown(reason, 'en')}</LedgerText> : typeset(shown(said, language));
}
