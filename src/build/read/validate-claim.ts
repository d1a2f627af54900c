/**
 * Checks how the fields of one claim fit each other. Each check runs when the fields that it needs are right, so that
 * one run reports all mistakes. What only follows from a reported mistake is not reported.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  type Figure,
  monthsOf,
  NOT_STATED,
  parseMonths,
  parsePeriod,
  readFigure,
  UNSPECIFIED,
} from '../../domain/index.ts';
import type { ClaimEntry } from './claim-entry.ts';
import { MARKS } from './claim-fields.ts';
import { adviseOnFigure } from './figure-problem.ts';
import type { LedgerClaim } from './ledger.ts';
import type { PlacedClaim, PlacedSeries } from './located-claim.ts';
import { isAmountKind, saysDirection } from './printed-values.ts';
import type { Position, Problem } from './problem.ts';
import { checkFigure } from './validate-figure.ts';
import { validateMet } from './validate-met.ts';
import { checkSecondReading } from './validate-second-reading.ts';
import { validateSummary } from './validate-summary.ts';
import type { Path } from './value-at.ts';
import type { YamlFile } from './yaml-file.ts';

/** The file of claims, and what is known around them. */
export interface ClaimContext {
  readonly file: YamlFile;
  /** The language of the figures; `undefined` where the source does not state it. */
  readonly language: string | undefined;
  /** The codes of the pair; empty where they cannot be read. */
  readonly economies: readonly string[];
  /** The decimal mark that the source states, or that its other figures show. */
  readonly decimal: Figure['decimal'];
  /** What words that several currencies share mean in the source, as `currenciesMeant` gives it. */
  readonly currencies: Readonly<Record<string, string>>;
}

interface Checked {
  /** The claims without mistakes. */
  readonly claims: readonly LedgerClaim[];
  readonly problems: readonly Problem[];
}

type FigureReading = ReturnType<typeof readFigure>;

/** Checks a claim and reads its figure. */
export function checkClaim(claim: PlacedClaim, context: ClaimContext): Checked {
  const problems = [
    ...checkShared(claim, context),
    ...checkBase(claim, context),
    ...validateMet(claim, context.file),
    ...validateSummary(claim, context.file),
  ];
  const reading = readClaimFigure(claim, claim.words.text, context);
  const read = checkReading(claim, reading, context);
  const more = [
    ...checkMisprint(claim, reading, context),
    ...checkSecondReading(claim, figureOf(reading), context.file),
  ];
  return {
    claims: more.length === 0 ? read.claims : [],
    problems: [...problems, ...read.problems, ...more],
  };
}

/** Checks a series: once what its observations share, and each of their figures. */
export function checkSeries(series: PlacedSeries, context: ClaimContext): Checked {
  const { path, name, observations } = series;
  const problems = checkShared(series, context);
  const readings = observations.map((claim) => readClaimFigure(claim, claim.words.text, context));
  const lacksUnit = !series.isWritten('unit') && readings.length > 0 && readings.every(isWithoutUnit);
  if (lacksUnit) {
    problems.push({
      file: context.file.name,
      ...context.file.placeOf(path),
      found: `no unit in the figures of ${name}`,
      expected: 'a currency',
      remedy: 'add unit: USD, or the code of another currency, to the series',
    });
  }
  const read = observations.map((claim, index) =>
    checkReading(claim, lacksUnit ? undefined : readings[index], context),
  );
  return {
    claims: read.flatMap(({ claims }) => claims),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

/** Reads the words of a claim, if its language has a table. If not, that is a problem of the source. */
function readClaimFigure(
  { fields }: PlacedClaim,
  words: string | undefined,
  { language, decimal, currencies }: ClaimContext,
): FigureReading | undefined {
  const { kind, unit, hedge, direction, marks } = fields;
  if (words === undefined || language === undefined) return undefined;
  const mayHaveDirection = kind === undefined || saysDirection(kind);
  const reading = readFigure(words, language, {
    unit,
    hedge,
    direction: mayHaveDirection ? direction : undefined,
    decimal: marks ? MARKS[marks] : decimal,
    currencies,
  });
  return 'problem' in reading && reading.problem.code === 'unknown-language' ? undefined : reading;
}

const figureOf = (reading: FigureReading | undefined): Figure | undefined =>
  reading !== undefined && 'figure' in reading ? reading.figure : undefined;

const isWithoutUnit = (reading: FigureReading | undefined): boolean =>
  reading !== undefined && 'problem' in reading && reading.problem.code === 'no-unit';

function checkReading(
  claim: PlacedClaim,
  reading: FigureReading | undefined,
  context: ClaimContext,
): Checked {
  const { file } = context;
  const problems = checkQuotes(claim, file);
  if (reading === undefined) return { claims: [], problems };
  if ('problem' in reading) {
    const { code, offset } = reading.problem;
    // If the field of the unit is wrong, the figure's lack of a unit is no second mistake.
    if (code !== 'no-unit' || !claim.isWritten('unit')) {
      const what = claim.isWritten('misprint') ? 'the reading' : 'the figure';
      const words = `${what} of ${claim.name}`;
      const advice = adviseOnFigure(reading.problem, words, String(context.language), claim.words.text);
      problems.push({ file: file.name, ...file.placeIn(claim.words.path, offset), ...advice });
    }
    return { claims: [], problems };
  }
  problems.push(...checkFigure(claim, reading.figure, file));
  const { entry, words } = claim;
  const place = { file: file.name, ...file.placeOf(words.path) };
  return {
    claims: entry && problems.length === 0 ? amountsOf(entry, reading.figure, place) : [],
    problems,
  };
}

/**
 * The claims of one printed place. An amount in two currencies is two claims; the id of the second ends with two
 * hyphens and its currency, which no id of a curator can.
 */
function amountsOf(entry: ClaimEntry, figure: Figure, place: LedgerClaim['place']): LedgerClaim[] {
  const { beside } = figure;
  if (!beside) return [{ entry, figure, place }];
  const { second_reading: _, differs: __, ...same } = entry;
  const id = `${entry.id}--${beside.unit.toLowerCase()}`;
  return [
    { entry, figure, place, beside: id },
    { entry: { ...same, id }, figure: beside, place, beside: entry.id },
  ];
}

function checkQuotes({ fields, name, words, pathOf }: PlacedClaim, file: YamlFile): Problem[] {
  const problems: Problem[] = [];
  const report = (path: Path, found: string, expected: string, remedy: string) => {
    problems.push({ file: file.name, ...file.placeOf(path), found: `${found} ${name}`, expected, remedy });
  };
  if (fields.figure !== undefined && !file.isQuoted(pathOf('figure'))) {
    report(
      pathOf('figure'),
      'a figure without quotes in',
      'the printed words in quotes',
      'put the whole figure in quotes',
    );
  }
  if (fields.misprint !== undefined && !file.isQuoted(words.path)) {
    report(
      words.path,
      'a reading without quotes in',
      'the words in quotes',
      'put the whole of read_as in quotes',
    );
  }
  return problems;
}

/** Checks that a misprint is needed: the printed words cannot be read, or not as they were meant. */
function checkMisprint(
  claim: PlacedClaim,
  reading: FigureReading | undefined,
  context: ClaimContext,
): Problem[] {
  if (claim.fields.misprint === undefined) return [];
  const printed = figureOf(readClaimFigure(claim, claim.fields.figure, context));
  const meant = figureOf(reading);
  if (!printed || !meant || !isDeepStrictEqual({ ...printed, text: '' }, { ...meant, text: '' })) {
    return [];
  }
  const { file } = context;
  return [
    {
      file: file.name,
      ...file.placeOfKey(claim.pathOf('misprint')),
      found: `a misprint in ${claim.name}, whose figure reads the same as printed`,
      expected: 'words that cannot be read, or that read_as changes',
      remedy: 'delete misprint',
    },
  ];
}

/** Checks what the observations of a series share, or the same fields of a single claim. */
function checkShared(placed: PlacedClaim | PlacedSeries, { file, economies }: ClaimContext): Problem[] {
  const problems: Problem[] = [];
  const report = (field: string, found: string, expected: string, remedy: string) => {
    const at: Position = file.placeOf(placed.pathOf(field));
    problems.push({ file: file.name, ...at, found: `${found} ${placed.name}`, expected, remedy });
  };
  const { kind, reporter, partner, flow, balance } = placed.fields;
  if (kind !== 'target' && kind !== 'met') {
    for (const [field, code] of Object.entries({ reporter, partner })) {
      const allowed = field === 'reporter' ? [...economies, UNSPECIFIED] : economies;
      if (economies.length > 0 && code !== undefined && !allowed.includes(code)) {
        report(
          field,
          `the unknown economy ${code} as ${field} of`,
          allowed.join(' or '),
          'check the code; a claim about another economy belongs to another pair',
        );
      }
    }
    if (partner !== undefined && reporter === partner) {
      report(
        'partner',
        `${partner} as both reporter and partner of`,
        'the other economy of the pair',
        'write the economy that the reporter trades with',
      );
    }
  }
  const { derived_from: derivedFrom, status } = placed.fields;
  if (derivedFrom !== undefined && (derivedFrom === reporter || !economies.includes(derivedFrom))) {
    report(
      'derived_from',
      `${derivedFrom} as the economy from whose report the estimate was made in`,
      `the other economy, ${economies.filter((code) => code !== reporter).join(' or ')}`,
      'write the economy whose figures were taken; leave the field out of what the reporter counted itself',
    );
  }
  if (derivedFrom !== undefined && status !== undefined && status !== 'E') {
    report(
      'status',
      `the status ${status} of an estimate made from another report in`,
      'E, estimated',
      'write status: E, or delete derived_from',
    );
  }
  if (isAmountKind(kind) && flow === 'B' && !placed.isWritten('balance')) {
    report(
      'flow',
      'a balance without its sign in',
      'the field balance: surplus or deficit',
      "add it, from the reporter's side",
    );
  }
  if (isAmountKind(kind) && flow !== undefined && flow !== 'B' && balance !== undefined) {
    report(
      'balance',
      `the field balance with flow ${flow} in`,
      'it with flow B only',
      'delete it, or write flow: B',
    );
  }
  return problems;
}

function checkBase({ name, fields, pathOf }: PlacedClaim, { file }: ClaimContext): Problem[] {
  const { kind } = fields;
  if (kind !== undefined && kind !== 'growth') return [];
  const isUnknown = (text: string | undefined) =>
    text === NOT_STATED || (text !== undefined && parseMonths(text) !== undefined);
  for (const [field, other] of [
    ['period', 'base'],
    ['base', 'period'],
  ] as const) {
    const stated = fields[other];
    if (isUnknown(fields[field]) && stated !== undefined && !isUnknown(stated)) {
      return [
        {
          file: file.name,
          ...file.placeOf(pathOf(field)),
          found: `no ${field} for the ${other} ${stated} in ${name}`,
          expected: 'both or neither',
          remedy: `write the ${field}, or ${NOT_STATED} in both where the source shows neither`,
        },
      ];
    }
  }
  const [period, base] = [parsePeriod(fields.period ?? ''), parsePeriod(fields.base ?? '')];
  if (!period || !base) return [];
  const at = { file: file.name, ...file.placeOf(pathOf('base')) };
  if (monthsOf(period) !== monthsOf(base)) {
    return [
      {
        ...at,
        found: `a base of ${countMonths(monthsOf(base))} for a period of ${countMonths(monthsOf(period))} in ${name}`,
        expected: 'a base as long as the period',
        remedy: 'write the same months of an earlier year, or the period before',
      },
    ];
  }
  if (base.from < period.from) return [];
  return [
    {
      ...at,
      found: `a base, ${fields.base}, that is not earlier than the period, ${fields.period}, in ${name}`,
      expected: 'an earlier period',
      remedy: 'check both; they may be swapped',
    },
  ];
}

const countMonths = (months: number): string => (months === 1 ? '1 month' : `${months} months`);
