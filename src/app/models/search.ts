/** What a reader can look for from any page: pages by what is named in them, all from the data that the page has. */
import { parsePeriod, toldKind, yearOf } from '../../domain/index.ts';
import { findingTitle } from '../format/finding-title.ts';
import { valueBriefly } from '../format/page-title.ts';
import { showDate, showPeriod } from '../format/show.ts';
import { claimSubject } from '../format/subject.ts';
import { valueName } from '../format/value-name.ts';
import type { Messages } from '../i18n/index.ts';
import type { Hrefs } from '../route.ts';
import type { Ledger } from './ledger.ts';
import { searchText } from './search-text.ts';
import { valuesOf } from './value-page.ts';

/** What is found, in the order in which it is shown. */
export const FOUND_KINDS = ['value', 'finding', 'claim', 'source'] as const;
type FoundKind = (typeof FOUND_KINDS)[number];

export interface FoundPage {
  readonly kind: FoundKind;
  readonly href: string;
  readonly title: string;
}

interface SearchEntry extends Omit<FoundPage, 'title'> {
  /** Written when it is first shown. */
  readonly title: () => string;
  /** What is searched, as `searchText`. */
  readonly words: string;
  /** The years that it is about, which are found only as a whole. */
  readonly years: readonly number[];
}

const indexed = new WeakMap<Ledger, ReadonlyMap<Messages, readonly SearchEntry[]>>();

/** How many of each kind are shown. */
const MOST_FOUND = 6;

/**
 * The pages in which every word occurs, at most six of each kind. A year finds what is about it; a number finds figures
 * with it as it was published.
 */
export function findPages(asked: string, ledger: Ledger, messages: Messages, hrefs: Hrefs): FoundPage[] {
  const words = searchText(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const entries = indexOfPages(ledger, messages, hrefs).filter((entry) =>
    words.every(
      (word) => (FOUR_DIGITS.test(word) && entry.years.includes(Number(word))) || hasWord(entry.words, word),
    ),
  );
  return FOUND_KINDS.flatMap((kind) =>
    entries.filter((entry) => entry.kind === kind).slice(0, MOST_FOUND),
  ).map(({ kind, href, title }) => ({ kind, href, title: title() }));
}

const FOUR_DIGITS = /^[12]\d{3}$/;
const HAS_DIGIT = /\d/;

/** Whether it occurs; of a number, not as a part of another: "33.9" is not in "133.9". */
function hasWord(text: string, word: string): boolean {
  if (!HAS_DIGIT.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text.slice(at + word.length, at + word.length + 2)];
    if (!/[\d.,]/.test(before) && !/^(?:\d|[.,]\d)/.test(after)) return true;
  }
  return false;
}

function indexOfPages(ledger: Ledger, messages: Messages, hrefs: Hrefs): readonly SearchEntry[] {
  const known = indexed.get(ledger)?.get(messages);
  if (known) return known;
  const entries = [
    ...valueEntries(ledger, messages, hrefs),
    ...findingEntries(ledger, messages, hrefs),
    ...claimEntries(ledger, messages, hrefs),
    ...sourceEntries(ledger, messages, hrefs),
  ];
  indexed.set(ledger, new Map([[messages, entries]]));
  return entries;
}

const valueEntries = (ledger: Ledger, messages: Messages, hrefs: Hrefs): SearchEntry[] =>
  [...valuesOf(ledger)].map(([slug, value]) => {
    const { period } = value.key;
    const about = messages.value.title(valueName(value.key, ledger, messages), showPeriod(period, messages));
    return {
      kind: 'value',
      href: hrefs.value(slug),
      title: writtenOnce(() => messages.search.value(about, valueBriefly(value, ledger, messages))),
      words: searchText(about),
      years: yearsAbout(period),
    };
  });

const findingEntries = (ledger: Ledger, messages: Messages, hrefs: Hrefs): SearchEntry[] =>
  ledger.dataset.findings.map((finding) => {
    const title = findingTitle(finding, ledger, messages);
    const kind = messages.findings.kind[toldKind(finding)];
    const said = finding.review
      ? [finding.review.reason, ...Object.values(finding.review.reasonIn ?? {})]
      : [];
    return {
      kind: 'finding',
      href: hrefs.finding(finding.id),
      title: () => title,
      words: searchText(`${title} ${kind} ${said.join(' ')} ${finding.id}`),
      years: finding.year === null ? [] : [finding.year],
    };
  });

const claimEntries = (ledger: Ledger, messages: Messages, hrefs: Hrefs): SearchEntry[] =>
  ledger.dataset.claims.map((claim) => {
    const source = ledger.source(claim.source);
    const publisher = source?.publisher ?? '';
    const period = claim.kind === 'target' ? (claim.by ?? '') : claim.period;
    const about = claimSubject(claim, ledger, messages);
    return {
      kind: 'claim',
      href: hrefs.claim(claim.id),
      title: writtenOnce(() =>
        messages.search.claim(claim.figure, about, publisher, showDate(source?.published ?? null, messages)),
      ),
      words: searchText(`${claim.figure} ${about} ${publisher} ${claim.saidBy ?? ''}`),
      years: yearsAbout(period),
    };
  });

const sourceEntries = (ledger: Ledger, messages: Messages, hrefs: Hrefs): SearchEntry[] =>
  ledger.dataset.sources.map((source) => {
    const { id, title, about, publisher, agency, published } = source;
    return {
      kind: 'source',
      href: hrefs.source(id),
      title: writtenOnce(() =>
        messages.search.source(publisher, title ?? about, showDate(published, messages)),
      ),
      words: searchText([publisher, agency, title, about].filter(Boolean).join(' ')),
      years: published === null ? [] : [Number(published.slice(0, 4))],
    };
  });

function yearsAbout(period: string): number[] {
  const parsed = parsePeriod(period);
  return parsed ? [yearOf(parsed)] : [];
}

function writtenOnce(write: () => string): () => string {
  let text: string | undefined;
  return () => {
    text ??= write();
    return text;
  };
}
