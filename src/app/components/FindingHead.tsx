import type { Finding } from '../../domain/index.ts';
import { findingTitle } from '../format/finding-title.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useLedger } from '../models/use-ledger.ts';
import { useHrefs } from '../use-hrefs.ts';
import { Heading } from './Heading.tsx';
import { ReviewReason } from './ReviewReason.tsx';

/** The head of a finding in a list or on a card: its title as a link, and the curators' first sentence. */
export function FindingHead({ finding }: { readonly finding: Finding }) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  return (
    <>
      <h3>
        <a href={hrefs.finding(finding.id)}>
          <Heading>{findingTitle(finding, ledger, messages)}</Heading>
        </a>
      </h3>
      {finding.review && (
        <p>
          <ReviewReason review={finding.review} brief />
        </p>
      )}
    </>
  );
}
