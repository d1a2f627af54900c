import type { Deadline } from '../../domain/index.ts';
import { useMessages } from '../i18n/use-messages.ts';

const OUTCOME_SIGNS: Readonly<Record<Deadline['outcome'], string>> = {
  met: '✓',
  missed: '✗',
  open: '○',
  'cannot-rate': '?',
};

/** The outcome of a target, by word and sign and never by colour alone. */
export function OutcomeBadge({ outcome }: { readonly outcome: Deadline['outcome'] }) {
  const messages = useMessages();
  return (
    <span className={`verdict outcome-${outcome}`}>
      <span aria-hidden="true" className="verdict-sign">
        {OUTCOME_SIGNS[outcome]}
      </span>
      {messages.targets.outcome[outcome]}
    </span>
  );
}
