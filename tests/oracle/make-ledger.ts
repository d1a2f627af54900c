/** Makes whole ledgers: tiny ones for proofs by brute force, and realistic ones of any size. */
import {
  makePublishers,
  type Plan,
  type Publisher,
  planArticle,
  planStatistics,
  printArticle,
  repeat,
} from './article.ts';
import { type History, makeHistory } from './history.ts';
import {
  type OracleLedger,
  type OraclePair,
  type OracleSource,
  SLIPS,
  type Slip,
  type SlipKind,
} from './ledger.ts';
import { Random } from './random.ts';
import { plantSlip } from './slips.ts';
import type { Issue } from './story.ts';
import { earliest, writtenOut } from './written-out.ts';

export interface LedgerOptions {
  readonly seed: number;
  readonly pairs: number;
  /** Of all pairs together. */
  readonly claims: number;
  /** How many slips to plant; the kinds take turns. */
  readonly slips?: number;
  /**
   * Where slips are planted: anywhere, be there a figure beside them or not, or in articles that print all the figures
   * from which they can be told.
   */
  readonly slipPlaces?: 'anywhere' | 'written-out';
  /** Whether all articles are about the same months, some of them by a later issue, as after a visit of state. */
  readonly crowded?: boolean;
}

/** How often a slip looks for a place before it is given up. */
const TRIES = 60;

/** Makes a ledger. The same options give the same ledger. */
export function makeLedger({
  seed,
  pairs: count,
  claims,
  slips: wanted = 0,
  slipPlaces = 'anywhere',
  crowded = false,
}: LedgerOptions): OracleLedger {
  const random = new Random(seed);
  const names = pairNames(random, count);
  const pairs: OraclePair[] = [];
  const slips: Slip[] = [];
  for (const [index, economies] of names.entries()) {
    const share = (of: number) => Math.floor((of * (index + 1)) / count) - Math.floor((of * index) / count);
    const made = makePair(random, {
      economies,
      claims: share(claims),
      slips: share(wanted),
      firstSlip: slips.length,
      slipPlaces,
      crowded,
    });
    pairs.push(made.pair);
    slips.push(...made.slips);
  }
  return { pairs, slips };
}

interface PairOptions {
  readonly economies: readonly [string, string];
  readonly claims: number;
  readonly slips: number;
  /** How many slips other pairs have: the kinds take turns over all pairs. */
  readonly firstSlip: number;
  readonly slipPlaces: 'anywhere' | 'written-out';
  readonly crowded: boolean;
}

/**
 * The year before which every history ends. What is published of one comes at most 27 months later, and so before the
 * day on which `to-yaml.ts` lets all sources be read.
 */
const LATEST_END = 2024;

function makePair(
  random: Random,
  { economies, claims, slips: wanted, firstSlip, slipPlaces, crowded }: PairOptions,
) {
  const id = economies.join('-').toLowerCase();
  const years = Math.min(15, 4 + Math.floor(claims / 25));
  const history = makeHistory(random, {
    economies,
    firstYear: Math.min(random.int(2005, 2018), LATEST_END - years),
    years,
    revised: random.pick([15, 30, 80]),
  });
  const publishers = makePublishers(random, Math.max(2, Math.min(30, Math.ceil(claims / 12))));
  const sources: OracleSource[] = [];
  const plans = new Map<string, Plan>();
  const repeated = new Set<string>();
  const kinds = Array.from({ length: wanted }, (_, number) => SLIPS[(firstSlip + number) % SLIPS.length]);
  const written =
    slipPlaces === 'written-out' ? writtenOutSlips(random, { id, history, publishers, kinds }) : [];
  const slips: Slip[] = written.map(({ slip }) => slip);
  sources.push(...written.flatMap((one) => one.sources));
  const told = sources.reduce((sum, source) => sum + source.claims.length, 0);
  const settled = new Set(sources);
  // Some issues have most of the articles, as a visit of state has.
  const firstBusy = random.int(history.first + 14, history.last - 4);
  const busy = [firstBusy, ...Array.from({ length: 2 }, () => random.int(history.first + 14, history.last))];
  for (let left = claims - told, index = 2 * written.length + 1; left > 0; index += 1) {
    const most = Math.min(left, random.pick([1, 2, 3, 4, 5, 6, 8, 12]));
    const original = random.chance(15)
      ? sources.at(random.int(0, Math.max(0, sources.length - 1)))
      : undefined;
    const mayRepeat = original && !settled.has(original) && original.kind !== 'statistics';
    if (mayRepeat && original.repeats === null) {
      const copy = repeat(random, original, random.pick(publishers), index);
      repeated.add(original.id);
      sources.push({ ...copy, claims: copy.claims.slice(0, left) });
      left -= Math.min(left, copy.claims.length);
      continue;
    }
    const newest = random.chance(50) ? random.pick(busy) : random.int(history.first + 2, history.last);
    const issue = {
      reporter: random.pick([economies[0], economies[0], economies[1]]),
      about: crowded ? firstBusy : newest,
      release: crowded ? firstBusy + random.pick([0, 0, 0, 1, 4]) : newest,
    };
    const statistics = random.chance(5);
    const plan = statistics
      ? planStatistics(random, history, { index, issue, most: Math.min(left, 12) })
      : planArticle(random, history, { index, issue, publisher: random.pick(publishers), most });
    if (plan.drafts.length === 0) continue;
    plans.set(plan.id, plan);
    const source = printArticle(random, plan);
    sources.push(statistics ? { ...source, kind: 'statistics' } : source);
    left -= plan.drafts.length;
  }

  const free = random.shuffled(
    sources.filter(({ id: name, repeats }) => repeats === null && !repeated.has(name)),
  );
  for (const kind of slipPlaces === 'anywhere' ? kinds : []) {
    for (const [place, source] of free.slice(0, TRIES).entries()) {
      const plan = plans.get(source.id);
      const planted = plan && kind && plantSlip(kind, id, { random, history, plan, source });
      if (!planted) continue;
      slips.push(planted.slip);
      sources[sources.indexOf(source)] = planted.source;
      free.splice(place, 1);
      break;
    }
  }
  const assumedReporter = random.chance(80) ? economies[0] : economies[1];
  const pair: OraclePair = { id, economies, assumedReporter, sources, history };
  return { pair, slips };
}

interface Written {
  readonly slip: Slip;
  /** The article with the slip, and one beside it. */
  readonly sources: readonly OracleSource[];
}

/** Slips in articles that are written for them; a kind for which none comes about is left out. */
function writtenOutSlips(
  random: Random,
  {
    id,
    history,
    publishers,
    kinds,
  }: {
    id: string;
    history: History;
    publishers: readonly Publisher[];
    kinds: readonly (SlipKind | undefined)[];
  },
): Written[] {
  const written: Written[] = [];
  for (const kind of kinds) {
    for (let attempt = 0; kind && attempt < TRIES; attempt += 1) {
      const about = random.int(earliest(history), history.last);
      // The slip needs a month before its own in the same year, and one after it.
      if (about % 12 === 0 || about % 12 === 11) continue;
      // What is older than the issue must have been known by then.
      const release = kind === 'mixed-releases' ? about + random.int(6, 18) : about;
      const issue: Issue = { reporter: random.pick(history.economies), release, about };
      const { facts, beside } = writtenOut(random, history, issue, kind);
      const [publisher, other] = random.shuffled(publishers);
      if (!publisher || !other) continue;
      const index = 2 * written.length + 1;
      const most = facts.length;
      const plan = planArticle(random, history, { index, issue, publisher, most, told: facts });
      const source = printArticle(random, plan);
      const planted = plantSlip(kind, id, { random, history, plan, source });
      if (!planted) continue;
      const second =
        beside &&
        planArticle(random, history, {
          index: index + 1,
          issue: beside.issue,
          publisher: other,
          most: beside.facts.length,
          told: beside.facts,
        });
      const sources = [planted.source, ...(second ? [printArticle(random, second)] : [])];
      written.push({ slip: planted.slip, sources });
      break;
    }
  }
  return written;
}

/** Economies of ISO 3166-1 alpha-3 that pairs are made of. */
const ECONOMIES =
  'VNM LAO KHM THA MMR MYS SGP IDN PHL CHN JPN KOR IND BGD PAK LKA NPL KEN UGA TZA RWA ETH NGA GHA ZAF MAR DZA EGY FRA DEU ITA ESP PRT GBR USA CAN MEX BRA ARG CHL PER COL AUS NZL'.split(
    ' ',
  );

/** The first pair is that of the real ledger; others are drawn. */
function pairNames(random: Random, count: number): [string, string][] {
  const names = new Map<string, [string, string]>([['VNM-LAO', ['VNM', 'LAO']]]);
  const drawn = () => [0, 0, 0].reduce((sum) => sum * 26 + random.int(0, 25), 0);
  const code = () => ECONOMIES[drawn() % ECONOMIES.length] ?? '';
  if (count > ECONOMIES.length * (ECONOMIES.length - 1)) throw new RangeError(`too many pairs: ${count}`);
  while (names.size < count) {
    const [one, two] = [code(), code()];
    if (one !== two) names.set(`${one}-${two}`, [one, two]);
  }
  return [...names.values()].slice(0, count);
}
