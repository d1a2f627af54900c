import { ASSUMPTIONS, FINDING_KINDS, SEVERITIES } from '../../../domain/index.ts';
import { FilterForm, FilterSelect, type Option } from '../../components/FilterForm.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { FINDING_FILTERS, type FindingQuery, readFindingQuery } from './finding-query.ts';

interface Props {
  readonly query: FindingQuery;
  /** The years that findings are about. */
  readonly years: readonly number[];
  readonly onChange: (query: FindingQuery) => void;
}

/** What the findings are filtered by. */
export function FindingFilters({ query, years, onChange }: Props) {
  const messages = useMessages();
  const { findings, filter } = messages;
  const named = <T extends string>(list: readonly T[], names: Readonly<Record<T, string>>): Option[] => [
    ['', filter.all],
    ...list.map((item): Option => [item, names[item]]),
  ];
  const options = {
    kind: named(FINDING_KINDS, findings.kind),
    severity: named(SEVERITIES, findings.severity),
    assumption: named(ASSUMPTIONS, findings.assumptionShort),
    year: [['', filter.all] as const, ...years.map((year): Option => [String(year), String(year)])],
  };
  return (
    <FilterForm
      className="filters"
      label={findings.filterLabel}
      noScript={filter.noScript}
      onChange={(chosen) => onChange(readFindingQuery(chosen))}
    >
      {FINDING_FILTERS.map((name) => (
        <FilterSelect
          key={name}
          name={name}
          label={findings.filter[name]}
          value={String(query[name] ?? '')}
          options={options[name]}
        />
      ))}
    </FilterForm>
  );
}
