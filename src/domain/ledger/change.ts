/** What changed in a ledger from one day to another, and which errors of ours were mended, as the dataset holds it. */
import * as v from 'valibot';

/** What became of a source, a value or a finding. */
export const CHANGES = ['added', 'changed', 'gone'] as const;
export type Change = (typeof CHANGES)[number];

const SourceChangeSchema = v.strictObject({
  /** The id of the source. */
  source: v.string(),
  change: v.picklist(CHANGES),
  /** Publisher, title and date of a source that is gone; `null` for others, which the dataset itself describes. */
  was: v.nullable(v.string()),
});

const ValueChangeSchema = v.strictObject({
  /** As seen from the assumed reporter's side. */
  flow: v.picklist(['T', 'X', 'M', 'B']),
  period: v.string(),
  /** ISO 4217. */
  currency: v.string(),
  covers: v.nullable(v.string()),
  change: v.picklist(CHANGES),
  /** The figures that are new in the ledger, as published. */
  now: v.array(v.string()),
  /** The figures that are no longer in the ledger, as published. */
  before: v.array(v.string()),
});

const FindingChangeSchema = v.strictObject({
  /** The id of the finding. */
  finding: v.string(),
  change: v.picklist(CHANGES),
  /** Its figures, as published. */
  figures: v.array(v.string()),
});

const entryFields = {
  /** Its name in addresses and in the feed, which never changes. */
  id: v.string(),
  /** The day on which it was made public, ISO 8601. */
  date: v.string(),
};

/** An entry of the list of changes. */
export const ChangeEntrySchema = v.variant('kind', [
  v.strictObject({
    ...entryFields,
    kind: v.literal('data'),
    /** The curators' sentence about it. */
    note: v.nullable(v.string()),
    sources: v.array(SourceChangeSchema),
    values: v.array(ValueChangeSchema),
    findings: v.array(FindingChangeSchema),
  }),
  v.strictObject({
    ...entryFields,
    kind: v.literal('correction'),
    /** What was shown, and why it was wrong. */
    wrong: v.string(),
    /** What is shown now. */
    right: v.string(),
    /** The ids of the claims concerned. */
    claims: v.array(v.string()),
  }),
]);

export type ChangeEntry = v.InferOutput<typeof ChangeEntrySchema>;
export type DataChange = Extract<ChangeEntry, { kind: 'data' }>;
export type CorrectedError = Extract<ChangeEntry, { kind: 'correction' }>;
