import type { Correction } from '../../../domain/index.ts';
import { claimSubject } from '../../format/subject.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { leadOf } from '../../models/finding-claims.ts';
import type { Ledger } from '../../models/ledger.ts';
import { hrefs } from '../../route.ts';
import { useSite } from '../../site.ts';
import { CorrectionParts } from './CorrectionParts.tsx';
import { claimsGivenUp } from './correction-claims.ts';

interface Props {
  /** The findings that are shown: corrections of others are left out. */
  readonly shown: ReadonlySet<string>;
  readonly ledger: Ledger;
}

/** The fewest figures without which nothing is left that does not fit, of the whole ledger and of each group of findings. */
export function Corrections({ shown, ledger }: Props) {
  const { correction: text } = useMessages();
  const { corrections, claims } = ledger.dataset;
  const listed = corrections.filter(({ findings }) => findings.some((id) => shown.has(id)));
  if (listed.length === 0) return null;
  return (
    <section id="corrections">
      <h2>{text.title}</h2>
      <p className="prose">
        {text.lead(
          claimsGivenUp(corrections),
          claims.length,
          new Set(corrections.flatMap(({ findings }) => findings)).size,
          corrections.every(({ proved }) => proved),
        )}
      </p>
      <p className="prose">{text.note}</p>
      <ol className="corrections">
        {listed.map((correction) => (
          <One key={correction.findings.join(' ')} correction={correction} ledger={ledger} />
        ))}
      </ol>
    </section>
  );
}

function One({ correction, ledger }: { readonly correction: Correction; readonly ledger: Ledger }) {
  const text = useMessages();
  const { root, language } = useSite();
  const pair = ledger.dataset.pair.id;
  const { findings, parts, claims, proved } = correction;
  const items = findings.flatMap((id) => {
    const finding = ledger.finding(id);
    const lead = finding && leadOf(finding, ledger);
    return lead ? [{ id, subject: claimSubject(lead, ledger, text) }] : [];
  });
  const links = items.map(({ id, subject }) => (
    <a key={id} href={hrefs(root, language).finding(pair, id)}>
      {subject}
    </a>
  ));
  return (
    <li className="correction">
      <h3>{text.correction.without(claims, proved)}</h3>
      {links.length === 1 ? (
        <p>
          {text.correction.ends(1)} {links}
        </p>
      ) : (
        <>
          <p>{text.correction.ends(links.length)}</p>
          <ol>
            {links.map((link) => (
              <li key={link.key}>{link}</li>
            ))}
          </ol>
        </>
      )}
      <CorrectionParts parts={parts} ledger={ledger} numbered={findings.length > 1 ? findings : []} />
    </li>
  );
}
