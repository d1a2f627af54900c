import { CopyButton } from '../../components/CopyButton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useSite } from '../../site.ts';
import { useHrefs } from '../../use-hrefs.ts';
import type { PageCheck } from './check-query.ts';
import { draftOf } from './draft-of.ts';
import { markedHtml } from './marked-html.ts';
import { pictureBlocks } from './result-picture.ts';
import { verdictWords } from './StatementVerdict.tsx';
import { SAVED_DRAWINGS, savePicture } from './save-picture.ts';
import { addressOf, fitsAddress, type StatementQuery } from './statement-query.ts';

/** What holds the drawings of a proof, in the order of the results. */
const PROOF = '.statement-result .finding:not(.statement-pass)';

interface Props {
  readonly query: StatementQuery;
  readonly check: PageCheck;
}

/** The result as a link, as HTML of the marked text, as a picture, and as a draft of a source file. */
export function StatementShare({ query, check }: Props) {
  const messages = useMessages();
  const { statement } = messages;
  const hrefs = useHrefs();
  const { language } = useSite();
  const { pair } = useLedger().dataset;
  const whole = () => new URL(hrefs.check(addressOf(query, language)), location.href).href;
  const save = (button: Element) => {
    const proofs = [...(button.closest('.statement-found')?.querySelectorAll(PROOF) ?? [])];
    const drawings = proofs.map((proof) => [...proof.querySelectorAll<SVGSVGElement>(SAVED_DRAWINGS)]);
    const source = statement.pictureSource(messages.siteName, fitsAddress(query) ? whole() : location.origin);
    savePicture(
      pictureBlocks(check, verdictWords(check, messages), drawings, source, messages),
      statement.pictureName,
    );
  };
  return (
    <section>
      <h2>{statement.shareTitle}</h2>
      {!fitsAddress(query) && <p>{statement.linkTooLong}</p>}
      <div className="statement-share">
        {fitsAddress(query) && <CopyButton value={whole} label={statement.copyLink} />}
        {check.reading && (
          <CopyButton
            value={() => markedHtml(check, verdictWords(check, messages), messages)}
            label={statement.copyHtml}
          />
        )}
        {check.reading && (
          <button type="button" data-live onClick={(event) => save(event.currentTarget)}>
            {statement.saveResult}
          </button>
        )}
        {check.reading && <CopyButton value={() => draftOf(check, query, pair)} label={statement.copyYaml} />}
      </div>
    </section>
  );
}
