/** A curator's review of a finding. It is shown beside the finding and never changes what is found. */
import * as v from 'valibot';

/**
 * `accepted`: the figures do not fit as printed, and no more is known. `explained`: the reason is known. `corrected`: a
 * publisher has printed a correction. `open`: nobody knows yet.
 */
export const REVIEW_STATUSES = ['accepted', 'explained', 'corrected', 'open'] as const;

export const ReviewSchema = v.strictObject({
  status: v.picklist(REVIEW_STATUSES),
  /** In plain words, shown to readers. */
  reason: v.string(),
  /** The same in other languages of the pages, by their codes; only those that were written. */
  reasonIn: v.optional(v.record(v.string(), v.string())),
  /** ISO 8601 day; `null` where none was written. */
  date: v.nullable(v.string()),
  reviewer: v.nullable(v.string()),
});
