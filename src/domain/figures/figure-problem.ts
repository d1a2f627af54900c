/** Why a figure cannot be read. `offset` counts UTF-16 units into the text. */
export interface FigureProblem {
  readonly code:
    | 'unknown-language'
    | 'unknown-word'
    | 'no-number'
    /** Digits whose marks make no number, as "29,9,5". */
    | 'unreadable-number'
    /** A quantity without a number, as "several hundred". */
    | 'vague-number'
    /** One mark with three digits behind it, which may group thousands or stand before decimals. */
    | 'doubtful-marks'
    /** "Rose 2.3 times", which may be to 2.3 times as much, or by 2.3 times. */
    | 'doubtful-multiple'
    | 'too-many-numbers'
    | 'range-order'
    | 'no-unit'
    | 'two-units'
    /** A sign or word that several currencies share; `found` is it. */
    | 'which-currency'
    /** A part that was not seen in a range, or beside a second amount. */
    | 'cut-off'
    /** Percentage points, a change of a rate. */
    | 'rate-points'
    /** A rate with a scale, as "5 million per cent". */
    | 'scaled-rate'
    | 'two-directions'
    /** What a change went to or came from, as in "rose to 5": no size of the change. */
    | 'moves-to'
    /** A bracket without its other one, or within a number. */
    | 'bracket';
  readonly offset: number;
  readonly found: string;
  /** Of doubtful marks: the number by the rule of the language, and by the other one. */
  readonly readings?: readonly [string, string];
}
