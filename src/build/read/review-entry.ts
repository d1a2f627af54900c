/** The form of the curators' reviews of findings. */
import * as v from 'valibot';
import { FINDING_CODES, JUDGED_KINDS, REVIEW_STATUSES, SEVERITIES } from '../../domain/index.ts';
import { ClaimId } from './claim-fields.ts';
import { field } from './field.ts';
import { Day, oneOfList, Text } from './field-schemas.ts';

/** What the build must find for the review to apply. */
export const ExpectEntry = v.strictObject({
  kind: field(v.picklist(JUDGED_KINDS), {
    about: 'What kind of finding it was when it was answered.',
    expected: oneOfList(JUDGED_KINDS),
    remedy: 'copy it from the message of the build; revisions and mirror statistics need no answer',
    good: 'contradiction',
    bad: 'mirror',
  }),
  severity: field(v.picklist(SEVERITIES), {
    about: 'How grave it was.',
    expected: oneOfList(SEVERITIES),
    remedy: 'copy it from the message of the build',
    good: 'material',
    bad: 'high',
  }),
});

/** The reason in the other languages of the pages. */
export const ReasonInEntry = v.strictObject({
  vi: v.optional(
    field(Text, {
      about: 'The reason in Vietnamese.',
      expected: 'a text',
      remedy: 'write what the English reason says, or leave the field out',
      good: 'Các thành phần cộng lại nhiều nhất là 1,99 tỷ.',
      bad: '',
    }),
  ),
  lo: v.optional(
    field(Text, {
      about: 'The reason in Lao.',
      expected: 'a text',
      remedy: 'write what the English reason says, or leave the field out',
      good: 'ສ່ວນປະກອບລວມກັນໄດ້ຫຼາຍສຸດ 1,99 ຕື້.',
      bad: '',
    }),
  ),
});

/** One review. */
export const ReviewEntrySchema = v.strictObject({
  code: field(v.picklist(FINDING_CODES), {
    about: 'The code of the finding. With the claims it is the name of the finding here.',
    expected: `a code of a finding: ${FINDING_CODES.join(', ')}`,
    remedy: 'copy it from the message of the build',
    good: 'whole-differs',
    bad: 'sum',
  }),
  claims: field(v.pipe(v.array(ClaimId), v.minLength(1)), {
    about: 'All claims of the finding, in any order.',
    expected: 'a list of ids of claims, each <source>/<claim>',
    remedy: 'copy it from the message of the build',
    good: ['2025-01-09-vns-visit/trade-2024', '2025-01-09-vns-visit/exports-2024'],
    bad: ['trade-2024'],
  }),
  status: field(v.picklist(REVIEW_STATUSES), {
    about:
      'accepted: the figures do not fit as printed. explained: it is known why. corrected: a publisher printed a correction. open: nobody knows yet.',
    expected: oneOfList(REVIEW_STATUSES),
    remedy: 'choose what was found out',
    good: 'accepted',
    bad: 'done',
  }),
  reason: field(Text, {
    about: 'What a reader should know about it, in plain words. Shown beside the finding.',
    expected: 'a text',
    remedy: 'say what does not fit, and what is known of the cause',
    good: 'The parts make 1.99 billion at most; the total may have been rounded up before "over" was added.',
    bad: '',
  }),
  reason_in: v.optional(
    field(ReasonInEntry, {
      about:
        'The reason in the other languages of the pages. A page in a language that is left out has the English reason.',
      expected: 'a map of texts by language: vi, lo',
      remedy: 'write { vi: "…", lo: "…" }, or leave out what is not translated',
      good: { vi: 'Các thành phần cộng lại nhiều nhất là 1,99 tỷ.' },
      bad: 'Các thành phần cộng lại nhiều nhất là 1,99 tỷ.',
    }),
  ),
  expect: field(ExpectEntry, {
    about: 'What the build must find. Where it finds something else, the answer must be looked at again.',
    expected: 'a map of kind and severity',
    remedy: 'copy it from the message of the build',
    good: { kind: 'contradiction', severity: 'material' },
    bad: 'contradiction',
  }),
  date: v.optional(
    field(Day, {
      about: 'The day of the answer.',
      expected: 'a day that exists, such as "2026-11-21"',
      remedy: 'write the day on which the finding was looked at',
      good: '2026-11-21',
      bad: 'today',
    }),
  ),
  reviewer: v.optional(
    field(Text, {
      about: 'Who answered.',
      expected: 'a name',
      remedy: 'write the name, or leave the field out',
      good: 'The curators',
      bad: '',
    }),
  ),
});

/** The file reviewed-findings.yaml of a pair. */
export const ReviewFileSchema = v.strictObject({
  reviews: field(v.array(ReviewEntrySchema), {
    about: 'The answers to findings that say that figures do not fit.',
    expected: 'a list of answers',
    remedy: 'start each with a hyphen; an empty list is []',
    good: [],
    bad: {},
  }),
});

export type ReviewEntry = v.InferOutput<typeof ReviewEntrySchema>;
