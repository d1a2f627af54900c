import type { Claim } from '../../domain/index.ts';
import { showLocator, showText } from '../format/show.ts';
import { claimSubject } from '../format/subject.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Ledger } from '../models/ledger.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { Misprint } from './Misprint.tsx';
import { SourceLink } from './SourceLink.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';

interface Props {
  readonly claims: readonly Claim[];
  readonly ledger: Ledger;
  /** Whether to name each claim's source instead of its place in it. */
  readonly withSource?: boolean;
}

/** Claims in a table: what each is about, as printed, what it stands for, and where it stands. */
export function ClaimTable({ claims, ledger, withSource = false }: Props) {
  const text = useMessages();
  const pair = ledger.dataset.pair.id;
  return (
    <div className="scroll">
      <table className="claims">
        <thead>
          <tr>
            <th scope="col">{text.claim.what}</th>
            <th scope="col">{text.claim.printed}</th>
            <th scope="col">{text.chart.standsFor}</th>
            <th scope="col">{withSource ? text.chart.source : text.claim.where}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => {
            const source = ledger.source(claim.source);
            const check = ledger.check(claim.id);
            return (
              <tr key={claim.id}>
                <th scope="row">{claimSubject(claim, ledger, text)}</th>
                <td data-label={text.claim.printed}>
                  <ClaimLink pair={pair} claim={claim} /> <Misprint claim={claim} />{' '}
                  {check && <VerdictBadge verdict={check.verdict} />}
                </td>
                <td data-label={text.chart.standsFor} className="number">
                  {showText(
                    claim.kind === 'target' ? claim.threshold : claim.readings.verdict,
                    claim.unit,
                    text,
                  )}
                </td>
                <td data-label={withSource ? text.chart.source : text.claim.where} className="where">
                  {withSource && source ? (
                    <SourceLink pair={pair} source={source} />
                  ) : (
                    showLocator(claim.locator, text)
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
