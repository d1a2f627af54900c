/** Moves observations to another cell. */
import type { Flow, Valuation } from '../ledger/codes.ts';
import type { Observation } from '../ledger/observation.ts';
import type { Period } from '../ledger/period.ts';
import type { Side } from '../ledger/side.ts';

/** What an observation may be about instead. */
interface Move {
  readonly flow?: Flow;
  readonly period?: Period;
  readonly side?: Side;
  readonly valuation?: Valuation | null;
}

/** The observation, as one about another cell. */
export const movedTo = (claim: Observation, move: Move): Observation => ({ ...claim, ...move });
