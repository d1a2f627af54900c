/** What a text has said so far: who trades with whom, from which side it tells, and of which period. */
import type { Flow } from '../ledger/codes.ts';
import { type Period, parsePeriod } from '../ledger/period.ts';
import type { Rational } from '../numbers/rational.ts';
import type { LeftOutReason, TextContext } from './text-claim.ts';

/** A trade that a text speaks of, or why its figures are no claims. */
export interface Trade {
  readonly flow: Flow;
  /** Of a balance: 1 for a surplus, −1 for a deficit, 0 where no word says so. */
  readonly sign: -1 | 0 | 1;
  readonly reporter: string;
  readonly problem: LeftOutReason | null;
}

export interface Story {
  readonly pair: readonly [string, string];
  /** The month of publication, counted as in a period; `null` where it is not known. */
  readonly published: number | null;
  readonly isAboutPair: boolean;
  /** Whether the pair's trade, another trade, or nothing yet was spoken of. */
  trading: 'pair' | 'other' | null;
  /** Sentences since the pair was named as trading. */
  sincePair: number;
  /** The side from which the flows are told. */
  reporter: string | null;
  /** The side from which the text told first: a new paragraph goes on from it. */
  leadReporter: string | null;
  /** The side of the body whose statistics are told. */
  body: string | null;
  /** The first trade of the paragraph; "the figure" of the next one may be its. */
  lead: Trade | null;
  /** The same of the paragraph before. */
  earlier: Trade | null;
  /** What the sentence before spoke of. */
  trade: Trade | null;
  /** The flows that were told together last, in their order: "the first", "the second". */
  flows: readonly Trade[];
  /** Whether the paragraph counts in US dollars, so that a bare "277 million" is one. */
  inDollars: boolean;
  period: Period | null;
  /** Whether both a month and the months up to it were told, so that it is not known of which the text goes on. */
  isPeriodDoubtful: boolean;
  /** The latest period that was told. */
  latest: Period | null;
  /** The unit that a title gives for the lines below it, as a power of ten of US dollars. */
  heading: number | null;
  /** What was read of exports and imports, by reporter, flow and period: it tells the sign of a gap. */
  readonly levels: Map<string, Rational>;
  /** The sides of the pair that were named. */
  readonly named: Set<string>;
}

export function storyOf({ pair, published, isAboutPair = false }: TextContext): Story {
  const day = published === null ? undefined : parsePeriod(published.slice(0, 7));
  return {
    pair,
    published: day?.to ?? null,
    isAboutPair,
    trading: isAboutPair ? 'pair' : null,
    sincePair: isAboutPair ? 0 : Number.POSITIVE_INFINITY,
    reporter: null,
    leadReporter: null,
    body: null,
    lead: null,
    earlier: null,
    trade: null,
    flows: [],
    inDollars: false,
    period: null,
    isPeriodDoubtful: false,
    latest: null,
    heading: null,
    levels: new Map(),
    named: new Set(isAboutPair ? pair : []),
  };
}

export const otherOf = ([first, second]: Story['pair'], side: string): string =>
  side === first ? second : first;
