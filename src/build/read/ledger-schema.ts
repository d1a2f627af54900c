/**
 * The form of the ledger's files. It is strict: an unknown field is a mistake. What depends on several values (a unit
 * and a kind of claim, or a reference and what it names) is checked by `validate-source.ts` and `validate-pair.ts`.
 */
import * as v from 'valibot';
import { ECONOMY_CODE, isEconomy, NOT_SEEN, UNSPECIFIED } from '../../domain/index.ts';
import {
  ClaimEntrySchema,
  SeriesEntrySchema,
  WrittenClaimSchema,
  WrittenSeriesSchema,
} from './claim-entry.ts';
import { ClaimId, CurrencyCode } from './claim-fields.ts';
import { field } from './field.ts';
import { Day, Text } from './field-schemas.ts';
import { defaults, figures } from './figure-table.ts';
import { EventEntrySchema, SourceEntrySchema } from './source-entry.ts';

const list = <const Entry extends v.GenericSchema>(entry: Entry, what: string) =>
  v.optional(
    field(v.array(entry), {
      about: `The ${what} of the source; may be left out.`,
      expected: `a list of ${what}`,
      remedy: `start each with a hyphen, or leave the field out`,
      good: [],
      bad: {},
    }),
  );

/** A file of the ledger: one source. */
export const SourceFileSchema = v.strictObject({
  source: field(SourceEntrySchema, {
    about: 'The publication.',
    expected: 'the fields of the publication',
    remedy:
      'write kind, publisher, title, about, published, published_basis, accessed, url and language below it',
    good: {
      kind: 'press',
      publisher: 'Viet Nam News',
      title: NOT_SEEN,
      about: 'Talks on trade',
      published: '2025-01-09',
      published_basis: 'printed',
      accessed: '2026-11-21',
      url: NOT_SEEN,
      language: 'en',
    },
    bad: 'Viet Nam News',
  }),
  defaults: v.optional(defaults),
  figures: v.optional(figures),
  claims: list(ClaimEntrySchema, 'claims'),
  series: list(SeriesEntrySchema, 'series'),
  events: list(EventEntrySchema, 'events'),
});

/** The same as a curator may write it, in short forms without fields that have a usual value. Editors check this. */
export const WrittenSourceSchema = v.strictObject({
  ...SourceFileSchema.entries,
  claims: list(WrittenClaimSchema, 'claims'),
  series: list(WrittenSeriesSchema, 'series'),
});

/** One of the two economies of a pair. */
/** Not as lists sort names: with its first words behind a comma or in brackets. */
const WITHIN_SENTENCES = /^(?!.*[,(].*\b[Oo]f\b).*\S/;

export const EconomyEntry = v.strictObject({
  code: field(v.pipe(v.string(), v.regex(ECONOMY_CODE), v.check(isEconomy)), {
    about: 'The economy, by ISO 3166-1 alpha-3. EUE is the European Union.',
    expected: 'an ISO 3166-1 alpha-3 code',
    remedy:
      'write the three capital letters of the standard, which are not always those of sports or old lists',
    good: 'VNM',
    bad: 'VN',
  }),
  name: field(v.pipe(v.string(), v.regex(WITHIN_SENTENCES)), {
    about: 'Its English short name, as it stands in a sentence.',
    expected: 'a name as it stands in a sentence, such as South Korea and not Korea, Republic of',
    remedy: 'write the name that readers see, in the order in which it is said',
    good: 'Viet Nam',
    bad: 'Korea, Republic of',
  }),
});

/** The file pair.yaml of a folder. */
export const PairFileSchema = v.strictObject({
  economies: field(v.strictTuple([EconomyEntry, EconomyEntry]), {
    about: 'The two economies. Their codes in lower case, joined by a hyphen, are the name of the folder.',
    expected: 'a list of two economies, each with code and name',
    remedy: 'write one line such as - { code: VNM, name: Viet Nam } for each of the two',
    good: [
      { code: 'VNM', name: 'Viet Nam' },
      { code: 'LAO', name: 'Laos' },
    ],
    bad: [{ code: 'VNM', name: 'Viet Nam' }],
  }),
  assumed_reporter: field(v.pipe(v.string(), v.regex(ECONOMY_CODE)), {
    about: 'Whose statistics a claim is assumed to use that does not say.',
    expected: 'the code of an economy of the pair',
    remedy: 'write one of the two codes above it',
    good: 'VNM',
    bad: UNSPECIFIED,
  }),
  assumption: field(Text, {
    about: 'The same in one or two sentences, shown to readers.',
    expected: 'a text',
    remedy: 'say what is assumed, and why',
    good: "A claim that does not say whose statistics it uses is read as Viet Nam's customs statistics.",
    bad: '',
  }),
  currency: v.optional(
    field(CurrencyCode, {
      about:
        'The currency of the first page: of its newest value, trend, gauges and targets. Left out: that of two-way trade as the assumed reporter counts it, printed or as exports and imports of one source, or else of its other values; of several that are used to this day the one that tells of most periods, or USD where it tells of half as many. Figures in other currencies are shown beside it, and nothing is converted.',
      expected: 'the code of a currency by ISO 4217, such as USD',
      remedy: 'leave the field out, or write the currency in which most values are printed',
      good: 'USD',
      bad: 'dollars',
    }),
  ),
  checked: v.optional(
    field(Day, {
      about:
        'The day when somebody last looked for newer sources. Left out: the newest day on which a source was read.',
      expected: 'a day',
      remedy: 'leave the field out, or write the day of the last look, also where it found nothing new',
      good: '2026-11-21',
      bad: '2026-11',
    }),
  ),
  rhythm: v.optional(
    field(v.pipe(v.string(), v.regex(/^P[1-9]\d{0,2}[YMWD]$/)), {
      about: 'How often somebody looks for newer sources. Where the next look is overdue, pages say so.',
      expected: 'a duration by ISO 8601 of years, months, weeks or days, such as P1M',
      remedy: 'leave the field out, or write P, a whole number, and Y, M, W or D',
      good: 'P1M',
      bad: 'monthly',
    }),
  ),
  gauges: v.optional(
    field(v.array(ClaimId), {
      about:
        'The level targets of two-way trade that the overview shows, in order; others stand on the page of targets. Left out: at most four, those that are open and the largest first.',
      expected: 'a list of ids of level targets, each <source>/<claim>',
      remedy: 'write the name of the file without .yaml, a slash and the id of the target',
      good: ['2011-09-12-vietnam-investment-review-visit/target-2bn'],
      bad: ['target-2bn'],
    }),
  ),
});

export type PairFile = v.InferOutput<typeof PairFileSchema>;
