import type { Suggestion } from '../../../domain/index.ts';
import { count } from './count.ts';

type What = Suggestion['changes'][number]['what'];

/** Likely slips, as suggestions beside a finding. */
export const slips = {
  title: 'What slip could explain it',
  lead: 'Each of these single changes would make the figures fit. They are guesses that pass the same checks, and none was applied: only the publisher knows.',
  kind: {
    'flows-swapped': 'Exports and imports swapped',
    'other-growth': 'Another flow’s growth',
    magnitude: 'Wrong power of ten',
    'digit-transposed': 'Two digits swapped',
    'digit-dropped': 'A digit left out',
    'wrong-period': 'Another period',
    'wrong-base': 'Compared with another period',
    perspective: 'Seen from the other side',
    'average-for-sum': 'A mean for a sum, or a sum for a mean',
    'mixed-releases': 'Another source’s figure, of another issue or with its hedge',
    'other-currency': 'Another currency',
  } satisfies Record<Suggestion['kind'], string>,
  change: {
    figure: (from: string, to: string) => `if “${from}” were “${to}”`,
    size: (from: string, to: string) => `if ${from} were ${to}`,
    flow: (from: string, to: string) => `if it were of ${to}, not of ${from}`,
    period: (from: string, to: string) => `if it were of ${to}, not of ${from}`,
    base: (from: string, to: string) => `if it were compared with ${to}, not with ${from}`,
    reporter: (from: string, to: string) => `if it were as reported by ${to}, not by ${from}`,
    currency: (from: string, to: string) => `if it were in ${to}, not in ${from}`,
  } satisfies Record<What, (from: string, to: string) => string>,
  flow: { T: 'two-way trade', X: 'exports', M: 'imports', B: 'the balance' },
  fits: (stated: string, computed: string) => `Then ${stated} and ${computed} overlap.`,
  support: (n: number) => `${count(n, 'other figure is', 'other figures are')} what this would give.`,
  leavesNothing: 'It would leave nothing among these figures that does not fit.',
  leaves: (n: number) => `It would leave ${count(n, 'other gap', 'other gaps')} among these figures.`,
};
