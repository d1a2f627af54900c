/** What is said of a figure that was read in a text: what it is of, and whether it fits the others. */
import type { ChosenPlace, NotJudged } from '../../../domain/statement/index.ts';

/** What is shown of a figure in a text. */
type MarkState = 'apart' | 'fits' | 'alone' | 'aside' | 'out';

export const markedFigure = {
  signMeaning: {
    apart: 'cannot be true together with others',
    fits: 'fits the others',
    alone: 'nothing to hold it against',
    aside: 'not checked',
    out: 'left out',
  } satisfies Record<MarkState, string>,
  placeOption: ({ kind, flow, falls }: Pick<ChosenPlace, 'kind' | 'flow' | 'falls'>): string => {
    const name = { T: 'two-way trade', X: 'exports', M: 'imports', B: 'balance' }[flow];
    switch (kind) {
      case 'level':
        return `${name}: value`;
      case 'growth':
        return falls ? `${name}: fell by (rate)` : `${name}: rose by (rate)`;
      case 'change':
        return falls ? `${name}: fell by (amount)` : `${name}: rose by (amount)`;
      case 'balance':
        return falls ? 'balance: deficit' : 'balance: surplus';
      case 'target':
        return `${name}: target`;
    }
  },
  comparedWith: (base: string) => `compared with ${base}`,
  reportedBy: (reporter: string) => `as reported by ${reporter}`,
  notJudged: {
    target: 'A target: it is aimed at, so it is not held against what was counted.',
    'no-period': 'Its period is not known. Give one to check it.',
    'no-base': 'It is not known what it is compared with. Give a period to check it.',
    'no-precision': 'Said in words, without digits that show how it was rounded.',
  } satisfies Record<NotJudged, string>,
};
