/** The short forms of a source file: what its claims share, and its figures as a table. */
import * as v from 'valibot';
import { FLOWS, NOT_SEEN, NOT_STATED, parseMonths, parsePeriod, SUMMARY_KINDS } from '../../domain/index.ts';
import {
  averageEach,
  balance,
  base,
  covers,
  currency,
  derivedFrom,
  differs,
  direction,
  figure,
  hedge,
  id,
  locator,
  misprint,
  note,
  of,
  partner,
  period,
  reporter,
  saidBy,
  secondReading,
  status,
  target,
  unit,
  valuation,
} from './claim-fields.ts';
import { field } from './field.ts';
import { oneOfList, PERIODS, Text } from './field-schemas.ts';

/** The names of flows in the ids of figures from the table. */
export const FLOW_NAMES: Readonly<Record<string, string>> = {
  X: 'exports',
  M: 'imports',
  T: 'trade',
  B: 'balance',
};

/** What claims take from the source where they do not say it themselves. */
export const DefaultsEntry = v.strictObject({
  reporter: v.optional(reporter),
  partner: v.optional(partner),
  valuation: v.optional(valuation),
  period: v.optional(period),
  currency: v.optional(currency),
  covers: v.optional(covers),
  status: v.optional(status),
  said_by: v.optional(saidBy),
  locator: v.optional(locator),
});

export const defaults = field(DefaultsEntry, {
  about: 'What each claim and series of the file has that does not say it itself.',
  expected: `any of ${Object.keys(DefaultsEntry.entries).join(', ')}`,
  remedy: 'write one field a line, as "name: value"; what belongs to one figure stands with that figure',
  good: { reporter: 'LAO', locator: { paragraph: 4 } },
  bad: 'LAO',
});

/** A figure of the table that needs more than its words. */
export const FigureEntry = v.strictObject({
  figure,
  kind: v.optional(
    field(v.picklist(['level', 'growth', ...SUMMARY_KINDS]), {
      about:
        'Whether it is a value or a change, where its words do not show it; or that it is an average, an average growth, a share or a growth needed, with the fields of such a claim. An average is a year where its period is years, else a month.',
      expected: oneOfList(['level', 'growth', ...SUMMARY_KINDS]),
      remedy: 'leave the field out where the words show it; enter targets as claims',
      good: 'growth',
      bad: 'target',
    }),
  ),
  id: v.optional(id),
  base: v.optional(base),
  each: v.optional(averageEach),
  of: v.optional(of),
  target: v.optional(target),
  reporter: v.optional(reporter),
  partner: v.optional(partner),
  valuation: v.optional(valuation),
  derived_from: v.optional(derivedFrom),
  balance: v.optional(balance),
  direction: v.optional(direction),
  hedge: v.optional(hedge),
  unit: v.optional(unit),
  currency: v.optional(currency),
  covers: v.optional(covers),
  status: v.optional(status),
  said_by: v.optional(saidBy),
  locator: v.optional(locator),
  misprint: v.optional(misprint),
  second_reading: v.optional(secondReading),
  differs: v.optional(differs),
  note: v.optional(note),
});

const FigureCell = v.union([Text, FigureEntry]);

/** Flow and period of figures in the table, such as "T 2024", or "T XXXX-05" of months whose year is not shown. */
export const FigureKey = v.pipe(
  v.string(),
  v.regex(/^[XMTB] (\d{4}|XXXX-)[-/\dSQX]*$/),
  v.check((text) => (parsePeriod(text.slice(2)) ?? parseMonths(text.slice(2))) !== undefined),
);

export const figures = field(
  v.record(
    FigureKey,
    field(v.union([Text, v.pipe(v.array(FigureCell), v.minLength(1)), FigureEntry]), {
      about: 'The figures of one flow and period: a text, a map of figure and more, or a list of these.',
      expected: 'the printed figure in quotes, { figure: …, … }, or a list of these',
      remedy: 'quote each figure as printed: trailing zeros carry its precision',
      good: ['over US$2 billion', 'grew 32.8 per cent'],
      bad: 2.2,
    }),
  ),
  {
    about: `The figures as a table: a claim each. Flow and period come first; what has a rate or a word of rising or falling is a growth, from the same months a year before unless it says its base. The id is made of flow and period, such as trade-2024 and trade-2024-growth. Months whose year is not shown are written as "T XXXX-05"; what grew in them grew from months that are not stated.`,
    expected: `a map of figures by flow (${FLOWS.join(', ')}) and period (${PERIODS.replaceAll('"', '')})`,
    remedy: `write the flow, one space and the period before the colon, and the figures in quotes behind it; a fiscal year is its months, such as "T 2023-07/2024-06"; a period that is ${NOT_STATED} needs a claim`,
    good: { 'T 2024': ['over US$2 billion', 'grew 32.8 per cent'], 'M 2024': '$641.8 million' },
    bad: { 'trade 2024': 'US$2 billion' },
  },
);

/** What a claim without a field has, for readers of the table of fields. */
export const UNSAID_WORDS: Readonly<Record<string, string>> = {
  reporter: 'Needed here or in `defaults`.',
  partner: 'Left out here and in `defaults`: the other economy of the pair.',
  period: 'Needed here, or in `defaults` for a value or a change.',
  status: 'Left out here and in `defaults`: A.',
  said_by: `Left out here and in \`defaults\`: ${NOT_STATED}.`,
  locator: `Left out here and in \`defaults\`: ${NOT_SEEN}.`,
};
