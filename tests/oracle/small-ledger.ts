/** Ledgers of one source and a few claims, each of one pattern, that brute force can decide. */
import { makePublishers } from './article.ts';
import type { Flow } from './history.ts';
import { makeHistory } from './history.ts';
import type { Fact, OracleClaim, OraclePair, OracleSource } from './ledger.ts';
import { type Months, months, within, year, yearsBefore } from './months.ts';
import { draftOf, type Manner, publish } from './publish.ts';
import type { Random } from './random.ts';
import { storyOf } from './story.ts';

/** What the claims of a small ledger have to do with each other. */
export const PATTERNS = [
  'parts',
  'growth',
  'growth-of-parts',
  'growth-and-values',
  'tiles',
  'twice',
  'part-of-whole',
  'flow-of-total',
] as const;
export type Pattern = (typeof PATTERNS)[number] | 'any';

export interface SmallLedger {
  readonly pattern: Pattern;
  readonly pair: OraclePair;
  readonly source: OracleSource;
}

type Sketch = Pick<Fact, 'measure' | 'flow' | 'period'> & { readonly base?: Months };

/** Makes a small ledger whose claims are all true, rounded to nearest, with hedges as they should be. */
export function makeSmallLedger(random: Random, pattern: Pattern): SmallLedger {
  const economies = ['VNM', 'LAO'] as const;
  const firstYear = random.int(2010, 2020);
  const history = makeHistory(random, { economies, firstYear, years: 3, revised: 0 });
  const [publisher] = makePublishers(random, 1);
  const manner: Manner = {
    language: publisher?.manner.language ?? 'en',
    tie: publisher?.manner.tie ?? 'up',
    exact: false,
    odd: 0,
    hedged: random.pick([0, 0, 30]),
    looseThreshold: 0,
    beyondLimit: 0,
  };
  const reporter = random.pick(economies);
  const issue = { reporter, release: history.last };
  const named = random.chance(80);
  const sketches =
    pattern === 'any'
      ? storyOf(random, history, { ...issue, about: history.last })
      : SKETCHES[pattern](random, firstYear + 2);
  const claims: OracleClaim[] = [];
  for (const sketch of sketches) {
    const fact: Fact = { base: null, ...sketch, ...issue };
    const id = `claim-${claims.length + 1}`;
    const draft = draftOf(history, id, fact, { named, side: reporter });
    if (draft && claims.length < 8) claims.push(publish(random, draft, manner));
  }
  const source: OracleSource = {
    id: 'source-1',
    kind: 'press',
    publisher: 'The Publisher 1',
    agency: null,
    published: `${firstYear + 3}-02-10`,
    language: manner.language,
    repeats: null,
    claims,
  };
  const pair: OraclePair = { id: 'vnm-lao', economies, assumedReporter: 'VNM', sources: [source], history };
  return { pattern, pair, source };
}

const SKETCHES: Readonly<Record<(typeof PATTERNS)[number], (random: Random, of: number) => Sketch[]>> = {
  parts(random, of) {
    const period = anyPeriod(random, of);
    const flows = random.shuffled(['X', 'M', 'T', 'B'] as const).slice(0, random.int(3, 4));
    return flows.map((flow) => ({ measure: 'level', flow, period }));
  },
  growth(random, of) {
    const period = anyPeriod(random, of);
    const base = random.chance(80)
      ? yearsBefore(period, 1)
      : months(period.from - lengthOf(period), period.from - 1);
    const flow = random.pick(['X', 'M', 'T'] as const);
    const rate: Sketch = { measure: random.pick(['rate', 'rate', 'rate', 'change']), flow, period, base };
    const level = (when: Months): Sketch => ({ measure: 'level', flow, period: when });
    return [level(period), rate, level(base)];
  },
  'growth-of-parts'(random, of) {
    return growths(anyPeriod(random, of), random.pick([[], ['X', 'M']] as const));
  },
  'growth-and-values'(random, of) {
    return growths(
      anyPeriod(random, of),
      random.pick([
        ['T', 'X'],
        ['T', 'M'],
      ] as const),
    );
  },
  tiles(random, of) {
    const flow = random.pick(['X', 'M', 'T'] as const);
    const whole = random.pick([
      within(of, 1, 3),
      within(of, 1, 6),
      year(of),
      within(of, 1, random.int(3, 11)),
    ]);
    return [whole, ...tilesOf(random, whole)].map((period) => ({ measure: 'level', flow, period }));
  },
  twice(random, of) {
    const period = anyPeriod(random, of);
    const flow: Flow = random.pick(['X', 'M', 'T', 'B']);
    return [
      { measure: 'level', flow, period },
      { measure: 'level', flow, period },
    ];
  },
  'part-of-whole'(random, of) {
    return partAndWhole(random, of, random.pick(['X', 'M', 'T'] as const));
  },
  'flow-of-total'(random, of) {
    const flow = random.pick(['X', 'M'] as const);
    const [whole, part] = partAndWhole(random, of, flow);
    return whole && part
      ? [{ ...whole, flow: 'T' }, random.chance(50) ? part : { ...part, period: whole.period }]
      : [];
  },
};

function partAndWhole(random: Random, of: number, flow: Flow): Sketch[] {
  const long = random.int(2, 12);
  const part = random.chance(70) ? within(of, 1, random.int(1, long - 1)) : within(of, long, long);
  return [within(of, 1, long), part].map((period) => ({ measure: 'level', flow, period }));
}

/** The growths of both flows and of their total, with the values of some. */
function growths(period: Months, values: readonly Flow[]): Sketch[] {
  const base = yearsBefore(period, 1);
  return [
    ...(['X', 'M', 'T'] as const).map((flow): Sketch => ({ measure: 'rate', flow, period, base })),
    ...values.map((flow): Sketch => ({ measure: 'level', flow, period })),
  ];
}

const lengthOf = ({ from, to }: Months): number => to - from + 1;

const anyPeriod = (random: Random, of: number): Months =>
  random.pick([
    year(of),
    within(of, 1, 6),
    within(of, 4, 6),
    within(of, 1, random.int(1, 11)),
    months(of * 12 + 4, of * 12 + 4),
  ]);

/** Shorter periods that make up a longer one, with no gap. */
function tilesOf(random: Random, whole: Months): Months[] {
  const length = lengthOf(whole);
  const cut = whole.from + random.int(1, length - 1);
  const equal = [3, 6].filter((part) => length % part === 0 && length > part);
  const part = equal.length > 0 && random.chance(60) ? random.pick(equal) : null;
  if (part === null) return [months(whole.from, cut - 1), months(cut, whole.to)];
  return Array.from({ length: length / part }, (_, index) =>
    months(whole.from + index * part, whole.from + (index + 1) * part - 1),
  );
}
