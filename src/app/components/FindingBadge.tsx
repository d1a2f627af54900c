import { type Finding, toldKind } from '../../domain/index.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { isGap, isJudged } from '../models/finding-kinds.ts';

const FINDING_SIGNS: Readonly<Record<Finding['kind'], string>> = {
  contradiction: '✗',
  'between-sources': '✗',
  magnitude: '?',
  'low-target': '?',
  rounding: '≈',
  revision: '→',
  mirror: '⇄',
};

/** The kind of a finding and what it changes, by word and sign and never by colour alone. */
export function FindingBadge({ finding }: { readonly finding: Finding }) {
  const { findings } = useMessages();
  const kind = toldKind(finding);
  return (
    <span className="finding-badges">
      <span className={`verdict ${isGap(finding) ? 'verdict-inconsistent' : 'verdict-cannot-tell'}`}>
        <span aria-hidden="true" className="verdict-sign">
          {FINDING_SIGNS[kind]}
        </span>
        {findings.kind[kind]}
      </span>
      {isJudged(finding) && <span className="severity">{findings.severity[finding.severity]}</span>}
    </span>
  );
}
