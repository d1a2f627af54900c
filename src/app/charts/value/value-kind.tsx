/** All that is printed about one value, by its part of the address. */
import { valueTitle } from '../../format/page-title.ts';
import { countsApart } from '../../models/mirror-row.ts';
import { levelsByInterval, reporterGroups, valueSlug, valuesOf } from '../../models/value-page.ts';
import { claimDatum } from '../chart-datum.ts';
import { type ChartKind, intervalKey, sourceLine } from '../chart-kind.ts';
import { KeyedStrip } from '../strip/KeyedStrip.tsx';
import { scaleNote, valueStrip } from '../strip/labelled-strip.ts';
import { valueScale } from '../strip/strip-scales.ts';

export const valueKind: ChartKind<{ readonly kind: 'value'; readonly slug: string }> = {
  kind: 'value',
  refs: (ledger) =>
    [...valuesOf(ledger).values()]
      .filter(({ levels }) => levelsByInterval(levels).length > 1)
      .map(({ key }) => ({ kind: 'value', slug: valueSlug(key) })),
  idOf: ({ kind, slug }) => `${kind}-${slug.toLowerCase()}`,
  // By reporter and date.
  dataOf: ({ slug }, ledger) =>
    reporterGroups(valuesOf(ledger).get(slug)?.levels ?? [], ledger).flatMap(({ levels, statistics }) =>
      levels.map((level) => claimDatum(level, statistics ? 'statistics' : 'printed', ledger)),
    ),
  captionOf: ({ slug }, context) => {
    const { ledger, messages, hrefs } = context;
    const value = valuesOf(ledger).get(slug);
    if (!value) return null;
    const { levels } = value;
    const strip = valueStrip(levels, ledger, messages);
    const title = valueTitle(value, ledger, messages);
    const apart = countsApart(levels, ledger);
    return {
      title,
      subtitle: messages.export.valueSubtitle(strip.unit, levels.length),
      description: `${title}. ${strip.title}.`,
      sourceLine: sourceLine(context),
      note: [
        messages.export.valueNote,
        scaleNote(strip, messages),
        apart === null ? '' : messages.findings.mirrorApartNote(apart),
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
      page: hrefs.value(slug),
    };
  },
  draw: ({ slug }, { ledger, messages, width }) => {
    const value = valuesOf(ledger).get(slug);
    if (!value) return null;
    const levels = reporterGroups(value.levels, ledger).flatMap((group) => group.levels);
    const strip = valueStrip(levels, ledger, messages);
    return <KeyedStrip strip={strip} scale={valueScale(strip.bars, strip.factor, width)} />;
  },
  embedRows: { namedBy: 'year', joint: ' + ', keyOf: () => intervalKey },
};
