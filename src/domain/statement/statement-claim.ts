/** Turns a figure of a statement into a claim, of a source about which nothing is known. */
import type { Figure } from '../figures/figure.ts';
import { levelRange, readingsOf } from '../figures/reading.ts';
import { cellKey } from '../ledger/cell.ts';
import type { Growth, Level } from '../ledger/claim.ts';
import type { Flow, Status } from '../ledger/codes.ts';
import { encodeReadings } from '../ledger/observation.ts';
import type { Source } from '../ledger/source.ts';
import { toExact } from '../numbers/rational.ts';

/** The source of all figures of a statement. */
const TYPED = 'typed';

/** The id of the claim of a figure, by the figure's name. */
const claimIdOf = (name: string): string => `${TYPED}/${name}`;

/** What a figure is about. */
export interface FigurePlace {
  /** ISO 3166-1 alpha-3, or `unspecified`. */
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  /** A period as `parsePeriod` reads it, or "not-stated". */
  readonly period: string;
  /** The period that a growth starts from; `null` for a value. */
  readonly base: string | null;
  /** ISO 4217: that of an amount or, for a rate, of the values that changed. */
  readonly currency: string;
  /** Whether it is a fall or a deficit, which is printed without a minus sign. */
  readonly falls: boolean;
  readonly status?: Status;
}

/**
 * The claim that a figure makes.
 *
 * @param name different from those of all other figures of the statement
 */
export function statementClaim(name: string, figure: Figure, place: FigurePlace): Level | Growth {
  const { reporter, partner, flow, period, base, currency, falls, status = 'A' } = place;
  const shared = {
    id: claimIdOf(name),
    source: TYPED,
    figure: figure.text,
    misprint: null,
    language: figure.language,
    unit: figure.unit,
    ...{ currency, covers: null, beside: null, seen: figure.seen },
    values: figure.numbers
      .map(({ value }) => value.mul(falls ? -1 : 1))
      .sort((a, b) => a.compare(b))
      .map(toExact),
    hedges: [...figure.hedges],
    direction: figure.direction ?? null,
    fromContext: [],
    saidBy: null,
    locator: {},
    status,
    secondReading: null,
    differs: null,
    derivedFrom: null,
    note: null,
    ...{ reporter, partner, flow, valuation: null, told: null, period },
  };
  if (base !== null) return { ...shared, kind: 'growth', base, readings: encodeReadings(readingsOf(figure)) };
  const readings = encodeReadings(readingsOf(figure, levelRange(flow, falls)));
  return { ...shared, kind: 'level', cell: cellKey(shared), readings };
}

/** A claim of the ledger as if the statement's source printed it as well. */
export const takenClaim = <One extends Level | Growth>(claim: One): One => ({
  ...claim,
  id: claimIdOf(claim.id),
  source: TYPED,
});

/** The one source of a statement. */
export const statementSource = (language: string): Source => ({
  id: TYPED,
  kind: 'statement',
  publisher: '',
  agency: null,
  title: null,
  about: '',
  published: null,
  publishedBasis: 'not-seen',
  accessed: '',
  url: null,
  language,
  repeats: null,
  note: null,
});
