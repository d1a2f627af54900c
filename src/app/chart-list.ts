/**
 * Every chart of a pair with its numbers and the words that stand around it: the one list from which pages, files,
 * embeds and citations take what charts there are.
 */
import type { Source } from '../domain/index.ts';
import type { ChartWords } from './charts/chart-context.ts';
import { chartData, sourcesOf } from './charts/chart-data.ts';
import type { ChartDatum } from './charts/chart-datum.ts';
import { type ChartRef, chartIdOf, chartRefs } from './charts/chart-ref.ts';
import { chartWords } from './charts/chart-words.ts';
import { CATALOGUES, type LanguageCode } from './i18n/index.ts';
import type { Ledger } from './models/ledger.ts';

/** One chart of a pair in one language. */
export interface Chart extends ChartWords {
  /** Part of its addresses: the same in every language and version. */
  readonly id: string;
  readonly ref: ChartRef;
  readonly data: readonly ChartDatum[];
  /** Where the numbers are from, each source once. */
  readonly sources: readonly Source[];
}

/** All charts of a pair, in the order of the pages. */
export const chartsOf = (ledger: Ledger, language: LanguageCode): Chart[] =>
  chartRefs(ledger).flatMap((ref) => chartOf(ref, ledger, language) ?? []);

/** One chart; `null` when the dataset does not hold what it is about. */
export function chartOf(ref: ChartRef, ledger: Ledger, language: LanguageCode): Chart | null {
  const data = chartData(ref, ledger);
  const sources = sourcesOf(data, ledger);
  const words = chartWords(ref, sources, ledger, language, CATALOGUES[language]);
  return words && { id: chartIdOf(ref), ref, data, sources, ...words };
}
