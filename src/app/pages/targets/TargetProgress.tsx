import { type Outlook, readInterval, type TargetRecord } from '../../../domain/index.ts';
import { RecordTable } from '../../components/RecordTable.tsx';
import { showRate } from '../../format/show.ts';
import { roughRate, startName, targetName } from '../../format/target-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly outlook: Outlook;
  readonly targets: readonly TargetRecord[];
}

/** The rating of progress by the UN's and Eurostat's method, with its parts, from the newest value. */
export function TargetProgress({ outlook, targets }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const words = messages.targets;
  const [start] = outlook.starts;
  if (!start) return null;
  return (
    <details className="how">
      <summary>{words.progressTitle}</summary>
      <p>{words.progressNote}</p>
      <p>{words.outlookLead(startName(start.value, messages))}</p>
      {outlook.targets
        .filter((from) => from.start === start.id)
        .map(({ target: id, progress }) => {
          const target = targets.find((one) => one.id === id);
          return (
            <div key={id}>
              <h4>{target && targetName(target, ledger, messages)}</h4>
              <RecordTable
                rows={progress}
                keyOf={({ year, baseYear }) => `${year} ${baseYear}`}
                columns={[
                  { name: words.progressYear, cell: ({ year }) => String(year) },
                  { name: words.progressBase, cell: ({ baseYear }) => String(baseYear) },
                  {
                    name: words.progressAchieved,
                    className: 'number',
                    cell: ({ achieved }) => rate(achieved),
                  },
                  {
                    name: words.progressRequired,
                    className: 'number',
                    cell: ({ required }) => rate(required),
                  },
                  {
                    name: words.progressRatio,
                    className: 'number',
                    cell: ({ ratio }) => (ratio ? roughRate(readInterval(ratio), messages) : '–'),
                  },
                  {
                    name: words.progressBand,
                    cell: ({ bands, reason }) =>
                      reason ? words.unrated[reason] : bands.map((band) => words.band[band]).join(words.or),
                  },
                ]}
              />
            </div>
          );
        })}
    </details>
  );

  function rate(interval: string | null): string {
    return interval ? showRate(readInterval(interval), messages) : '–';
  }
}
