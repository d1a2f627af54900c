import { UNSPECIFIED } from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { Filled, SLOTS } from '../../components/Filled.tsx';
import { Misprint } from '../../components/Misprint.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { showDate, showPrinted, showText } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ledger } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';
import type { ReporterGroup } from '../../models/value-page.ts';

interface Props {
  readonly group: ReporterGroup;
}

/** The printed values of one reporter by date, with their revisions. */
export function ReporterValues({ group }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const intervals = new Set(group.levels.map(({ readings }) => readings.verdict));
  const estimated = group.statistics && group.levels.every(({ status }) => status === 'E');
  return (
    <section>
      <h2>{reporterWords(group, ledger, messages)}</h2>
      {estimated && <p className="detail">{messages.value.noMirror}</p>}
      {group.reporter === UNSPECIFIED && <p className="detail">{ledger.dataset.pair.assumption}</p>}
      {group.levels.length > 1 && !group.statistics && (
        <p>
          {intervals.size === 1
            ? messages.value.sameAll(group.levels.length)
            : messages.value.path(revisionSteps(group, ledger, messages))}
        </p>
      )}
      <ValueTable group={group} />
    </section>
  );
}

function ValueTable({ group: { levels, chosen } }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const rows = levels.map((level) => {
    const source = ledger.source(level.source);
    return { level, source, original: source?.repeats ? ledger.source(source.repeats) : undefined };
  });
  return (
    <RecordTable
      rows={rows}
      keyOf={({ level }) => level.id}
      columns={[
        {
          name: messages.sources.date,
          cell: ({ source }) => (
            <>
              {showDate(source?.published ?? null, messages)}
              {source?.publishedBasis === 'inferred' && ` (${messages.value.inferred})`}
            </>
          ),
        },
        {
          name: messages.claim.printed,
          cell: ({ level }) => (
            <>
              <ClaimLink claim={level} /> <Misprint claim={level} />
              {level === chosen && <span className="chosen">{messages.value.chosen}</span>}
            </>
          ),
        },
        {
          name: messages.chart.standsFor,
          className: 'number',
          cell: ({ level }) => showText(level.readings.verdict, level.unit, messages),
        },
        { name: messages.claim.status, cell: ({ level }) => messages.obsStatus[level.status] },
        {
          name: messages.chart.source,
          cell: ({ source, original }) => (
            <>
              {source && <SourceLink source={source} />}
              {original && (
                <span className="detail">
                  {' '}
                  <Filled
                    sentence={messages.value.repeats(SLOTS[0])}
                    parts={[<SourceLink key="source" source={original} />]}
                  />
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

function reporterWords({ reporter, statistics }: ReporterGroup, ledger: Ledger, messages: Messages): string {
  const name =
    reporter === UNSPECIFIED
      ? messages.value.unspecified
      : messages.value.reportedBy(ledger.economy(reporter));
  return statistics ? messages.value.statistics(name) : name;
}

/** The printed values of sources with a date, oldest first, equal neighbours once: revisions and roundings. */
function revisionSteps({ levels }: ReporterGroup, ledger: Ledger, messages: Messages): readonly string[] {
  return levels
    .filter(({ source }) => ledger.source(source)?.published !== null)
    .map((level) => showPrinted(level, messages))
    .filter((words, index, all) => words !== all[index - 1]);
}
