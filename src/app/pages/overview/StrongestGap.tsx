import type { Finding } from '../../../domain/index.ts';
import { findingTitle } from '../../format/finding-title.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';

/** Behind figures that do not fit others: the strongest finding that says so, as a link. */
export function StrongestGap({ gap }: { readonly gap: Finding | null }) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  return (
    gap && (
      <>
        {' – '}
        <a href={hrefs.finding(gap.id)}>{findingTitle(gap, ledger, messages)}</a>
      </>
    )
  );
}
