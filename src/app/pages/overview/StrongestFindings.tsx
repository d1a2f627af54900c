import { FindingBadge } from '../../components/FindingBadge.tsx';
import { FindingHead } from '../../components/FindingHead.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { isContrary, isJudged } from '../../models/finding-kinds.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';

/** How many findings the overview names. */
const SHOWN_FINDINGS = 3;

/** The strongest findings as cards: the curators' sentence, and what the figures say. */
export function StrongestFindings() {
  const ledger = useLedger();
  const messages = useMessages();
  const { findings: text } = messages;
  const hrefs = useHrefs();
  const judged = ledger.dataset.findings.filter(isJudged);
  return (
    <section>
      <h2>{judged.length === 0 || judged.some(isContrary) ? text.judgedTitle : text.doubtTitle}</h2>
      {judged.length === 0 && <p>{text.none}</p>}
      {judged.length > 0 && (
        <ol className="finding-cards">
          {judged.slice(0, SHOWN_FINDINGS).map((finding) => (
            <li key={finding.id} id={finding.id} className="finding-card">
              <FindingHead finding={finding} />
              <p>
                <FindingBadge finding={finding} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {ledger.dataset.findings.length > 0 && (
        <p className="more">
          <a href={hrefs.findings()}>{text.allOf(ledger.dataset.findings.length)}</a>
        </p>
      )}
    </section>
  );
}
