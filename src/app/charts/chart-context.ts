/** What the words around every chart have in common. */
import type { Source } from '../../domain/index.ts';
import { citationShort } from '../format/citation.ts';
import type { Messages } from '../i18n/index.ts';
import type { Ledger } from '../models/ledger.ts';
import type { Hrefs } from '../route.ts';

export interface ChartWords {
  readonly title: string;
  /** What is shown, with its unit and period. */
  readonly subtitle: string;
  /** What it shows, in a sentence or two, for those who do not see it: alternative text. */
  readonly description: string;
  /** Where the numbers are from, without the dataset's version. */
  readonly sourceLine: string;
  /** How to read it. */
  readonly note: string;
  /** The page that shows it, below the site's root, with a final slash. */
  readonly page: string;
}

/** What the words are made from. */
export interface ChartContext {
  readonly ledger: Ledger;
  readonly text: Messages;
  readonly hrefs: Hrefs;
  /** The sources of the chart's numbers. */
  readonly sources: readonly Source[];
}

/** A line below a chart names so many sources; the others are counted, and all are in its table and its citation. */
const MOST_NAMED = 2;

export function sourceLine({ sources, text }: ChartContext): string {
  const named = sources.slice(0, MOST_NAMED).map((source) => citationShort(source, text));
  return text.export.sources(named, sources.length - named.length);
}

/** The languages whose letters are not in the fonts that pictures are drawn with: boxes would stand for them. */
export const NOT_DRAWN: ReadonlySet<string> = new Set(['ar', 'ja', 'ko', 'th', 'zh']);
