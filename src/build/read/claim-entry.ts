/** The forms of claims and of series in the ledger's files. */
import * as v from 'valibot';
import { CLAIM_KINDS, NOT_STATED } from '../../domain/index.ts';
import {
  averageBase,
  averageEach,
  balance,
  base,
  CurrencyCode,
  covers,
  currency,
  derivedFrom,
  differs,
  direction,
  except,
  exceptWords,
  figure,
  flow,
  hedge,
  id,
  locator,
  marks,
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
import { oneOfList, orElse, PERIODS, PeriodField, Text } from './field-schemas.ts';
import type { soundFields } from './valid-fields.ts';

const context = {
  status,
  said_by: saidBy,
  locator,
  unit: v.optional(unit),
  currency: v.optional(currency),
  covers: v.optional(covers),
  hedge: v.optional(hedge),
  marks: v.optional(marks),
  misprint: v.optional(misprint),
  second_reading: v.optional(secondReading),
  differs: v.optional(differs),
  note: v.optional(note),
};

const observed = {
  reporter,
  partner,
  flow,
  valuation: v.optional(valuation),
  derived_from: v.optional(derivedFrom),
};

const kindField = <const Kind extends string>(kind: Kind) =>
  field(v.literal(kind), {
    about:
      'level: a value. growth: a change between two periods, also a multiple such as "doubled". target: what somebody set out to reach. met: that a target was reached. average: a value a year or a month on average. average-growth: a growth a year on average. share: a part of a whole. needed-growth: the growth a year that it takes to reach a target.',
    expected: oneOfList(CLAIM_KINDS),
    remedy: 'choose what the sentence says of the figure',
    good: kind,
    bad: 'value',
  });

const LevelEntry = v.strictObject({
  id,
  kind: kindField('level'),
  figure,
  ...observed,
  period,
  balance: v.optional(balance),
  ...context,
});

const GrowthEntry = v.strictObject({
  id,
  kind: kindField('growth'),
  figure,
  ...observed,
  period,
  base,
  direction: v.optional(direction),
  ...context,
});

const measure = field(v.picklist(['level', 'growth']), {
  about: 'Whether a value or a growth a year was set.',
  expected: 'level or growth',
  remedy: 'write growth where the figure is a rate',
  good: 'level',
  bad: 'value',
});

const TargetEntry = v.strictObject({
  id,
  kind: kindField('target'),
  figure,
  flow,
  measure,
  by: field(orElse(NOT_STATED, PeriodField), {
    about: `The period by whose end it is due, or ${NOT_STATED}.`,
    expected: `a period such as "2010", or ${NOT_STATED}`,
    remedy: `write ${NOT_STATED} where no date is set, and the printed words in horizon`,
    good: '2010',
    bad: 'soon',
  }),
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

const MetEntry = v.strictObject({
  id,
  kind: kindField('met'),
  figure,
  flow,
  measure,
  target,
  period,
  except: v.optional(except),
  except_words: v.optional(exceptWords),
  ...context,
});

const AverageEntry = v.strictObject({
  id,
  kind: kindField('average'),
  figure,
  ...observed,
  period,
  each: averageEach,
  balance: v.optional(balance),
  ...context,
});

const AverageGrowthEntry = v.strictObject({
  id,
  kind: kindField('average-growth'),
  figure,
  ...observed,
  period,
  base: averageBase,
  direction: v.optional(direction),
  ...context,
});

const ShareEntry = v.strictObject({
  id,
  kind: kindField('share'),
  figure,
  ...observed,
  period,
  of,
  ...context,
});

const NeededGrowthEntry = v.strictObject({
  id,
  kind: kindField('needed-growth'),
  figure,
  ...observed,
  period,
  base,
  target,
  direction: v.optional(direction),
  ...context,
});

/** The kinds of claims. */
export const ClaimEntrySchema = v.variant('kind', [
  LevelEntry,
  GrowthEntry,
  TargetEntry,
  MetEntry,
  AverageEntry,
  AverageGrowthEntry,
  ShareEntry,
  NeededGrowthEntry,
]);

const unsaid = {
  status: v.optional(status),
  said_by: v.optional(saidBy),
  locator: v.optional(locator),
};

const observedOrDefault = {
  reporter: v.optional(reporter),
  partner: v.optional(partner),
};

const valueOrDefault = { ...observedOrDefault, period: v.optional(period), ...unsaid };

/** The same in the form that a curator may write: fields may be missing that the source's defaults or usual values give. */
export const WrittenClaimSchema = v.variant('kind', [
  v.strictObject({ ...LevelEntry.entries, ...valueOrDefault }),
  v.strictObject({ ...GrowthEntry.entries, ...valueOrDefault }),
  v.strictObject({ ...TargetEntry.entries, ...unsaid }),
  v.strictObject({ ...MetEntry.entries, ...unsaid }),
  v.strictObject({ ...AverageEntry.entries, ...valueOrDefault }),
  v.strictObject({ ...AverageGrowthEntry.entries, ...valueOrDefault }),
  v.strictObject({ ...ShareEntry.entries, ...valueOrDefault }),
  v.strictObject({ ...NeededGrowthEntry.entries, ...valueOrDefault }),
]);

/** The fields of claims of all kinds. */
export const CLAIM_FIELDS = {
  ...AverageEntry.entries,
  ...ShareEntry.entries,
  ...MetEntry.entries,
  ...TargetEntry.entries,
  ...GrowthEntry.entries,
  ...LevelEntry.entries,
  kind: v.picklist(CLAIM_KINDS),
};

/** The fields of a claim whose form is right. Fields of another kind of claim mean nothing. */
export type ClaimFields = ReturnType<typeof soundFields<typeof CLAIM_FIELDS>>;

/** An observation of a series with a status of its own. */
export const ObservationEntry = v.strictObject({ figure, status });

/** Many observations of one statistical series. */
export const SeriesEntrySchema = v.strictObject({
  id,
  ...observed,
  balance: v.optional(balance),
  covers: v.optional(covers),
  unit: v.optional(
    field(CurrencyCode, {
      about: "The unit, where the table's head gives it and the figures' own words do not.",
      expected: 'the code of a currency by ISO 4217, as a series holds levels',
      remedy: 'leave the field out where the figures themselves have the unit; make claims of rates',
      good: 'USD',
      bad: 'rate',
    }),
  ),
  said_by: saidBy,
  locator,
  note: v.optional(note),
  observations: field(
    v.pipe(
      v.record(
        PeriodField,
        field(v.union([Text, ObservationEntry]), {
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

/** The same as a curator may write it. */
export const WrittenSeriesSchema = v.strictObject({
  ...SeriesEntrySchema.entries,
  ...observedOrDefault,
  said_by: v.optional(saidBy),
  locator: v.optional(locator),
});

export type ClaimEntry = v.InferOutput<typeof ClaimEntrySchema>;
