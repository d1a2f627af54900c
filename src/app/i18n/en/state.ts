import type { DataFault } from '../../api/fetch-json.ts';

/** The words instead of a page or beside it: loading, empty, broken or not found. */
export const state = {
  status: {
    loading: 'Loading the interactive parts …',
    newer: 'Newer data have been published since this page was opened. Reload it to see them.',
    failed: (fault: DataFault | null) =>
      `The interactive parts could not be loaded (${faultText(fault)}). The page itself is complete.`,
    codeFailed:
      'The interactive parts could not be loaded: no connection, or a newer version of this site. The page itself is complete.',
  },
  notFound: {
    title: 'Page not found',
    text: 'The address may be mistyped, or the figure or source may have a new name.',
    home: 'Start page',
  },
  moved: { title: 'This page has moved', now: 'What took its place:' },
  loading: 'Loading the data …',
  empty: 'No figure of this pair has been entered yet.',
  error: {
    title: 'The data could not be loaded',
    text: (fault: DataFault | null) => `What happened: ${faultText(fault)}.`,
    retry: 'Try again',
    reload: 'Reload the page',
  },
};

function faultText(fault: DataFault | null): string {
  switch (fault?.kind) {
    case 'network':
      return 'no connection to the site';
    case 'slow':
      return 'the site has not answered within a minute';
    case 'http':
      return fault.status === 404
        ? 'the data file is not there (404)'
        : `the site answered with error ${fault.status}`;
    case 'broken':
      return `the data file is damaged: ${fault.detail}`;
    case 'format':
      return `the data are of format ${fault.found}, which this page does not read; reload it`;
    default:
      return 'an unexpected error';
  }
}
