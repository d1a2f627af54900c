/** The table of all kinds of pages of a pair: where each is, what it is about, its title, and what it shows. */
import type { ComponentType, ReactNode } from 'react';
import { chartOf, chartRefs } from './chart-list.ts';
import type { Section } from './components/Layout.tsx';
import type { EVERY_PAGE } from './every-page.ts';
import { citationOf } from './format/citation.ts';
import { findingSentence } from './format/finding-text.ts';
import { findingTitle } from './format/finding-title.ts';
import {
  claimsTitle,
  claimTitle,
  findingsTitle,
  growthTitle,
  overviewTitle,
  sourcesTitle,
  targetsTitle,
  valuesTitle,
  valueTitle,
} from './format/page-title.ts';
import { showDate, showPeriod } from './format/show.ts';
import { claimSubject } from './format/subject.ts';
import { typeset } from './format/typeset.ts';
import { valueName } from './format/value-name.ts';
import type { LanguageCode, Messages } from './i18n/index.ts';
import type { Ledger } from './models/ledger.ts';
import { valuesOf } from './models/value-page.ts';
import { changesTitle, correctionsTitle } from './pages/changes/changes-title.ts';
import { twoCountsPageTitle } from './pages/two-counts/two-counts-page-title.ts';
import type { Hrefs } from './route.ts';

type EveryPage = typeof EVERY_PAGE;

/** What the code of a kind of page is called. */
export type PageName = keyof EveryPage;

/** The code of pages, as far as it is loaded: the application comes without that of any. */
export type LatePages = { readonly [Name in PageName]?: EveryPage[Name] };

/** The pages of which there is one. */
type SingleName = { [Name in PageName]: EveryPage[Name] extends ComponentType ? Name : never }[PageName];

/** What a page's title and description are made from. */
interface PageContext {
  readonly ledger: Ledger;
  readonly messages: Messages;
  readonly language: LanguageCode;
  /** The names of both economies, joined by the messages. */
  readonly names: string;
}

/** Something in the ledger with a page of its own. */
export interface PageItem {
  readonly id: string;
  title(context: PageContext): string;
  description(context: PageContext): string;
  /** Nothing as long as its code is not loaded. */
  show(late: LatePages): ReactNode;
}

export interface PageKind {
  /** What its code is called. */
  readonly page: PageName;
  /** The section of the navigation that it belongs to. */
  readonly section: Section;
  /** The parameters for an item's id in the pattern of its address, such as ":source/:claim"; '' for a single page. */
  readonly parameters: string;
  href(hrefs: Hrefs, id: string): string;
  /** All pages of the kind. */
  items(ledger: Ledger): readonly PageItem[];
  /** One of them; `undefined` where the ledger does not have what the address names. */
  item(ledger: Ledger, id: string): PageItem | undefined;
}

/** A kind with a single page. */
function single(section: Section, page: SingleName, texts: Omit<PageItem, 'id' | 'show'>): PageKind {
  const show = (late: LatePages) => {
    const Page = late[page];
    return Page && <Page />;
  };
  const item = { id: '', ...texts, show };
  return {
    section,
    page,
    parameters: '',
    href: (hrefs) => hrefs[section](),
    items: () => [item],
    item: () => item,
  };
}

interface Each<T> extends Pick<PageKind, 'section' | 'page' | 'parameters' | 'href'> {
  ids(ledger: Ledger): Iterable<string>;
  of(ledger: Ledger, id: string): T | undefined;
  title(of: T, context: PageContext): string;
  description(of: T, context: PageContext): string;
  show(of: T, late: LatePages): ReactNode;
}

/** A kind with a page for each of many. */
function each<T>({ ids, of, title, description, show, ...kind }: Each<T>): PageKind {
  const item = (ledger: Ledger, id: string): PageItem | undefined => {
    const found = of(ledger, id);
    return found === undefined
      ? undefined
      : {
          id,
          title: (context) => title(found, context),
          description: (context) => description(found, context),
          show: (late) => show(found, late),
        };
  };
  const items = (ledger: Ledger) => [...ids(ledger)].flatMap((id) => item(ledger, id) ?? []);
  return { ...kind, items, item };
}

/** The kinds of pages, in the order of the list of pages that the build writes. */
export const PAGE_KINDS: readonly PageKind[] = [
  single('overview', 'OverviewPage', {
    title: ({ ledger, messages }) => overviewTitle(ledger, messages),
    description: ({ messages, names }) => messages.overview.description(names),
  }),
  single('growth', 'GrowthPage', {
    title: ({ ledger, messages }) => growthTitle(ledger, messages),
    description: ({ messages, names }) => messages.growth.description(names),
  }),
  single('findings', 'FindingsPage', {
    title: ({ ledger, messages }) => findingsTitle(ledger, messages),
    description: ({ messages, names }) => messages.findings.description(names),
  }),
  each({
    section: 'findings',
    page: 'FindingPage',
    parameters: ':finding',
    href: (hrefs, id) => hrefs.finding(id),
    ids: ({ dataset }) => dataset.findings.map(({ id }) => id),
    of: (ledger, id) => ledger.finding(id),
    title: (finding, { ledger, messages }) => findingTitle(finding, ledger, messages),
    description: (finding, { ledger, messages }) => findingSentence(finding, ledger, messages),
    show: (finding, { FindingPage }) => FindingPage && <FindingPage finding={finding} />,
  }),
  single('targets', 'TargetsPage', {
    title: ({ ledger, messages }) => targetsTitle(ledger, messages),
    description: ({ messages, names }) => messages.targets.description(names),
  }),
  single('twoCounts', 'TwoCountsPage', {
    title: ({ ledger, messages }) => twoCountsPageTitle(ledger, messages),
    description: ({ messages, names }) => messages.twoCounts.description(names),
  }),
  single('claims', 'ClaimsPage', {
    title: ({ ledger, messages }) => claimsTitle(ledger, messages),
    description: ({ messages, names }) => messages.claims.description(names),
  }),
  single('method', 'MethodPage', {
    title: ({ messages }) => messages.method.title,
    description: ({ messages }) => messages.method.description,
  }),
  single('files', 'DataPage', {
    title: ({ ledger: { dataset }, messages }) =>
      messages.data.title(dataset.claims.length, dataset.sources.length),
    description: ({ messages, names }) => messages.data.description(names),
  }),
  each({
    section: 'files',
    page: 'ChartPage',
    parameters: ':chart',
    href: (hrefs, id) => hrefs.chart(id),
    ids: (ledger) => chartRefs(ledger).keys(),
    of: (ledger, id) => chartRefs(ledger).get(id),
    title: (ref, { ledger, messages, language }) => chartOf(ref, ledger, language, messages)?.title ?? '',
    description: (ref, { ledger, messages, language }) =>
      chartOf(ref, ledger, language, messages)?.description ?? '',
    show: (ref, { ChartPage }) => ChartPage && <ChartPage chart={ref} />,
  }),
  single('changes', 'ChangesPage', {
    title: ({ ledger, messages }) => changesTitle(ledger, messages),
    description: ({ messages, names }) => messages.changes.description(names),
  }),
  single('corrections', 'CorrectionsPage', {
    title: ({ ledger, messages }) => correctionsTitle(ledger, messages),
    description: ({ messages, names }) => messages.changes.corrections.description(names),
  }),
  single('check', 'CheckPage', {
    title: ({ messages }) => messages.statement.title,
    description: ({ messages, names }) => messages.statement.description(names),
  }),
  single('values', 'ValuesPage', {
    title: ({ ledger, messages }) => valuesTitle(ledger, messages),
    description: ({ messages, names }) => messages.value.indexDescription(names),
  }),
  each({
    section: 'values',
    page: 'ValuePage',
    parameters: ':value',
    href: (hrefs, id) => hrefs.value(id),
    ids: (ledger) => valuesOf(ledger).keys(),
    of: (ledger, id) => valuesOf(ledger).get(id),
    title: (value, { ledger, messages }) => valueTitle(value, ledger, messages),
    description: ({ key, levels, totals }, { ledger, messages }) => {
      const printed = levels.length + totals.length > 0;
      const describe = printed ? messages.value.description : messages.implied.description;
      return describe(valueName(key, ledger, messages), showPeriod(key.period, messages));
    },
    show: (value, { ValuePage }) => ValuePage && <ValuePage value={value} />,
  }),
  single('sources', 'SourcesPage', {
    title: ({ ledger, messages }) => sourcesTitle(ledger, messages),
    description: ({ messages, names }) => messages.sources.description(names),
  }),
  each({
    section: 'sources',
    page: 'SourcePage',
    parameters: ':source',
    href: (hrefs, id) => hrefs.source(id),
    ids: ({ dataset }) => dataset.sources.map(({ id }) => id),
    of: (ledger, id) => ledger.source(id),
    title: ({ title, about }) => title ?? typeset(about),
    description: (source, { messages }) => citationOf(source, messages),
    show: (source, { SourcePage }) => SourcePage && <SourcePage source={source} />,
  }),
  each({
    section: 'claims',
    page: 'ClaimPage',
    parameters: ':source/:claim',
    href: (hrefs, id) => hrefs.claim(id),
    ids: ({ dataset }) => dataset.claims.map(({ id }) => id),
    of: (ledger, id) => ledger.claim(id),
    title: (claim, { ledger, messages }) => claimTitle(claim, ledger, messages),
    description: (claim, { ledger, messages }) => {
      const source = ledger.source(claim.source);
      const where = source
        ? messages.value.printedBy(source.publisher, showDate(source.published, messages))
        : '';
      return `${claimSubject(claim, ledger, messages)}. ${where}.`;
    },
    show: (claim, { ClaimPage }) => ClaimPage && <ClaimPage claim={claim} />,
  }),
];
