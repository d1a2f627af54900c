import type { Correction } from '../../../domain/index.ts';
import { TermText } from '../../components/TermText.tsx';
import { claimSubject } from '../../format/subject.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { leadOf } from '../../models/finding-claims.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { CorrectionParts } from './CorrectionParts.tsx';
import { claimsGivenUp } from './correction-claims.ts';

interface Props {
  /** The ids of findings that are shown. Corrections of others are left out. */
  readonly shown: ReadonlySet<string>;
}

/** The fewest figures without which everything fits, in the whole ledger and for each group of findings. */
export function Corrections({ shown }: Props) {
  const ledger = useLedger();
  const { correction: text } = useMessages();
  const { corrections, claims } = ledger.dataset;
  const listed = corrections.filter(({ findings }) => findings.some((id) => shown.has(id)));
  if (listed.length === 0) return null;
  return (
    <details className="fold fold-section">
      <summary>
        <h2>{text.title}</h2>
      </summary>
      <div id="corrections">
        <p className="prose">
          {text.lead(
            claimsGivenUp(corrections),
            claims.length,
            new Set(corrections.flatMap(({ findings }) => findings)).size,
            corrections.every(({ proved }) => proved),
          )}
        </p>
        <p className="prose">
          <TermText>{text.note}</TermText>
        </p>
        <ol className="corrections">
          {listed.map((correction) => (
            <CorrectionItem key={correction.findings.join(' ')} correction={correction} />
          ))}
        </ol>
      </div>
    </details>
  );
}

function CorrectionItem({ correction }: { readonly correction: Correction }) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { findings, parts, claims, proved } = correction;
  const items = findings.flatMap((id) => {
    const finding = ledger.finding(id);
    const lead = finding && leadOf(finding, ledger);
    return lead ? [{ id, subject: claimSubject(lead, ledger, messages) }] : [];
  });
  const links = items.map(({ id, subject }) => (
    <a key={id} href={hrefs.finding(id)}>
      {subject}
    </a>
  ));
  return (
    <li className="correction">
      <h3>{messages.correction.without(claims, proved)}</h3>
      {links.length === 1 ? (
        <p>
          {messages.correction.ends(1)} {links}
        </p>
      ) : (
        <>
          <p>{messages.correction.ends(links.length)}</p>
          <ol>
            {links.map((link) => (
              <li key={link.key}>{link}</li>
            ))}
          </ol>
        </>
      )}
      <CorrectionParts parts={parts} numbered={findings.length > 1 ? findings : []} />
    </li>
  );
}
