import type { Finding } from '../../../domain/index.ts';
import { offByPhrase } from '../../format/finding-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { PhraseText } from './PhraseText.tsx';

interface Props {
  readonly finding: Finding;
}

/** Of a contradiction that one value explains: by which power of ten that value is off beside those of other sources. */
export function OffBy({ finding }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const phrase = offByPhrase(finding, ledger, messages);
  return phrase ? (
    <p>
      <PhraseText phrase={phrase} />.
    </p>
  ) : null;
}
