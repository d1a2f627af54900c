import { UNSPECIFIED } from '../../domain/index.ts';
import { ClaimLink } from '../components/ClaimLink.tsx';
import { Misprint } from '../components/Misprint.tsx';
import { SourceLink } from '../components/SourceLink.tsx';
import { ValuePicture } from '../components/ValuePicture.tsx';
import { showDate, showPeriod, showPrinted, showText } from '../format/show.ts';
import { valueName } from '../format/value-name.ts';
import type { Messages } from '../i18n/index.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Ledger } from '../models/ledger.ts';
import { groupsOf, type ReporterGroup, type Value } from '../models/value-page.ts';

interface Props {
  readonly value: Value;
  readonly ledger: Ledger;
}

/** Every claim about one value by date and reporter, with the path of its revisions. */
export function ValuePage({ value: { key, levels, totals }, ledger }: Props) {
  const text = useMessages();
  const groups = groupsOf(levels, ledger);
  return (
    <>
      <h1>{text.value.title(valueName(key, ledger, text), showPeriod(key.period, text))}</h1>
      <p className="lead">{text.value.lead}</p>
      <ValuePicture levels={groups.flatMap((group) => group.levels)} ledger={ledger} />
      {groups.map((group) => (
        <Group key={`${group.reporter} ${group.statistics}`} group={group} ledger={ledger} />
      ))}
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
              {claims.map((claim, index) => (
                <span key={claim.id}>
                  {index > 0 && ' + '}
                  <ClaimLink pair={pair} claim={claim} />
                </span>
              ))}{' '}
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

function reporterWords({ reporter, statistics }: ReporterGroup, ledger: Ledger, text: Messages): string {
  const name =
    reporter === UNSPECIFIED ? text.value.unspecified : text.value.reportedBy(ledger.economy(reporter));
  return statistics ? text.value.statistics(name) : name;
}

/** The printed values of dated sources, oldest first, a repeated one once: the path of revisions and roundings. */
function pathOf({ levels }: ReporterGroup, ledger: Ledger, text: Messages): readonly string[] {
  return levels
    .filter(({ source }) => ledger.source(source)?.published !== null)
    .map((level) => showPrinted(level, text))
    .filter((words, index, all) => words !== all[index - 1]);
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
        <p>
          {intervals.size === 1
            ? text.value.sameAll(group.levels.length)
            : text.value.path(pathOf(group, ledger, text))}
        </p>
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
