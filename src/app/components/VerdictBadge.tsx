import type { Verdict } from '../../domain/index.ts';
import { useMessages } from '../i18n/use-messages.ts';

const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  consistent: '✓',
  weak: '~',
  inconsistent: '✗',
  'cannot-tell': '?',
};

/** A verdict, by word and sign and never by colour alone. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const messages = useMessages();
  return (
    <span className={`verdict verdict-${verdict}`}>
      <span aria-hidden="true" className="verdict-sign">
        {VERDICT_SIGNS[verdict]}
      </span>
      {messages.verdict[verdict]}
    </span>
  );
}
