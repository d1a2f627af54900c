/** Why a figure cannot be read. `offset` counts UTF-16 units into the text. */
export interface FigureProblem {
  readonly code:
    | 'unknown-language'
    | 'unknown-word'
    | 'no-number'
    | 'too-many-numbers'
    | 'range-order'
    | 'no-unit'
    | 'two-units'
    | 'two-directions';
  readonly offset: number;
  readonly found: string;
}
