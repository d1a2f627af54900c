/** The words that stand around a chart wherever it is shown: on a page, in a file, in another site. */
import type { Claim, Growth, Source } from '../../domain/index.ts';
import type { LanguageCode, Messages } from '../i18n/index.ts';
import type { ChartRef } from '../models/chart-ref.ts';
import { growthRow } from '../models/growth-rows.ts';
import type { Ledger } from '../models/ledger.ts';
import { overviewOf } from '../models/overview.ts';
import type { TrendFlow } from '../models/trend-model.ts';
import { trendOf } from '../models/trends.ts';
import { valuesOf } from '../models/value-page.ts';
import { hrefs } from '../route.ts';
import { citationShort } from './citation.ts';
import { gaugeTexts } from './gauge-texts.ts';
import { showPeriod, showPrinted, showValues } from './show.ts';
import { growthStrip, valueStrip } from './strip-texts.ts';
import { claimSubject } from './subject.ts';
import { trendTitle } from './trend-texts.ts';
import { valueName } from './value-name.ts';

export interface ChartWords {
  readonly title: string;
  /** What is shown, with its unit and period. */
  readonly subtitle: string;
  /** What it shows, in a sentence or two, for those who do not see it: alternative text. */
  readonly description: string;
  /** Where the numbers are from, without the dataset's version. */
  readonly sourceLine: string;
  /** How to read it. */
  readonly note: string;
  /** The page that shows it, below the site's root, with a final slash. */
  readonly page: string;
}

/** What the words are made from. */
interface Context {
  readonly ledger: Ledger;
  readonly text: Messages;
  readonly all: ReturnType<typeof hrefs>;
  /** The sources of the chart's numbers. */
  readonly sources: readonly Source[];
}

/** The words of a chart; `null` when the dataset does not hold what it is about. */
export function chartWords(
  ref: ChartRef,
  sources: readonly Source[],
  ledger: Ledger,
  language: LanguageCode,
  text: Messages,
): ChartWords | null {
  const context = { ledger, text, sources, all: hrefs('', language) };
  switch (ref.kind) {
    case 'trend':
      return trendWords(ref.flow, context);
    case 'targets':
      return targetsWords(context);
    case 'target':
      return targetWords(ledger.claim(ref.claim), context);
    case 'growth':
      return growthWords(ref.claim, context);
    case 'value':
      return valueWords(ref.slug, context);
  }
}

/** A line below a chart names so many sources; the others are counted, and all are in its table and its citation. */
const MOST_NAMED = 2;

function sourceLine({ sources, text }: Context): string {
  const named = sources.slice(0, MOST_NAMED).map((source) => citationShort(source, text));
  return text.export.sources(named, sources.length - named.length);
}

function trendWords(flow: TrendFlow, { ledger, text, all, sources }: Context): ChartWords {
  const model = trendOf(ledger, flow);
  const [first, last] = [model.statistics.at(0)?.year ?? 0, model.statistics.at(-1)?.year ?? 0];
  const title = trendTitle(flow, ledger, text);
  const statistics = sources.filter(({ kind }) => kind === 'statistics');
  const press = model.press.reduce((sum, mark) => sum + mark.claims.length, 0);
  const side = ledger.economy(ledger.dataset.pair.assumedReporter);
  return {
    title,
    subtitle: text.overview.flowSubtitle,
    description: text.chart.description(title, first, last),
    sourceLine: text.chart.sourceLine(
      statistics.map((one) => citationShort(one, text)),
      press,
    ),
    note: flow === 'T' ? `${text.chart.note} ${text.chart.derived(side)}` : text.chart.note,
    page: all.overview(ledger.dataset.pair.id),
  };
}

function targetsWords(context: Context): ChartWords | null {
  const { ledger, text, all } = context;
  const overview = overviewOf(ledger);
  const texts = gaugeTexts(overview, text);
  if (!texts || !overview.size) return null;
  const { current } = overview.size;
  const [a, b] = ledger.dataset.pair.economies;
  return {
    title: text.export.targetsTitle(text.pairName(a.name, b.name)),
    subtitle: text.overview.gaugesSubtitle(
      showValues(current.values, current.unit, text),
      showPeriod(current.period, text),
    ),
    description: texts.description,
    sourceLine: sourceLine(context),
    note: text.overview.gaugesChoice,
    page: all.overview(ledger.dataset.pair.id),
  };
}

function targetWords(claim: Claim | undefined, context: Context): ChartWords | null {
  const { ledger, text, all } = context;
  const words = targetsWords(context);
  const texts = gaugeTexts(overviewOf(ledger), text);
  const target = claim && texts?.targets[claim.id];
  if (!words || !texts || !target) return null;
  const [a, b] = ledger.dataset.pair.economies;
  return {
    ...words,
    subtitle: text.export.targetSubtitle(texts.current),
    title: text.export.targetTitle(target.name, text.pairName(a.name, b.name)),
    description: text.export.targetDescription(texts.current, target.threshold, target.status),
    page: all.claim(ledger.dataset.pair.id, claim.id),
  };
}

function growthWords(id: string, context: Context): ChartWords | null {
  const { ledger, text, all } = context;
  const check = ledger.check(id);
  const row = check && growthRow(check, ledger);
  if (!row) return null;
  const { title: bars } = growthStrip(row, text);
  const title = claimSubject(row.claim, ledger, text);
  return {
    title,
    subtitle: growthSubtitle(row.claim, text),
    description: `${title}. ${bars}.`,
    sourceLine: sourceLine(context),
    note: text.growth.howReadText,
    page: all.claim(ledger.dataset.pair.id, id),
  };
}

/** The languages whose letters are not in the fonts that pictures are drawn with: boxes would stand for them. */
const NOT_DRAWN: ReadonlySet<string> = new Set(['ar', 'ja', 'ko', 'th', 'zh']);

function growthSubtitle(claim: Growth, text: Messages): string {
  if (!NOT_DRAWN.has(claim.language)) return text.export.growthSubtitle(claim.figure);
  const names = new Intl.DisplayNames(text.locale, { type: 'language' });
  return text.export.growthSubtitleRead(showPrinted(claim, text), names.of(claim.language) ?? claim.language);
}

function valueWords(slug: string, context: Context): ChartWords | null {
  const { ledger, text, all } = context;
  const value = valuesOf(ledger).get(slug);
  if (!value) return null;
  const { key, levels } = value;
  const { title: bars, unit } = valueStrip(levels, ledger, text);
  const title = text.value.title(valueName(key, ledger, text), showPeriod(key.period, text));
  return {
    title,
    subtitle: text.export.valueSubtitle(unit, levels.length),
    description: `${title}. ${bars}.`,
    sourceLine: sourceLine(context),
    note: text.export.valueNote,
    page: all.value(ledger.dataset.pair.id, slug),
  };
}
