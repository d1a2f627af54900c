/** What two figures must share to be comparable, as one key. */
import { type Flow, UNSPECIFIED, type Valuation } from './codes.ts';
import { ALL_GOODS, type AnyObservation, type ShareWhole, US_DOLLAR } from './observation.ts';

/** What a cell of the dataset is made of: the measure is always the value of goods traded, in US dollars. */
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
 * The key of a cell in the dataset, in the manner of an SDMX series key and period: "LAO.VNM.T._X.2024". Two reporters
 * never share one: Laos' imports from Viet Nam are the mirror of Viet Nam's exports, not the same cell.
 */
export function cellKey({ reporter, partner, flow, valuation, period }: CellParts): string {
  const who = reporter === UNSPECIFIED ? NOT_SPECIFIED : reporter;
  return [who, partner, flow, valuation ?? NOT_SPECIFIED, period].join('.');
}

/**
 * The cell of an observation, whatever its valuation: side, flow, period, form, and what is counted in which currency. The
 * names of findings are made from it, so goods in US dollars stay unnamed. The valuation is compared pair by pair, since
 * one that is not stated may be any (`valuation.ts`).
 */
export const cellOf = (one: AnyObservation): string =>
  [one.side.key, one.flow, one.period.text, formOf(one), ...countedIn(one)].join(' ');

const countedIn = ({ measure, currency }: AnyObservation): string[] => [
  ...(measure === ALL_GOODS ? [] : [measure]),
  ...(currency === US_DOLLAR ? [] : [currency]),
];

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
