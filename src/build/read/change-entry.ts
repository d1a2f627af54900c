/** The form of changes.yaml: what changed in the ledger of a pair, by day, and the errors of ours that were mended. */
import * as v from 'valibot';
import { CHANGES } from '../../domain/index.ts';
import { ClaimId, CurrencyCode } from './claim-fields.ts';
import { field } from './field.ts';
import { Day, ID, oneOfList, PeriodField, Text } from './field-schemas.ts';

const changeField = field(v.picklist(CHANGES), {
  about: 'What became of it.',
  expected: oneOfList(CHANGES),
  remedy: 'choose what happened between the two datasets',
  good: 'added',
  bad: 'new',
});

const figureList = (about: string) =>
  v.optional(
    field(v.array(Text), {
      about,
      expected: 'a list of figures in quotes, as published',
      remedy: 'copy them from their sources, or leave the field out',
      good: ['US$2.25 billion'],
      bad: 'US$2.25 billion',
    }),
  );

/** A source that was added, changed or deleted. */
export const SourceChangeEntry = v.strictObject({
  source: field(v.pipe(v.string(), v.regex(ID)), {
    about: 'The id of the source.',
    expected: 'the name of the file of the source without .yaml',
    remedy: 'write lower-case letters, digits and single hyphens',
    good: '2025-01-09-vns-visit',
    bad: '2025-01-09-vns-visit.yaml',
  }),
  change: changeField,
  was: v.optional(
    field(Text, {
      about: 'What it was called, for one that is gone: nothing else tells readers any more.',
      expected: 'a text',
      remedy: 'write its publisher, date and title, or leave the field out',
      good: 'Viet Nam News, 2025-01-09: a visit',
      bad: '',
    }),
  ),
});

/** A value that has other figures than before. */
export const ValueChangeEntry = v.strictObject({
  flow: field(v.picklist(['T', 'X', 'M', 'B']), {
    about:
      'T two-way trade, X exports, M imports, B balance, from the side of the reporter that the pair assumes.',
    expected: 'one of T, X, M, B',
    remedy: 'write the flow as the address of the page of the value has it',
    good: 'T',
    bad: 'total',
  }),
  period: field(PeriodField, {
    about: 'The period.',
    expected: 'a period in quotes, such as "2024" or "2025-01/2025-04"',
    remedy: 'write it as in the claims',
    good: '2024',
    bad: '2024/25',
  }),
  currency: v.optional(
    field(CurrencyCode, {
      about: 'The currency by ISO 4217. Left out: that of US dollars.',
      expected: 'the code of a currency by ISO 4217, such as USD',
      remedy: 'leave the field out, or write the currency of the figures',
      good: 'THB',
      bad: 'baht',
    }),
  ),
  covers: v.optional(
    field(Text, {
      about: 'What it counts, where that is not all goods.',
      expected: 'a text',
      remedy: 'write it as in the claims, or leave the field out',
      good: 'border trade',
      bad: '',
    }),
  ),
  change: changeField,
  now: figureList('The figures that the ledger had not before.'),
  before: figureList('The figures that it has no longer.'),
});

/** A finding that is new, judged otherwise, or gone. */
export const FindingChangeEntry = v.strictObject({
  finding: field(v.pipe(v.string(), v.regex(ID)), {
    about: 'The id of the finding, as in the address of its page.',
    expected: 'lower-case letters, digits and single hyphens',
    remedy: 'copy it from the address',
    good: 'whole-differs-3f2a9c10',
    bad: 'Whole differs',
  }),
  change: changeField,
  figures: figureList('Its figures, by which readers know it when it is gone.'),
});

const namedFields = {
  id: field(v.pipe(v.string(), v.regex(ID)), {
    about: 'Its name in addresses and in the feed. It stays the same for ever.',
    expected: 'lower-case letters, digits and single hyphens',
    remedy: 'write the day, and a number behind it for a second entry of the day',
    good: '2026-11-26',
    bad: '26 November',
  }),
  date: field(Day, {
    about: 'The day on which readers got it.',
    expected: 'a day that exists, such as "2026-11-26"',
    remedy: 'write the day in quotes',
    good: '2026-11-26',
    bad: '2026-11',
  }),
};

const changed = <const Entry extends v.GenericSchema>(entry: Entry, what: string) =>
  v.optional(
    field(v.array(entry), {
      about: `The ${what} that were added, changed or are gone.`,
      expected: `a list of ${what}, each with its change`,
      remedy: 'start each with a hyphen, or leave the field out',
      good: [],
      bad: {},
    }),
  );

/** One entry: what changed in the data, or an error of ours that was mended. */
export const ChangesEntrySchema = v.variant('kind', [
  v.strictObject({
    ...namedFields,
    kind: field(v.literal('data'), {
      about: 'data: what changed in the ledger. correction: an error of this ledger that was mended.',
      expected: 'one of data, correction',
      remedy: 'choose one',
      good: 'data',
      bad: 'news',
    }),
    note: v.optional(
      field(Text, {
        about: 'What readers should know of it, in a plain sentence or two.',
        expected: 'a text',
        remedy: 'say what is new, or leave the field out',
        good: 'The statistics of 2025 came out.',
        bad: '',
      }),
    ),
    sources: changed(SourceChangeEntry, 'sources'),
    values: changed(ValueChangeEntry, 'values'),
    findings: changed(FindingChangeEntry, 'findings'),
  }),
  v.strictObject({
    ...namedFields,
    kind: field(v.literal('correction'), {
      about: 'data: what changed in the ledger. correction: an error of this ledger that was mended.',
      expected: 'one of data, correction',
      remedy: 'choose one',
      good: 'correction',
      bad: 'error',
    }),
    wrong: field(Text, {
      about: 'What was shown, and why it was wrong.',
      expected: 'a text',
      remedy: 'say it in a plain sentence',
      good: 'The exports of 2024 were entered as US$734 million.',
      bad: '',
    }),
    right: field(Text, {
      about: 'What is shown now.',
      expected: 'a text',
      remedy: 'say it in a plain sentence',
      good: 'The source prints US$743 million.',
      bad: '',
    }),
    claims: v.optional(
      field(v.array(ClaimId), {
        about: 'The claims concerned, to whose pages readers are led.',
        expected: 'a list of ids of claims, each <source>/<claim>',
        remedy: 'copy them from the addresses of their pages, or leave the field out',
        good: ['2025-01-09-vns-visit/trade-2024'],
        bad: ['trade-2024'],
      }),
    ),
  }),
]);

/** The file changes.yaml of a pair. */
export const ChangesFileSchema = v.strictObject({
  changes: field(v.array(ChangesEntrySchema), {
    about: 'What changed, in any order; pages show the newest first.',
    expected: 'a list of entries, each with id, date and kind',
    remedy: 'start each with a hyphen; an empty list is []',
    good: [],
    bad: {},
  }),
});

export type ChangesEntry = v.InferOutput<typeof ChangesEntrySchema>;
