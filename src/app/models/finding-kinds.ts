/** What the kinds of findings say. */
import type { Finding } from '../../domain/index.ts';

/** Whether it says that figures do not fit; revisions and mirror statistics stand side by side without a verdict. */
export const isJudged = ({ kind }: Finding): boolean => kind !== 'revision' && kind !== 'mirror';

/** Whether figures cannot all be true, at least without a revision: what marks a figure wherever it is shown. */
export const isGap = ({ kind }: Finding): boolean => kind === 'contradiction' || kind === 'between-sources';
