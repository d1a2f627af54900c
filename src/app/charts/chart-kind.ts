/** What a kind of chart is made of: everything that the site needs to know in order to show, write and embed it. */
import type { ReactNode } from 'react';
import type { Source } from '../../domain/index.ts';
import { citationShort } from '../format/citation.ts';
import type { Messages } from '../i18n/index.ts';
import type { Ledger } from '../models/ledger.ts';
import type { Hrefs } from '../route.ts';
import type { ChartDatum } from './chart-datum.ts';

/** What stands around a chart wherever it is shown: on a page, in a file, in another site. */
export interface ChartCaption {
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

/** What a caption is made from. */
export interface CaptionContext {
  readonly ledger: Ledger;
  readonly messages: Messages;
  readonly hrefs: Hrefs;
  /** The sources of the chart's numbers. */
  readonly sources: readonly Source[];
}

/** What a drawing is made from. */
export interface DrawingContext {
  readonly ledger: Ledger;
  readonly messages: Messages;
  /** Pixels; the height follows. */
  readonly width: number;
}

/** How a chart's numbers become the table of its embedded page. */
interface EmbedRows<Ref> {
  /** Whether rows are named by their year, or by what they are. */
  readonly namedBy: 'year' | 'what';
  /** Between the printed figures of one row: "+" where they are added. */
  readonly joint: ' + ' | ', ';
  /** Whether each row shows the verdict on it. */
  readonly withVerdict?: boolean;
  /** The `data-key` of the mark that a row belongs to; `null` for numbers that the chart does not draw. */
  keyOf(ref: Ref, ledger: Ledger): (datum: ChartDatum) => string | null;
  /** The name of a row whose series only this kind has. */
  nameOf?(datum: ChartDatum, messages: Messages): string | undefined;
}

/** A kind of chart. `Ref` says which one of the kind: plain data, with the name of the kind. */
export interface ChartKind<Ref extends { readonly kind: string }> {
  readonly kind: Ref['kind'];
  /** All charts of the kind that have something to draw, in the order of the pages. */
  refs(ledger: Ledger): readonly Ref[];
  /** A part of the chart's addresses: the same in every language and in every version of the dataset. */
  idOf(ref: Ref): string;
  /** The numbers, in the order of the table. */
  dataOf(ref: Ref, ledger: Ledger): readonly ChartDatum[];
  /** `null` when the dataset does not hold what the chart is about. */
  captionOf(ref: Ref, context: CaptionContext): ChartCaption | null;
  /** The drawing without its title: one SVG, or for bars one with the bars and one with the scale. No script is needed. */
  draw(ref: Ref, context: DrawingContext): ReactNode;
  readonly embedRows: EmbedRows<Ref>;
}

/** A line below a chart names so many sources; the others are counted, and all are in its table and its citation. */
const MOST_NAMED = 2;

/** Where a chart's numbers are from, in a line. */
export function sourceLine({ sources, messages }: CaptionContext): string {
  const named = sources.slice(0, MOST_NAMED).map((source) => citationShort(source, messages));
  return messages.export.sources(named, sources.length - named.length);
}

/** The languages whose letters are not in the fonts that pictures are drawn with: boxes would stand for them. */
export const NOT_DRAWN: ReadonlySet<string> = new Set(['ar', 'ja', 'ko', 'th', 'zh']);

/** Finds the mark of a row where marks have the key of the interval that they draw. */
export const intervalKey = ({ interval }: ChartDatum): string => interval;
