/** The fields of claims and series, each documented once. */
import * as v from 'valibot';
import {
  CURRENCY_CODE,
  currencyCodes,
  EACH,
  ECONOMY_CODE,
  FLOWS,
  HEDGES,
  NOT_SEEN,
  NOT_STATED,
  STATUSES,
  UNIT,
  UNSPECIFIED,
  VALUATIONS,
} from '../../domain/index.ts';
import { field } from './field.ts';
import { ID, oneOfList, orElse, PERIODS, PeriodField, PeriodOrMonths, Text } from './field-schemas.ts';

export const note = field(Text, {
  about: 'A remark of the curator, shown to readers.',
  expected: 'a text',
  remedy: 'write the remark, or leave the field out',
  good: 'The sentence gives the unit.',
  bad: '',
});

export const id = field(v.pipe(v.string(), v.regex(ID)), {
  about: 'Its name in this file; part of its address, so it never changes.',
  expected: 'lower-case letters, digits and single hyphens',
  remedy: 'choose a short name such as trade-2024',
  good: 'trade-2024',
  bad: 'Trade 2024',
});

export const figure = field(Text, {
  about: 'The figure as printed, with its words for size, unit, hedge and direction. Always quoted.',
  expected: 'the printed words in quotes',
  remedy: 'copy the figure as printed and quote it: trailing zeros carry its precision',
  good: 'over US$2 billion',
  bad: 2.2,
});

export const reporter = field(v.pipe(v.string(), v.regex(/^([A-Z]{3}|unspecified)$/)), {
  about: `Whose statistics the figure is: an economy of the pair, or ${UNSPECIFIED} where the source does not say.`,
  expected: `an ISO 3166-1 alpha-3 code of the pair, or ${UNSPECIFIED}`,
  remedy: `write who compiled the number, here or once in defaults; use ${UNSPECIFIED} where the source does not say`,
  good: 'VNM',
  bad: 'Viet Nam',
});

export const partner = field(v.pipe(v.string(), v.regex(ECONOMY_CODE)), {
  about: 'The other economy of the pair.',
  expected: 'an ISO 3166-1 alpha-3 code of the pair',
  remedy: 'write the code of the economy that the reporter trades with',
  good: 'LAO',
  bad: 'Laos',
});

export const flow = field(v.picklist(FLOWS), {
  about:
    "X exports, M imports, T two-way trade, B balance (X − M); always from the reporter's side, and for an unspecified reporter from the side of the economy that is not the partner, for a target from that of the assumed reporter.",
  expected: oneOfList(FLOWS),
  remedy: "choose the letter from the reporter's side: Laos' imports are M of LAO",
  good: 'T',
  bad: 'exports',
});

export const valuation = field(v.picklist(VALUATIONS), {
  about: 'How the goods are valued, where the source says so.',
  expected: oneOfList(VALUATIONS),
  remedy: 'leave the field out where the source does not say',
  good: 'FOB',
  bad: 'fob',
});

export const derivedFrom = field(v.pipe(v.string(), v.regex(ECONOMY_CODE)), {
  about:
    'The economy from whose report an estimate was made, where the reporter did not count it itself; of a series, of its observations with status E. Such an estimate is shown, and confirms nothing: it is no second report.',
  expected: 'the code of the other economy of the pair',
  remedy: "write the code of the partner, or leave the field out where the figure is the reporter's own",
  good: 'VNM',
  bad: 'imf',
});

export const period = field(orElse(NOT_STATED, PeriodOrMonths), {
  about: `The period of the figure, or ${NOT_STATED} where the source does not show it. A range of months includes both. Months whose year it does not show have XXXX for it, as "XXXX-05": such a figure is compared with nothing.`,
  expected: `a period such as ${PERIODS}, or ${NOT_STATED}`,
  remedy:
    'write the period in quotes, in one of these forms, here or once in defaults; a fiscal year is its months, such as "2023-07/2024-06"',
  good: '2025-01/2025-04',
  bad: '2024-13',
});

export const base = field(orElse(NOT_STATED, PeriodOrMonths), {
  about: `The period that it grew from: as long as the period, and earlier; ${NOT_STATED} where the period or its year is.`,
  expected: `a period such as ${PERIODS}, or ${NOT_STATED}`,
  remedy: 'name the period that the source compares with; "year on year" is the same months a year earlier',
  good: '2023',
  bad: 'last year',
});

export const status = field(v.picklist(STATUSES), {
  about: 'A normal value, E estimated, F forecast, P provisional (SDMX CL_OBS_STATUS).',
  expected: oneOfList(STATUSES),
  remedy: 'write A unless the source says that the value is not final',
  good: 'A',
  bad: 'estimated',
});

export const saidBy = field(Text, {
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

/** Where a figure stands, if that was seen. */
export const LocatorEntry = v.pipe(
  v.strictObject({ paragraph: v.optional(paragraph), part: v.optional(part), row: v.optional(row) }),
  v.minEntries(1),
);

export const locator = field(v.union([v.literal(NOT_SEEN), LocatorEntry]), {
  about: `Where in the source the figure stands: paragraph, part or row; or ${NOT_SEEN}.`,
  expected: `a paragraph, a part or a row, or ${NOT_SEEN}`,
  remedy: `write for example { paragraph: 4 }; write ${NOT_SEEN} where the source itself was not seen`,
  good: { paragraph: 4 },
  bad: 'paragraph 4',
});

/** The currencies of several countries. Other codes that begin with X are metals, test codes or no currency. */
const SHARED_CURRENCIES: readonly string[] = ['XAF', 'XCD', 'XOF', 'XPF'];

const isCurrency = (code: string): boolean =>
  currencyCodes().has(code) && (!code.startsWith('X') || SHARED_CURRENCIES.includes(code));

export const unit = field(
  v.pipe(
    v.string(),
    v.regex(UNIT),
    v.check((code) => code === 'rate' || isCurrency(code)),
  ),
  {
    about:
      'The unit, where the sentence or the table\'s head gives it and the figure\'s own words do not; or which currency a sign means that several share, such as "Sh".',
    expected: 'rate, or the code of a currency by ISO 4217, such as USD, LAK, THB or CNY',
    remedy: 'leave the field out where the figure itself has the unit',
    good: 'USD',
    bad: 'dollars',
  },
);

export const CurrencyCode = v.pipe(v.string(), v.regex(CURRENCY_CODE), v.check(isCurrency));

export const currency = field(CurrencyCode, {
  about:
    'Of a rate, the currency of the values that grew, where the source prints amounts in several: a rate in yuan is no rate in dollars. Left out where the source prints one currency only.',
  expected: 'the code of a currency by ISO 4217, such as CNY',
  remedy: 'write the code of the currency in which the statistics count; leave the field out of amounts',
  good: 'CNY',
  bad: 'yuan',
});

export const covers = field(v.pipe(v.string(), v.regex(/^\S+(?: \S+)*$/), v.maxLength(80)), {
  about:
    'What the figure covers, where that is not all goods: border trade, goods without electricity, services, goods through one gate, agricultural goods. In few words, and the same words for the same thing: figures are compared with those that cover the same only, never with all goods.',
  expected: 'a few words, such as border trade',
  remedy: 'say what is counted; leave the field out where it is all goods',
  good: 'border trade',
  bad: '',
});

/** How a source prints one thousand two hundred and thirty-four and a half, with the decimal mark that this shows. */
export const MARKS = { '1.234,5': ',', '1,234.5': '.' } as const;

export const marks = field(v.picklist(['1.234,5', '1,234.5']), {
  about:
    'Which marks its numbers have, where one can be read in two ways ("1.234 triệu") and no other figure of the source says it: how 1234½ would be printed. Always quoted.',
  expected: '"1.234,5" or "1,234.5"',
  remedy: 'look at the other numbers of the source; leave the field out where no message asks for it',
  good: '1,234.5',
  bad: ',',
});

export const hedge = field(v.picklist(HEDGES), {
  about: "A hedge that stands in the sentence, outside the figure's words.",
  expected: oneOfList(HEDGES),
  remedy: 'leave the field out where the figure itself has the hedge',
  good: 'about',
  bad: 'roughly',
});

export const direction = field(v.picklist(['up', 'down']), {
  about: "Which way it went, where the figure's own words do not say.",
  expected: 'up or down',
  remedy: 'leave the field out where the figure itself has the direction',
  good: 'up',
  bad: 'rose',
});

export const balance = field(v.picklist(['surplus', 'deficit']), {
  about:
    "Whose balance it is that is printed without a sign: the reporter's surplus or deficit. With flow B only.",
  expected: 'surplus or deficit',
  remedy: "say it from the reporter's side",
  good: 'deficit',
  bad: 'negative',
});

const readAs = field(Text, {
  about: 'The figure as it must have been meant, in words that can be read. Always quoted.',
  expected: 'the words in quotes, without the slip',
  remedy: 'copy the figure, put right what keeps it from being read, and quote it',
  good: 'tăng 29,95%',
  bad: 29.95,
});

const slip = field(Text, {
  about: 'What the slip is and how the figure is known, shown to readers.',
  expected: 'a text',
  remedy: 'say what is wrong in print, and what shows it',
  good: 'a comma too many; the French version prints 29,95 %',
  bad: '',
});

/** How to read a figure whose printed words cannot be read. */
export const MisprintEntry = v.strictObject({ read_as: readAs, reason: slip });

export const misprint = field(MisprintEntry, {
  about:
    'For words that are printed and cannot be read, such as "29,9,5%". They are shown; the figure is read from read_as. A figure that can be read and looks wrong is entered as printed, without it.',
  expected: 'a map of read_as and reason',
  remedy: 'write { read_as: "…", reason: "…" }, or leave the field out',
  good: { read_as: 'tăng 29,95%', reason: 'a comma too many; the French version prints 29,95 %' },
  bad: 'tăng 29,95%',
});

const NUMBER_TEXT = String.raw`-?\d+(?:\.\d+)?`;

export const secondReading = field(
  v.pipe(v.string(), v.regex(new RegExp(`^${NUMBER_TEXT}(?:/${NUMBER_TEXT})?$`))),
  {
    about:
      'What another reader wrote down for the same figure: in its currency, a deficit negative; of a rate per cent, a fall negative; of a range both ends.',
    expected: 'digits such as "949000000", "-1.6" or "1100000000/1200000000"',
    remedy: 'write the number in full and in quotes, without unit and without marks between thousands',
    good: '949000000',
    bad: '949 million',
  },
);

export const differs = field(Text, {
  about: 'Why the second reading is not the number that the figure prints. Only and always where it is not.',
  expected: 'a text',
  remedy: 'say why, or leave the field out',
  good: 'the other reader took the unit of the sentence before',
  bad: '',
});

/** The full id of a claim, with that of its source. */
export const ClaimId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/));

export const target = field(ClaimId, {
  about:
    'The target that is said to be met, or that it takes the growth to reach: the claim that set it, as <source>/<claim>.',
  expected: 'the id of a target of the pair, as <source>/<claim>',
  remedy: 'write the name of the file without .yaml, a slash and the id of the target',
  good: '2011-09-12-vietnam-investment-review-visit/target-2bn',
  bad: 'target-2bn',
});

export const except = field(v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{4}$/))), v.minLength(1)), {
  about: 'Years of the period that the statement leaves out. Always with except_words.',
  expected: 'a list of years in quotes, such as ["2020", "2021"]',
  remedy: 'write each year in quotes, or leave the field out',
  good: ['2020', '2021'],
  bad: '2020',
});

export const exceptWords = field(Text, {
  about: 'How the words that leave years out are read, where they do not name the years. Shown to readers.',
  expected: 'a text',
  remedy: 'say what is printed and which years it is taken for',
  good: 'the years of COVID-19, read as 2020 and 2021',
  bad: '',
});

export const averageEach = field(v.picklist(EACH), {
  about: 'What an average is the value of: of a year, or of a month, of its period.',
  expected: oneOfList(EACH),
  remedy: 'write year for "1.8 billion a year", month for "137.5 million a month"',
  good: 'year',
  bad: 'years',
});

export const averageBase = field(orElse(NOT_STATED, PeriodField), {
  about: `The year from whose value an average growth is counted, or ${NOT_STATED}: "from 2016 to 2021" is from 2016, "in 2016–2020" may be from 2015 or 2016.`,
  expected: `a year such as "2016": the first of the period or the one before it; or ${NOT_STATED}`,
  remedy: `write the year only where the source says from which value it grew, else ${NOT_STATED}`,
  good: '2016',
  bad: 'the start',
});

/** What a share is of. */
export const WholeEntry = v.pipe(
  v.strictObject({
    flow: v.optional(flow),
    period: v.optional(
      field(PeriodField, {
        about: 'The period of the whole, where it is another one than that of the part.',
        expected: `a period such as ${PERIODS}`,
        remedy: 'leave the field out where it is the period of the part',
        good: '2024',
        bad: 'the year',
      }),
    ),
    target: v.optional(
      field(ClaimId, {
        about: 'The target that it is a share of, as <source>/<claim>.',
        expected: 'the id of a target of the pair, as <source>/<claim>',
        remedy: 'write the name of the file without .yaml, a slash and the id of the target',
        good: '2011-09-12-vietnam-investment-review-visit/target-2bn',
        bad: 'target-2bn',
      }),
    ),
    words: v.optional(
      field(Text, {
        about:
          'A whole that is no trade of the pair, in our own words: it is shown, and nothing is compared.',
        expected: 'a text',
        remedy: 'use flow, period or target where the whole is one of these',
        good: "Laos' total imports",
        bad: '',
      }),
    ),
  }),
  v.minEntries(1),
);

export const of = field(WholeEntry, {
  about:
    'What a share is a share of: the same trade but of another flow or period, a target, or a whole that the ledger does not hold.',
  expected: 'a map of flow and period, or of target, or of words',
  remedy: 'write { flow: T } for a share of two-way trade, { period: "2024" } for months of their year',
  good: { flow: 'T' },
  bad: 'the total',
});
