/** How an address tells the page that checks a statement what to check. */

/** The names of fields other than figures. A figure's field has the name of its place. */
export const QUERY_FIELDS = {
  language: 'lang',
  sentence: 's',
  published: 'published',
  changes: 'set',
  taken: 'with',
  sign: 'sign',
  side: 'side',
  period: 'period',
} as const;
