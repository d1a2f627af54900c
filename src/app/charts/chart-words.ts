/** The words that stand around a chart wherever it is shown: on a page, in a file, in another site. */
import type { Growth, Source } from '../../domain/index.ts';
import { citationShort } from '../format/citation.ts';
import { findingWords } from '../format/finding-chart-words.ts';
import { showPeriod, showPrinted } from '../format/show.ts';
import { claimSubject } from '../format/subject.ts';
import { valueName } from '../format/value-name.ts';
import type { LanguageCode, Messages } from '../i18n/index.ts';
import type { Ledger } from '../models/ledger.ts';
import { valuesOf } from '../models/value-page.ts';
import { growthRow } from '../pages/growth/growth-rows.ts';
import { hrefsOf } from '../route.ts';
import { type ChartContext, type ChartWords, NOT_DRAWN, sourceLine } from './chart-context.ts';
import type { ChartRef } from './chart-ref.ts';
import { growthStrip, scaleNote, valueStrip } from './strip/strip-texts.ts';
import { openTargetWords, pathWords, targetsWords, targetWords } from './target/target-chart-words.ts';
import type { TrendFlow } from './trend/trend-model.ts';
import { trendTitle } from './trend/trend-texts.ts';
import { trendOf } from './trend/trends.ts';

/** The words of a chart; `null` when the dataset does not hold what it is about. */
export function chartWords(
  ref: ChartRef,
  sources: readonly Source[],
  ledger: Ledger,
  language: LanguageCode,
  text: Messages,
): ChartWords | null {
  const context = { ledger, text, sources, hrefs: hrefsOf(ledger.dataset.pair.id, '', language) };
  switch (ref.kind) {
    case 'trend':
      return trendWords(ref.flow, context);
    case 'targets':
      return targetsWords(context);
    case 'target':
      return targetWords(ledger.claim(ref.claim), context);
    case 'open-targets':
      return openTargetWords(context);
    case 'path':
      return pathWords(context);
    case 'growth':
      return growthWords(ref.claim, context);
    case 'value':
      return valueWords(ref.slug, context);
    case 'finding':
      return findingWords(ref, context);
  }
}

function trendWords(flow: TrendFlow, { ledger, text, hrefs, sources }: ChartContext): ChartWords {
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
    page: hrefs.overview(),
  };
}

function growthWords(id: string, context: ChartContext): ChartWords | null {
  const { ledger, text, hrefs } = context;
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
    page: hrefs.claim(id),
  };
}

function growthSubtitle(claim: Growth, text: Messages): string {
  if (!NOT_DRAWN.has(claim.language)) return text.export.growthSubtitle(claim.figure);
  const names = new Intl.DisplayNames(text.locale, { type: 'language' });
  return text.export.growthSubtitleRead(showPrinted(claim, text), names.of(claim.language) ?? claim.language);
}

function valueWords(slug: string, context: ChartContext): ChartWords | null {
  const { ledger, text, hrefs } = context;
  const value = valuesOf(ledger).get(slug);
  if (!value) return null;
  const { key, levels } = value;
  const strip = valueStrip(levels, ledger, text);
  const title = text.value.title(valueName(key, ledger, text), showPeriod(key.period, text));
  return {
    title,
    subtitle: text.export.valueSubtitle(strip.unit, levels.length),
    description: `${title}. ${strip.title}.`,
    sourceLine: sourceLine(context),
    note: `${text.export.valueNote} ${scaleNote(strip, text)}`.trim(),
    page: hrefs.value(slug),
  };
}
