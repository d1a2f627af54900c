import type { Change } from '../../../domain/index.ts';
import { count } from './count.ts';

/** The page of what changed and the page of corrections. */
export const changes = {
  title: (newest: string) => `What changed, last on ${newest}`,
  titleNone: 'What changed: nothing yet',
  description: (pair: string) =>
    `Sources, values and contradictions about the trade between ${pair} that are new, changed or gone, by date.`,
  lead: (asOf: string, checkedOn: string) =>
    `The newest source is of ${asOf}. Newer ones were last looked for on ${checkedOn}.`,
  leadUndated: (checkedOn: string) =>
    `The newest source has no date. Newer ones were last looked for on ${checkedOn}.`,
  none: 'Nothing has changed since these pages were first published.',
  feed: 'Feed for programs that follow pages (Atom)',
  feedTitle: (pair: string) => `Trade between ${pair}: what changed`,
  entry: (date: string, what: string) => `${date}: ${what}`,
  correction: 'an error of ours was corrected',
  data: 'the data changed',
  sources: {
    added: (n) => `${count(n, 'new source', 'new sources')}`,
    changed: (n) => `${count(n, 'source', 'sources')} with other figures or another description`,
    gone: (n) => `${count(n, 'source', 'sources')} taken out`,
  } as Counts,
  values: {
    added: (n) => `${count(n, 'value', 'values')} that had no figure before`,
    changed: (n) => `${count(n, 'value', 'values')} with other figures`,
    gone: (n) => `${count(n, 'value', 'values')} without any figure now`,
  } as Counts,
  findings: {
    added: (n) => `${count(n, 'new finding', 'new findings')}`,
    changed: (n) => `${count(n, 'finding', 'findings')} judged otherwise`,
    gone: (n) => `${count(n, 'finding', 'findings')} no longer found`,
  } as Counts,
  now: (figures: string) => `New: ${figures}.`,
  before: (figures: string) => `No longer: ${figures}.`,
  quoted: (figure: string) => `“${figure}”`,
  corrections: {
    title: (n: number) =>
      n === 0 ? 'Corrections: none so far' : `Corrections: ${count(n, 'error', 'errors')} of ours, mended`,
    description: (pair: string) =>
      `How to report an error in the figures about the trade between ${pair}, and the errors that were mended.`,
    howTitle: 'Report an error',
    how: 'A figure that is not as its source has it is an error of ours. Tell us the address of the page, what it says, what the source says and where to find the source; a picture of the passage helps.',
    send: 'Send a correction',
    where: 'Tell whoever publishes these pages. The source code has a form for it, “A figure is wrong”.',
    notOurs:
      'A figure that contradicts others in its own source is copied as it stands: finding that is what these pages are for.',
    listTitle: 'What was corrected',
    none: 'No error has been reported or found so far.',
    wrong: 'Was',
    right: 'Is now',
    concerned: 'Figures concerned',
  },
};

type Counts = Readonly<Record<Change, (n: number) => string>>;
