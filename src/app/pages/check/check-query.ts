/** Reads the figures of a statement, places them, and judges them as those of one source. */
import type { Growth, Level, Verdict } from '../../../domain/index.ts';
import {
  claimsOfPlaces,
  figuresOfText,
  isUnnamed,
  judgeStatement,
  type PlaceId,
  type PlaceReading,
  periodsOf,
  readPlaces,
  readText,
  type StatementResult,
  type TextFigures,
  type TextReading,
  type TypedStatement,
  takenClaim,
} from '../../../domain/statement/index.ts';
import { isGrowthClaim, isLevelClaim, type Ledger } from '../../models/ledger.ts';
import { isPeriodWrong, periodIn, type StatementQuery } from './statement-query.ts';

/** The longest text in characters. A longer one would block the page. */
export const LONGEST_TEXT = 200_000;

/** A value of the ledger among the figures, and the claim that stands for it. */
interface TakenFigure {
  readonly from: Level | Growth;
  readonly claim: Level | Growth;
}

export interface PageCheck {
  /** The language in which figures are read. */
  readonly language: string;
  readonly reading: TextReading | null;
  readonly text: TextFigures;
  /** How the typed fields are read. */
  readonly fields: ReadonlyMap<PlaceId, PlaceReading>;
  readonly taken: readonly TakenFigure[];
  /** All figures that are judged. */
  readonly claims: readonly (Level | Growth)[];
  readonly results: readonly StatementResult[];
  /** The worst verdict of all results; `null` where no figure was read. */
  readonly verdict: Verdict | null;
}

/** Reads the text of a statement. This is the slow part, which a changed place does not repeat. */
export function readStatementText(
  { sentence, language, published }: Pick<StatementQuery, 'sentence' | 'language' | 'published'>,
  ledger: Ledger,
): TextReading | null {
  if (sentence.trim() === '' || sentence.length > LONGEST_TEXT) return null;
  const [first, second] = ledger.dataset.pair.economies;
  return readText(sentence, {
    pair: [first.code, second.code],
    published: isPublishedWrong(published) || published.trim() === '' ? null : published.trim(),
    language: language === '' ? undefined : language,
    isAboutPair: true,
  });
}

const NO_TEXT: TextFigures = { unnamed: false, figures: [], leftOut: [] };

/**
 * Judges what was read, together with what was typed and taken from the ledger. Where neither the reader nor a text says
 * in which language figures are typed, it is that of the page, `pageLanguage`.
 */
export function checkQuery(
  query: StatementQuery,
  reading: TextReading | null,
  ledger: Ledger,
  pageLanguage: string,
): PageCheck {
  const { economies, assumedReporter } = ledger.dataset.pair;
  const pair = [economies[0].code, economies[1].code] as const;
  const language = query.language || (reading?.language ?? pageLanguage);
  const text = reading ? figuresOfText(reading, query.changes, { pair, assumedReporter }) : NO_TEXT;
  const own = text.figures.flatMap(({ claim }) => claim ?? []);
  const typed = typedStatement(query, language, own, ledger);
  const fields = readPlaces(typed);
  const taken = query.taken.flatMap((id): TakenFigure[] => {
    const from = ledger.claim(id);
    return isLevelClaim(from) || isGrowthClaim(from) ? [{ from, claim: takenClaim(from) }] : [];
  });
  const claims = [...own, ...claimsOfPlaces(fields), ...taken.map(({ claim }) => claim)];
  const asked = fields.size > 0 ? periodsOf(typed) : null;
  const results = judgeStatement({ claims, language, assumedReporter, asked });
  return { language, reading, text, fields, taken, claims, results, verdict: worstOf(results) };
}

/** The typed fields as a statement, of the side and period of the text where none is chosen. */
function typedStatement(
  { figures, deficit, side, period }: StatementQuery,
  language: string,
  own: readonly (Level | Growth)[],
  ledger: Ledger,
): TypedStatement {
  const { economies, assumedReporter, currency } = ledger.dataset.pair;
  const told = own.find(({ reporter }) => economies.some(({ code }) => code === reporter));
  const reporter = side || (told?.reporter ?? assumedReporter);
  const partner = economies.find(({ code }) => code !== reporter)?.code ?? reporter;
  const periods = [...new Set(own.map((claim) => claim.period))].filter((one) => !isUnnamed(one));
  const [newest = null] = periods.sort().reverse();
  return { language, figures, deficit, reporter, partner, currency, period: periodIn(period) ?? newest };
}

/** Verdicts, worst first: what cannot be true must not hide behind what can. */
const WORST: readonly Verdict[] = ['inconsistent', 'consistent', 'weak', 'cannot-tell'];

const worstOf = (results: readonly StatementResult[]): Verdict | null =>
  WORST.find((verdict) => results.some((one) => one.verdict === verdict)) ?? null;

/** Whether the field for the date of publication has something that is no date. */
export const isPublishedWrong = (published: string): boolean =>
  published.trim() !== '' &&
  (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(published.trim()) || isPeriodWrong(published.trim().slice(0, 7)));
