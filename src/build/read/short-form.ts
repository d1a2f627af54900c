/**
 * Writes out the short form of a source file: fields that its `defaults` give to all claims, fields that have a usual
 * value, and the table `figures` as claims. All that follows reads the long form only. Every place in it leads back to
 * where the curator wrote it.
 */
import * as v from 'valibot';
import {
  LANGUAGES,
  monthsOf,
  NOT_SEEN,
  NOT_STATED,
  type Period,
  parseMonths,
  parsePeriod,
  readFigure,
  US_DOLLAR,
  writeMonths,
  yearEarlier,
} from '../../domain/index.ts';
import { FigureEntry, FigureKey, FLOW_NAMES } from './figure-table.ts';
import { type Path, valueAtPath } from './value-at.ts';
import type { YamlFile } from './yaml-file.ts';

/** The pair that a source belongs to. */
export interface PairContext {
  /** The codes of the pair. */
  readonly economies: readonly string[];
  /** The reporter that is assumed for a claim that names none; `undefined` where it cannot be read. */
  readonly assumedReporter: string | undefined;
}

/** The values of fields that neither a claim nor the source's defaults give. */
const UNSAID = { status: 'A', said_by: NOT_STATED, locator: NOT_SEEN } as const;

/** Defaults that apply only to claims of values and growths. */
const OF_OBSERVATIONS: readonly string[] = ['reporter', 'partner', 'valuation', 'period'];

type Fields = Readonly<Record<string, unknown>>;

/** A claim written out, with the place of each field that the curator wrote elsewhere. */
interface WrittenOut {
  readonly value: unknown;
  readonly at: Path;
  readonly elsewhere: ReadonlyMap<string, Path>;
}

/** The file with its short forms written out, as a list of complete claims and series. */
export function writeOut(file: YamlFile, pair: PairContext): YamlFile {
  if (!isFields(file.value)) return file;
  const defaults = asFields(file.value.defaults);
  const complete = (value: unknown, at: Path, elsewhere = new Map<string, Path>()): WrittenOut =>
    isFields(value) ? withDefaults(value, at, elsewhere, defaults, pair) : { value, at, elsewhere };
  const listed = (name: string) => {
    const list = valueAtPath(file.value, [name]);
    return Array.isArray(list) ? list.map((value: unknown, index) => complete(value, [name, index])) : null;
  };
  const language = valueAtPath(file.value, ['source', 'language']);
  const table = tableClaims(file.value.figures, typeof language === 'string' ? language : '', defaults).map(
    ({ value, at, elsewhere }) => complete(value, at, new Map(elsewhere)),
  );
  const lists = {
    claims: table.length > 0 ? [...(listed('claims') ?? []), ...table] : listed('claims'),
    series: listed('series'),
  };
  const value = {
    ...file.value,
    ...(lists.claims && { claims: lists.claims.map((claim) => claim.value) }),
    ...(lists.series && { series: lists.series.map((one) => one.value) }),
  };
  const origin = (path: Path): Path => {
    const [list, index, field, ...rest] = path;
    const written = list === 'claims' || list === 'series' ? lists[list]?.[Number(index)] : undefined;
    if (!written) return path;
    if (field === undefined) return written.at;
    return [...(written.elsewhere.get(String(field)) ?? [...written.at, field]), ...rest];
  };
  return {
    name: file.name,
    value,
    placeOf: (path) => file.placeOf(origin(path)),
    placeOfKey: (path) => file.placeOfKey(origin(path)),
    placeIn: (path, offset) => file.placeIn(origin(path), offset),
    isQuoted: (path) => file.isQuoted(origin(path)),
    written: (path) => file.written(origin(path)),
  };
}

function withDefaults(
  own: Fields,
  at: Path,
  elsewhere: Map<string, Path>,
  defaults: Fields,
  pair: PairContext,
): WrittenOut {
  const isObserved = own.kind !== 'target' && own.kind !== 'met';
  const isSeries = own.observations !== undefined;
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(defaults)) {
    if (own[name] !== undefined || (OF_OBSERVATIONS.includes(name) && !isObserved)) continue;
    if (isSeries && (name === 'period' || name === 'status')) continue;
    given[name] = value;
    elsewhere.set(name, ['defaults', name]);
  }
  const { status, ...ofSeries } = UNSAID;
  const unsaid = isSeries ? ofSeries : { status, ...ofSeries };
  const fields = { ...unsaid, ...given, ...own };
  const partner = isObserved ? partnerOf(valueAtPath(fields, ['reporter']), pair) : undefined;
  const value = { ...(partner !== undefined && { partner }), ...fields };
  return { value, at, elsewhere };
}

/** The economy of the pair that is not the reporter; for a reporter outside the pair, the one that is not assumed. */
function partnerOf(reporter: unknown, { economies, assumedReporter }: PairContext): string | undefined {
  const from = economies.find((code) => code === reporter) ?? assumedReporter ?? economies[0];
  const others = economies.filter((code) => code !== from);
  return others.length === 1 ? others[0] : undefined;
}

/**
 * One entry of the table of figures. Entries whose key or form cannot be read are left out: the form check reports
 * them.
 */
interface TableCell {
  readonly flow: string;
  readonly period: Period;
  /** The period as a claim writes it; of months whose year is not shown, with XXXX for it. */
  readonly text: string;
  readonly own: Fields;
  readonly at: Path;
  /** The place of its words. */
  readonly figureAt: Path;
}

/** The claims of the table of figures: one for each figure, with what its key and its words say. */
function tableClaims(table: unknown, language: string, defaults: Fields): WrittenOut[] {
  return Object.entries(asFields(table)).flatMap(([key, value]) => {
    const when = key.slice(2);
    const months = parseMonths(when);
    const period = months ?? parsePeriod(when);
    if (!v.is(FigureKey, key) || !period) return [];
    const text = months ? writeMonths(months) : period.text;
    const at: Path = ['figures', key];
    const cells: { cell: unknown; at: Path }[] = Array.isArray(value)
      ? value.map((cell: unknown, index) => ({ cell, at: [...at, index] }))
      : [{ cell: value, at }];
    return cells.flatMap(({ cell, at }) => {
      const place = { flow: key.slice(0, 1), period, text, at };
      if (typeof cell === 'string') {
        return tableClaim({ ...place, own: { figure: cell }, figureAt: at }, language, defaults);
      }
      if (!isFields(cell)) return [];
      return tableClaim({ ...place, own: cell, figureAt: [...at, 'figure'] }, language, defaults);
    });
  });
}

function tableClaim(cell: TableCell, language: string, defaults: Fields): WrittenOut {
  const { flow, period, text, own, at, figureAt } = cell;
  const said = own.kind ?? (saysGrowth({ ...defaults, ...own }, language) ? 'growth' : 'level');
  const kind = typeof said === 'string' ? said : 'level';
  const value = {
    id: shortClaimId(flow, text, kind),
    kind,
    flow,
    period: text,
    ...(kind === 'growth' && { base: text === period.text ? yearEarlier(period).text : NOT_STATED }),
    ...(kind === 'average' && { each: monthsOf(period) % 12 === 0 ? 'year' : 'month' }),
    ...(kind === 'average-growth' && { base: NOT_STATED }),
    ...own,
  };
  const inKey = Object.keys(value).filter((name) => own[name] === undefined);
  const elsewhere = new Map<string, Path>(inKey.map((name) => [name, at]));
  return { value, at, elsewhere: elsewhere.set('figure', figureAt) };
}

/**
 * Whether the words state a change: a rate, or an amount with a direction. Words that cannot be read count as a value.
 */
function saysGrowth(
  { figure, unit, hedge, direction, balance, misprint }: Fields,
  language: string,
): boolean {
  const readAs = valueAtPath(misprint, ['read_as']);
  const words = typeof readAs === 'string' ? readAs : figure;
  if (typeof words !== 'string' || !LANGUAGES.has(language)) return false;
  if (direction === 'up' || direction === 'down') return balance === undefined;
  const read = (unit: string | undefined) =>
    // Unit and direction do not depend on the decimal mark.
    readFigure(words, language, { unit, decimal: '.' });
  const first = read(v.is(FigureEntry.entries.unit, unit) ? unit : undefined);
  // Nor do they depend on whose shillings are meant.
  const reading = 'problem' in first && first.problem.code === 'which-currency' ? read(US_DOLLAR) : first;
  if (hedge !== undefined && 'problem' in reading) return false;
  return 'figure' in reading && (reading.figure.unit === 'rate' || reading.figure.direction !== undefined);
}

/** The id `<flow>-<period>`, as for observations of series, followed by the kind where it is no value. */
const shortClaimId = (flow: string, period: string, kind: string): string =>
  `${FLOW_NAMES[flow]}-${period.replace('/', '-to-').toLowerCase()}${kind === 'level' ? '' : `-${kind}`}`;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asFields = (value: unknown): Fields => (isFields(value) ? value : {});
