/** The pictures of findings: for each proof, the stated figure and what the others give; or all figures. */
import { type ChartKind, intervalKey } from '../chart-kind.ts';
import { KeyedStrip } from '../strip/KeyedStrip.tsx';
import { valueScale } from '../strip/strip-scales.ts';
import { findingCaption } from './finding-caption.ts';
import { type FindingRef, findingData, findingPictures } from './finding-picture.ts';
import { findingStrip } from './finding-strips.ts';

export const findingKind: ChartKind<FindingRef> = {
  kind: 'finding',
  refs: ({ dataset }) => dataset.findings.flatMap(findingPictures),
  idOf: ({ finding, picture }) => `finding-${finding}${picture === 0 ? '' : `-${picture + 1}`}`,
  dataOf: findingData,
  captionOf: findingCaption,
  draw: (ref, { ledger, messages, width }) => {
    const strip = findingStrip(ref, ledger, messages);
    return strip && <KeyedStrip strip={strip} scale={valueScale(strip.bars, strip.factor, width)} />;
  },
  embedRows: {
    namedBy: 'what',
    joint: ', ',
    keyOf: () => intervalKey,
    nameOf: ({ series }, { findings: { strip } }) =>
      series === 'stated' ? strip.stated : series === 'computed' ? strip.computed : undefined,
  },
};
