/** The figures that were published for one value, as steps by the day of publication. */
import { UNSPECIFIED } from '../../../domain/index.ts';
import { valueTitle } from '../../format/page-title.ts';
import { showDate, showPeriod, showPrinted } from '../../format/show.ts';
import { inCurrency } from '../../i18n/in-currency.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import { reporterGroups, valuesOf } from '../../models/value-page.ts';
import { amountAxis } from '../amount-axis.ts';
import { claimDatum } from '../chart-datum.ts';
import { type ChartKind, sourceLine } from '../chart-kind.ts';
import { RevisionsChart, type RevisionsLabels } from './RevisionsChart.tsx';
import {
  type PublishedSeries,
  type RevisionsModel,
  revisedSlugs,
  revisionsModel,
} from './revisions-model.ts';

export interface RevisionsRef {
  readonly kind: 'revisions';
  /** The part of the address that names the value. */
  readonly slug: string;
}

export const revisionsKind: ChartKind<RevisionsRef> = {
  kind: 'revisions',
  refs: (ledger) => revisedSlugs(ledger).map((slug) => ({ kind: 'revisions', slug })),
  idOf: ({ kind, slug }) => `${kind}-${slug.toLowerCase()}`,
  dataOf: ({ slug }, ledger) =>
    reporterGroups(valuesOf(ledger).get(slug)?.levels ?? [], ledger).flatMap(({ levels, statistics }) =>
      levels.map((level) => claimDatum(level, statistics ? 'statistics' : 'printed', ledger)),
    ),
  captionOf: ({ slug }, context) => {
    const { ledger, messages, hrefs } = context;
    const value = valuesOf(ledger).get(slug);
    const model = revisionsModel(ledger, slug);
    if (!value || !model) return null;
    return {
      title: valueTitle(value, ledger, messages),
      subtitle: messages.value.revisionsSubtitle(axisOf(model, messages).unit),
      description: describeRevisions(model, ledger, messages),
      sourceLine: sourceLine(context),
      note: messages.value.revisionsNote,
      page: hrefs.value(slug),
    };
  },
  draw: ({ slug }, { ledger, messages, width }) => {
    const model = revisionsModel(ledger, slug);
    return (
      model && (
        <RevisionsChart
          model={model}
          labels={revisionsLabels(model, ledger, messages)}
          side={ledger.dataset.pair.assumedReporter}
          width={width}
        />
      )
    );
  },
  embedRows: {
    namedBy: 'year',
    joint: ' + ',
    keyOf: ({ slug }, ledger) => {
      const drawn = new Map(
        (revisionsModel(ledger, slug)?.series ?? []).flatMap((one) =>
          [...one.dated, ...one.undated].map(({ level }) => [level.id, level.id]),
        ),
      );
      return ({ claims: [first] }) => drawn.get(first?.id ?? '') ?? null;
    },
  },
};

function axisOf({ series, ticks }: RevisionsModel, messages: Messages) {
  const unit = series[0]?.dated[0]?.level.unit ?? messages.money.currency;
  return amountAxis(ticks, inCurrency(messages, unit));
}

function revisionsLabels(model: RevisionsModel, ledger: Ledger, messages: Messages): RevisionsLabels {
  const figures = model.series.flatMap(({ dated }) =>
    dated.map(({ level }) => [level.id, showPrinted(level, messages)] as const),
  );
  const slug = valuesOf(ledger).get(model.slug);
  return {
    title: slug ? valueTitle(slug, ledger, messages) : '',
    description: describeRevisions(model, ledger, messages),
    ...axisOf(model, messages),
    // In the catalogue's words: Chromium has no names of Lao months, and would change what the build wrote.
    month: (day) =>
      showPeriod(new Date(day * 86_400_000).toISOString().slice(0, 7), messages, messages.monthsShort),
    undated: messages.findings.dayNotKnown,
    series: model.series.map((one) => seriesName(one, ledger, messages)),
    figures: Object.fromEntries(figures),
  };
}

function seriesName({ reporter, statistics }: PublishedSeries, ledger: Ledger, { value }: Messages): string {
  const name = reporter === UNSPECIFIED ? value.unspecified : value.reportedBy(ledger.economy(reporter));
  return statistics ? value.statistics(name) : name;
}

/** Each reporter's figures in their order, for those who do not see them. */
function describeRevisions({ series }: RevisionsModel, ledger: Ledger, messages: Messages): string {
  return series
    .map((one) =>
      messages.value.revisionsOf(
        seriesName(one, ledger, messages),
        one.dated.map(({ level }) =>
          messages.value.publishedOn(
            showPrinted(level, messages),
            showDate(ledger.published(level), messages),
          ),
        ),
        one.undated.map(({ level }) => showPrinted(level, messages)),
      ),
    )
    .join(' ');
}
