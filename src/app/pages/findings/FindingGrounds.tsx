import type { Finding } from '../../../domain/index.ts';
import { MeaningsLink } from '../../components/MeaningsLink.tsx';
import { TermText } from '../../components/TermText.tsx';
import { groundsText } from '../../format/grounds-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';

interface Props {
  readonly finding: Finding;
}

/** What a finding rests on, what it changes, how sharp its test is, and how often its figures were printed. */
export function FindingGrounds({ finding }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { findings } = messages;
  const { proofs, stories, severity, claims, alsoPrinted } = finding;
  const [strongest] = proofs;
  const printed = [...claims, ...alsoPrinted];
  const sources = new Set(printed.map((id) => ledger.claim(id)?.source));
  return (
    <p className="detail">
      {strongest && (
        <>
          <TermText>{groundsText(strongest, messages)}</TermText>{' '}
          {stories.length > 0
            ? findings.stories(stories.map((story) => findings.story[story]))
            : findings.severityMeaning[severity]}{' '}
          {findings.power[strongest.power]}{' '}
        </>
      )}
      {`${findings.foundIn(printed.length, sources.size)} `}
      <MeaningsLink hrefs={hrefs} />
    </p>
  );
}
