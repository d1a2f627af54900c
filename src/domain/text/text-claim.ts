/** What was read in a running text: figures of the pair's trade and figures left out, each with its place. */
import type { Flow, Hedge, Status, Unit } from '../ledger/codes.ts';

/** The kinds of claims in a text. A change is a difference in US dollars. */
export type TextClaimKind = 'level' | 'growth' | 'balance' | 'change' | 'target';

/** A figure of the pair's trade. */
export interface TextClaim {
  /** The figure with its hedge and direction, as printed. */
  readonly words: string;
  /** Where the words start, in UTF-16 units. */
  readonly at: number;
  readonly kind: TextClaimKind;
  readonly flow: Flow;
  /** ISO 3166-1 alpha-3: the side from which the flow is seen. */
  readonly reporter: string;
  readonly partner: string;
  /** Whether the text says which side. It always does for exports and imports, but not always for two-way trade. */
  readonly isSideTold: boolean;
  /** A period as `parsePeriod` reads it, or "not-stated". */
  readonly period: string;
  /** The period that a growth or change starts from, in the same form. */
  readonly base: string | null;
  readonly hedge: Hedge | null;
  /** One exact value, or both ends of a range: in US dollars or as a ratio, negative for a fall or a deficit. */
  readonly values: readonly string[];
  readonly unit: Unit;
  readonly status: Status;
  /** The year by whose end a target is due, or "not-stated"; `null` for other kinds. */
  readonly by: string | null;
  /** Whether the text gives it only to compare another figure with it. */
  readonly isBase: boolean;
}

/** Why a figure is not a claim about the pair's trade. */
export type LeftOutReason =
  /** It cannot be read: unknown digits, marks or words touch it. */
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
  /** No word names the flow. */
  | 'no-flow'
  /** Nothing says whose flow it is. */
  | 'no-side'
  /** A rate that no word calls a growth. */
  | 'no-direction'
  /** The text denies it. */
  | 'negation'
  /** Words beside it are not understood. */
  | 'unsure';

export interface LeftOut {
  readonly words: string;
  readonly at: number;
  readonly reason: LeftOutReason;
}

/** What was read in a text. */
export interface TextReading {
  /** The text without mark-up and byte order mark. Places in it are given in UTF-16 units. */
  readonly text: string;
  readonly language: string;
  readonly claims: readonly TextClaim[];
  /** Figures that a ledger could hold, but not as the pair's trade in goods. */
  readonly others: readonly LeftOut[];
  readonly leftOut: readonly LeftOut[];
}

/** What must be known beforehand to read a text. */
export interface TextContext {
  /** ISO 3166-1 alpha-3 codes of the two economies. */
  readonly pair: readonly [string, string];
  /** The day of publication, "2025-01-09", which "last year" refers to; `null` where it is not known. */
  readonly published: string | null;
  /** ISO 639-1. Guessed from the text where it is left out. */
  readonly language?: string | undefined;
  /**
   * Whether the text is known to be about the pair, so that flows count without naming it. Where this is left out, a
   * sentence or two that name nobody are taken to be about it.
   */
  readonly isAboutPair?: boolean | undefined;
}
