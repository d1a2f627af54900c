/** A date of CSL-JSON: year, then month, then day, as far as it is known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** One bibliographic item of CSL-JSON, with the fields that are used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'dataset' | 'graphic' | 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  /** ISO 639-1. */
  readonly language?: string;
  readonly note?: string;
}

/** An ISO 8601 day, month or year. */
export const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });
