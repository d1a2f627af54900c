import { type Outlook, readInterval, type TargetRecord } from '../../../domain/index.ts';
import { RecordTable } from '../../components/RecordTable.tsx';
import { showMoney } from '../../format/show.ts';
import { arrivalWords, roughRate, startShort, targetName } from '../../format/target-text.ts';
import type { Messages } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { TargetProgress } from './TargetProgress.tsx';
import { TargetStarts } from './TargetStarts.tsx';

type FromStart = Outlook['targets'][number];
type Goal = FromStart['goals'][number];

/** One goal from one start: a row of the tables. */
interface RequiredRow {
  readonly key: string;
  readonly goal: Goal;
  readonly start: Outlook['starts'][number];
}

/** What the open targets require: from each start, the yearly growth, and when the targeted growth arrives. */
export function TargetOutlook() {
  const ledger = useLedger();
  const messages = useMessages();
  const { outlook, targets } = ledger.dataset.targets;
  const words = messages.targets;
  const rows = rowsOf(outlook);
  const years = [...new Set(rows.flatMap(({ goal }) => goal.required.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const growths = targets.filter(({ id }) =>
    rows.some(({ goal }) => goal.arrivals.some((one) => one.target === id)),
  );
  if (rows.length === 0) return null;
  const lead = [
    {
      name: words.target,
      cell: ({ goal }: RequiredRow) => showMoney(readInterval(goal.threshold), messages),
    },
    {
      name: words.from,
      className: 'number',
      cell: ({ start }: RequiredRow) => startShort(start.value, messages),
    },
  ] as const;
  const isOurs = rows.some(({ goal }) => goal.required.some(({ ours }) => ours));
  return (
    <>
      <TargetStarts starts={outlook.starts} />
      <h3>{words.required}</h3>
      {isOurs && <p className="detail">{words.requiredNote}</p>}
      <RecordTable
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          ...lead,
          ...years.map((year) => ({
            name: words.requiredBy(String(year)),
            className: 'number',
            cell: ({ goal }: RequiredRow) => {
              const rate = goal.required.find((one) => one.year === year)?.rate;
              return rate ? roughRate(readInterval(rate), messages) : '–';
            },
          })),
        ]}
      />
      {growths.length > 0 && (
        <>
          <h3>{words.fitsTitle}</h3>
          <p className="detail">{words.fitsNote}</p>
          <RecordTable
            rows={rows}
            keyOf={({ key }) => key}
            columns={[
              ...lead,
              ...growths.map((growth) => ({
                name: targetName(growth, ledger, messages),
                className: 'number',
                cell: ({ goal }: RequiredRow) =>
                  arrivedWords(
                    goal.arrivals.find((one) => one.target === growth.id)?.arrival ?? null,
                    messages,
                  ),
              })),
            ]}
          />
          <ul className="fits">
            {rows
              .filter(({ start }) => start === outlook.starts[0])
              .flatMap(({ key, goal }) =>
                goal.required.flatMap((required) => {
                  const fit = fitWords(goal, required, growths, messages);
                  return fit === null ? [] : [<li key={`${key}-${required.year}`}>{fit}</li>];
                }),
              )}
          </ul>
        </>
      )}
      <TargetProgress outlook={outlook} targets={targets} />
    </>
  );
}

/** Each goal once from each start, although a range and a single target may share it. */
function rowsOf({ targets, starts }: Outlook): RequiredRow[] {
  const rows = new Map<string, RequiredRow>();
  for (const { start: id, goals } of targets) {
    const start = starts.find((one) => one.id === id);
    for (const goal of goals) {
      const key = `${goal.threshold} ${id}`;
      if (start && !rows.has(key)) rows.set(key, { key, goal, start });
    }
  }
  return [...rows.values()].sort((a, b) => orderOf(a) - orderOf(b));
}

const orderOf = ({ goal }: RequiredRow): number => readInterval(goal.threshold).lower?.valueOf() ?? 0;

const arrivedWords = (arrival: Goal['arrivals'][number]['arrival'], messages: Messages): string =>
  arrivalWords(arrival && readInterval(arrival.years), arrival?.first ?? 0, arrival?.last ?? null, messages);

/** Whether the widest targeted growth reaches a goal in time; `null` where that is not known. */
function fitWords(
  goal: Goal,
  { year, rate, fits }: Goal['required'][number],
  growths: readonly TargetRecord[],
  messages: Messages,
): string | null {
  const [fit] = fits.filter(({ target }) => growths.some(({ id }) => id === target)).slice(-1);
  const growth = growths.find(({ id }) => id === fit?.target);
  if (!fit || !growth || !rate) return null;
  return messages.targets.fit[fit.fit](
    roughRate(readInterval(growth.threshold), messages),
    showMoney(readInterval(goal.threshold), messages),
    String(year),
    roughRate(readInterval(rate), messages),
  );
}
