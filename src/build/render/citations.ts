/** Makes citations of a chart, the dataset, a claim or a source, as bibliographic items and as text. */
import {
  type Chart,
  citationOf,
  claimSubject,
  type Ledger,
  type Messages,
  nameOfSource,
  showDate,
  showLocator,
} from '../../app/index.ts';
import type { Claim, Source } from '../../domain/index.ts';
import { bibtex, cslJson, ris } from './citation-formats.ts';
import { type CslItem, cslDate } from './csl-item.ts';

/** What citations are made from. */
export interface CitationContext {
  readonly ledger: Ledger;
  readonly messages: Messages;
  /** The site's address. Where it is `null`, citations contain no address of this site. */
  readonly site: string | null;
}

/** A citation and its items: the thing itself first, then its original sources. */
interface Cited {
  readonly items: readonly CslItem[];
  readonly short: string;
  readonly long: string;
}

/** Tells a browser that a text is UTF-8, where a host does not. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The files of a citation, by name. */
export function citationFiles({ items, short, long }: Cited): Map<string, string> {
  return new Map([
    ['cite.txt', `${BYTE_ORDER_MARK}${short}\n\n${long}\n`],
    ['cite.bib', bibtex(items)],
    ['cite.ris', ris(items)],
    ['cite.csl.json', cslJson(items)],
  ]);
}

/** Cites a chart, with every source of its numbers. */
export function citeChart({ id, title, page, sources }: Chart, context: CitationContext): Cited {
  return citeOwn({ id, type: 'graphic', title, page, note: undefined }, sources, context);
}

/**
 * Cites the whole dataset. Its sources are in it, so that they are not listed again.
 *
 * @param page the address of the overview
 */
export function citeDataset(page: string, context: CitationContext): Cited {
  const { ledger, messages } = context;
  const [a, b] = ledger.dataset.pair.economies;
  const title = messages.export.datasetTitle(messages.pairName(a.name, b.name));
  const note = messages.export.datasetNote(ledger.dataset.claims.length, ledger.dataset.sources.length);
  return citeOwn({ id: ledger.dataset.pair.id, type: 'dataset', title, page, note }, [], context);
}

/** Cites a claim as this site records it, and the source that prints it. */
export function citeClaim(claim: Claim, page: string, context: CitationContext): Cited {
  const { ledger, messages } = context;
  const source = ledger.source(claim.source);
  const title = messages.export.claimTitle(claim.figure, claimSubject(claim, ledger, messages));
  const note = messages.export.claimNote(showLocator(claim.locator, messages));
  const id = claim.id.replace('/', '--');
  return citeOwn({ id, type: 'webpage', title, page, note }, source ? [source] : [], context);
}

/** Cites a source, as a publication of its publisher. */
export function citeSource(source: Source, { messages }: CitationContext): Cited {
  const long = citationOf(source, messages);
  const when = source.published ? showDate(source.published, messages) : messages.format.dateNotSeen;
  return {
    items: [sourceItem(source)],
    short: messages.export.shortSource(source.publisher, when, source.url),
    long,
  };
}

interface Own {
  readonly id: string;
  readonly type: CslItem['type'];
  readonly title: string;
  /** Its path below the site's root. */
  readonly page: string;
  readonly note: string | undefined;
}

function citeOwn(
  { id, type, title, page, note }: Own,
  sources: readonly Source[],
  { ledger: { dataset }, messages, site }: CitationContext,
): Cited {
  const { version, asOf } = dataset;
  const url = site === null ? undefined : new URL(page, site).href;
  const item: CslItem = {
    id: `tradecheck-${id}-${version}`,
    type,
    title,
    author: [{ literal: messages.siteName }],
    publisher: messages.siteName,
    version,
    issued: cslDate(asOf),
    ...(url === undefined ? {} : { URL: url }),
    language: messages.locale,
    ...(note === undefined ? {} : { note }),
  };
  const year = asOf.slice(0, 4);
  const short = messages.export.shortCitation(messages.siteName, year, title, version, url);
  const full = messages.export.longCitation(messages.siteName, showDate(asOf, messages), title, version, url);
  const from =
    sources.length === 0
      ? []
      : [messages.export.originalSources(sources.map((one) => citationOf(one, messages)))];
  return {
    items: [item, ...sources.map(sourceItem)],
    short,
    long: [full, note, ...from].filter(Boolean).join(' '),
  };
}

const CSL_TYPES = { press: 'article-newspaper', statement: 'webpage', statistics: 'dataset' } as const;

/** The item of a publication. What was not seen of it is left out or named in brackets, never invented. */
function sourceItem(source: Source): CslItem {
  const { id, kind, publisher, agency, published, accessed, url, language } = source;
  const where = kind === 'press' ? { 'container-title': publisher } : { publisher };
  return {
    id,
    type: CSL_TYPES[kind],
    title: nameOfSource(source),
    ...(agency === null ? {} : { author: [{ literal: agency }] }),
    ...where,
    ...(published === null ? {} : { issued: cslDate(published) }),
    accessed: cslDate(accessed),
    ...(url === null ? {} : { URL: url }),
    language,
  };
}
