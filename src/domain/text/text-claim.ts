/** What a running text says: figures of the trade of a pair, and figures that were left out, each with its place. */
import type { Flow, Hedge, Status, Unit } from '../ledger/codes.ts';

/** What a figure of a text stands for. A change is an absolute difference in US dollars. */
export type TextClaimKind = 'level' | 'growth' | 'balance' | 'change' | 'target';

/** A figure of the pair's trade. */
export interface TextClaim {
  /** The figure with its hedge and direction, as printed. */
  readonly words: string;
  /** Where the words start, in UTF-16 units. */
  readonly at: number;
  readonly kind: TextClaimKind;
  readonly flow: Flow;
  /** ISO 3166-1 alpha-3: the side from which the flow is told. */
  readonly reporter: string;
  readonly partner: string;
  /** Whether the text says from which side two-way trade is told; of exports and imports it always does. */
  readonly isSideTold: boolean;
  /** A period as `parsePeriod` reads it, or "not-stated". */
  readonly period: string;
  /** What a growth or a change is counted from. */
  readonly base: string | null;
  readonly hedge: Hedge | null;
  /** Exact values, one, or both ends of a range: US dollars or ratios, a fall or a deficit negative. */
  readonly values: readonly string[];
  readonly unit: Unit;
  readonly status: Status;
  /** Of a target, the year by whose end it is due, or "not-stated". */
  readonly by: string | null;
  /** Whether it is told as what another figure is compared with. */
  readonly isBase: boolean;
}

/** Why a figure is no claim of the pair's trade. */
export type LeftOutReason =
  /** It cannot be read: digits, marks or words touch it that are not understood. */
  | 'unreadable'
  /** It has no unit, or counts something else. */
  | 'no-unit'
  | 'other-currency'
  /** A share, or percentage points. */
  | 'share'
  | 'average'
  /** Investment, services, one good, a province, a price: not the pair's trade in goods. */
  | 'other-measure'
  /** Trade with another economy, or with all of them. */
  | 'other-pair'
  /** No word says of which flow it is. */
  | 'no-flow'
  /** It is not said from which side the flow is told. */
  | 'no-side'
  /** A rate of which no word says that it is a growth. */
  | 'no-direction'
  /** Said not to be so. */
  | 'negation'
  /** Words beside it are not understood. */
  | 'unsure';

export interface LeftOut {
  readonly words: string;
  readonly at: number;
  readonly reason: LeftOutReason;
}

/** A text, read. */
export interface TextReading {
  /** The text that was read, without mark-up and byte order mark. Places count in it. */
  readonly text: string;
  readonly language: string;
  readonly claims: readonly TextClaim[];
  /** What a ledger can hold, but is no claim of the pair's trade. */
  readonly others: readonly LeftOut[];
  readonly leftOut: readonly LeftOut[];
}

/** What must be known to read a text. */
export interface TextContext {
  /** ISO 3166-1 alpha-3 codes of the two economies. */
  readonly pair: readonly [string, string];
  /** The day of publication, "2025-01-09": words such as "last year" are counted from it. */
  readonly published: string | null;
  /** ISO 639-1; found from the text where it is left out. */
  readonly language?: string | undefined;
  /** Whether the text is known to be about the pair, so that its flows need not name it: a sentence taken out of an article. */
  readonly isAboutPair?: boolean | undefined;
}
