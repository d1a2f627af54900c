/** What two figures must share to be comparable, as one key. */
import { type Flow, UNSPECIFIED, type Valuation } from './codes.ts';
import type { AnyObservation, ShareWhole } from './observation.ts';
import { type Counted, countedKey } from './side.ts';

/** What a cell of the dataset is made of. */
export interface CellParts extends Counted {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly valuation: Valuation | null;
  readonly period: string;
}

/** SDMX's code for "unspecified". */
const NOT_SPECIFIED = '_X';

/**
 * The key of a cell in the dataset, in the manner of an SDMX series key and period: "LAO.VNM.T._X.2024". Two reporters
 * never share one: Laos' imports from Viet Nam are the mirror of Viet Nam's exports, not the same cell. What is counted
 * comes last, where it is not goods in US dollars: "THA.LAO.T._X.2024.THB".
 */
export function cellKey({ reporter, partner, flow, valuation, period, ...counted }: CellParts): string {
  const who = reporter === UNSPECIFIED ? NOT_SPECIFIED : reporter;
  const what = countedKey(counted).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return [who, partner, flow, valuation ?? NOT_SPECIFIED, period, ...(what ? [what] : [])].join('.');
}

/**
 * The cell of an observation, whatever its valuation: side (with what is counted), flow, period and form. The names of
 * findings are made from it. The valuation is compared pair by pair, since one that is not stated may be any
 * (`valuation.ts`).
 */
export const cellOf = (one: AnyObservation): string =>
  [one.side.key, one.flow, one.period.text, formOf(one)].join(' ');

/** Of what form an observation is: a level, a growth by its unit and base, or what is said of several values at once. */
export function formOf(one: AnyObservation): string {
  switch (one.kind) {
    case 'growth':
      return `${one.unit} ${one.base.text}`;
    case 'average':
      return `${one.kind} ${one.each}`;
    case 'average-growth':
      return `${one.kind} ${one.base?.text ?? ''}`;
    case 'share':
      return `${one.kind} ${wholeText(one.whole)}`;
    case 'needed-growth':
      return `${one.kind} ${one.base.text} ${one.target}`;
    default:
      return one.kind;
  }
}

function wholeText(whole: ShareWhole | null): string {
  if (!whole) return '';
  return 'target' in whole ? whole.target : `${whole.flow} ${whole.period.text}`;
}
