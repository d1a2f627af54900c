import type { Flow } from '../../../domain/index.ts';
import { count } from './count.ts';
import { possessive } from './possessive.ts';

/**
 * Titles that say a finding: each a whole sentence of at most 18 words and 100 characters. `what` is what is counted and
 * by whom, `bound` the nearest value that the other figures allow.
 */
interface Gap {
  readonly what: string;
  readonly period: string;
  readonly figure: string;
  readonly bound: string;
}

interface Several {
  readonly what: string;
  readonly period: string;
  readonly first: string;
  readonly second: string;
}

export const titles = {
  page: {
    /** @param contradicted how many of the distinct statements stand in a contradiction */
    growth: (contradicted: number, all: number) =>
      all === 0
        ? 'No growth of this trade has been stated yet'
        : contradicted === 0
          ? `${count(all, 'stated growth', 'stated growths')}, none of them contradicted by the figures published with it`
          : contradicted === 1
            ? `1 of ${count(all, 'stated growth', 'stated growths')} cannot be true if the figures published with it are`
            : `${contradicted} of ${all} stated growths cannot be true if the figures published with them are`,
  },
  owned: {
    T: (reporter: string) => `${possessive(reporter)} two-way trade`,
    X: (reporter: string) => `${possessive(reporter)} exports`,
    M: (reporter: string) => `${possessive(reporter)} imports`,
    B: (reporter: string) => `${possessive(reporter)} balance`,
  } satisfies Record<Flow, (reporter: string) => string>,
  level: {
    partsAbove: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: ${figure} exceeds its parts, at most ${bound}`,
    partsBelow: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: ${figure} falls short of its parts, at least ${bound}`,
    partsAboveBriefly: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: ${figure}, its parts at most ${bound}`,
    partsBelowBriefly: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: ${figure}, its parts at least ${bound}`,
    othersAbove: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: ${figure}, but other figures allow at most ${bound}`,
    othersBelow: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: ${figure}, but other figures need at least ${bound}`,
    othersAboveBriefly: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: ${figure}, others give at most ${bound}`,
    othersBelowBriefly: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: ${figure}, others give at least ${bound}`,
    same: ({ what, period, first, second }: Several) =>
      `${what}, ${period}: given as ${first} and as ${second}`,
    revised: ({ what, period, first, second }: Several) =>
      `${what}, ${period}: published as ${first}, later as ${second}`,
    rounding: ({ what, period, first, second }: Several) =>
      `${what}, ${period}: ${first} and ${second} fit only by rounding`,
  },
  growth: {
    partsAbove: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: growth of ${figure} exceeds that of its parts, at most ${bound}`,
    partsBelow: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: growth of ${figure} is below that of its parts, at least ${bound}`,
    partsAboveBriefly: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: growth of ${figure}, its parts at most ${bound}`,
    partsBelowBriefly: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: growth of ${figure}, its parts at least ${bound}`,
    othersAbove: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: growth of ${figure}, but other figures allow at most ${bound}`,
    othersBelow: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: growth of ${figure}, but other figures need at least ${bound}`,
    othersAboveBriefly: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: growth of ${figure}, others give at most ${bound}`,
    othersBelowBriefly: ({ what, period, figure, bound }: Gap) =>
      `${what}, ${period}: growth of ${figure}, others give at least ${bound}`,
    same: ({ what, period, first, second }: Several) =>
      `${what}, ${period}: growth given as ${first} and as ${second}`,
    revised: ({ what, period, first, second }: Several) =>
      `${what}, ${period}: growth published as ${first}, later as ${second}`,
    rounding: ({ what, period, first, second }: Several) =>
      `${what}, ${period}: growth of ${first} and ${second} fit only by rounding`,
  },
  /** What each economy reports. */
  mirror: ({ what, period, first, second }: Several, firstBy: string, secondBy: string) =>
    `${what}, ${period}: ${first} says ${firstBy}, ${second} says ${secondBy}`,
  mirrorGrowth: ({ what, period, first, second }: Several, firstBy: string, secondBy: string) =>
    `${what}, growth in ${period}: ${first} says ${firstBy}, ${second} says ${secondBy}`,
  magnitude: (what: string, period: string, figure: string, times: string, isLarger: boolean) =>
    `${what}, ${period}: ${figure} would fit others if ${times} times ${isLarger ? 'larger' : 'smaller'}`,
  /** Of two values where nothing tells which of them is off. */
  eitherMagnitude: ({ what, period, first, second }: Several, times: string) =>
    `${what}, ${period}: given as ${first} and as ${second}, about ${times} times apart`,
  farApart: ({ what, period, first, second }: Several, isLarger: boolean) =>
    `${what}, ${period}: ${first}, ${isLarger ? 'less than a tenth of' : 'more than ten times'} ${second}`,
  belowKnown: (figure: string, known: string, period: string) =>
    `Target of ${figure} is below the ${known} known of ${period} when it was set`,
  belowKnownBriefly: (figure: string, period: string) =>
    `Target of ${figure} is below what was known of ${period} when it was set`,
  notMet: (figure: string, period: string, years: readonly string[]) =>
    `Target of ${figure} said to be met, ${period}: not reached in ${years.join(', ')}`,
  notMetIn: (figure: string, period: string, years: number) =>
    `Target of ${figure} said to be met, ${period}: not reached in ${count(years, 'year', 'years')}`,
};
