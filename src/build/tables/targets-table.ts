/** The targets of a dataset as a table, for targets.csv: one row for each date that a target was set for. */
import {
  type Dataset,
  type Deadline,
  readInterval,
  type TargetRecord,
  type YearOutcome,
} from '../../domain/index.ts';
import { exactDecimal } from '../read/exact-decimal.ts';
import { type TableColumn, textColumn, writeTable } from './table.ts';

interface TargetRow {
  readonly target: TargetRecord;
  readonly deadline: Deadline;
  /** The year that decides, or the last one that was considered. */
  readonly year: YearOutcome | undefined;
}

const targetText = textColumn<TargetRow>;

const end = (name: 'lower' | 'upper', description: string): TableColumn<TargetRow> => ({
  name,
  type: 'number',
  description,
  of: ({ target }) => {
    const bound = readInterval(target.threshold)[name];
    return bound && exactDecimal(bound);
  },
});

/** All columns in their order. */
export const TARGET_COLUMNS: readonly TableColumn<TargetRow>[] = [
  targetText(
    'id',
    'The target and its date: also its anchor on the page of targets.',
    ({ deadline }) => deadline.id,
  ),
  targetText(
    'target',
    'The target; one that was set again for another date has several rows.',
    ({ target }) => target.id,
  ),
  targetText('flow', 'X exports, M imports, T two-way trade, B balance.', ({ target }) => target.flow),
  targetText(
    'measure',
    'level (an amount a year) or growth (a ratio a year: 0.1 is 10 %).',
    ({ target }) => target.measure,
  ),
  targetText('currency', 'ISO 4217.', ({ target }) => target.currency),
  targetText('covers', 'What is counted, where that is not all goods.', ({ target }) => target.covers),
  end('lower', 'The threshold, exactly as set; of a range its lower end.'),
  end('upper', 'The upper end of a range; otherwise the threshold again.'),
  targetText(
    'by',
    'The period by whose end it is due, or whose every year it is for (SDMX, ISO 8601). Empty without a date.',
    ({ deadline }) => deadline.by,
  ),
  targetText(
    'first_said',
    'The date of its oldest source whose date is known.',
    ({ deadline }) => deadline.statements.find(({ said }) => said !== null)?.said ?? null,
  ),
  targetText(
    'statements',
    'The claims that set or repeated it, separated by spaces, oldest first.',
    ({ deadline }) => deadline.statements.map(({ claim }) => claim).join(' '),
  ),
  targetText('outcome', 'met, missed, open or cannot-rate.', ({ deadline }) => deadline.outcome),
  targetText('reason', 'Why it cannot be rated.', ({ deadline }) => deadline.reason),
  targetText(
    'moved_from',
    'The row of the date before, where the same level had been set for another date.',
    ({ deadline }) => deadline.movedFrom,
  ),
  {
    name: 'year',
    type: 'integer',
    description: 'The year that decides: the first that failed, or the last one.',
    of: ({ year }) => (year ? String(year.year) : null),
  },
  targetText(
    'reporters',
    'The reporters with a value of that year and whether it reaches the target: "VNM no".',
    ({ year }) => year?.reporters.map(({ reporter, reached }) => `${reporter} ${reached}`).join('; ') ?? null,
  ),
  targetText(
    'value',
    'The exact interval of the value or growth of the first of these reporters.',
    ({ year }) => {
      const first = year?.reporters[0];
      return first?.value?.interval ?? first?.growth?.rate ?? null;
    },
  ),
  targetText(
    'status',
    'Its status: A normal, E estimated, P provisional (SDMX CL_OBS_STATUS).',
    ({ year }) => {
      const first = year?.reporters[0];
      return first?.value?.status ?? first?.growth?.status ?? null;
    },
  ),
  targetText('claims', 'The claims that it rests on, separated by spaces.', ({ year }) => {
    const first = year?.reporters[0];
    return (first?.value ?? first?.growth)?.claims.join(' ') ?? null;
  }),
];

/** Writes targets.csv. */
export const targetsCsv = ({ targets }: Dataset): string =>
  writeTable(
    TARGET_COLUMNS,
    targets.targets.flatMap((target) =>
      target.deadlines.map((deadline) => ({
        target,
        deadline,
        year: deadline.years.find(({ reached }) => reached === 'no') ?? deadline.years.at(-1),
      })),
    ),
  );
