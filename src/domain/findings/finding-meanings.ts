/** What each code and each kind of finding means, in one line: for data files, where no page explains them. */
import type { FindingCode, FindingKind } from './finding.ts';

export const CODE_MEANINGS: Readonly<Record<FindingCode, string>> = {
  'growth-differs':
    'A stated growth is not the growth from the one printed value to the other, within one source.',
  'whole-differs':
    'Exports and imports do not make the total or the balance printed with them (X + M = T, X - M = B).',
  'growth-outside-parts':
    'The stated growth of total trade does not lie where the growths of exports and imports put it.',
  'periods-differ':
    'A longer period holds less than its parts, or parts that make it up do not add up to it.',
  'average-differs':
    'A stated average is not that of the values of its years or months, nor their sum divided, within one source.',
  'average-growth-differs':
    'A stated average growth is neither the compound growth over its years nor the mean of their growths.',
  'share-differs': 'A stated share is not the part divided by the whole, or by the target.',
  'needed-growth-differs':
    'The growth a year that is said to be needed does not lead from the printed value to the target.',
  'values-differ': 'Two figures for one reporter, flow and period have no value in common.',
  'not-all-true':
    'Some figures of one source cannot all be true, as shown by adding up what each of them says.',
  'rounding-differs':
    'Two figures for one reporter, flow and period agree only if one was cut, or a tie was rounded both ways.',
  revised:
    'The figures for one reporter, flow and period changed from source to source; this contradicts nobody.',
  'target-not-met': 'A target is said to be met that the printed values do not reach.',
  mirror: 'Both economies report the same flow; the two are shown side by side and never judged.',
  magnitude:
    'A value is off by about a power of ten from the others for its period, or from the years around it.',
};

export const KIND_MEANINGS: Readonly<Record<FindingKind, string>> = {
  contradiction: 'The figures cannot all be true.',
  'between-sources': 'The figures cannot all be true unless one was revised between its sources.',
  magnitude: 'A value seems to be off by a power of ten; this proves nothing by itself.',
  rounding: 'Only cutting digits, or rounding a tie both ways, reconciles the figures.',
  revision: 'Values that changed with their date.',
  mirror: "Two economies' reports of one flow.",
};
