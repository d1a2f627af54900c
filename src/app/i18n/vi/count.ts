import { numberFormat } from '../../../domain/index.ts';
import { dates } from './dates.ts';

const whole = numberFormat(dates.locale);

/** A number with its noun, which Vietnamese does not inflect: "3 nguồn", "1.250 số liệu". */
export const count = (n: number, noun: string): string => `${whole.format(n)} ${noun}`;

/** Some of all: "3 trong 12 nguồn"; where it is all of them, only "12 nguồn". */
export const countOf = (some: number, all: number, noun: string): string =>
  some === all ? count(all, noun) : `${whole.format(some)} trong ${count(all, noun)}`;
