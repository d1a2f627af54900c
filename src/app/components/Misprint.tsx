import type { Claim } from '../../domain/index.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** The mark of a figure that cannot be read as printed, with the curator's reading. The claim's page has the reason. */
export function Misprint({ claim: { misprint } }: { readonly claim: Claim }) {
  const messages = useMessages();
  return misprint ? <span className="misprint">{messages.claim.misprint(misprint.readAs)}</span> : null;
}
