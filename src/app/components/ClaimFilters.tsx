import { BASES, CLAIM_KINDS, FLOWS, VERDICTS } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { useMessages } from '../i18n/use-messages.ts';
import {
  type ClaimQuery,
  DEFAULT_QUERY,
  type FilterChoices,
  readClaimQuery,
  SORTS,
} from '../models/claim-query.ts';
import { FilterForm, FilterSelect, ignore, type Option } from './FilterForm.tsx';

/** The filters of a list of claims. */
type Filter =
  | 'kind'
  | 'flow'
  | 'year'
  | 'verdict'
  | 'basis'
  | 'publisher'
  | 'language'
  | 'currency'
  | 'covers'
  | 'q'
  | 'sort';

interface Props {
  readonly filters: readonly Filter[];
  readonly query: ClaimQuery;
  readonly choices: FilterChoices;
  readonly years: readonly number[];
  /** @param typed whether the reader is still typing, so that not each letter becomes a step of the history */
  readonly onChange: (query: ClaimQuery, typed: boolean) => void;
}

/** The form that filters, searches and sorts a list of claims. */
export function ClaimFilters({ filters, query, choices, years, onChange }: Props) {
  const messages = useMessages();
  return (
    <FilterForm
      className="filters"
      label={messages.filter.label}
      noScript={messages.filter.noScript}
      onChange={(chosen, typed) => onChange({ ...DEFAULT_QUERY, ...readClaimQuery(chosen, choices) }, typed)}
    >
      {filters.includes('q') && (
        <label className="search">
          <span>{messages.filter.search}</span>
          <input type="search" name="q" value={query.q} onChange={ignore} />
        </label>
      )}
      {filters
        .filter((filter) => filter !== 'q')
        .filter((filter) => isOffered(filter, choices))
        .map((filter) => (
          <FilterSelect
            key={filter}
            name={filter}
            label={messages.filter[filter]}
            value={chosenValue(filter, query)}
            options={optionsOf(filter, { choices, years, messages })}
          />
        ))}
    </FilterForm>
  );
}

/** Whether the ledger offers a choice. One in a single currency, or of all goods only, does not. */
const isOffered = (filter: Filter, { currencies, covers }: FilterChoices): boolean =>
  (filter !== 'currency' || currencies.length > 1) && (filter !== 'covers' || covers.length > 0);

/** The value of a filter in the address, where the default is left out. */
const chosenValue = (filter: Exclude<Filter, 'q'>, query: ClaimQuery): string =>
  query[filter] === DEFAULT_QUERY[filter] ? '' : String(query[filter]);

interface Offer {
  readonly choices: FilterChoices;
  readonly years: readonly number[];
  readonly messages: Messages;
}

function optionsOf(filter: Exclude<Filter, 'q'>, { choices, years, messages }: Offer): Option[] {
  const all: Option = ['', messages.filter.all];
  const named = <T extends string>(list: readonly T[], names: Readonly<Record<T, string>>): Option[] => [
    all,
    ...list.map((value): Option => [value, names[value]]),
  ];
  switch (filter) {
    case 'kind':
      return named(CLAIM_KINDS, messages.claim.kind);
    case 'flow':
      return named(FLOWS, messages.flowShort);
    case 'verdict':
      return named(VERDICTS, messages.verdict);
    case 'basis':
      return named(BASES, messages.basisShort);
    case 'year':
      return [all, ...years.map((year): Option => [String(year), String(year)])];
    case 'currency':
      return [all, ...choices.currencies.map((code): Option => [code, code])];
    case 'covers':
      return [all, ...choices.covers.map((words): Option => [words, words])];
    case 'publisher':
      return [all, ...choices.publishers.map((publisher): Option => [publisher, publisher])];
    case 'language':
      return [
        all,
        ...choices.languages.map((language): Option => [language, messages.languageOf[language] ?? language]),
      ];
    case 'sort':
      return SORTS.map((sort) => [sort === DEFAULT_QUERY.sort ? '' : sort, messages.filter.sorts[sort]]);
  }
}
