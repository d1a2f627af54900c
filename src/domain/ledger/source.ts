import * as v from 'valibot';
import { SOURCE_KINDS } from './codes.ts';

/** How the publication date is known. Only `printed` and `url` can prove which of two sources came first. */
export const DATE_BASES = ['printed', 'url', 'inferred', 'not-seen'] as const;

/** One publication, as the dataset holds it. `null` means "not seen" and is shown so. */
export const SourceSchema = v.strictObject({
  /** The name of its file without the extension. */
  id: v.string(),
  kind: v.picklist(SOURCE_KINDS),
  publisher: v.string(),
  /** The news agency whose report it prints. */
  agency: v.nullable(v.string()),
  /** The title as printed. */
  title: v.nullable(v.string()),
  /** What it is about, in our own words. */
  about: v.string(),
  /** ISO 8601 day, month or year. */
  published: v.nullable(v.string()),
  publishedBasis: v.picklist(DATE_BASES),
  accessed: v.string(),
  url: v.nullable(v.string()),
  /** ISO 639-1. */
  language: v.string(),
  /** The id of the source that it reprints or translates. */
  repeats: v.nullable(v.string()),
  note: v.nullable(v.string()),
});

export type Source = v.InferOutput<typeof SourceSchema>;

/** A dated fact that explains the figures: an opening, a plan, a meeting. */
export const EventSchema = v.strictObject({
  id: v.string(),
  source: v.string(),
  /** ISO 8601 day, month or year; `null` where the source does not state it. */
  date: v.nullable(v.string()),
  title: v.string(),
});

export type TradeEvent = v.InferOutput<typeof EventSchema>;
