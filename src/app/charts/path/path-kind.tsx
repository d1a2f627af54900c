/** The past, the targets, and paths of steady growth. */
import { showPeriod, showRate } from '../../format/show.ts';
import { startName } from '../../format/target-text.ts';
import { dueYear } from '../../models/target-tally.ts';
import { type ChartKind, sourceLine } from '../chart-kind.ts';
import { usualPath } from './chosen-path.ts';
import { PathChart } from './PathChart.tsx';
import { pathChartLabels, pathLegend } from './path-chart-labels.ts';
import { pathData } from './path-data.ts';

export const pathKind: ChartKind<{ readonly kind: 'path' }> = {
  kind: 'path',
  refs: (ledger) => (usualPath(ledger) ? [{ kind: 'path' }] : []),
  idOf: ({ kind }) => kind,
  dataOf: (_, ledger) => pathData(ledger),
  captionOf: (_, context) => {
    const { ledger, messages, hrefs } = context;
    const path = usualPath(ledger);
    if (!path) return null;
    const [a, b] = ledger.dataset.pair.economies;
    const labels = pathChartLabels(path, messages);
    return {
      title: messages.export.pathTitle(messages.pairName(a.name, b.name)),
      subtitle: messages.targets.pathSubtitle(labels.unit),
      description: labels.description,
      sourceLine: sourceLine(context),
      note: messages.export.pathNote(showRate(path.growth, messages), startName(path.start.value, messages)),
      page: hrefs.targets(),
    };
  },
  draw: (_, { ledger, messages, width }) => {
    const path = usualPath(ledger);
    return (
      path && (
        <PathChart
          model={path.model}
          labels={pathChartLabels(path, messages)}
          legend={pathLegend(path, messages)}
          keyed
          width={width}
        />
      )
    );
  },
  embedRows: {
    namedBy: 'year',
    joint: ' + ',
    keyOf:
      () =>
      ({ period }) =>
        period === null ? null : String(dueYear(period) ?? ''),
    nameOf: ({ series, period }, messages) => {
      if (series === 'path') return messages.embed.path(showPeriod(period ?? '', messages));
      if (series === 'targeted') return messages.embed.targeted(showPeriod(period ?? '', messages));
      return undefined;
    },
  },
};
