import { ClaimSum } from '../../components/ClaimSum.tsx';
import { FindingLinks } from '../../components/FindingLinks.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { showPeriod, showText } from '../../format/show.ts';
import { valueName } from '../../format/value-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ledger } from '../../models/ledger.ts';
import { groupsOf, type Value, valueSlug } from '../../models/value-page.ts';
import { ImpliedValues } from './ImpliedValues.tsx';
import { ReporterValues } from './ReporterValues.tsx';
import { ValuePicture } from './ValuePicture.tsx';

interface Props {
  readonly value: Value;
  readonly ledger: Ledger;
}

/** Every claim about one value by date and reporter, with the path of its revisions. */
export function ValuePage({ value, ledger }: Props) {
  const { key, levels, totals } = value;
  const text = useMessages();
  const groups = groupsOf(levels, ledger);
  return (
    <>
      <h1>{text.value.title(valueName(key, ledger, text), showPeriod(key.period, text))}</h1>
      <p className="lead">{levels.length + totals.length > 0 ? text.value.lead : text.implied.lead}</p>
      {levels.length > 0 && (
        <ValuePicture
          slug={valueSlug(key)}
          levels={groups.flatMap((group) => group.levels)}
          ledger={ledger}
        />
      )}
      {groups.map((group) => (
        <ReporterValues key={`${group.reporter} ${group.statistics}`} group={group} ledger={ledger} />
      ))}
      <ImpliedValues value={value} ledger={ledger} />
      <FindingLinks title={text.findings.ofValue} claims={levels} ledger={ledger} />
      {totals.length > 0 && <Totals totals={totals} ledger={ledger} />}
    </>
  );
}

/** What statistics give that print exports and imports only. */
function Totals({ totals, ledger }: { totals: Value['totals']; ledger: Ledger }) {
  const text = useMessages();
  const pair = ledger.dataset.pair.id;
  return (
    <section>
      <h2>{text.value.derived}</h2>
      <p className="detail">{text.value.derivedNote}</p>
      <ul>
        {totals.map((total) => {
          const source = ledger.source(total.source);
          const claims = total.claims.flatMap((id) => ledger.claim(id) ?? []);
          const estimated = claims.every(({ status }) => status === 'E');
          return (
            <li key={total.cell}>
              {text.value.reportedBy(ledger.economy(total.reporter))}:{' '}
              <span className="number">{showText(total.interval, 'USD', text)}</span>,{' '}
              <ClaimSum pair={pair} claims={claims} />{' '}
              <span className="cite">
                ({source && <SourceLink pair={pair} source={source} />}
                {estimated && `; ${text.value.noMirrorShort}`})
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
