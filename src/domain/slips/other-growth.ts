/** The growth of one flow printed for another. */
import type { Flow } from '../ledger/codes.ts';
import { movedTo } from './cell-of.ts';
import type { Slip } from './slip.ts';

const GROWING_FLOWS: readonly Flow[] = ['T', 'X', 'M'];

export const otherGrowth: Slip = ({ suspects }) =>
  suspects
    .filter((claim) => claim.kind === 'growth')
    .flatMap((claim) =>
      GROWING_FLOWS.filter((flow) => flow !== claim.flow).map((flow) => ({
        changes: [
          { claim, to: movedTo(claim, { flow, valuation: null }), what: 'flow', words: [claim.flow, flow] },
        ],
      })),
    );
