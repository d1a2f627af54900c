/** The forms of a publication, and of dated facts that it reports. */
import * as v from 'valibot';
import { DATE_BASES, LANGUAGES, NOT_SEEN, NOT_STATED, SOURCE_KINDS } from '../../domain/index.ts';
import { CurrencyCode, id, marks, note } from './claim-fields.ts';
import { field } from './field.ts';
import { DateText, Day, ID, oneOfList, orElse, Text, WebAddress } from './field-schemas.ts';

/** A dated fact. */
export const EventEntrySchema = v.strictObject({
  id,
  date: field(orElse(NOT_STATED, DateText), {
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
    expected: oneOfList(SOURCE_KINDS),
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
  published: field(orElse(NOT_SEEN, DateText), {
    about: `The day, month or year of publication, or ${NOT_SEEN}.`,
    expected: `a date that exists, such as "2025-01-09", "2025-01" or "2025", or ${NOT_SEEN}`,
    remedy: 'check the day and the month, and write only the part that was seen',
    good: '2025-01-09',
    bad: '2025-02-30',
  }),
  published_basis: field(v.picklist(DATE_BASES), {
    about: 'How the date is known: printed in the source, part of its address, or inferred from its text.',
    expected: oneOfList(DATE_BASES),
    remedy: `write ${NOT_SEEN} where nothing says how the date is known`,
    good: 'printed',
    bad: 'guessed',
  }),
  accessed: field(Day, {
    about: 'The day on which the curator read it.',
    expected: 'a day that exists, such as "2026-11-21"',
    remedy: 'write the day on which it was last read',
    good: '2026-11-21',
    bad: '2026-11',
  }),
  url: field(orElse(NOT_SEEN, WebAddress), {
    about: `Its address, or ${NOT_SEEN}.`,
    expected: `an address that starts with https:// or http://, or ${NOT_SEEN}`,
    remedy: `copy the whole address; write ${NOT_SEEN} where it is not known`,
    good: 'https://vietnamnews.vn/politics-laws/1.html',
    bad: 'vietnamnews.vn',
  }),
  language: field(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)), {
    about: `The language of its figures, by ISO 639-1. Figures can be read in ${[...LANGUAGES.keys()].join(', ')}.`,
    expected: 'an ISO 639-1 code such as en',
    remedy: 'write the two letters of the language in which the figures are printed',
    good: 'en',
    bad: 'English',
  }),
  marks: v.optional(marks),
  currency: v.optional(
    field(CurrencyCode, {
      about:
        'Which currency words and signs mean that several share, such as rupees, pounds, Rs or $, in this source. Left out: that of the pair, where only one of its economies has such a currency; of dollars that of the United States, where neither has its own.',
      expected: 'the code of a currency by ISO 4217, such as NPR',
      remedy: 'leave the field out where the words of its figures name one currency',
      good: 'NPR',
      bad: 'rupees',
    }),
  ),
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

export type SourceEntry = v.InferOutput<typeof SourceEntrySchema>;
export type EventEntry = v.InferOutput<typeof EventEntrySchema>;
