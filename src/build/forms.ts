/** The forms that fields of the ledger share. */
import * as v from 'valibot';
import { parsePeriod } from '../domain/index.ts';

/** The ids of sources, claims and events: they are part of addresses. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A text that is not blank. */
export const Text = v.pipe(v.string(), v.regex(/\S/));
/** Names the members of a code list in a message. */
export const one = (list: readonly string[]): string => `one of ${list.join(', ')}`;
/** A period of observation. */
export const Period = v.pipe(
  v.string(),
  v.check((text) => parsePeriod(text) !== undefined),
);
/** A text of some form, or one word that stands for its absence. */
export const orElse = (word: string, fits: (text: string) => boolean) =>
  v.pipe(
    v.string(),
    v.check((text) => text === word || fits(text)),
  );

/** The forms of periods, by example. */
export const PERIODS = '"2024", "2024-S1", "2024-Q1", "2024-04", "2025-01/2025-04" or "2018/2021"';
