/**
 * The form of the ledger's files. It is strict: an unknown field is a mistake. Values that only make sense together
 * (a unit and a kind of claim, a reference and what it names) are checked by `check-source.ts` and `check-pair.ts`.
 */
import * as v from 'valibot';
import {
  DATE_BASES,
  ECONOMY_CODE,
  FLOWS,
  HEDGES,
  LANGUAGES,
  NOT_SEEN,
  NOT_STATED,
  parsePeriod,
  SOURCE_KINDS,
  STATUSES,
  UNITS,
  UNSPECIFIED,
  VALUATIONS,
} from '../domain/index.ts';
import { isDate } from './date.ts';
import { field } from './field.ts';

/** The ids of sources, claims and events: they are part of addresses. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const Text = v.pipe(v.string(), v.regex(/\S/));
const one = (list: readonly string[]): string => `one of ${list.join(', ')}`;
const Period = v.pipe(
  v.string(),
  v.check((text) => parsePeriod(text) !== undefined),
);
const orElse = (word: string, fits: (text: string) => boolean) =>
  v.pipe(
    v.string(),
    v.check((text) => text === word || fits(text)),
  );

const PERIODS = '"2024", "2024-S1", "2024-Q1", "2024-04", "2025-01/2025-04" or "2018/2021"';
const note = field(Text, {
  about: 'A remark of the curator, shown to readers.',
  expected: 'a text',
  remedy: 'write the remark, or leave the field out',
  good: 'The sentence gives the unit.',
  bad: '',
});

const id = field(v.pipe(v.string(), v.regex(ID)), {
  about: 'Its name in this file; part of its address, so it never changes.',
  expected: 'lower-case letters, digits and single hyphens',
  remedy: 'choose a short name such as trade-2024',
  good: 'trade-2024',
  bad: 'Trade 2024',
});

const figure = field(Text, {
  about: 'The figure as printed, with its words for size, unit, hedge and direction. Always quoted.',
  expected: 'the printed words in quotes',
  remedy: 'copy the figure as printed and quote it: trailing zeros carry its precision',
  good: 'over US$2 billion',
  bad: 2.2,
});

const reporter = field(v.pipe(v.string(), v.regex(/^([A-Z]{3}|unspecified)$/)), {
  about: `Whose statistics the figure is: an economy of the pair, or ${UNSPECIFIED} where the source does not say.`,
  expected: `an ISO 3166-1 alpha-3 code of the pair, or ${UNSPECIFIED}`,
  remedy: `write who compiled the number; use ${UNSPECIFIED} where the source does not say`,
  good: 'VNM',
  bad: 'Viet Nam',
});

const partner = field(v.pipe(v.string(), v.regex(ECONOMY_CODE)), {
  about: 'The other economy of the pair.',
  expected: 'an ISO 3166-1 alpha-3 code of the pair',
  remedy: 'write the code of the economy that the reporter trades with',
  good: 'LAO',
  bad: 'Laos',
});

const flow = field(v.picklist(FLOWS), {
  about:
    "X exports, M imports, T two-way trade, B balance (X − M); always from the reporter's side, and for an unspecified reporter from the side of the economy that is not the partner.",
  expected: one(FLOWS),
  remedy: "choose the letter from the reporter's side: Laos' imports are M of LAO",
  good: 'T',
  bad: 'exports',
});

const valuation = field(v.picklist(VALUATIONS), {
  about: 'How the goods are valued, where the source says so.',
  expected: one(VALUATIONS),
  remedy: 'leave the field out where the source does not say',
  good: 'FOB',
  bad: 'fob',
});

const period = field(Period, {
  about: 'The period of the figure. A range of months includes both.',
  expected: `a period such as ${PERIODS}`,
  remedy: 'write the period in quotes, in one of these forms',
  good: '2025-01/2025-04',
  bad: '2024-13',
});

const base = field(Period, {
  about: 'The period that it grew from: as long as the period, and earlier.',
  expected: `a period such as ${PERIODS}`,
  remedy: 'name the period that the source compares with; "year on year" is the same months a year earlier',
  good: '2023',
  bad: 'last year',
});

const status = field(v.picklist(STATUSES), {
  about: 'A normal value, E estimated, F forecast, P provisional (SDMX CL_OBS_STATUS).',
  expected: one(STATUSES),
  remedy: 'write A unless the source says that the value is not final',
  good: 'A',
  bad: 'estimated',
});

const saidBy = field(Text, {
  about: `Who said it, or ${NOT_STATED}.`,
  expected: `a name with its office, or ${NOT_STATED}`,
  remedy: `write ${NOT_STATED} where the source does not say`,
  good: 'Viengsavanh Vilayphone, Lao Ambassador to Viet Nam',
  bad: '',
});

const paragraph = field(v.pipe(v.number(), v.integer(), v.minValue(1)), {
  about: 'The paragraph of the text, counted from 1 after the headline.',
  expected: 'a whole number from 1',
  remedy: 'count the paragraphs of the text',
  good: 4,
  bad: 0,
});

const part = field(v.picklist(['headline', 'address', 'caption', 'table']), {
  about: 'A part that is no paragraph.',
  expected: 'one of headline, address, caption, table',
  remedy: 'use paragraph for the text itself',
  good: 'headline',
  bad: 'body',
});

const row = field(Text, {
  about: 'The row of a table, in its words.',
  expected: 'a text',
  remedy: 'copy the head of the row',
  good: 'Viet Nam, exports to Laos',
  bad: 7,
});

const Locator = v.pipe(
  v.strictObject({ paragraph: v.optional(paragraph), part: v.optional(part), row: v.optional(row) }),
  v.minEntries(1),
);

const locator = field(v.union([v.literal(NOT_SEEN), Locator]), {
  about: `Where in the source the figure stands: paragraph, part or row; or ${NOT_SEEN}.`,
  expected: `a paragraph, a part or a row, or ${NOT_SEEN}`,
  remedy: `write for example { paragraph: 4 }; write ${NOT_SEEN} where the source itself was not seen`,
  good: { paragraph: 4 },
  bad: 'paragraph 4',
});

const unit = field(v.picklist(UNITS), {
  about: "The unit, where the sentence or the table's head gives it and the figure's own words do not.",
  expected: one(UNITS),
  remedy: 'leave the field out where the figure itself has the unit',
  good: 'USD',
  bad: 'dollars',
});

const hedge = field(v.picklist(HEDGES), {
  about: "A hedge that stands in the sentence, outside the figure's words.",
  expected: one(HEDGES),
  remedy: 'leave the field out where the figure itself has the hedge',
  good: 'about',
  bad: 'roughly',
});

const direction = field(v.picklist(['up', 'down']), {
  about: "Which way it went, where the figure's own words do not say.",
  expected: 'up or down',
  remedy: 'leave the field out where the figure itself has the direction',
  good: 'up',
  bad: 'rose',
});

const context = {
  status,
  said_by: saidBy,
  locator,
  unit: v.optional(unit),
  hedge: v.optional(hedge),
  note: v.optional(note),
};

const observed = {
  reporter,
  partner,
  flow,
  valuation: v.optional(valuation),
};

const kindOf = <const Kind extends string>(kind: Kind) =>
  field(v.literal(kind), {
    about: 'level: a value. growth: a change between two periods. target: what somebody set out to reach.',
    expected: 'one of level, growth, target',
    remedy: 'choose what the sentence says of the figure',
    good: kind,
    bad: 'value',
  });

const balance = field(v.picklist(['surplus', 'deficit']), {
  about:
    "Whose balance it is that is printed without a sign: the reporter's surplus or deficit. With flow B only.",
  expected: 'surplus or deficit',
  remedy: "say it from the reporter's side",
  good: 'deficit',
  bad: 'negative',
});

const LevelEntry = v.strictObject({
  id,
  kind: kindOf('level'),
  figure,
  ...observed,
  period,
  balance: v.optional(balance),
  ...context,
});

const GrowthEntry = v.strictObject({
  id,
  kind: kindOf('growth'),
  figure,
  ...observed,
  period,
  base,
  direction: v.optional(direction),
  ...context,
});

const TargetEntry = v.strictObject({
  id,
  kind: kindOf('target'),
  figure,
  flow,
  measure: field(v.picklist(['level', 'growth']), {
    about: 'Whether a value in US dollars or a growth a year was set.',
    expected: 'level or growth',
    remedy: 'write growth where the figure is a rate',
    good: 'level',
    bad: 'value',
  }),
  by: field(
    orElse(NOT_STATED, (text) => parsePeriod(text) !== undefined),
    {
      about: `The period by whose end it is due, or ${NOT_STATED}.`,
      expected: `a period such as "2010", or ${NOT_STATED}`,
      remedy: `write ${NOT_STATED} where no date is set, and the printed words in horizon`,
      good: '2010',
      bad: 'soon',
    },
  ),
  horizon: v.optional(
    field(Text, {
      about: 'The printed words of an undated horizon.',
      expected: 'the printed words',
      remedy: 'leave the field out where the source has none',
      good: 'in the coming years',
      bad: '',
    }),
  ),
  ...context,
});

/** The three kinds of claims. */
export const ClaimEntrySchema = v.variant('kind', [LevelEntry, GrowthEntry, TargetEntry]);

const Observation = v.strictObject({ figure, status });

/** Many observations of one series of a statistics. */
export const SeriesEntrySchema = v.strictObject({
  id,
  ...observed,
  balance: v.optional(balance),
  unit: v.optional(unit),
  said_by: saidBy,
  locator,
  note: v.optional(note),
  observations: field(
    v.pipe(
      v.record(
        Period,
        field(v.union([Text, Observation]), {
          about: 'The figure of one period; with a status where it is not A.',
          expected: 'the printed figure in quotes, or { figure: …, status: … }',
          remedy: 'quote the figure as printed: trailing zeros carry its precision',
          good: '15995000',
          bad: 15995000,
        }),
      ),
      v.minEntries(1),
    ),
    {
      about: 'The figures by period, both in quotes; a figure is a text, or { figure, status }.',
      expected: `figures by period, such as "2024": "1047000000"`,
      remedy: `write the period in quotes, in a form such as ${PERIODS}`,
      good: { '1990': '15995000', '1991': { figure: '3566000', status: 'E' } },
      bad: { '1990-13': '15995000' },
    },
  ),
});

/** A dated fact. */
export const EventEntrySchema = v.strictObject({
  id,
  date: field(orElse(NOT_STATED, isDate), {
    about: `When it happened: a day, month or year; or ${NOT_STATED}.`,
    expected: `a date that exists, such as "2025-01-09", "2025-01" or "2025", or ${NOT_STATED}`,
    remedy: 'check the day and the month, and write only what the source states',
    good: '2025-01-09',
    bad: '2025-02-30',
  }),
  title: field(Text, {
    about: 'What happened, in our own words.',
    expected: 'a text',
    remedy: 'say it in one sentence',
    good: 'Wharf No. 3 at Vũng Áng port inaugurated',
    bad: '',
  }),
});

/** The publication. */
export const SourceEntrySchema = v.strictObject({
  kind: field(v.picklist(SOURCE_KINDS), {
    about: 'What kind of publication it is.',
    expected: one(SOURCE_KINDS),
    remedy: 'a joint statement or speech is a statement, a table of a statistics office is statistics',
    good: 'press',
    bad: 'news',
  }),
  publisher: field(Text, {
    about: 'Who published it.',
    expected: 'a name',
    remedy: 'write the name as the publisher prints it',
    good: 'Viet Nam News',
    bad: '',
  }),
  agency: v.optional(
    field(Text, {
      about: 'The agency whose dispatch it prints.',
      expected: 'a name',
      remedy: 'leave the field out where no agency is named',
      good: 'VNS',
      bad: '',
    }),
  ),
  title: field(Text, {
    about: `The literal title, or ${NOT_SEEN}.`,
    expected: `the title as printed, or ${NOT_SEEN}`,
    remedy: `never invent one: write ${NOT_SEEN}, and say in about what it is about`,
    good: NOT_SEEN,
    bad: '',
  }),
  about: field(Text, {
    about: 'What it is about, in our own words.',
    expected: 'a text',
    remedy: 'say it in one sentence',
    good: 'Preparatory talks for the 47th meeting of the Intergovernmental Committee',
    bad: '',
  }),
  published: field(orElse(NOT_SEEN, isDate), {
    about: `The day, month or year of publication, or ${NOT_SEEN}.`,
    expected: `a date that exists, such as "2025-01-09", "2025-01" or "2025", or ${NOT_SEEN}`,
    remedy: 'check the day and the month, and write only the part that was seen',
    good: '2025-01-09',
    bad: '2025-02-30',
  }),
  published_basis: field(v.picklist(DATE_BASES), {
    about: 'How the date is known: printed in the source, part of its address, or inferred from its text.',
    expected: one(DATE_BASES),
    remedy: `write ${NOT_SEEN} where nothing says how the date is known`,
    good: 'printed',
    bad: 'guessed',
  }),
  accessed: field(
    v.pipe(
      v.string(),
      v.check((text) => text.length === 10 && isDate(text)),
    ),
    {
      about: 'The day on which the curator read it.',
      expected: 'a day that exists, such as "2026-11-21"',
      remedy: 'write the day on which it was last read',
      good: '2026-11-21',
      bad: '2026-11',
    },
  ),
  url: field(
    orElse(NOT_SEEN, (text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text)),
    {
      about: `Its address, or ${NOT_SEEN}.`,
      expected: `an address that starts with https:// or http://, or ${NOT_SEEN}`,
      remedy: `copy the whole address; write ${NOT_SEEN} where it is not known`,
      good: 'https://vietnamnews.vn/politics-laws/1.html',
      bad: 'vietnamnews.vn',
    },
  ),
  language: field(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)), {
    about: `The language of its figures, by ISO 639-1. Figures can be read in ${[...LANGUAGES.keys()].join(', ')}.`,
    expected: 'an ISO 639-1 code such as en',
    remedy: 'write the two letters of the language in which the figures are printed',
    good: 'en',
    bad: 'English',
  }),
  repeats: v.optional(
    field(v.pipe(v.string(), v.regex(ID)), {
      about: 'The id of the source that it reprints or translates.',
      expected: 'the id of another source of the pair',
      remedy: 'write the name of its file without .yaml',
      good: '2025-01-09-vns-visit',
      bad: '2025-01-09-vns-visit.yaml',
    }),
  ),
  note: v.optional(note),
});

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
  claims: list(ClaimEntrySchema, 'claims'),
  series: list(SeriesEntrySchema, 'series'),
  events: list(EventEntrySchema, 'events'),
});

const EconomyEntry = v.strictObject({
  code: field(v.pipe(v.string(), v.regex(ECONOMY_CODE)), {
    about: 'The economy, by ISO 3166-1 alpha-3.',
    expected: 'an ISO 3166-1 alpha-3 code',
    remedy: 'write three capital letters',
    good: 'VNM',
    bad: 'VN',
  }),
  name: field(Text, {
    about: 'Its English short name.',
    expected: 'a name',
    remedy: 'write the name that readers see',
    good: 'Viet Nam',
    bad: '',
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
  gauges: field(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/))), {
    about: 'The level targets that the overview shows, in order.',
    expected: 'a list of ids of level targets, each <source>/<claim>',
    remedy: 'write the name of the file without .yaml, a slash and the id of the target',
    good: ['2011-09-12-vietnam-investment-review-visit/target-2bn'],
    bad: ['target-2bn'],
  }),
});

export type SourceEntry = v.InferOutput<typeof SourceEntrySchema>;
export type ClaimEntry = v.InferOutput<typeof ClaimEntrySchema>;
export type SeriesEntry = v.InferOutput<typeof SeriesEntrySchema>;
export type EventEntry = v.InferOutput<typeof EventEntrySchema>;
export type PairFile = v.InferOutput<typeof PairFileSchema>;
