import { count } from './count.ts';

/** The chart of promises over time. */
export const promises = {
  title: (pair: string) => `Trade between ${pair}: what was promised, and what came`,
  subtitle: (unit: string) =>
    `Two-way trade, ${unit} a year, and each target from its announcement to its date`,
  description: (from: string, to: string, targets: readonly string[]) =>
    `Two-way trade from ${from} to ${to}, and ${count(targets.length, 'target', 'targets')}: ${targets.join('; ')}.`,
  descriptionWithoutValues: (targets: readonly string[]) =>
    `${count(targets.length, 'target', 'targets')}: ${targets.join('; ')}. No value of a year is known.`,
  note: 'The line is the trade of each year; it stops where a year is not known. An arrow goes from the day on which a target was announced to the year in which it was due, at its value: a disc is a target met, a cross one missed, a ring one that cannot be judged. A target without a date runs off level. One without an arrow was announced on a day that is not known, or after its date.',
  line: 'two-way trade',
  outcome: (name: string, outcome: string) => `${name}: ${outcome}`,
};
