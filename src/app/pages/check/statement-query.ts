/**
 * A statement as it stands in the address. Empty fields are left out; nonsense falls back to the default, and what is
 * right beside it is kept.
 */
import {
  LANGUAGES,
  PLACE_IDS,
  type PlaceId,
  parsePeriod,
  type TypedStatement,
} from '../../../domain/index.ts';
import type { Ledger } from '../../models/ledger.ts';

export interface StatementQuery {
  /** ISO 639-1. */
  readonly language: string;
  /** A pasted sentence. */
  readonly sentence: string;
  readonly figures: Readonly<Partial<Record<PlaceId, string>>>;
  readonly deficit: boolean;
  /** The economy from whose side the flows are seen. */
  readonly side: string;
  /** As typed: it may be no period. */
  readonly period: string;
}

/** The names of the fields that hold no figure; a figure's field has the name of its place. */
export const QUERY_FIELDS = {
  language: 'lang',
  sentence: 's',
  sign: 'sign',
  side: 'side',
  period: 'period',
} as const;

export const DEFICIT = 'deficit';
const DEFAULT_LANGUAGE = 'en';

/** Longer texts are no figure, and no sentence. */
const LONGEST_FIGURE = 100;
const LONGEST_SENTENCE = 1000;
const LONGEST_PERIOD = 20;

export function readStatementQuery(params: URLSearchParams, ledger: Ledger): StatementQuery {
  const { economies, assumedReporter } = ledger.dataset.pair;
  const get = (name: string, longest: number) => (params.get(name) ?? '').slice(0, longest);
  const language = get(QUERY_FIELDS.language, LONGEST_FIGURE);
  const side = get(QUERY_FIELDS.side, LONGEST_FIGURE);
  const figures = PLACE_IDS.flatMap((id) => {
    const words = get(id, LONGEST_FIGURE);
    return words.trim() === '' ? [] : [[id, words] as const];
  });
  return {
    language: LANGUAGES.has(language) ? language : DEFAULT_LANGUAGE,
    sentence: get(QUERY_FIELDS.sentence, LONGEST_SENTENCE),
    figures: Object.fromEntries(figures),
    deficit: params.get(QUERY_FIELDS.sign) === DEFICIT,
    side: economies.some(({ code }) => code === side) ? side : assumedReporter,
    period: get(QUERY_FIELDS.period, LONGEST_PERIOD),
  };
}

export function writeStatementQuery(query: StatementQuery, ledger: Ledger): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string, byDefault = '') => {
    if (value !== byDefault) params.set(name, value);
  };
  put(QUERY_FIELDS.language, query.language, DEFAULT_LANGUAGE);
  for (const id of PLACE_IDS) put(id, query.figures[id] ?? '');
  put(QUERY_FIELDS.sign, query.deficit ? DEFICIT : '');
  put(QUERY_FIELDS.side, query.side, ledger.dataset.pair.assumedReporter);
  put(QUERY_FIELDS.period, query.period.trim());
  put(QUERY_FIELDS.sentence, query.sentence);
  return params;
}

/** The period that is typed, where it is one. */
const periodIn = (text: string): string | null => parsePeriod(text.trim())?.text ?? null;

/** Whether the field of the period holds something that is none. */
export const isPeriodWrong = ({ period }: StatementQuery): boolean =>
  period.trim() !== '' && periodIn(period) === null;

/** The statement that is asked for. */
export function statementOf(
  { language, figures, deficit, side, period }: StatementQuery,
  ledger: Ledger,
): TypedStatement {
  const partner = ledger.dataset.pair.economies.find(({ code }) => code !== side)?.code ?? side;
  return { language, figures, deficit, reporter: side, partner, period: periodIn(period) };
}

export const isEmptyQuery = ({ figures }: StatementQuery): boolean => Object.keys(figures).length === 0;
