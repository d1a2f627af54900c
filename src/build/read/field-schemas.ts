/** The forms that fields of the ledger share. The JSON Schemas contain of them what a pattern can express. */
import * as v from 'valibot';
import { parseMonths, parsePeriod } from '../../domain/index.ts';
import { DATE_FORM, DAY_FORM, isDate } from './date.ts';

/** The ids of sources, claims and events: they are part of addresses. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A text that is not blank. */
export const Text = v.pipe(v.string(), v.regex(/\S/));

/** Names the members of a code list in a message. */
export const oneOfList = (list: readonly string[]): string => `one of ${list.join(', ')}`;

/** The characters of a period. Editors are told only these; the rule itself is in the domain. */
const PERIOD_CHARACTERS = /^\d{4}[-/\dSQ]*$/;

/** A period of observation. */
export const PeriodField = v.pipe(
  v.string(),
  v.regex(PERIOD_CHARACTERS),
  v.check((text) => parsePeriod(text) !== undefined),
);

/** A period of observation, or months whose year the source does not show. */
export const PeriodOrMonths = v.pipe(
  v.string(),
  v.regex(/^(\d{4}|XXXX-)[-/\dSQX]*$/),
  v.check((text) => parsePeriod(text) !== undefined || parseMonths(text) !== undefined),
);

/** A day, month or year that exists. */
export const DateText = v.pipe(v.string(), v.regex(DATE_FORM), v.check(isDate));

/** A day that exists. */
export const Day = v.pipe(v.string(), v.regex(DAY_FORM), v.check(isDate));

/**
 * An address on the web. One with a user name is refused: in "https://bank.example@other.example" the host is what
 * follows the "@", though it looks like what precedes it.
 */
export const WebAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/\S+$/),
  v.check((text) => URL.canParse(text) && new URL(text).username === ''),
);

/** A text of some form, or one word that stands for its absence. */
export const orElse = <const Word extends string, const Form extends v.GenericSchema<string>>(
  word: Word,
  form: Form,
) => v.union([v.literal(word), form]);

/** The forms of periods, by example. */
export const PERIODS = '"2024", "2024-S1", "2024-Q1", "2024-04", "2025-01/2025-04" or "2018/2021"';
