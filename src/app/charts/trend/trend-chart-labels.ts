/** The labels of the trend chart, for the live chart and for the file alike. */

import { type Hedge, negate, numberFormat, rational, readInterval, toPlot } from '../../../domain/index.ts';
import { annualBriefly } from '../../format/annual-words.ts';
import { showDate, showPeriod } from '../../format/show.ts';
import { showAbout } from '../../format/show-about.ts';
import { bothWays } from '../../format/subject.ts';
import { isTitleLength } from '../../format/title-length.ts';
import type { Messages } from '../../i18n/index.ts';
import { isLevelClaim, type Ledger, otherEconomy } from '../../models/ledger.ts';
import { countsApart } from '../../models/mirror-row.ts';
import { achievedUpTo } from '../../models/target-need.ts';
import { amountAxis } from '../amount-axis.ts';
import { BILLION } from '../plot-interval.ts';
import type { TrendChartLabels } from './TrendDrawing.tsx';
import type { PressMark } from './trend-mark.ts';
import type { TrendFlow, TrendModel } from './trend-model.ts';
import type { TrendChart } from './trends.ts';

/** Rounds a number to what can be read off a chart. The table beside it has all digits. */
const CHART_DIGITS = 4;

/** The units of amounts, the largest first, with what makes them of billions. */
const SCALES = [
  { scale: 'trillion', size: 1 / 1000 },
  { scale: 'billion', size: 1 },
  { scale: 'million', size: 1000 },
] as const;
const IN_ONES = { scale: '', size: 1e9 } as const;

function amount(billionsOf: readonly number[], messages: Messages): string {
  const top = Math.max(...billionsOf);
  const { scale, size } = SCALES.find(({ size }) => top * size >= 1) ?? IN_ONES;
  const format = numberFormat(messages.locale, { maximumSignificantDigits: CHART_DIGITS });
  const ends = [...new Set(billionsOf.map((value) => format.format(value * size)))];
  const [low = '', high] = ends;
  return messages.money.amount(
    high === undefined ? low : messages.format.dash(low, high),
    scale && messages.format[scale],
  );
}

/**
 * The title of a chart of trends. For two-way trade: how much it grew or shrank a year up to the value that stands for
 * now, by whose count, where that is known and not so long ago that few digits leave the direction open.
 */
export function trendTitle(chart: TrendChart, ledger: Ledger, messages: Messages): string {
  if (chart === 'T') return growthSaid(ledger, messages) ?? bothWays(ledger, messages);
  const { dataset, economy } = ledger;
  return messages.chart.bothFlows(economy(dataset.pair.assumedReporter), economy(otherEconomy(ledger)));
}

/** "2023/24" for twelve months of two years. */
const briefYear = ({ year, period }: PressMark): string =>
  period === String(year) ? period : `${year - 1}/${String(year % 100).padStart(2, '0')}`;

/** Publishers that are known by their initials, and whose names are too long for a chart. */
const INITIALS: Readonly<Record<string, string>> = { 'International Monetary Fund': 'IMF' };

/** Who published the statistics of a chart. */
function publisherOf(models: readonly TrendModel[], ledger: Ledger): string {
  const [id = ''] = models.flatMap(({ statistics }) => statistics.flatMap(({ claims }) => claims));
  const source = ledger.claim(id)?.source;
  const publisher = (source && ledger.source(source)?.publisher) || '';
  return INITIALS[publisher] ?? publisher;
}

function growthSaid(ledger: Ledger, messages: Messages): string | null {
  const { current } = ledger.dataset.headline;
  const achieved = achievedUpTo(ledger);
  if (!current || !achieved) return null;
  const rate = readInterval(achieved.rate);
  const isRise = rate.lower !== null && rate.lower.compare(0) > 0;
  const isFall = rate.upper !== null && rate.upper.compare(0) < 0;
  if (!isRise && !isFall) return null;
  const said = messages.titles.trend[isRise ? 'grew' : 'shrank']({
    what: messages.titles.owned.T(ledger.economy(current.reporter)),
    rate: showAbout(isRise ? rate : negate(rate), 'rate', messages),
    years: achieved.span,
    from: showPeriod(achieved.from, messages),
    to: showPeriod(current.period, messages),
    amount: annualBriefly(
      current,
      current.claims.map((id) => ledger.claim(id)).filter(isLevelClaim),
      messages,
    ),
  });
  return isTitleLength(said, messages) ? said : null;
}

/** What a chart of trends shows, in which unit; whose trade it is where the title only says who counted. */
export function trendSubtitle(
  chart: TrendChart,
  models: readonly TrendModel[],
  ledger: Ledger,
  messages: Messages,
): string {
  const subtitle = messages.overview.flowSubtitle(amountAxis(models[0]?.yTicks ?? [], messages).unit);
  const what = bothWays(ledger, messages);
  return chart === 'T' && trendTitle(chart, ledger, messages) !== what
    ? messages.chart.subtitleOf(what, subtitle)
    : subtitle;
}

/** The labels of a chart of trends. */
export function trendChartLabels(
  chart: TrendChart,
  models: readonly TrendModel[],
  ledger: Ledger,
  messages: Messages,
): TrendChartLabels {
  const { dataset, economy } = ledger;
  const side = dataset.pair.assumedReporter;
  const other = otherEconomy(ledger);
  const ofFlow = (flow: TrendFlow, text: string) =>
    chart === 'T' ? text : messages.chart.ofFlow(messages.flowShort[flow], text);
  const isOfStatistics = ({ press }: TrendModel) =>
    press.some(({ claims }) => claims.some((claim) => ledger.isStatistics(claim)));
  const newestWords = (mark: PressMark, period: string) => {
    const sum = hedgedSum(mark, ledger);
    const { value, made, claims, status } = mark;
    return messages.chart.newest(
      period,
      // What else nobody printed is known as a range, which is told in few digits.
      made === null || sum
        ? amount([sum?.value ?? value], messages)
        : showAbout(readInterval(made.interval), dataset.pair.currency, messages),
      sum ? sum.hedges[0] : made === null ? ledger.claim(claims[0]?.id ?? '')?.hedges[0] : undefined,
      status === 'A' ? '' : messages.obsStatus[status],
    );
  };
  return {
    title: trendTitle(chart, ledger, messages),
    description: trendDescription(chart, models, ledger, messages),
    ...amountAxis(models[0]?.yTicks ?? [], messages),
    statistics: (flow) => ofFlow(flow, messages.chart.statistics(publisherOf(models, ledger), economy(side))),
    press: models.some(isOfStatistics) ? messages.chart.published : messages.chart.press,
    mirror: messages.chart.mirror(economy(other)),
    gap: messages.chart.gap,
    // Long names of months do not fit beside a mark.
    newest: (mark, flow) =>
      ofFlow(flow, newestWords(mark, showPeriod(mark.period, messages, messages.monthsShort))),
    newestBriefly: (mark, flow) => ofFlow(flow, newestWords(mark, briefYear(mark))),
    flow: (flow) => messages.flowShort[flow],
    observation: ({ value, status }) =>
      messages.chart.observation(
        publisherOf(models, ledger),
        amount([value], messages),
        status === null || status === 'A' ? null : messages.obsStatus[status],
      ),
    reading: (mark) => markReading(mark, economy(other), messages),
    claim: ({ figure, publisher, published }) =>
      messages.chart.claim(figure, publisher, showDate(published, messages)),
    more: messages.chart.more,
    hint: chart === 'T' ? messages.chart.openYear : '',
  };
}

/** Parts of which one is "over" make a sum that is: it is told as the numbers make it. `null` for other marks. */
function hedgedSum(
  { made, hedged, claims }: PressMark,
  ledger: Ledger,
): { readonly value: number; readonly hedges: readonly Hedge[] } | null {
  if (made?.how !== 'sum' || !hedged) return null;
  const parts = claims.flatMap(({ id }) => ledger.claim(id) ?? []);
  const sum = parts.reduce((total, { values: [one = '0'] }) => total.add(rational(one)), rational(0));
  return { value: toPlot(sum) / BILLION, hedges: parts.flatMap(({ hedges }) => hedges) };
}

/**
 * What a chart of trends shows, for those who do not see it: of each flow the first, the highest and the newest value. What
 * is only forecast is told where nothing else is known.
 */
export function trendDescription(
  chart: TrendChart,
  models: readonly TrendModel[],
  ledger: Ledger,
  messages: Messages,
): string {
  const flows = models.map((model) => {
    const { flow, statistics, press } = model;
    const side = press.filter(({ reporter }) => reporter === 'side');
    const observed = side.filter(({ status }) => status !== 'F');
    const values: ToldValue[] = [
      ...statistics.flatMap(({ year, value }) => (value === null ? [] : [{ year, value, hedges: [] }])),
      ...(observed.length > 0 || hasLine(model) ? observed : side).map((mark) => {
        const { year, value, made, claims } = mark;
        const hedges = (made === null && ledger.claim(claims[0]?.id ?? '')?.hedges) || [];
        return { year, value, hedges, ...hedgedSum(mark, ledger) };
      }),
    ].sort((a, b) => a.year - b.year);
    const told = (point: ToldValue | undefined) => {
      if (!point) return '';
      const hedges = point.hedges.map((hedge) => messages.hedgeWord[hedge]);
      return messages.chart.inYear(
        messages.format.hedged(hedges, amount([point.value], messages)),
        String(point.year),
      );
    };
    const [earliest] = values;
    const highest =
      earliest && values.reduce((best, next) => (next.value > best.value ? next : best), earliest);
    const gaps = new Set(press.filter(({ gap }) => gap).map(({ year }) => String(year)));
    return messages.chart.description({
      what: messages.flowShort[flow],
      first: told(values[0]),
      highest: told(highest),
      newest: told(values.at(-1)),
      gaps: [...gaps],
    });
  });
  const { marksAre, marksAlone } = messages.chart;
  const key = models.some(hasLine) ? marksAre : marksAlone;
  return [`${trendTitle(chart, ledger, messages)}.`, ...flows, key].join(' ');
}

/** How to read the chart; of totals that are sums of statistics also what they add, where the valuations are known. */
export function trendNote(
  chart: TrendChart,
  models: readonly TrendModel[],
  ledger: Ledger,
  messages: Messages,
  all = false,
): string {
  const { chart: words } = messages;
  // A mark of the other side may be no count of the same goods at all.
  const apart = models.flatMap(({ press }) =>
    press.flatMap(({ reporter, period, claims }) => {
      const levels = claims.map(({ id }) => ledger.claim(id)).filter(isLevelClaim);
      const times = reporter === 'mirror' ? countsApart(levels, ledger) : null;
      return times === null ? [] : [words.noteApart(showPeriod(period, messages), times)];
    }),
  );
  const note = [all ? words.noteAll : words.note, ...new Set(apart)].join(' ');
  const added = models.flatMap(({ statistics }) =>
    statistics.flatMap(({ claims }) => (claims.length > 1 ? claims : [])),
  );
  const isAsSaid = (id: string) => {
    const claim = ledger.claim(id);
    return isLevelClaim(claim) && claim.valuation === (claim.flow === 'X' ? 'FOB' : 'CIF');
  };
  return chart === 'T' && added.length > 0 && added.every(isAsSaid)
    ? `${note} ${words.derived(ledger.economy(ledger.dataset.pair.assumedReporter))}`
    : note;
}

const hasLine = ({ statistics }: TrendModel): boolean => statistics.some(({ value }) => value !== null);

/** A value of a year in words, in billions of the currency. */
interface ToldValue {
  readonly year: number;
  readonly value: number;
  readonly hedges: readonly Hedge[];
}

function markReading(
  { low, high, period, reporter, status, hedged, made, gap }: PressMark,
  other: string,
  messages: Messages,
): string {
  const remarks = [
    period.includes('/') && showPeriod(period, messages),
    made !== null && messages.chart.made[made.how],
    reporter === 'mirror' && messages.chart.mirror(other),
    hedged && messages.chart.hedged,
    status !== 'A' && messages.obsStatus[status],
    gap && messages.chart.gap,
  ].filter((remark) => remark !== false);
  return [amount([low, high], messages), ...remarks].join(', ');
}
