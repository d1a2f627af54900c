/** What a kind of chart consists of: all that the site needs to show, write and embed it. */
import type { ReactNode } from 'react';
import type { Claim, Flow, Source } from '../../domain/index.ts';
import { citationShort } from '../format/citation.ts';
import type { Messages } from '../i18n/index.ts';
import type { Ledger } from '../models/ledger.ts';
import type { Hrefs } from '../route.ts';
import type { ChartDatum } from './chart-datum.ts';

/** The texts around a chart wherever it is shown: on a page, in a file, on another site. */
export interface ChartCaption {
  readonly title: string;
  /** What is shown, with its unit and period. */
  readonly subtitle: string;
  /** Alternative text: what it shows, in a sentence or two. */
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
  /** What names the rows: their year, or their subject. */
  readonly namedBy: 'year' | 'what';
  /** What joins the printed figures of one row: "+" where they are added. */
  readonly joint: ' + ' | ', ';
  /** Whether each row shows the verdict on it. */
  readonly withVerdict?: boolean;
  /** The `data-key` of the mark that a row belongs to; `null` for numbers that the chart does not draw. */
  keyOf(ref: Ref, ledger: Ledger, messages: Messages): (datum: ChartDatum) => string | null;
  /** The flow of a row, where one chart shows several. */
  flowOf?(ref: Ref, ledger: Ledger): (datum: ChartDatum) => Flow | undefined;
  /** The name of a row whose series only this kind has. */
  nameOf?(datum: ChartDatum, messages: Messages, ledger: Ledger): string | undefined;
}

/** A kind of chart. `Ref` names one chart of the kind, as plain data. */
export interface ChartKind<Ref extends { readonly kind: string }> {
  readonly kind: Ref['kind'];
  /** All charts of the kind that have something to draw, in the order of the pages. */
  refs(ledger: Ledger): readonly Ref[];
  /** The part of addresses that names a chart, the same in every language and every version of the dataset. */
  idOf(ref: Ref): string;
  /** The ids of charts that it took the place of: their addresses show it. */
  formerIds?(ref: Ref): readonly string[];
  /** The numbers, in the order of the table. */
  dataOf(ref: Ref, ledger: Ledger): readonly ChartDatum[];
  /** The texts around a chart; `null` where the dataset does not have what it is about. */
  captionOf(ref: Ref, context: CaptionContext): ChartCaption | null;
  /**
   * The drawing without its title: one SVG, or for bars one with the bars and one with the scale. It needs no script.
   */
  draw(ref: Ref, context: DrawingContext): ReactNode;
  readonly embedRows: EmbedRows<Ref>;
}

/** How many sources the line below a chart names. The others are counted; the table and the citation have all. */
const MOST_NAMED = 2;

/** One line on the sources of a chart's numbers. */
export function sourceLine({ sources, messages }: CaptionContext): string {
  const named = sources.slice(0, MOST_NAMED).map((source) => citationShort(source, messages));
  return messages.export.sources(named, sources.length - named.length);
}

/**
 * Whether a figure is printed in another language than a caption. Such a figure stands there as it is read: a caption is
 * plain text, in which no screen reader is told of the change, and fonts of pictures lack the letters of some languages.
 */
export const isForeignTo = ({ language }: Claim, { locale }: Messages): boolean =>
  new Intl.Locale(locale).language !== language;

/** Finds the mark of a row, where marks have the interval that they draw as their key. */
export const intervalKey = ({ interval }: ChartDatum): string => interval;
