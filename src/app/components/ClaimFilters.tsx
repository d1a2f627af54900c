import type { ChangeEvent, FormEvent } from 'react';
import { BASES, FLOWS, VERDICTS } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { useMessages } from '../i18n/use-messages.ts';
import {
  type Choices,
  type ClaimQuery,
  DEFAULT_QUERY,
  KINDS,
  readClaimQuery,
  SORTS,
} from '../models/claim-query.ts';

/** What a list of claims can be filtered by. */
type Filter = 'kind' | 'flow' | 'year' | 'verdict' | 'basis' | 'publisher' | 'language' | 'q' | 'sort';

interface Props {
  readonly filters: readonly Filter[];
  readonly query: ClaimQuery;
  readonly choices: Choices;
  readonly years: readonly number[];
  /** @param typed whether the reader is still typing, so that each letter is no step of the history */
  readonly onChange: (query: ClaimQuery, typed: boolean) => void;
}

/**
 * A plain form whose fields are the address's parameters, so that a choice made before the application is there is
 * not lost.
 */
export function ClaimFilters({ filters, query, choices, years, onChange }: Props) {
  const text = useMessages();
  const change = (event: FormEvent<HTMLFormElement>) => {
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) chosen.set(name, String(value));
    const typed = event.target instanceof HTMLInputElement;
    onChange({ ...DEFAULT_QUERY, ...readClaimQuery(chosen, choices) }, typed);
  };
  return (
    <form
      className="filters"
      method="get"
      aria-label={text.filter.label}
      data-live
      onChange={change}
      onSubmit={(event) => {
        event.preventDefault();
        change(event);
      }}
    >
      {filters.includes('q') && (
        <label className="search">
          <span>{text.filter.search}</span>
          <input type="search" name="q" value={query.q} onChange={ignore} autoComplete="off" />
        </label>
      )}
      {filters
        .filter((filter) => filter !== 'q')
        .map((filter) => (
          <label key={filter}>
            <span>{text.filter[filter]}</span>
            <select name={filter} value={chosenOf(filter, query)} onChange={ignore}>
              {optionsOf(filter, { choices, years, text }).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        ))}
      <noscript>
        <p>{text.filter.noScript}</p>
      </noscript>
    </form>
  );
}

/** The form listens to its fields; React wants a handler on a controlled one as well. */
const ignore = (_: ChangeEvent) => undefined;

/** The default has no place in the address. */
const chosenOf = (filter: Exclude<Filter, 'q'>, query: ClaimQuery): string =>
  query[filter] === DEFAULT_QUERY[filter] ? '' : String(query[filter]);

type Option = readonly [value: string, words: string];

interface Offer {
  readonly choices: Choices;
  readonly years: readonly number[];
  readonly text: Messages;
}

function optionsOf(filter: Exclude<Filter, 'q'>, { choices, years, text }: Offer): Option[] {
  const all: Option = ['', text.filter.all];
  const named = <T extends string>(list: readonly T[], names: Readonly<Record<T, string>>): Option[] => [
    all,
    ...list.map((value): Option => [value, names[value]]),
  ];
  switch (filter) {
    case 'kind':
      return named(KINDS, text.claim.kind);
    case 'flow':
      return named(FLOWS, text.flowShort);
    case 'verdict':
      return named(VERDICTS, text.verdict);
    case 'basis':
      return named(BASES, text.basisShort);
    case 'year':
      return [all, ...years.map((year): Option => [String(year), String(year)])];
    case 'publisher':
      return [all, ...choices.publishers.map((publisher): Option => [publisher, publisher])];
    case 'language':
      return [
        all,
        ...choices.languages.map((language): Option => [language, text.languageOf[language] ?? language]),
      ];
    case 'sort':
      return SORTS.map((sort) => [sort === DEFAULT_QUERY.sort ? '' : sort, text.filter.sorts[sort]]);
  }
}
