/** The cell of a figure as one key: what two figures must share to be comparable. */
import { type Flow, UNSPECIFIED, type Valuation } from './codes.ts';
import type { AnyObservation, ShareWhole } from './observation.ts';
import { once } from './once.ts';
import { type Counted, countedKey } from './side.ts';

/** The parts of a cell's key in the dataset. */
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
 * never share a cell: Laos' imports from Viet Nam are the mirror of Viet Nam's exports. What is counted comes last,
 * unless it is goods in US dollars: "THA.LAO.T._X.2024.THB".
 */
export function cellKey({ reporter, partner, flow, valuation, period, ...counted }: CellParts): string {
  const who = reporter === UNSPECIFIED ? NOT_SPECIFIED : reporter;
  const what = countedKey(counted).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return [who, partner, flow, valuation ?? NOT_SPECIFIED, period, ...(what ? [what] : [])].join('.');
}

/**
 * The cell of an observation without its valuation: side (with what is counted), flow, period and form. The ids of
 * findings are made from it. Valuations are compared pair by pair, since one that is not stated may be any
 * (`valuation.ts`).
 */
export const cellOf: (one: AnyObservation) => string = once((one) =>
  [one.side.key, one.flow, one.period.text, formOf(one)].join(' '),
);

/** The form of an observation: a level, a growth with its unit and base, or a summary with what distinguishes it. */
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
