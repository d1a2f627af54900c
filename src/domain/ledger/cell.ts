import { type Flow, UNSPECIFIED, type Valuation } from './codes.ts';

/** What two claims must share to be comparable: the measure is always the value of goods traded, in US dollars. */
export interface CellParts {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly valuation: Valuation | null;
  readonly period: string;
}

/** SDMX's code for "unspecified". */
const NOT_SPECIFIED = '_X';

/**
 * The key of a cell, in the manner of an SDMX series key and period: "LAO.VNM.T._X.2024". Two reporters never share
 * one: Laos' imports from Viet Nam are the mirror of Viet Nam's exports, not the same cell.
 */
export function cellKey({ reporter, partner, flow, valuation, period }: CellParts): string {
  const who = reporter === UNSPECIFIED ? NOT_SPECIFIED : reporter;
  return [who, partner, flow, valuation ?? NOT_SPECIFIED, period].join('.');
}
