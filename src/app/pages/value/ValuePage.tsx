import { ClaimSum } from '../../components/ClaimSum.tsx';
import { FindingLinks } from '../../components/FindingLinks.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { valueTitle } from '../../format/page-title.ts';
import { showText } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { reporterGroups, type ValueEntry, valueSlug } from '../../models/value-page.ts';
import { ImpliedValues } from './ImpliedValues.tsx';
import { ReporterValues } from './ReporterValues.tsx';
import { ValuePicture } from './ValuePicture.tsx';

interface Props {
  readonly value: ValueEntry;
}

/** All claims about one value by date and reporter, with their revisions. */
export function ValuePage({ value }: Props) {
  const ledger = useLedger();
  const { key, levels, totals } = value;
  const messages = useMessages();
  const groups = reporterGroups(levels, ledger);
  return (
    <>
      <h1>{valueTitle(value, ledger, messages)}</h1>
      <p className="lead">
        {levels.length + totals.length > 0 ? messages.value.lead : messages.implied.lead}
      </p>
      {levels.length > 0 && (
        <ValuePicture slug={valueSlug(key)} levels={groups.flatMap((group) => group.levels)} />
      )}
      {groups.map((group) => (
        <ReporterValues key={`${group.reporter} ${group.statistics}`} group={group} />
      ))}
      <ImpliedValues value={value} />
      <FindingLinks title={messages.findings.ofValue} claims={levels} />
      {totals.length > 0 && <Totals totals={totals} />}
    </>
  );
}

/** The totals of statistics that print only exports and imports. */
function Totals({ totals }: { totals: ValueEntry['totals'] }) {
  const ledger = useLedger();
  const messages = useMessages();
  return (
    <section>
      <h2>{messages.value.derived}</h2>
      <p className="detail">{messages.value.derivedNote}</p>
      <ul>
        {totals.map((total) => {
          const source = ledger.source(total.source);
          const claims = total.claims.flatMap((id) => ledger.claim(id) ?? []);
          const estimated = claims.every(({ status }) => status === 'E');
          return (
            <li key={total.cell}>
              {messages.value.reportedBy(ledger.economy(total.reporter))}:{' '}
              <span className="number">{showText(total.interval, total.currency, messages)}</span>,{' '}
              <ClaimSum claims={claims} />{' '}
              <span className="cite">
                ({source && <SourceLink source={source} />}
                {estimated && `; ${messages.value.noMirrorShort}`})
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
