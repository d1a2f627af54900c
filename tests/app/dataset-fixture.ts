/**
 * A small dataset with fixed, invented figures: enough years, reporters, hedges and gaps for models and charts. Built
 * with the domain's own readings and parsed with its schema, so that it is always a valid one.
 */
import * as v from 'valibot';
import {
  type Claim,
  cellKey,
  correctionsOf,
  countedLedger,
  DATASET_FORMAT,
  type Dataset,
  DatasetSchema,
  derivedTotals,
  disputedClaims,
  encodeReadings,
  type Figure,
  type Flow,
  findingsAmong,
  type Growth,
  headlineOf,
  impliedValues,
  isSummary,
  judgeAll,
  type Level,
  ledgerOf,
  readFigure,
  readingsOf,
  type Source,
  type Status,
  saidOfTargets,
  summaryChecksOf,
  type Target,
  targetInterval,
  targetsOf,
  toExact,
  UNSPECIFIED,
  writeInterval,
} from '../../src/domain/index.ts';
import { growthChecksOf } from '../growth-checks-of.ts';

/** What a claim of the fixture says; everything else is the same in all. */
export interface FixtureLevel {
  readonly id: string;
  readonly figure: string;
  readonly period: string;
  readonly flow?: Flow;
  readonly reporter?: string;
  readonly partner?: string;
  readonly status?: Status;
}

export interface FixtureSource {
  readonly id: string;
  readonly publisher?: string;
  readonly kind?: Source['kind'];
  readonly published?: string | null;
  readonly levels?: readonly FixtureLevel[];
  readonly growths?: readonly (FixtureLevel & { readonly base: string })[];
  readonly targets?: readonly { readonly id: string; readonly figure: string; readonly by?: string }[];
}

function figureOf(text: string): Figure {
  const result = readFigure(text, 'en', /^\d+$/.test(text) ? { unit: 'USD' } : {});
  if ('problem' in result) throw new Error(`fixture: cannot read ${text}: ${JSON.stringify(result.problem)}`);
  return result.figure;
}

const valuesOf = ({ numbers, direction }: Figure) =>
  numbers.map(({ value }) => toExact(direction === 'down' ? value.neg() : value));

function shared(source: string, id: string, figure: Figure, status: Status) {
  return {
    id: `${source}/${id}`,
    source,
    figure: figure.text,
    misprint: null,
    language: 'en',
    unit: figure.unit,
    currency: figure.unit === 'rate' ? 'USD' : figure.unit,
    covers: null,
    beside: null,
    seen: figure.seen,
    values: valuesOf(figure),
    hedges: [...figure.hedges],
    direction: figure.direction ?? null,
    fromContext: [],
    saidBy: null,
    locator: {},
    status,
    secondReading: null,
    differs: null,
    derivedFrom: null,
    note: null,
  };
}

function observed(source: string, claim: FixtureLevel) {
  const {
    id,
    period,
    flow = 'T',
    reporter = UNSPECIFIED,
    partner = reporter === 'LAO' ? 'VNM' : 'LAO',
  } = claim;
  const figure = figureOf(claim.figure);
  const cell = { reporter, partner, flow, valuation: null, period };
  return {
    ...shared(source, id, figure, claim.status ?? 'A'),
    ...cell,
    told: null,
    readings: encodeReadings(readingsOf(figure)),
  };
}

function claimsOf({ id: source, levels = [], growths = [], targets = [] }: FixtureSource): Claim[] {
  return [
    ...levels.map((claim): Level => {
      const parts = observed(source, claim);
      return { ...parts, kind: 'level', cell: cellKey({ ...parts, currency: parts.unit }) };
    }),
    ...growths.map((claim): Growth => ({ ...observed(source, claim), kind: 'growth', base: claim.base })),
    ...targets.map((target): Target => {
      const figure = figureOf(target.figure);
      return {
        ...shared(source, target.id, figure, 'A'),
        kind: 'target',
        flow: 'T',
        measure: 'level',
        threshold: writeInterval(targetInterval(figure)),
        by: target.by ?? null,
        horizon: null,
      };
    }),
  ];
}

function sourceOf({
  id,
  publisher = 'Daily',
  kind = 'press',
  published = '2025-01-01',
}: FixtureSource): Source {
  return {
    id,
    kind,
    publisher,
    agency: null,
    title: null,
    about: id,
    published,
    publishedBasis: published === null ? 'not-seen' : 'printed',
    accessed: '2026-01-01',
    url: null,
    language: 'en',
    repeats: null,
    note: null,
  };
}

/** Builds a dataset of the pair Viet Nam and Laos from sources. */
export function datasetOf(fixtures: readonly FixtureSource[]): Dataset {
  const sources = fixtures.map(sourceOf);
  const claims = fixtures.flatMap(claimsOf);
  const growths = claims.filter((claim) => claim.kind === 'growth');
  const pair = {
    id: 'vnm-lao',
    economies: [
      { code: 'VNM', name: 'Viet Nam' },
      { code: 'LAO', name: 'Laos' },
    ],
    assumedReporter: 'VNM',
    assumption: 'Read as customs statistics of Viet Nam.',
    currency: 'USD',
  };
  const ledger = ledgerOf({ claims, sources, assumedReporter: 'VNM' });
  const totals = derivedTotals(ledger);
  const judged = judgeAll(ledger);
  const implied = impliedValues(ledger);
  const counted = (disputed: readonly string[]) =>
    countedLedger({ claims, sources, pair, disputed, ledger, implied });
  const findings = findingsAmong(judged, {
    claims,
    ofTargets: (disputed) => saidOfTargets(counted(disputed), '2025-12-01'),
  });
  const disputed = disputedClaims(findings, claims);
  const targets = targetsOf(counted(disputed), '2025-12-01');
  return v.parse(DatasetSchema, {
    format: DATASET_FORMAT,
    version: '0123456789abcdef',
    asOf: '2025-12-01',
    checkedOn: '2026-11-21',
    checkDue: null,
    pair,
    headline: headlineOf(
      counted(disputed),
      targets.targets,
      claims.filter((claim) => claim.kind === 'target').map(({ id }) => id),
    ),
    disputed,
    sources,
    claims,
    cells: [],
    totals,
    growthChecks: growthChecksOf(growths, judged, findings, disputed),
    summaryChecks: summaryChecksOf(claims.filter(isSummary), judged, findings),
    findings,
    corrections: correctionsOf(findings, ledger),
    implied,
    suggestions: [],
    targets,
    events: [],
    changes: [],
  });
}

/** Exports and imports of the statistics in US dollars, from 2003; 2012 is missing, 2019 is an estimate. */
const STATISTICS: readonly (readonly [year: number, exported: string, imported: string])[] = [
  [2003, '51800000', '60700000'],
  [2004, '68400000', '74300000'],
  [2005, '69200000', '97500000'],
  [2006, '94900000', '166600000'],
  [2007, '109700000', '211300000'],
  [2008, '160300000', '278700000'],
  [2009, '169300000', '248500000'],
  [2010, '198400000', '291700000'],
  [2011, '274100000', '460000000'],
  [2013, '457900000', '668100000'],
  [2014, '477200000', '808100000'],
  [2015, '523300000', '586500000'],
  [2016, '477700000', '345300000'],
  [2017, '518300000', '370600000'],
  [2018, '594900000', '436700000'],
  [2019, '700800000', '461600000'],
  [2020, '571700000', '458100000'],
];

const observations = STATISTICS.flatMap(([year, exported, imported]): FixtureLevel[] => {
  const common = {
    period: String(year),
    reporter: 'VNM',
    status: year === 2019 ? ('E' as const) : ('A' as const),
  };
  return [
    { ...common, id: `exports-${year}`, flow: 'X', figure: exported },
    { ...common, id: `imports-${year}`, flow: 'M', figure: imported },
  ];
});

/** The fixture as sources, for tests that add to it. */
export const FIXTURE_SOURCES: readonly FixtureSource[] = [
  { id: 'imf', publisher: 'IMF', kind: 'statistics', published: null, levels: observations },
  {
    id: 'older',
    publisher: 'Trade Review',
    published: '2018-02-01',
    levels: [
      { id: 't-2006', figure: 'US$240 million', period: '2006' },
      { id: 't-2013', figure: '1.091 billion USD', period: '2013', reporter: 'VNM' },
      { id: 't-2016', figure: '823 million USD', period: '2016', reporter: 'VNM' },
      { id: 't-2017', figure: 'over 900 million USD', period: '2017' },
    ],
    targets: [{ id: 'target-2bn', figure: 'US$2 billion', by: '2015' }],
  },
  {
    id: 'newer',
    publisher: 'Morning Post',
    published: '2025-06-02',
    levels: [
      { id: 't-2019', figure: '1.1-1.2 billion USD', period: '2019' },
      { id: 't-2021', figure: '1.37 billion USD', period: '2021', reporter: 'VNM' },
      { id: 't-2022', figure: '1.63 billion USD', period: '2022', reporter: 'VNM' },
      { id: 't-2022-rough', figure: 'over 1.7 billion USD', period: '2022' },
      { id: 't-2023', figure: '1.6 billion USD', period: '2023', reporter: 'VNM' },
      { id: 't-2024', figure: 'US$2.2 billion', period: '2024' },
      { id: 't-2025-04', figure: 'US$1.3 billion', period: '2025-01/2025-04' },
      { id: 'x-2021', figure: '594.7 million USD', period: '2021', flow: 'X', reporter: 'VNM' },
    ],
    growths: [
      { id: 'g-2024', figure: 'up 33.9 per cent', period: '2024', base: '2023' },
      { id: 'g-2022', figure: 'up 18 per cent', period: '2022', base: '2021', reporter: 'VNM' },
      { id: 'g-2025-04', figure: 'up 109.3 per cent', period: '2025-01/2025-04', base: '2024-01/2024-04' },
    ],
    targets: [
      { id: 'target-5bn', figure: 'US$5 billion' },
      { id: 'target-5-10bn', figure: '$5–10 billion' },
    ],
  },
  {
    id: 'reprint',
    publisher: 'Evening Post',
    published: '2025-06-03',
    levels: [
      { id: 't-2024', figure: 'US$2.2 billion', period: '2024' },
      { id: 't-2024-est', figure: 'an estimated 2.2 billion USD', period: '2024', status: 'E' },
      { id: 't-2025', figure: 'about 3 billion USD', period: '2025', status: 'E' },
    ],
  },
  {
    id: 'lao-press',
    publisher: 'Mekong Herald',
    published: '2025-01-07',
    levels: [
      { id: 't-2024', figure: 'over US$2 billion', period: '2024', reporter: 'LAO' },
      { id: 'm-2021', figure: '499 million USD', period: '2021', flow: 'M', reporter: 'LAO' },
      { id: 'x-2021', figure: '1.22 billion USD', period: '2021', flow: 'X', reporter: 'LAO' },
    ],
  },
];

export const FIXTURE: Dataset = datasetOf(FIXTURE_SOURCES);
