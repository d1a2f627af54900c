import { dates } from './dates.ts';

const whole = new Intl.NumberFormat(dates.locale);

/** A number with its noun, which Vietnamese does not inflect: "3 nguồn", "1.250 số liệu". */
export const count = (n: number, noun: string): string => `${whole.format(n)} ${noun}`;

/** Some of all: "3 trong 12 nguồn"; where it is all of them, only "12 nguồn". */
export const countOf = (some: number, all: number, noun: string): string =>
  some === all ? count(all, noun) : `${whole.format(some)} trong ${count(all, noun)}`;

/** With a capital at its start. */
export const capitalised = (words: string): string =>
  words.charAt(0).toLocaleUpperCase(dates.locale) + words.slice(1);

/** With a small letter at its start, where a sentence goes on with it. */
export const lowered = (words: string): string =>
  words.charAt(0).toLocaleLowerCase(dates.locale) + words.slice(1);
