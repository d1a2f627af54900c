import type { Finding } from '../../../domain/index.ts';
import { ReviewReason } from '../../components/ReviewReason.tsx';
import { showDate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';

/** The curators' review of a finding; nothing where there is none. */
export function FindingReview({ finding: { review } }: { readonly finding: Finding }) {
  const messages = useMessages();
  if (!review) return null;
  const { status, date, reviewer } = review;
  const signed = [reviewer, date && showDate(date, messages)].filter(Boolean).join(', ');
  return (
    <p className="review">
      <strong>{messages.findings.review[status]}</strong> <ReviewReason review={review} />
      {signed && <span className="cite"> ({signed})</span>}
    </p>
  );
}
