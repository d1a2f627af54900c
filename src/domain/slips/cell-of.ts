/** Which claims are of one cell, and what moves a claim to another. */
import { cellKey } from '../ledger/cell.ts';
import { type Statement, sideOf } from '../ledger/ledger.ts';

/** A text that claims share which are of one reporter, flow and period, and growths of one base. */
export function seriesPoint(claim: Statement, assumedReporter: string): string {
  const base = claim.kind === 'growth' ? claim.base : '';
  return [sideOf(claim, assumedReporter), claim.flow, claim.period, claim.unit, base].join(' ');
}

/** What a claim may be said to be of instead. */
export type Move = Partial<Pick<Statement, 'flow' | 'period' | 'reporter' | 'partner' | 'valuation'>>;

/** The claim as one of another cell. */
export function movedTo(claim: Statement, move: Move): Statement {
  const moved = { ...claim, ...move };
  return moved.kind === 'level' ? { ...moved, cell: cellKey(moved) } : moved;
}
