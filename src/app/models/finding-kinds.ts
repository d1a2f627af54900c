/** What the kinds of findings mean for pages. */
import type { Finding } from '../../domain/index.ts';

/** Whether figures do not fit. Revisions and mirror statistics stand side by side without a verdict. */
export const isJudged = ({ kind }: Finding): boolean => kind !== 'revision' && kind !== 'mirror';

/** Whether figures cannot all be true, or only after a revision. Such figures are marked wherever they are shown. */
export const isGap = ({ kind }: Finding): boolean => kind === 'contradiction' || kind === 'between-sources';

/** Whether a value seems to be off by a power of ten, which proves nothing wrong by itself. */
export const isOffByTens = ({ kind }: Finding): boolean => kind === 'magnitude';

/** Whether figures disagree with each other, if only by their rounding; other findings are a doubt about one of them. */
export const isContrary = (finding: Finding): boolean => isGap(finding) || finding.kind === 'rounding';
