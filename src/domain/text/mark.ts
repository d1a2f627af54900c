/** The marks of a text: what each of its words, numbers and signs is, in order. */

import type { Direction } from '../figures/languages/language.ts';
import type { Hedge, Status } from '../ledger/codes.ts';
import type { TextQuantity } from './quantity.ts';
import type { WordKind } from './text-language.ts';
import type { SaidTime } from './time-templates.ts';

/** What a mark is, without its place. */
export type MarkMeaning =
  | { readonly kind: Exclude<WordKind, 'up' | 'down' | 'more' | 'less' | 'plain'> }
  /** `isWares`: the words are goods of every kind. */
  | { readonly kind: 'plain'; readonly isWares?: boolean }
  /** A direction; a comparative makes a change of an amount: "US$20 million less than in 2023". */
  | { readonly kind: Direction; readonly isComparative: boolean }
  | { readonly kind: 'economy'; readonly economy: string }
  | { readonly kind: 'time'; readonly time: SaidTime }
  | ({ readonly kind: 'quantity' } & TextQuantity)
  /**
   * A growth that is words alone, as an exact ratio: "doubled" is 1. A fraction is one beside a direction only. Whether a
   * time behind it is what it is counted from: "three times that of 2018".
   */
  | { readonly kind: 'multiple' | 'fraction'; readonly ratio: string; readonly compares: boolean }
  /** `direction`: before an amount that is compared, the words are a change: "ít hơn 9,6 tỷ USD so với năm 2022". */
  | { readonly kind: 'hedge'; readonly hedge: Hedge; readonly direction: Direction | null }
  | { readonly kind: 'tentative'; readonly status: Status }
  /** Words that are not known; a capital may start a name. */
  | { readonly kind: 'word'; readonly capital: boolean }
  | { readonly kind: 'comma' | 'colon' | 'semicolon' | 'dash' | 'open' | 'close' | 'quote' | 'sign' }
  /** Where a sentence, a line or a paragraph ends. */
  | { readonly kind: 'stop' | 'line' | 'paragraph' };

/** A mark with its place in the text, in UTF-16 units. */
export type Mark = MarkMeaning & { readonly from: number; readonly to: number };

export type MarkKind = Mark['kind'];
export type QuantityMark = Mark & { readonly kind: 'quantity' };
