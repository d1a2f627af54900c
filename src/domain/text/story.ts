/** What a text has said so far: who trades with whom, from which side, and about which period. */
import type { Flow } from '../ledger/codes.ts';
import { type Period, parsePeriod } from '../ledger/period.ts';
import type { Rational } from '../numbers/rational.ts';
import type { LeftOutReason, TextContext } from './text-claim.ts';

/** A trade that a text speaks of. `problem` is why figures about it are not claims. */
export interface Trade {
  readonly flow: Flow;
  /** 1 for a surplus, −1 for a deficit, 0 for other flows, or where no word says which. */
  readonly sign: -1 | 0 | 1;
  readonly reporter: string;
  /** Whether its words name only one side, so that only the text before shows that it is the trade of the pair. */
  readonly isInherited?: boolean;
  readonly problem: LeftOutReason | null;
}

/** The state of reading a text. Sentences change it as they are read. */
export interface Story {
  readonly pair: readonly [string, string];
  /** The month of publication, counted as in `Period`; `null` where it is not known. */
  readonly published: number | null;
  readonly isAboutPair: boolean;
  /** Whose trade was spoken of last; `null` before any. */
  trading: 'pair' | 'other' | null;
  /** How many sentences ago the pair was named as trading. */
  sincePair: number;
  /** How many sentences ago one named both sides and no other economy. */
  sinceBoth: number;
  /** The side from which the flows are seen. */
  reporter: string | null;
  /** The side from which the text saw them first. New paragraphs start with it. */
  leadReporter: string | null;
  /** The side of the office whose statistics the text reports. */
  body: string | null;
  /** The first trade of the paragraph, which "the figure" in the next paragraph may mean. */
  lead: Trade | null;
  /** The first trade of the paragraph before. */
  earlier: Trade | null;
  /** The trade of the sentence before. */
  trade: Trade | null;
  /** The flows that were last named together, in order: "the first", "the second". */
  flows: readonly Trade[];
  /** Whether US dollars are the only currency of the text. */
  readonly isInDollars: boolean;
  /** Whether the paragraph counts in US dollars, so that "277 million" without a unit is an amount in dollars. */
  inDollars: boolean;
  period: Period | null;
  /** Whether a month and the months up to it were both named, so that it is unknown which the text continues with. */
  isPeriodDoubtful: boolean;
  /** Whether the text has only forecasts for the period that it continues with. */
  isPeriodForecast: boolean;
  /** The periods that the paragraph named. */
  periods: Period[];
  /** The latest period that the text gave figures for. */
  latest: Period | null;
  /** The unit that a title gives for the lines below it, as a power of ten of US dollars. */
  heading: number | null;
  /**
   * Levels that were read, by reporter, flow and period. They show the sign of a balance, and how large a
   * forecast may be.
   */
  readonly levels: Map<string, Rational>;
  /** The sides of the pair that were named so far. */
  readonly named: Set<string>;
}

/** The story of a text before its first sentence. */
export function storyOf({ pair, published, isAboutPair = false }: TextContext): Story {
  const day = published === null ? undefined : parsePeriod(published.slice(0, 7));
  return {
    pair,
    published: day?.to ?? null,
    isAboutPair,
    trading: isAboutPair ? 'pair' : null,
    sincePair: isAboutPair ? 0 : Number.POSITIVE_INFINITY,
    sinceBoth: Number.POSITIVE_INFINITY,
    reporter: null,
    leadReporter: null,
    body: null,
    lead: null,
    earlier: null,
    trade: null,
    flows: [],
    isInDollars: false,
    inDollars: false,
    period: null,
    isPeriodDoubtful: false,
    isPeriodForecast: false,
    periods: [],
    latest: null,
    heading: null,
    levels: new Map(),
    named: new Set(isAboutPair ? pair : []),
  };
}

/** The other side of a pair. */
export const otherOf = ([first, second]: Story['pair'], side: string): string =>
  side === first ? second : first;
