import { FindingItem } from '../../components/FindingItem.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { isJudged } from '../../models/finding-kinds.ts';
import type { Ledger } from '../../models/ledger.ts';
import { hrefs } from '../../route.ts';
import { useSite } from '../../site.ts';

/** The overview names so many. */
const SHOWN = 4;

/** The strongest findings: each once, however many papers print its figures. */
export function StrongestFindings({ ledger }: { readonly ledger: Ledger }) {
  const { findings: text } = useMessages();
  const { root, language } = useSite();
  const judged = ledger.dataset.findings.filter(isJudged);
  return (
    <section>
      <h2>{text.judgedTitle}</h2>
      {judged.length === 0 && <p>{text.none}</p>}
      <ol className="findings">
        {judged.slice(0, SHOWN).map((finding) => (
          <FindingItem key={finding.id} finding={finding} ledger={ledger} />
        ))}
      </ol>
      <p className="more">
        <a href={hrefs(root, language).findings(ledger.dataset.pair.id)}>
          {text.allOf(ledger.dataset.findings.length)}
        </a>
      </p>
    </section>
  );
}
