/** The marks of a text: each of its words, numbers and signs with what it means, in order. */

import type { Direction } from '../figures/languages/language.ts';
import type { Hedge, Status } from '../ledger/codes.ts';
import type { TextQuantity } from './quantity.ts';
import type { WordKind } from './text-language.ts';
import type { SaidTime } from './time-templates.ts';

/** What a mark means, without its place. */
export type MarkMeaning =
  | { readonly kind: Exclude<WordKind, 'up' | 'down' | 'more' | 'less' | 'plain' | 'it' | 'break'> }
  /** `isWhose`: what follows belongs to what stands right before it. `isParts`: it never means two-way trade. */
  | { readonly kind: 'it' | 'break'; readonly isWhose?: boolean; readonly isParts?: boolean }
  /** `isWares`: words for goods of every kind. */
  | { readonly kind: 'plain'; readonly isWares?: boolean }
  /** A direction. With a comparative an amount is a change: "US$20 million less than in 2023". */
  | { readonly kind: Direction; readonly isComparative: boolean }
  /** `isPartner`: its words say that something is traded with it. */
  | { readonly kind: 'economy'; readonly economy: string; readonly isPartner?: boolean }
  | { readonly kind: 'time'; readonly time: SaidTime }
  | ({ readonly kind: 'quantity' } & TextQuantity)
  /**
   * A growth in words, as an exact ratio: "doubled" is 1. A fraction is a growth only beside a direction. `compares`: a
   * time behind it is what it is compared with, as in "three times that of 2018". `hedge` stands inside its words.
   */
  | {
      readonly kind: 'multiple' | 'fraction';
      readonly ratio: string;
      readonly compares: boolean;
      readonly hedge?: Hedge | undefined;
    }
  /**
   * `direction`: before an amount that is compared, the words mean a change, as in "ít hơn 9,6 tỷ USD so với năm 2022".
   */
  | {
      readonly kind: 'hedge';
      readonly hedge: Hedge;
      readonly direction: Direction | null;
      /** F of a verb in the future: "superará". */
      readonly status?: Status | undefined;
    }
  | { readonly kind: 'tentative'; readonly status: Status }
  /** Unknown words; `capital` ones may be a name. */
  | { readonly kind: 'word'; readonly capital: boolean }
  | { readonly kind: 'comma' | 'colon' | 'semicolon' | 'dash' | 'open' | 'close' | 'quote' | 'sign' }
  /** The end of a sentence, a line or a paragraph. */
  | { readonly kind: 'stop' | 'line' | 'paragraph' };

/** A mark with its place in the text, in UTF-16 units. */
export type Mark = MarkMeaning & { readonly from: number; readonly to: number };

export type MarkKind = Mark['kind'];
export type QuantityMark = Mark & { readonly kind: 'quantity' };
