/**
 * Filters a list in the page as it was made, without React and without the dataset: by a slice of it, which holds for each
 * row what the form's fields can ask for. What the application would show for the same address, this shows too.
 */
import { listQuery } from './api/list-query.ts';
import { makeQueryClient } from './api/query-client.ts';
import type { TranslatedMessages } from './i18n/en.ts';
import { pageLanguage } from './i18n/index.ts';
import { loadCatalogue } from './i18n/load-catalogue.ts';
import { hasEachWord, LONGEST_SEARCH } from './models/search-text.ts';
import { hrefsOf } from './route.ts';

/** How many milliseconds the address waits for a further letter: browsers allow only so many changes. */
const LETTER_PAUSE = 400;

/** The field of the form that is searched, and no field of a row. */
const SEARCH = 'q';

/** A row of the page, with what can be asked of it. */
interface ListedRow {
  readonly element: HTMLElement;
  readonly words: string;
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Filters by what the form holds, from now on whenever that changes; at first by what the address asks, too.
 *
 * @param fold the form's fold, which says which list of the page it filters
 * @returns how to leave the page as it was made, with what is asked in the address
 * @throws {DataError} where the slice cannot be had
 * @throws {TypeError} where the catalogue cannot be loaded
 * @throws {Error} where the page and the slice have not the same rows
 */
export async function filterList(fold: HTMLElement): Promise<() => void> {
  const { pair = '', root = '/', version = '' } = document.documentElement.dataset;
  const { list = '' } = fold.dataset;
  const language = pageLanguage(document.documentElement.lang);
  const address = hrefsOf(pair, root, language).list(list);
  const [messages, slice] = await Promise.all([
    loadCatalogue(language),
    makeQueryClient().query(listQuery(pair, list, version, address)),
  ]);
  const elements = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [row.dataset.row, row]),
  );
  const rows = slice.rows.flatMap(([key, words = '', ...values]): ListedRow[] => {
    const element = elements.get(key);
    return element
      ? [{ element, words, fields: new Map(slice.fields.map((name, at) => [name, values[at] ?? ''])) }]
      : [];
  });
  if (rows.length !== elements.size || rows.length !== slice.rows.length)
    throw new Error('the page has other rows than the slice of its list');
  // In the order of the page, which the slice has not.
  const places = new Map([...elements.values()].map((element, place) => [element, place]));
  rows.sort((a, b) => (places.get(a.element) ?? 0) - (places.get(b.element) ?? 0));
  return new ListFilter(fold, rows, messages).begin();
}

/** The rows of one year, or of a part of it, in their place in the page. */
interface ListedGroup {
  readonly element: HTMLDetailsElement;
  readonly body: HTMLElement;
  readonly summary: HTMLElement;
  readonly rows: readonly ListedRow[];
  /** As the page was made. */
  readonly wasOpen: boolean;
  readonly words: string | null;
}

class ListFilter {
  readonly #form: HTMLFormElement;
  readonly #fold: HTMLElement;
  readonly #groups: readonly ListedGroup[];
  readonly #place: HTMLElement;
  readonly #count: HTMLElement;
  readonly #total: number;
  /** The count as the page was made. */
  readonly #counted: string | null;
  readonly #nothing = document.createElement('p');
  readonly #messages: TranslatedMessages;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @throws {Error} where the page lacks a part of a list */
  constructor(fold: HTMLElement, rows: readonly ListedRow[], messages: TranslatedMessages) {
    this.#fold = fold;
    this.#form = neededPart(fold, 'form');
    this.#place = neededPart(document, '.folded-years');
    this.#count = neededPart(document, '[data-count]');
    this.#counted = this.#count.textContent;
    this.#total = rows.length;
    this.#messages = messages;
    this.#nothing.className = 'nothing';
    this.#nothing.textContent = messages.claims.nothing;
    this.#groups = [...this.#place.querySelectorAll('details')].map((element) => {
      const summary = neededPart<HTMLElement>(element, 'summary');
      return {
        element,
        summary,
        body: neededPart<HTMLElement>(element, 'tbody'),
        rows: rows.filter((row) => element.contains(row.element)),
        wasOpen: element.open,
        words: summary.textContent,
      };
    });
  }

  /** Begins to filter. Gives how to end it, with the page as it was made and what is asked in the address. */
  begin(): () => void {
    // What a reader has entered meanwhile wins over the address, and a choice is a step, as it is from now on.
    if (this.#asked().size === 0) this.#fill();
    else
      this.#keep([...this.#form.elements].some((field) => field instanceof HTMLSelectElement && field.value));
    this.#show();
    const end = new AbortController();
    const { signal } = end;
    const keep = () => this.#keep(false);
    this.#form.addEventListener(
      'input',
      ({ target }) => {
        this.#show();
        clearTimeout(this.#timer);
        if (target instanceof HTMLInputElement) this.#timer = setTimeout(keep, LETTER_PAUSE);
        else this.#keep(true);
      },
      { signal },
    );
    this.#form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        keep();
      },
      { signal },
    );
    document.addEventListener('visibilitychange', keep, { signal });
    document.addEventListener('click', keep, { signal, capture: true });
    window.addEventListener(
      'popstate',
      () => {
        this.#fill();
        this.#show();
      },
      { signal },
    );
    return () => {
      keep();
      end.abort();
      this.#restore();
    };
  }

  /** What the form asks for, without what is left open. */
  #asked(): URLSearchParams {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) {
      if (typeof value === 'string' && value !== '') asked.set(name, value);
    }
    return asked;
  }

  /** Puts what the address asks for into the fields; what is no choice of theirs asks for everything. */
  #fill(): void {
    const params = new URLSearchParams(location.search);
    for (const field of this.#form.elements) {
      if (field instanceof HTMLInputElement)
        field.value = (params.get(field.name) ?? '').slice(0, LONGEST_SEARCH);
      if (field instanceof HTMLSelectElement) {
        const value = params.get(field.name) ?? '';
        field.value = [...field.options].some((option) => option.value === value) ? value : '';
      }
    }
  }

  /** Leaves in the page the rows that the form asks for. */
  #show(): void {
    const asked = this.#asked();
    if (asked.size === 0) {
      this.#restore();
      return;
    }
    const { list, claims } = this.#messages;
    this.#fold.setAttribute('open', '');
    const left: { readonly group: ListedGroup; readonly rows: ListedRow[] }[] = [];
    for (const group of this.#groups) {
      const rows = group.rows.filter((row) => matchesAll(row, asked));
      // A year that the page tells in two parts is told in one, as what is left of it is short.
      const before = left.at(-1);
      if (before && rows[0] && yearOf(rows[0]) === yearOf(before.rows[0])) before.rows.push(...rows);
      else if (rows.length > 0) left.push({ group, rows });
    }
    for (const { group, rows } of left) {
      const year = yearOf(rows[0]);
      group.body.replaceChildren(...rows.map((row) => row.element));
      group.summary.textContent = list.ofYear(year === '' ? null : Number(year), rows.length);
      group.element.open = true;
    }
    this.#place.replaceChildren(...left.map(({ group }) => group.element));
    this.#count.textContent = claims.shown(
      left.reduce((sum, { rows }) => sum + rows.length, 0),
      this.#total,
    );
    if (left.length === 0) this.#count.after(this.#nothing);
    else this.#nothing.remove();
  }

  /** Shows the list as the page was made. */
  #restore(): void {
    for (const { element, body, summary, rows, wasOpen, words } of this.#groups) {
      body.replaceChildren(...rows.map((row) => row.element));
      summary.textContent = words;
      element.open = wasOpen;
    }
    this.#place.replaceChildren(...this.#groups.map(({ element }) => element));
    this.#count.textContent = this.#counted;
    this.#nothing.remove();
  }

  /** Puts what is asked into the address. @param isStep whether going back undoes it */
  #keep(isStep: boolean): void {
    clearTimeout(this.#timer);
    const query = String(this.#asked());
    if (query === String(new URLSearchParams(location.search))) return;
    const address = location.pathname + (query && `?${query}`) + location.hash;
    if (isStep) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  }
}

/** A part of the page. @throws {Error} where there is none */
function neededPart<T extends HTMLElement = HTMLFormElement>(within: ParentNode, selector: string): T {
  const part = within.querySelector<T>(selector);
  if (!part) throw new Error(`no ${selector} in a page with a list`);
  return part;
}

const yearOf = (row: ListedRow | undefined): string => row?.fields.get('year') ?? '';

const matchesAll = ({ words, fields }: ListedRow, asked: URLSearchParams): boolean =>
  [...asked].every(([name, value]) =>
    name === SEARCH ? hasEachWord(words, value) : fields.get(name) === value,
  );
