import type { Flow, Hedge, SourceKind, Status, Valuation } from '../../../domain/index.ts';
import { withArticle } from './article.ts';
import { possessive } from './possessive.ts';

const flowPhrase: Record<Flow, (reporter: string, partner: string) => string> = {
  T: (reporter, partner) => `Two-way trade of ${withArticle(reporter)} and ${withArticle(partner)}`,
  X: (reporter, partner) => `${possessive(reporter)} exports to ${withArticle(partner)}`,
  M: (reporter, partner) => `${possessive(reporter)} imports from ${withArticle(partner)}`,
  B: (reporter, partner) => `${possessive(reporter)} trade balance with ${withArticle(partner)}`,
};

export const hedgeWord: Record<Hedge, string> = {
  over: 'over',
  nearly: 'nearly',
  about: 'about',
  below: 'less than',
  'at-least': 'at least',
  'at-most': 'at most',
};

/** The words for what a claim or a source is. */
export const words = {
  flow: flowPhrase,
  flowReportedBy: (flow: string, reporter: string) => `${flow} as reported by ${withArticle(reporter)}`,
  flowShort: { T: 'Two-way trade', X: 'Exports', M: 'Imports', B: 'Balance' } satisfies Record<Flow, string>,
  /** For a cell whose claim names no reporter. */
  reportedBy: (reporter: string) => `as reported by ${withArticle(reporter)}`,
  valuation: {
    FOB: 'free on board (FOB)',
    CIF: 'cost, insurance and freight (CIF)',
    'FOB+CIF': 'exports FOB, imports CIF',
  } satisfies Record<Valuation, string>,
  obsStatus: { A: 'observed', E: 'estimate', F: 'forecast', P: 'provisional' } satisfies Record<
    Status,
    string
  >,
  hedgeWord,
  hedge: {
    over: '“over”: more than the figure',
    nearly: '“nearly”: less than the figure',
    about: '“about”: on either side of the figure',
    below: '“less than”: less than the figure',
    'at-least': '“at least”: the figure or more',
    'at-most': '“at most”: the figure or less',
  } satisfies Record<Hedge, string>,
  sourceKind: { press: 'press', statement: 'statement', statistics: 'statistics' } satisfies Record<
    SourceKind,
    string
  >,
  languageOf: {
    en: 'English',
    vi: 'Vietnamese',
    fr: 'French',
    zh: 'Chinese',
    es: 'Spanish',
    th: 'Thai',
    de: 'German',
    it: 'Italian',
    ja: 'Japanese',
    ko: 'Korean',
    lo: 'Lao',
    ru: 'Russian',
    pt: 'Portuguese',
    ar: 'Arabic',
  } as Readonly<Record<string, string>>,
};
