import { groupBy, toldKind } from '../../domain/index.ts';
import { findingTitle } from '../format/finding-title.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { isGap } from '../models/finding-kinds.ts';
import { useLedger } from '../models/use-ledger.ts';
import { useHrefs } from '../use-hrefs.ts';
import { FindingBadge } from './FindingBadge.tsx';

interface Props {
  readonly title: string;
  /** The claims whose findings are listed. */
  readonly claims: readonly { readonly id: string }[];
}

/** Up to how many mirror statistics are listed one by one. More are one link to their table. */
const FEW_LINKS = 3;

/** The findings that claims are part of, as links, strongest first. */
export function FindingLinks({ title, claims }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const concerned = new Set(claims.flatMap(({ id }) => ledger.findingsOf(id)));
  const findings = ledger.dataset.findings.filter((finding) => concerned.has(finding));
  const mirrors = findings.filter(({ kind }) => kind === 'mirror');
  const listed = mirrors.length > FEW_LINKS ? findings.filter(({ kind }) => kind !== 'mirror') : findings;
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="finding-links">
        {listed.map((finding) => (
          <li key={finding.id}>
            <FindingBadge finding={finding} />{' '}
            <a href={hrefs.finding(finding.id)}>{findingTitle(finding, ledger, messages)}</a>
          </li>
        ))}
        {mirrors.length > FEW_LINKS && (
          <li>
            <a href={hrefs.findings('kind=mirror')}>{messages.findings.mirrorCount(mirrors.length)}</a>
          </li>
        )}
      </ul>
    </section>
  );
}

/** The kinds of findings by which a claim does not fit others, each as a link to the strongest of its kind. */
export function GapLinks({ claim }: { readonly claim: { readonly id: string } }) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const gaps = ledger.findingsOf(claim.id).filter(isGap);
  return [...groupBy(gaps, toldKind)].flatMap(([kind, [gap]]) =>
    gap ? (
      <span key={kind} className="gap-link">
        {' '}
        <a href={hrefs.finding(gap.id)}>{messages.findings.kind[toldKind(gap)]}</a>
      </span>
    ) : (
      []
    ),
  );
}
