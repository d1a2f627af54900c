import { UNSPECIFIED } from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { Filled, SLOTS } from '../../components/Filled.tsx';
import { Misprint } from '../../components/Misprint.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { showDate, showText } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import type { ReporterGroup } from '../../models/value-page.ts';

interface Props {
  readonly groups: readonly ReporterGroup[];
}

/** Every published figure of a value: by who counted, oldest first. */
export function ValueTable({ groups }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const rows = groups.flatMap((group) =>
    group.levels.map((level) => {
      const source = ledger.source(level.source);
      return { level, group, source, original: source?.repeats ? ledger.source(source.repeats) : undefined };
    }),
  );
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
          cell: ({ level, group }) => (
            <>
              <ClaimLink claim={level} /> <Misprint claim={level} />
              {level === group.chosen && <span className="chosen">{messages.value.chosen}</span>}
            </>
          ),
        },
        {
          name: messages.chart.standsFor,
          className: 'number',
          cell: ({ level }) => showText(level.readings.verdict, level.unit, messages),
        },
        {
          name: messages.value.countedBy,
          cell: ({ level, group }) => (
            <>
              {group.reporter === UNSPECIFIED ? messages.format.notStated : ledger.economy(group.reporter)}
              {level.status !== 'A' && `, ${messages.obsStatus[level.status]}`}
            </>
          ),
        },
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
