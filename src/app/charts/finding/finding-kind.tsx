/** The pictures of findings: for each proof, the stated figure and what the others give; or all figures. */

import { findingTitle } from '../../format/finding-title.ts';
import { showPeriod } from '../../format/show.ts';
import { isGrowthClaim, isLevelClaim } from '../../models/ledger.ts';
import type { ChartKind } from '../chart-kind.ts';
import { PartsChart } from '../parts/PartsChart.tsx';
import { KeyedStrip } from '../strip/KeyedStrip.tsx';
import { valueScale } from '../strip/strip-scales.ts';
import { findingCaption } from './finding-caption.ts';
import { findingParts, partKey } from './finding-parts.ts';
import { type FindingRef, findingData, findingPictures } from './finding-picture.ts';
import { findingStrip } from './finding-strips.ts';

export const findingKind: ChartKind<FindingRef> = {
  kind: 'finding',
  refs: ({ dataset }) => dataset.findings.flatMap(findingPictures),
  idOf: ({ finding, picture }) => `finding-${finding}${picture === 0 ? '' : `-${picture + 1}`}`,
  dataOf: findingData,
  captionOf: findingCaption,
  draw: (ref, { ledger, messages, width }) => {
    const parts = findingParts(ref, ledger, messages);
    const finding = ledger.finding(ref.finding);
    if (parts && finding) {
      const title = findingTitle(finding, ledger, messages, ref.picture);
      return <PartsChart model={parts} title={title} width={width} />;
    }
    const strip = findingStrip(ref, ledger, messages);
    return strip && <KeyedStrip strip={strip} scale={valueScale(strip.bars, strip.factor, width)} />;
  },
  embedRows: {
    namedBy: 'what',
    joint: ', ',
    keyOf: partKey,
    nameOf: ({ series, claims: [claim] }, messages) => {
      const { strip } = messages.findings;
      if (series === 'part' && (isLevelClaim(claim) || isGrowthClaim(claim)))
        return messages.chart.ofFlow(showPeriod(claim.period, messages), messages.flowShort[claim.flow]);
      return series === 'stated' ? strip.stated : series === 'computed' ? strip.computed : undefined;
    },
  },
};
