import { count } from './count.ts';

/** Charts outside of their page: files, embeds, citations. */
export const exported = {
  sources: (named: readonly string[], more: number) =>
    [...named, more > 0 ? `${count(more, 'more source', 'more sources')}` : ''].filter(Boolean).join('; '),
  targetsTitle: (pair: string) => `Trade between ${pair}: how far the targets are`,
  targetTitle: (target: string, pair: string) => `Trade between ${pair}: the target of ${target}`,
  targetSubtitle: (current: string) => `Two-way trade, ${current}, against the target; US$ billion`,
  targetDescription: (current: string, threshold: string, status: string) =>
    `${current}, against the target of ${threshold}: ${status}.`,
  growthSubtitle: (figure: string) => `Stated as “${figure}”, beside what printed values give; per cent`,
  valueSubtitle: (unit: string, claims: number) =>
    `${unit}; the values that ${count(claims, 'printed figure', 'printed figures')} can stand for`,
  valueNote:
    'Each bar is one printed value with all that it can stand for when it is rounded or hedged. Reporters and dates differ: a difference is no contradiction by itself.',
};
