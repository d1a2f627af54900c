/**
 * A statement, kept in the address. Empty fields are left out. What cannot be read falls back to the default, without
 * changing the rest.
 */
import { FLOWS, LANGUAGES, parsePeriod, yearEarlier } from '../../../domain/index.ts';
import {
  type ChosenPlace,
  type FigureChanges,
  PLACE_IDS,
  type PlaceId,
} from '../../../domain/statement/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import { QUERY_FIELDS } from '../../models/statement-fields.ts';

export interface StatementQuery {
  /** ISO 639-1; empty where it is to be guessed from the text. */
  readonly language: string;
  /** A pasted text. */
  readonly sentence: string;
  /** The date of publication as typed, which "last year" refers to. */
  readonly published: string;
  /** The reader's changes of figures in the text. */
  readonly changes: FigureChanges;
  /** The ids of claims of the ledger that are judged with the text. */
  readonly taken: readonly string[];
  /** Figures that are typed one by one. */
  readonly figures: Readonly<Partial<Record<PlaceId, string>>>;
  readonly deficit: boolean;
  /** The economy whose side the typed figures are seen from; empty for that of the text. */
  readonly side: string;
  /** As typed, which may be no period. */
  readonly period: string;
}

export const DEFICIT = 'deficit';

/** The longest figure and the longest period, in characters. */
const LONGEST_FIGURE = 100;
const LONGEST_PERIOD = 20;
/** The most values of the ledger in a statement. */
const MOST_TAKEN = 20;

/** Reads the statement in an address. What cannot be used is left out. */
export function readStatementQuery(params: URLSearchParams, ledger: Ledger): StatementQuery {
  const { economies } = ledger.dataset.pair;
  const get = (name: string, longest = Number.POSITIVE_INFINITY) =>
    (params.get(name) ?? '').slice(0, longest);
  const language = get(QUERY_FIELDS.language, LONGEST_FIGURE);
  const side = get(QUERY_FIELDS.side, LONGEST_FIGURE);
  const figures = PLACE_IDS.flatMap((id) => {
    const words = get(id, LONGEST_FIGURE);
    return words.trim() === '' ? [] : [[id, words] as const];
  });
  const taken = new Set(get(QUERY_FIELDS.taken).split(' '));
  return {
    language: LANGUAGES.has(language) ? language : '',
    sentence: get(QUERY_FIELDS.sentence),
    published: get(QUERY_FIELDS.published, LONGEST_PERIOD),
    changes: readChanges(
      get(QUERY_FIELDS.changes),
      economies.map(({ code }) => code),
    ),
    taken: [...taken].filter((id) => ledger.claim(id) !== undefined).slice(0, MOST_TAKEN),
    figures: Object.fromEntries(figures),
    deficit: params.get(QUERY_FIELDS.sign) === DEFICIT,
    side: economies.some(({ code }) => code === side) ? side : '',
    period: get(QUERY_FIELDS.period, LONGEST_PERIOD),
  };
}

/** Writes a statement for an address, without what is empty. */
export function writeStatementQuery(query: StatementQuery): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string) => {
    if (value !== '') params.set(name, value);
  };
  put(QUERY_FIELDS.language, query.language);
  for (const id of PLACE_IDS) put(id, query.figures[id] ?? '');
  put(QUERY_FIELDS.sign, query.deficit ? DEFICIT : '');
  put(QUERY_FIELDS.side, query.side);
  put(QUERY_FIELDS.period, query.period.trim());
  put(QUERY_FIELDS.published, query.published.trim());
  put(QUERY_FIELDS.changes, writeChanges(query.changes));
  put(QUERY_FIELDS.taken, query.taken.join(' '));
  put(QUERY_FIELDS.sentence, query.sentence);
  return params;
}

/**
 * The longest query of an address to share, in characters. Many servers refuse request lines over 8 KB, and mail
 * programs break longer links.
 */
const LONGEST_ADDRESS = 6000;

/** Whether a statement fits into an address. */
export const fitsAddress = (query: StatementQuery): boolean =>
  String(writeStatementQuery(query)).length <= LONGEST_ADDRESS;

/**
 * The query of a statement. Where its text does not fit, text and changes are left out. Typed figures without a text are in
 * the language of the page, which the address then says: “1,250” is another number in another language.
 */
export function addressOf(query: StatementQuery, pageLanguage: string): string {
  const { sentence, changes } = fitsAddress(query) ? query : { sentence: '', changes: new Map() };
  const isTyped = Object.keys(query.figures).length > 0 && query.sentence.trim() === '';
  const language = query.language || (isTyped ? pageLanguage : '');
  return String(writeStatementQuery({ ...query, sentence, changes, language }));
}

const OUT = 'out';
const KINDS = ['level', 'growth', 'balance', 'change', 'target'] as const satisfies ChosenPlace['kind'][];

/** "123:out_830:growth.T.up.LAO.2024.2023" */
const writeChanges = (changes: FigureChanges): string =>
  [...changes].map(([at, change]) => `${at}:${change === OUT ? OUT : writePlace(change)}`).join('_');

const writePlace = ({ kind, flow, falls, reporter, period, base }: ChosenPlace): string =>
  [kind, flow, falls ? 'down' : 'up', reporter, period, base ?? ''].map(withoutMarks).join('.');

/** A period without the marks of the list: while it is typed it may hold anything. */
const withoutMarks = (part: string): string => part.replaceAll(/[.:_]/g, '');

function readChanges(text: string, economies: readonly string[]): FigureChanges {
  return new Map(
    text.split('_').flatMap((entry): (readonly [number, ChosenPlace | 'out'])[] => {
      const [at = '', words = ''] = entry.split(':');
      if (!/^\d{1,7}$/.test(at)) return [];
      if (words === OUT) return [[Number(at), OUT]];
      const place = readChosenPlace(words, economies);
      return place ? [[Number(at), place]] : [];
    }),
  );
}

function readChosenPlace(words: string, economies: readonly string[]): ChosenPlace | undefined {
  const [kindWord, flowWord, sign, reporter = '', period = '', base = ''] = words.split('.');
  const kind = KINDS.find((one) => one === kindWord);
  const flow = FLOWS.find((one) => one === flowWord);
  if (!kind || !flow || !economies.includes(reporter)) return undefined;
  return { kind, flow, falls: sign === 'down', reporter, period, base: base === '' ? null : base };
}

/** The period that is typed, where it is one. */
export const periodIn = (text: string): string | null => parsePeriod(text.trim())?.text ?? null;

/** The same months a year earlier; empty for what is no period. */
export function yearEarlierText(text: string): string {
  const period = parsePeriod(text.trim());
  return period ? yearEarlier(period).text : '';
}

/** Whether a field of a period holds something that is none. */
export const isPeriodWrong = (period: string): boolean => period.trim() !== '' && periodIn(period) === null;

/** Whether nothing is asked. */
export const isEmptyQuery = ({ figures, sentence }: StatementQuery): boolean =>
  Object.keys(figures).length === 0 && sentence.trim() === '';

/**
 * The changes that still apply after a text was edited: those before the edit stay, those behind it move, and those
 * within it are dropped.
 */
export function movedChanges(changes: FigureChanges, before: string, after: string): FigureChanges {
  if (changes.size === 0 || before === after) return changes;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return new Map(
    [...changes].flatMap(([at, change]) => {
      if (at < head) return [[at, change] as const];
      return at >= before.length - tail ? [[at + after.length - before.length, change] as const] : [];
    }),
  );
}
