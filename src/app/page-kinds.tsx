/** The table of all kinds of pages of a pair: where each is, what it is about, its title, and what it shows. */
import type { ComponentType, ReactNode } from 'react';
import { chartOf, chartRefs } from './chart-list.ts';
import type { Section } from './components/Layout.tsx';
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
import { ChangesPage, changesTitle } from './pages/changes/ChangesPage.tsx';
import { CorrectionsPage, correctionsTitle } from './pages/changes/CorrectionsPage.tsx';
import { ClaimPage } from './pages/claims/ClaimPage.tsx';
import { ClaimsPage } from './pages/claims/ClaimsPage.tsx';
import { ChartPage } from './pages/data/ChartPage.tsx';
import { DataPage } from './pages/data/DataPage.tsx';
import { FindingPage } from './pages/findings/FindingPage.tsx';
import { FindingsPage } from './pages/findings/FindingsPage.tsx';
import { GrowthPage } from './pages/growth/GrowthPage.tsx';
import { MethodPage } from './pages/method/MethodPage.tsx';
import { OverviewPage } from './pages/overview/OverviewPage.tsx';
import { SourcePage } from './pages/sources/SourcePage.tsx';
import { SourcesPage } from './pages/sources/SourcesPage.tsx';
import { TargetsPage } from './pages/targets/TargetsPage.tsx';
import { TwoCountsPage, twoCountsPageTitle } from './pages/two-counts/TwoCountsPage.tsx';
import { ValuePage } from './pages/value/ValuePage.tsx';
import { ValuesPage } from './pages/value/ValuesPage.tsx';
import type { Hrefs } from './route.ts';

/** Pages that few readers open and that need much code of their own. */
export interface LatePages {
  readonly CheckPage?: ComponentType;
}

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
  show(late: LatePages): ReactNode;
}

export interface PageKind {
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
const single = (section: Section, page: Omit<PageItem, 'id'>): PageKind => ({
  section,
  parameters: '',
  href: (hrefs) => hrefs[section](),
  items: () => [{ id: '', ...page }],
  item: () => ({ id: '', ...page }),
});

interface Each<T> extends Pick<PageKind, 'section' | 'parameters' | 'href'> {
  ids(ledger: Ledger): Iterable<string>;
  of(ledger: Ledger, id: string): T | undefined;
  title(of: T, context: PageContext): string;
  description(of: T, context: PageContext): string;
  show(of: T): ReactNode;
}

/** A kind with a page for each of many. */
function each<T>({ section, parameters, href, ids, of, title, description, show }: Each<T>): PageKind {
  const item = (ledger: Ledger, id: string): PageItem | undefined => {
    const found = of(ledger, id);
    return found === undefined
      ? undefined
      : {
          id,
          title: (context) => title(found, context),
          description: (context) => description(found, context),
          show: () => show(found),
        };
  };
  const items = (ledger: Ledger) => [...ids(ledger)].flatMap((id) => item(ledger, id) ?? []);
  return { section, parameters, href, items, item };
}

/** The kinds of pages, in the order of the list of pages that the build writes. */
export const PAGE_KINDS: readonly PageKind[] = [
  single('overview', {
    title: ({ ledger, messages }) => overviewTitle(ledger, messages),
    description: ({ messages, names }) => messages.overview.description(names),
    show: () => <OverviewPage />,
  }),
  single('growth', {
    title: ({ ledger, messages }) => growthTitle(ledger, messages),
    description: ({ messages, names }) => messages.growth.description(names),
    show: () => <GrowthPage />,
  }),
  single('findings', {
    title: ({ ledger, messages }) => findingsTitle(ledger, messages),
    description: ({ messages, names }) => messages.findings.description(names),
    show: () => <FindingsPage />,
  }),
  each({
    section: 'findings',
    parameters: ':finding',
    href: (hrefs, id) => hrefs.finding(id),
    ids: ({ dataset }) => dataset.findings.map(({ id }) => id),
    of: (ledger, id) => ledger.finding(id),
    title: (finding, { ledger, messages }) => findingTitle(finding, ledger, messages),
    description: (finding, { ledger, messages }) => findingSentence(finding, ledger, messages),
    show: (finding) => <FindingPage finding={finding} />,
  }),
  single('targets', {
    title: ({ ledger, messages }) => targetsTitle(ledger, messages),
    description: ({ messages, names }) => messages.targets.description(names),
    show: () => <TargetsPage />,
  }),
  single('twoCounts', {
    title: ({ ledger, messages }) => twoCountsPageTitle(ledger, messages),
    description: ({ messages, names }) => messages.twoCounts.description(names),
    show: () => <TwoCountsPage />,
  }),
  single('claims', {
    title: ({ ledger, messages }) => claimsTitle(ledger, messages),
    description: ({ messages, names }) => messages.claims.description(names),
    show: () => <ClaimsPage />,
  }),
  single('method', {
    title: ({ messages }) => messages.method.title,
    description: ({ messages }) => messages.method.description,
    show: () => <MethodPage />,
  }),
  single('files', {
    title: ({ ledger: { dataset }, messages }) =>
      messages.data.title(dataset.claims.length, dataset.sources.length),
    description: ({ messages, names }) => messages.data.description(names),
    show: () => <DataPage />,
  }),
  each({
    section: 'files',
    parameters: ':chart',
    href: (hrefs, id) => hrefs.chart(id),
    ids: (ledger) => chartRefs(ledger).keys(),
    of: (ledger, id) => chartRefs(ledger).get(id),
    title: (ref, { ledger, messages, language }) => chartOf(ref, ledger, language, messages)?.title ?? '',
    description: (ref, { ledger, messages, language }) =>
      chartOf(ref, ledger, language, messages)?.description ?? '',
    show: (ref) => <ChartPage chart={ref} />,
  }),
  single('changes', {
    title: ({ ledger, messages }) => changesTitle(ledger, messages),
    description: ({ messages, names }) => messages.changes.description(names),
    show: () => <ChangesPage />,
  }),
  single('corrections', {
    title: ({ ledger, messages }) => correctionsTitle(ledger, messages),
    description: ({ messages, names }) => messages.changes.corrections.description(names),
    show: () => <CorrectionsPage />,
  }),
  single('check', {
    title: ({ messages }) => messages.statement.title,
    description: ({ messages, names }) => messages.statement.description(names),
    show: ({ CheckPage }) => CheckPage && <CheckPage />,
  }),
  single('values', {
    title: ({ ledger, messages }) => valuesTitle(ledger, messages),
    description: ({ messages, names }) => messages.value.indexDescription(names),
    show: () => <ValuesPage />,
  }),
  each({
    section: 'values',
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
    show: (value) => <ValuePage value={value} />,
  }),
  single('sources', {
    title: ({ ledger, messages }) => sourcesTitle(ledger, messages),
    description: ({ messages, names }) => messages.sources.description(names),
    show: () => <SourcesPage />,
  }),
  each({
    section: 'sources',
    parameters: ':source',
    href: (hrefs, id) => hrefs.source(id),
    ids: ({ dataset }) => dataset.sources.map(({ id }) => id),
    of: (ledger, id) => ledger.source(id),
    title: ({ title, about }) => title ?? typeset(about),
    description: (source, { messages }) => citationOf(source, messages),
    show: (source) => <SourcePage source={source} />,
  }),
  each({
    section: 'claims',
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
    show: (claim) => <ClaimPage claim={claim} />,
  }),
];
