/**
 * Lists every chart of a pair with its numbers and texts. Pages, files, embeds and citations all take their charts from
 * it.
 */
import type { Source } from '../domain/index.ts';
import type { ChartDatum } from './charts/chart-datum.ts';
import type { ChartCaption } from './charts/chart-kind.ts';
import { CHART_KINDS, type ChartRef, chartIdOf, chartKindOf } from './charts/chart-kinds.ts';
import type { LanguageCode, Messages } from './i18n/index.ts';
import type { Ledger } from './models/ledger.ts';
import { hrefsOf } from './route.ts';

/** One chart of a pair in one language. */
export interface Chart extends ChartCaption {
  /** Part of its addresses, the same in every language and version. */
  readonly id: string;
  /** Those of charts that it took the place of, whose addresses show it. */
  readonly formerIds: readonly string[];
  readonly ref: ChartRef;
  /** The language of its texts, where the page’s has no words for it yet. */
  readonly lang: 'en' | undefined;
  readonly data: readonly ChartDatum[];
  /** The sources of its numbers, each once. */
  readonly sources: readonly Source[];
}

/**
 * All charts of a pair, in the order of the pages.
 *
 * @param messages those of the language, in the pair's currency
 */
export const chartsOf = (ledger: Ledger, language: LanguageCode, messages: Messages): Chart[] =>
  [...chartRefs(ledger).values()].flatMap((ref) => chartOf(ref, ledger, language, messages) ?? []);

const refsListed = new WeakMap<Ledger, ReadonlyMap<string, ChartRef>>();

/** The names of all charts of a pair by their ids, in the order of the pages. */
export function chartRefs(ledger: Ledger): ReadonlyMap<string, ChartRef> {
  const known = refsListed.get(ledger);
  if (known) return known;
  const refs = CHART_KINDS.flatMap((kind): readonly ChartRef[] => kind.refs(ledger));
  const listed = new Map(refs.map((ref) => [chartIdOf(ref), ref]));
  refsListed.set(ledger, listed);
  return listed;
}

/** One chart; `null` where the dataset does not have what it is about. Parameters as of `chartsOf`. */
export function chartOf(
  ref: ChartRef,
  ledger: Ledger,
  language: LanguageCode,
  messages: Messages,
): Chart | null {
  const kind = chartKindOf(ref);
  const data = kind.dataOf(ref, ledger);
  const sources = ledger.sourcesOf(data.flatMap(({ claims }) => claims));
  const hrefs = hrefsOf(ledger.dataset.pair.id, '', language);
  const caption = kind.captionOf(ref, {
    ledger,
    messages,
    hrefs,
    sources,
  });
  const { lang } = messages.chartKinds[ref.kind];
  return (
    caption && {
      id: kind.idOf(ref),
      formerIds: kind.formerIds?.(ref) ?? [],
      ref,
      lang,
      data,
      sources,
      ...caption,
    }
  );
}
