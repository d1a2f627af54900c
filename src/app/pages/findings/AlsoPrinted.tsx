import type { Claim, Finding } from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly finding: Finding;
}

/** The same figures, as other sources print them. */
export function AlsoPrinted({ finding }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const bySource = new Map<string, Claim[]>();
  for (const claim of finding.alsoPrinted.flatMap((id) => ledger.claim(id) ?? [])) {
    bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), claim]);
  }
  if (bySource.size === 0) return null;
  return (
    <p className="detail">
      {messages.findings.alsoPrinted}{' '}
      {[...bySource].map(([id, claims], index) => {
        const source = ledger.source(id);
        return (
          <span key={id}>
            {index > 0 && '; '}
            {claims.map((claim, place) => (
              <span key={claim.id}>
                {place > 0 && ', '}
                <ClaimLink claim={claim} />
              </span>
            ))}{' '}
            ({source && <SourceLink source={source} />})
          </span>
        );
      })}
      .
    </p>
  );
}
