import { isTwelveMonths, parsePeriod, yearOf } from '../../../domain/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { FoldedYears } from '../../components/FoldedYears.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { valueBriefly, valuesTitle } from '../../format/page-title.ts';
import { showPeriod } from '../../format/show.ts';
import { valueName } from '../../format/value-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { mainKey, type ValueEntry, type ValueKey, valueSlug, valuesOf } from '../../models/value-page.ts';
import { useHrefs } from '../../use-hrefs.ts';

/** The flows of the table of years. */
const YEARS_SEEN = 12;
const INDEX_FLOWS = ['T', 'X', 'M'] as const;

/** Every value with its page: whole years as a table, then all others by year. */
export function ValuesPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { value: words } = messages;
  const all = [...valuesOf(ledger).values()];
  const isInTable = ({ key }: ValueEntry) =>
    isWholeYear(key) &&
    INDEX_FLOWS.some((flow) => valueSlug(key) === valueSlug(mainKey(flow, key.period, ledger)));
  const periods = [...new Set(all.filter(isInTable).map(({ key }) => key.period))].sort(newestPeriodFirst);
  const others = all
    .filter((one) => !isInTable(one))
    .sort((a, b) => newestPeriodFirst(a.key.period, b.key.period));
  return (
    <>
      <h1>{valuesTitle(ledger, messages)}</h1>
      <p className="lead">{words.indexLead}</p>
      {periods.length > 0 && <YearTable periods={periods.slice(0, YEARS_SEEN)} />}
      {periods.length > YEARS_SEEN && (
        <Fold title={words.indexEarlier(periods.length - YEARS_SEEN)}>
          <YearTable periods={periods.slice(YEARS_SEEN)} />
        </Fold>
      )}
      {others.length > 0 && (
        <Fold title={words.indexOthers(others.length)} open={periods.length === 0}>
          <FoldedYears rows={others} yearOf={yearOfValue} most={0} isAsked={false}>
            {(values) => (
              <ul>
                {values.map((value) => (
                  <li key={valueSlug(value.key)}>
                    <a href={hrefs.value(valueSlug(value.key))}>
                      {words.title(
                        valueName(value.key, ledger, messages),
                        showPeriod(value.key.period, messages),
                      )}
                    </a>
                    : {valueBriefly(value, ledger, messages)}
                  </li>
                ))}
              </ul>
            )}
          </FoldedYears>
        </Fold>
      )}
    </>
  );
}

/** The values of whole years, one year a row. */
function YearTable({ periods }: { readonly periods: readonly string[] }) {
  const ledger = useLedger();
  const messages = useMessages();
  const names = {
    T: messages.flowShort.T,
    X: valueName(mainKey('X', '', ledger), ledger, messages),
    M: valueName(mainKey('M', '', ledger), ledger, messages),
  };
  return (
    <RecordTable
      rows={periods}
      keyOf={(period) => period}
      columns={[
        { name: messages.chart.year, cell: (period) => showPeriod(period, messages) },
        ...INDEX_FLOWS.map((flow) => ({
          name: names[flow],
          cell: (period: string) => {
            const value = valuesOf(ledger).get(valueSlug(mainKey(flow, period, ledger)));
            return value ? <ValueAddress value={value} text={valueBriefly(value, ledger, messages)} /> : '–';
          },
        })),
      ]}
    />
  );
}

function ValueAddress({ value, text }: { readonly value: ValueEntry; readonly text: string }) {
  const hrefs = useHrefs();
  return <a href={hrefs.value(valueSlug(value.key))}>{text}</a>;
}

function isWholeYear({ period }: ValueKey): boolean {
  const parsed = parsePeriod(period);
  return parsed !== undefined && isTwelveMonths(parsed);
}

function yearOfValue({ key }: ValueEntry): number | null {
  const parsed = parsePeriod(key.period);
  return parsed ? yearOf(parsed) : null;
}

const lastMonth = (period: string): number => parsePeriod(period)?.to ?? 0;

const newestPeriodFirst = (a: string, b: string): number =>
  lastMonth(b) - lastMonth(a) || (a < b ? -1 : a > b ? 1 : 0);
