/** Why a figure cannot be read. `offset` is the place in its text, in UTF-16 units; `found` is the text at that place. */
export interface FigureProblem {
  readonly code:
    | 'unknown-language'
    | 'unknown-word'
    | 'no-number'
    /** Digits with marks that do not make a number, such as "29,9,5". */
    | 'unreadable-number'
    /** A quantity without a number, such as "several hundred". */
    | 'vague-number'
    /** A single mark with three digits behind it, which may group thousands or be the decimal mark. */
    | 'doubtful-marks'
    /** "Rose 2.3 times" may mean to 2.3 times as much, or by 2.3 times. */
    | 'doubtful-multiple'
    | 'too-many-numbers'
    | 'range-order'
    | 'no-unit'
    | 'two-units'
    /** A sign or word that several currencies share, such as "Sh". */
    | 'which-currency'
    /** A part that was not seen, in a range or beside a second amount. */
    | 'cut-off'
    /** Percentage points: the change of a rate, which is not a rate itself. */
    | 'rate-points'
    /** A rate with a scale, as "5 million per cent". */
    | 'scaled-rate'
    | 'two-directions'
    /** Where a change went to or came from, as in "rose to 5", which is not the size of the change. */
    | 'moves-to'
    /** A bracket without its partner, or within a number. */
    | 'bracket';
  readonly offset: number;
  readonly found: string;
  /** Of doubtful marks: the number as the language's own marks read, then as the other convention reads. */
  readonly readings?: readonly [string, string];
}
