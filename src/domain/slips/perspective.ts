/**
 * A flow printed from the wrong side: "Laos' imports" printed as Viet Nam's. The figure is then the other reporter's, for
 * the flow of that name; or the same reporter's, for the mirror flow.
 */
import { MIRROR_FLOW } from '../ledger/codes.ts';
import { sideOf } from '../ledger/side.ts';
import { movedTo } from './cell-of.ts';
import type { Rewrite, Slip } from './slip.ts';

export const perspective: Slip = ({ suspects }) =>
  suspects
    .filter(({ flow }) => flow === 'X' || flow === 'M')
    .flatMap((claim): Rewrite[] => {
      const { flow, side } = claim;
      const { reporter, partner } = side;
      const theirSide = sideOf({ ...side, reporter: partner, partner: reporter }, partner);
      const theirs = movedTo(claim, { side: theirSide, valuation: null });
      const mirror = MIRROR_FLOW[flow];
      const back = movedTo(claim, { flow: mirror, valuation: null });
      return [
        { changes: [{ claim, to: theirs, what: 'reporter', words: [reporter, partner] }] },
        { changes: [{ claim, to: back, what: 'flow', words: [flow, mirror] }] },
      ];
    });
