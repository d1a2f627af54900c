/** A stated growth beside the computed ones, by its claim. */
import type { Growth } from '../../../domain/index.ts';
import { claimTitle } from '../../format/page-title.ts';
import { showPrinted } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import { type GrowthRow, growthRow, growthRows, isDrawn } from '../../models/growth-rows.ts';
import type { Ledger } from '../../models/ledger.ts';
import { type ChartDatum, claimDatum, computedDatum } from '../chart-datum.ts';
import { type ChartKind, intervalKey, isForeignTo, sourceLine } from '../chart-kind.ts';
import { KeyedStrip } from '../strip/KeyedStrip.tsx';
import { growthStrip } from '../strip/labelled-strip.ts';
import { StripLegend } from '../strip/StripLegend.tsx';
import { growthScale } from '../strip/strip-scales.ts';

export const growthKind: ChartKind<{ readonly kind: 'growth'; readonly claim: string }> = {
  kind: 'growth',
  refs: (ledger) =>
    growthRows(ledger)
      .filter(isDrawn)
      .map(({ claim }) => ({ kind: 'growth', claim: claim.id })),
  idOf: ({ kind, claim }) => `${kind}-${claim.replace('/', '--')}`,
  dataOf: ({ claim }, ledger) => {
    const row = growthRowOf(claim, ledger);
    return row ? growthData(row, ledger) : [];
  },
  captionOf: ({ claim }, context) => {
    const { ledger, messages, hrefs } = context;
    const row = growthRowOf(claim, ledger);
    if (!row) return null;
    const title = claimTitle(row.claim, ledger, messages);
    return {
      title,
      subtitle: growthSubtitle(row.claim, messages),
      description: `${title}. ${growthStrip(row, messages).title}.`,
      sourceLine: sourceLine(context),
      note: messages.growth.howReadText,
      page: hrefs.claim(claim),
    };
  },
  draw: ({ claim }, { ledger, messages, width }) => {
    const row = growthRowOf(claim, ledger);
    if (!row) return null;
    const strip = growthStrip(row, messages);
    const legend = { stated: messages.growth.stated, ...messages.verdict };
    return (
      <>
        <KeyedStrip strip={strip} scale={growthScale(row, width)} />
        <StripLegend bars={strip.bars} labels={legend} width={width} />
      </>
    );
  },
  embedRows: {
    namedBy: 'what',
    joint: ', ',
    withVerdict: true,
    keyOf: () => intervalKey,
    nameOf: ({ series }, { growth, basisShort }) =>
      series === 'stated'
        ? growth.stated
        : (Object.entries(basisShort).find(([basis]) => basis === series)?.[1] ?? series),
  },
};

function growthRowOf(claim: string, ledger: Ledger): GrowthRow | null {
  const check = ledger.check(claim);
  return check ? growthRow(check, ledger) : null;
}

/** The stated growth, then every computed one. */
function growthData({ claim, check }: GrowthRow, ledger: Ledger): ChartDatum[] {
  const computed = check.comparisons.map(({ basis, current, base, computed, verdict }) =>
    computedDatum(
      [...current, ...base],
      { series: basis, period: claim.period, reporter: null, interval: computed, unit: claim.unit, verdict },
      ledger,
    ),
  );
  return [claimDatum(claim, 'stated', ledger), ...computed];
}

function growthSubtitle(claim: Growth, messages: Messages): string {
  if (!isForeignTo(claim, messages)) return messages.export.growthSubtitle(claim.figure);
  return messages.export.growthSubtitleRead(
    showPrinted(claim, messages),
    messages.languageOf[claim.language] ?? claim.language,
  );
}
