/** The words around the charts of targets. */
import type { Claim } from '../../../domain/index.ts';
import { showPeriod, showRate, showValues } from '../../format/show.ts';
import { startName } from '../../format/target-texts.ts';
import { overviewOf } from '../../models/overview.ts';
import { type ChartContext, type ChartWords, sourceLine } from '../chart-context.ts';
import { gaugeTexts } from '../gauge/gauge-texts.ts';
import { openGaugeTexts } from '../gauge/open-gauge-texts.ts';
import { openTargets } from '../gauge/open-targets.ts';
import { usualPath } from '../path/chosen-path.ts';
import { pathTexts } from '../path/path-texts.ts';

export function targetsWords(context: ChartContext): ChartWords | null {
  const { ledger, text, hrefs } = context;
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
    page: hrefs.overview(),
  };
}

export function targetWords(claim: Claim | undefined, context: ChartContext): ChartWords | null {
  const { ledger, text, hrefs } = context;
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
    page: hrefs.claim(claim.id),
  };
}

export function openTargetWords(context: ChartContext): ChartWords | null {
  const { ledger, text, hrefs } = context;
  const [start] = ledger.dataset.targets.outlook.starts;
  if (!start) return null;
  const [a, b] = ledger.dataset.pair.economies;
  return {
    title: text.export.openTargetsTitle(text.pairName(a.name, b.name)),
    subtitle: text.targets.gaugesSubtitle(startName(start.value, text)),
    description: openGaugeTexts(openTargets(ledger), start.value, text).description,
    sourceLine: sourceLine(context),
    note: text.export.openTargetsNote,
    page: hrefs.targets(),
  };
}

export function pathWords(context: ChartContext): ChartWords | null {
  const { ledger, text, hrefs } = context;
  const path = usualPath(ledger);
  if (!path) return null;
  const [a, b] = ledger.dataset.pair.economies;
  return {
    title: text.export.pathTitle(text.pairName(a.name, b.name)),
    subtitle: text.targets.pathSubtitle,
    description: pathTexts(path, 'wide', text).description,
    sourceLine: sourceLine(context),
    note: text.export.pathNote(showRate(path.growth, text), startName(path.start.value, text)),
    page: hrefs.targets(),
  };
}
