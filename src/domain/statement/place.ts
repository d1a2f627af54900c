/** The places of a statement: what its figures can be about. */
import type { Flow } from '../ledger/codes.ts';

/** The value of the period, the value that it is compared with, or the growth between them. */
export type PlaceRole = 'current' | 'base' | 'growth';

export interface Place {
  readonly id: PlaceId;
  readonly flow: Flow;
  readonly role: PlaceRole;
}

/** The ids of places, which addresses of the site contain: the flow, and what is not the value itself. */
export const PLACE_IDS = [
  'T',
  'T-base',
  'T-growth',
  'X',
  'X-base',
  'X-growth',
  'M',
  'M-base',
  'M-growth',
  'B',
] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

const PLACES: Readonly<Record<PlaceId, Place>> = {
  T: { id: 'T', flow: 'T', role: 'current' },
  'T-base': { id: 'T-base', flow: 'T', role: 'base' },
  'T-growth': { id: 'T-growth', flow: 'T', role: 'growth' },
  X: { id: 'X', flow: 'X', role: 'current' },
  'X-base': { id: 'X-base', flow: 'X', role: 'base' },
  'X-growth': { id: 'X-growth', flow: 'X', role: 'growth' },
  M: { id: 'M', flow: 'M', role: 'current' },
  'M-base': { id: 'M-base', flow: 'M', role: 'base' },
  'M-growth': { id: 'M-growth', flow: 'M', role: 'growth' },
  B: { id: 'B', flow: 'B', role: 'current' },
};

/** What the figure at a place is about. */
export const placeOf = (id: PlaceId): Place => PLACES[id];

/** The place of a flow and role; `undefined` for those of a balance other than its value. */
export const placeAt = (flow: Flow, role: PlaceRole): PlaceId | undefined =>
  PLACE_IDS.find((id) => PLACES[id].flow === flow && PLACES[id].role === role);
