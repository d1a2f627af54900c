import { FindingItem } from '../../components/FindingItem.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { isJudged } from '../../models/finding-kinds.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';

/** How many findings the overview names. */
const SHOWN_FINDINGS = 4;

/** The strongest findings, each once, however many sources print its figures. */
export function StrongestFindings() {
  const ledger = useLedger();
  const { findings: text } = useMessages();
  const hrefs = useHrefs();
  const judged = ledger.dataset.findings.filter(isJudged);
  return (
    <section>
      <h2>{text.judgedTitle}</h2>
      {judged.length === 0 && <p>{text.none}</p>}
      <ol className="findings">
        {judged.slice(0, SHOWN_FINDINGS).map((finding) => (
          <FindingItem key={finding.id} finding={finding} />
        ))}
      </ol>
      {ledger.dataset.findings.length > 0 && (
        <p className="more">
          <a href={hrefs.findings()}>{text.allOf(ledger.dataset.findings.length)}</a>
        </p>
      )}
    </section>
  );
}
