import { type Level, UNSPECIFIED } from '../../domain/index.ts';
import { ClaimLink } from '../components/ClaimLink.tsx';
import { Misprint } from '../components/Misprint.tsx';
import { SourceLink } from '../components/SourceLink.tsx';
import { ValuePicture } from '../components/ValuePicture.tsx';
import { showDate, showPeriod, showText } from '../format/show.ts';
import { valueName } from '../format/value-name.ts';
import type { Messages } from '../i18n/index.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Ledger } from '../models/ledger.ts';
import { groupsOf, type ReporterGroup, type ValueKey } from '../models/value-page.ts';

interface Props {
  readonly value: ValueKey;
  readonly levels: readonly Level[];
  readonly ledger: Ledger;
}

/** Every claim about one value by date and reporter, with the path of its revisions. */
export function ValuePage({ value, levels, ledger }: Props) {
  const text = useMessages();
  const groups = groupsOf(levels, ledger);
  return (
    <>
      <h1>{text.value.title(valueName(value, ledger, text), showPeriod(value.period, text))}</h1>
      <p className="lead">{text.value.lead}</p>
      <ValuePicture levels={groups.flatMap((group) => group.levels)} ledger={ledger} />
      {groups.map((group) => (
        <Group key={`${group.reporter} ${group.statistics}`} group={group} ledger={ledger} />
      ))}
    </>
  );
}

function reporterWords({ reporter, statistics }: ReporterGroup, ledger: Ledger, text: Messages): string {
  const name =
    reporter === UNSPECIFIED ? text.value.unspecified : text.value.reportedBy(ledger.economy(reporter));
  return statistics ? text.value.statistics(name) : name;
}

function Group({ group, ledger }: { group: ReporterGroup; ledger: Ledger }) {
  const text = useMessages();
  const pair = ledger.dataset.pair.id;
  const intervals = new Set(group.levels.map(({ readings }) => readings.verdict));
  const estimated = group.statistics && group.levels.every(({ status }) => status === 'E');
  return (
    <section>
      <h2>{reporterWords(group, ledger, text)}</h2>
      {estimated && <p className="detail">{text.value.noMirror}</p>}
      {group.reporter === UNSPECIFIED && <p className="detail">{ledger.dataset.pair.assumption}</p>}
      {group.levels.length > 1 && !group.statistics && (
        <p>{intervals.size === 1 ? text.value.sameAll(group.levels.length) : text.value.path}</p>
      )}
      <div className="scroll">
        <table className="claims">
          <thead>
            <tr>
              <th scope="col">{text.sources.date}</th>
              <th scope="col">{text.claim.printed}</th>
              <th scope="col">{text.chart.standsFor}</th>
              <th scope="col">{text.claim.status}</th>
              <th scope="col">{text.chart.source}</th>
            </tr>
          </thead>
          <tbody>
            {group.levels.map((level) => {
              const source = ledger.source(level.source);
              const original = source?.repeats ? ledger.source(source.repeats) : undefined;
              return (
                <tr key={level.id}>
                  <th scope="row">
                    {showDate(source?.published ?? null, text)}
                    {source?.publishedBasis === 'inferred' && ` (${text.value.inferred})`}
                  </th>
                  <td data-label={text.claim.printed}>
                    <ClaimLink pair={pair} claim={level} /> <Misprint claim={level} />
                    {level === group.chosen && group.levels.length > 1 && (
                      <span className="chosen">{text.value.chosen}</span>
                    )}
                  </td>
                  <td data-label={text.chart.standsFor} className="number">
                    {showText(level.readings.verdict, level.unit, text)}
                  </td>
                  <td data-label={text.claim.status}>{text.obsStatus[level.status]}</td>
                  <td data-label={text.chart.source}>
                    {source && <SourceLink pair={pair} source={source} />}
                    {original && (
                      <span className="detail">
                        {' '}
                        {text.value.repeats} <SourceLink pair={pair} source={original} />
                      </span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
