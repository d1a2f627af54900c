/**
 * Finds statements in the ledger that a reader may try: some that do not fit and some that do, in several languages.
 */
import {
  type Claim,
  type Growth,
  LANGUAGES,
  type Level,
  parsePeriod,
  readFigure,
  UNSPECIFIED,
} from '../../../domain/index.ts';
import { PLACE_IDS, type PlaceId, periodsOf, placeAt } from '../../../domain/statement/index.ts';
import { isGrowthClaim, isLevelClaim, type Ledger } from '../../models/ledger.ts';
import type { StatementQuery } from './statement-query.ts';

export interface StatementExample {
  readonly query: StatementQuery;
  readonly source: string;
}

/** How many examples there are of what does not fit, and how many in all. */
const MOST_CONTRADICTIONS = 3;
const MOST_EXAMPLES = 6;

/** The examples, those that do not fit first, and each language at most twice. */
export function statementExamples(ledger: Ledger): StatementExample[] {
  const { findings, growthChecks } = ledger.dataset;
  const contradictions = findings
    .filter(({ kind }) => kind === 'contradiction')
    .flatMap(({ claims }) => statementExample(ledger.claim(claims[0] ?? ''), ledger) ?? []);
  const others = growthChecks
    .filter(({ impliedBase }) => impliedBase !== null)
    .flatMap(({ claim }) => statementExample(ledger.claim(claim), ledger) ?? []);
  const chosen: StatementExample[] = [];
  const add = (examples: readonly StatementExample[], most: number, sameLanguage: number) => {
    for (const example of examples) {
      const { language } = example.query;
      const same = chosen.filter(({ query }) => query.language === language).length;
      const known = chosen.some(({ source }) => source === example.source);
      if (!known && same < sameLanguage && chosen.length < most) chosen.push(example);
    }
  };
  add(contradictions, MOST_CONTRADICTIONS, MOST_CONTRADICTIONS);
  add(
    others.filter(({ query }) => !chosen.some((one) => one.query.language === query.language)),
    MOST_EXAMPLES,
    1,
  );
  return chosen;
}

/**
 * What the source of a claim prints for the same period and side, as a statement; `null` where that is a single figure.
 */
function statementExample(claim: Claim | undefined, ledger: Ledger): StatementExample | null {
  if (!isGrowthClaim(claim) && !isLevelClaim(claim)) return null;
  const period = claim.period;
  if (!parsePeriod(period)) return null;
  const figures: Partial<Record<PlaceId, string>> = {};
  let deficit = false;
  for (const other of ledger.claimsOf(claim.source)) {
    if (!isGrowthClaim(other) && !isLevelClaim(other)) continue;
    if (other.reporter !== claim.reporter || other.partner !== claim.partner) continue;
    const place = placeIn(other, period);
    const words = place && exampleWords(other);
    if (!place || !words || figures[place] !== undefined) continue;
    figures[place] = words;
    if (other.flow === 'B') deficit = (other.values[0] ?? '').startsWith('-');
  }
  const { assumedReporter } = ledger.dataset.pair;
  const side = claim.reporter === UNSPECIFIED ? assumedReporter : claim.reporter;
  if (side === claim.partner || Object.keys(figures).length < 2) return null;
  const ordered = PLACE_IDS.flatMap((id) => (figures[id] === undefined ? [] : [[id, figures[id]] as const]));
  return {
    source: claim.source,
    query: {
      language: claim.language,
      sentence: '',
      published: '',
      changes: new Map(),
      taken: [],
      figures: Object.fromEntries(ordered),
      deficit,
      side,
      period,
    },
  };
}

function placeIn(claim: Level | Growth, period: string): PlaceId | undefined {
  if (claim.misprint !== null) return undefined;
  if (claim.period === period) return placeAt(claim.flow, claim.kind === 'growth' ? 'growth' : 'current');
  return claim.kind === 'level' && claim.period === periodsOf({ period }).base
    ? placeAt(claim.flow, 'base')
    : undefined;
}

/** The printed words with the words around them that are needed to read them; `null` where they cannot be read. */
function exampleWords({
  figure,
  language,
  hedges,
  direction,
  fromContext,
  kind,
  unit,
}: Level | Growth): string | null {
  const table = LANGUAGES.get(language);
  if (!table) return null;
  const before = [
    direction && fromContext.includes('direction') ? table.directions[direction][0] : undefined,
    ...(fromContext.includes('hedge') ? hedges.map((hedge) => table.hedges[hedge][0]) : []),
  ].filter((word) => word !== undefined);
  const unitWords = unit === 'rate' ? table.units.rate[0] : unit;
  const after = fromContext.includes('unit') && kind === 'growth' ? [unitWords ?? unit] : [];
  const words = [...before, figure, ...after].join(' ');
  const read = readFigure(words, language, kind === 'level' ? { unit } : {});
  const same =
    'figure' in read &&
    (read.figure.direction ?? null) === direction &&
    read.figure.hedges.length === hedges.length;
  return same ? words : null;
}
