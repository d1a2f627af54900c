/** What the fields of one claim must have to do with each other. */
import { monthsOf, parsePeriod, readFigure, UNSPECIFIED } from '../domain/index.ts';
import { type At, checkFigure, type Report } from './check-figure.ts';
import type { ClaimEntry } from './claim-entry.ts';
import { adviseOnFigure } from './figure-problem.ts';
import type { LedgerClaim } from './ledger.ts';
import type { Path } from './path.ts';
import type { Position, Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** Where a claim stands, and what is known around it. */
export interface ClaimPlace {
  readonly file: YamlFile;
  readonly language: string;
  /** The codes of the pair; empty when the pair itself can't be read. */
  readonly economies: readonly string[];
  /** Where a field of the claim stands: an observation's are partly those of its series. */
  readonly pathOf: (field: string) => Path;
}

/** Reads a claim whose form is right. A claim with problems is not given back. */
export function checkClaim(
  entry: ClaimEntry,
  place: ClaimPlace,
): { claim?: LedgerClaim; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (at: Position, found: string, expected: string, remedy: string) => {
    problems.push({ file: place.file.name, ...at, found, expected, remedy });
  };
  const at = (field: string) => place.file.placeOf(place.pathOf(field));

  if (!place.file.isQuoted(place.pathOf('figure'))) {
    report(
      at('figure'),
      `a figure without quotes in ${entry.id}`,
      'the printed words in quotes',
      'put the whole figure in quotes',
    );
  }
  const reading = readFigure(entry.figure, place.language, {
    unit: entry.unit,
    hedge: entry.hedge,
    direction: entry.kind === 'growth' ? entry.direction : undefined,
  });
  if ('problem' in reading) {
    const { code, offset } = reading.problem;
    // A language without a table is reported once, where the source names it.
    if (code !== 'unknown-language') {
      const { found, expected, remedy } = adviseOnFigure(reading.problem, entry.id, place.language);
      report(place.file.placeIn(place.pathOf('figure'), offset), found, expected, remedy);
    }
  } else {
    checkFigure(entry, reading.figure, at, report);
  }
  if (entry.kind !== 'target') checkEconomies(entry, place, at, report);
  if (entry.kind === 'level') checkBalance(entry, at, report);
  if (entry.kind === 'growth') checkBase(entry, at, report);
  return 'figure' in reading && problems.length === 0
    ? { claim: { entry, figure: reading.figure }, problems }
    : { problems };
}

type Observed = Exclude<ClaimEntry, { kind: 'target' }>;

function checkEconomies(entry: Observed, { economies }: ClaimPlace, at: At, report: Report): void {
  if (economies.length === 0) return;
  for (const field of ['reporter', 'partner'] as const) {
    const code = entry[field];
    if (!economies.includes(code) && !(field === 'reporter' && code === UNSPECIFIED)) {
      report(
        at(field),
        `the unknown economy ${code} as ${field} of ${entry.id}`,
        `${economies.join(' or ')}${field === 'reporter' ? ` or ${UNSPECIFIED}` : ''}`,
        'check the code; a claim about another economy belongs to another pair',
      );
    }
  }
  if (entry.reporter === entry.partner) {
    report(
      at('partner'),
      `${entry.partner} as both reporter and partner of ${entry.id}`,
      'the other economy of the pair',
      'write the economy that the reporter trades with',
    );
  }
}

function checkBalance(entry: ClaimEntry & { kind: 'level' }, at: At, report: Report): void {
  if (entry.flow === 'B' && entry.balance === undefined) {
    report(
      at('flow'),
      `a balance without its sign in ${entry.id}`,
      'the field balance: surplus or deficit',
      "add it, from the reporter's side",
    );
  }
  if (entry.flow !== 'B' && entry.balance !== undefined) {
    report(
      at('balance'),
      `the field balance with flow ${entry.flow} in ${entry.id}`,
      'it with flow B only',
      'delete it, or write flow: B',
    );
  }
}

function checkBase(entry: ClaimEntry & { kind: 'growth' }, at: At, report: Report): void {
  const [period, base] = [parsePeriod(entry.period), parsePeriod(entry.base)];
  if (!period || !base) return;
  if (monthsOf(period) !== monthsOf(base)) {
    report(
      at('base'),
      `a base of ${countMonths(monthsOf(base))} for a period of ${countMonths(monthsOf(period))} in ${entry.id}`,
      'a base as long as the period',
      'write the same months of an earlier year, or the period before',
    );
  } else if (base.from >= period.from) {
    report(
      at('base'),
      `a base, ${entry.base}, that is not earlier than the period, ${entry.period}, in ${entry.id}`,
      'an earlier period',
      'check both; they may be swapped',
    );
  }
}

const countMonths = (months: number): string => (months === 1 ? '1 month' : `${months} months`);
