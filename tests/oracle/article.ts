/** Sources: articles on an issue of the statistics, the statistics themselves, and what repeats them. */
import { fraction, times } from './fraction.ts';
import type { History } from './history.ts';
import type { Fact, OracleClaim, OracleSource } from './ledger.ts';
import { dayText, months, monthText, year, yearOf } from './months.ts';
import { claimOf, type Draft, draftOf, type Manner, publish } from './publish.ts';
import type { Random } from './random.ts';
import { rounded } from './rounding.ts';
import { type Issue, storyOf } from './story.ts';
import { LANGUAGES } from './words.ts';

export interface Publisher {
  readonly name: string;
  readonly manner: Manner;
}

/** Publishers with habits of their own. */
export function makePublishers(random: Random, count: number): Publisher[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `The Publisher ${index + 1}`,
    manner: {
      language: random.chance(45) ? 'en' : random.pick(LANGUAGES),
      tie: random.pick(['up', 'up', 'even', 'down']),
      exact: false,
      odd: random.pick([0, 0, 0, 8, 40]),
      hedged: random.pick([0, 10, 30]),
      looseThreshold: random.pick([0, 0, 0, 30]),
      beyondLimit: random.pick([0, 0, 40]),
    },
  }));
}

/** Facts as an article prints them, before it is known who prints it. */
export interface Plan {
  readonly id: string;
  readonly issue: Issue;
  readonly publisher: Publisher;
  readonly published: string | null;
  readonly drafts: readonly Draft[];
}

const dated = (random: Random, release: number): string | null =>
  random.chance(18)
    ? null
    : random.chance(12)
      ? monthText(release + 1)
      : dayText(release + 1 + (random.chance(15) ? random.int(1, 8) : 0), random.int(5, 28));

/** Plans an article with at most so many figures. */
export function planArticle(
  random: Random,
  history: History,
  {
    index,
    issue,
    publisher,
    most,
    told,
  }: {
    index: number;
    issue: Issue;
    publisher: Publisher;
    most: number;
    /** What it tells, where that is not left to chance; then also whose figures it tells. */
    told?: readonly Fact[];
  },
): Plan {
  const named = told !== undefined || random.chance(60);
  // Who speaks of "Laos' exports" looks at the figures of either reporter from that side.
  const habit = random.chance(80) ? issue.reporter : random.pick(history.economies);
  const valued = named && random.chance(25);
  const facts = told ?? storyOf(random, history, issue).slice(0, most);
  const drafts = facts.flatMap((fact, place) => {
    const side = named ? issue.reporter : random.chance(8) ? random.pick(history.economies) : habit;
    return draftOf(history, claimId(place, fact), fact, { named, side, valued }) ?? [];
  });
  const published = dated(random, issue.release);
  const forecast = random.chance(8) ? forecastOf(random, history, issue, { named, side: habit }) : null;
  return {
    id: sourceId(published, index),
    issue,
    publisher,
    published,
    drafts: forecast && drafts.length < most ? [...drafts, forecast] : drafts,
  };
}

/** What the trade of a year is expected to reach while it is not over: more than there was so far, right or wrong. */
function forecastOf(
  random: Random,
  history: History,
  { reporter, release, about }: Issue,
  { named, side }: { named: boolean; side: string },
): Draft | null {
  const passed = (about % 12) + 1;
  if (passed === 12) return null;
  const period = year(yearOf(about));
  const soFar: Fact = {
    reporter,
    release,
    measure: 'level',
    flow: 'T',
    period: months(period.from, about),
    base: null,
  };
  const draft = draftOf(history, 'forecast', soFar, { named, side: named ? reporter : side });
  if (!draft) return null;
  return {
    ...draft,
    fact: { ...soFar, period },
    value: times(draft.value, fraction(12 * random.int(95, 130), passed * 100)),
    stated: { ...draft.stated, period, status: 'F' },
  };
}

const sourceId = (published: string | null, index: number): string =>
  `${published ?? 'undated'}-source-${index}`;

const claimId = (place: number, { measure, flow }: Fact): string =>
  `${measure}-${flow.toLowerCase()}-${place + 1}`;

/** Prints a plan. */
export function printArticle(random: Random, plan: Plan): OracleSource {
  const { publisher } = plan;
  return {
    id: plan.id,
    kind: random.chance(90) ? 'press' : 'statement',
    publisher: publisher.name,
    agency: random.chance(20) ? 'The Agency' : null,
    published: plan.published,
    language: publisher.manner.language,
    repeats: null,
    claims: plan.drafts.map((draft) => publish(random, draft, publisher.manner)),
  };
}

/** What an office publishes of one of its flows or more: one year after the other, to the dollar. */
export function planStatistics(
  random: Random,
  history: History,
  { index, issue, most }: { index: number; issue: Issue; most: number },
): Plan {
  const publisher: Publisher = {
    name: `The Office of ${issue.reporter}`,
    manner: { language: 'en', tie: 'up', exact: true, odd: 0, hedged: 0, looseThreshold: 0, beyondLimit: 0 },
  };
  const flows = random.pick([['T'], ['X', 'M'], ['X', 'M', 'T', 'B']] as const);
  const drafts: Draft[] = [];
  const length = random.pick([1, 3, 12]);
  for (let from = history.first; from + length - 1 <= issue.release; from += length) {
    for (const flow of flows) {
      if (drafts.length >= most) break;
      const fact: Fact = {
        reporter: issue.reporter,
        release: issue.release,
        measure: 'level',
        flow,
        period: { from, to: from + length - 1 },
        base: null,
      };
      const draft = draftOf(history, claimId(drafts.length, fact), fact, {
        named: true,
        side: issue.reporter,
        valued: true,
      });
      if (draft) drafts.push(draft);
    }
  }
  const published = dated(random, issue.release);
  return { id: sourceId(published, index), issue, publisher, published, drafts };
}

/**
 * A source that repeats another: some of its figures, in the same words, in another language, or rounded once more.
 */
export function repeat(
  random: Random,
  original: OracleSource,
  publisher: Publisher,
  index: number,
): OracleSource {
  const { language } = publisher.manner;
  const chosen = original.claims.filter(() => random.chance(75));
  return {
    ...original,
    id: sourceId(original.published, index),
    publisher: publisher.name,
    language,
    repeats: original.id,
    claims: (chosen.length > 0 ? chosen : original.claims).map((claim) =>
      repeatClaim(random, claim, language),
    ),
  };
}

function repeatClaim(random: Random, claim: OracleClaim, language: string): OracleClaim {
  const { print, truth } = claim;
  const draft: Draft = { ...truth, id: claim.id, stated: claim.stated };
  const mayRound = print.hedge === null && print.upTo === null && print.digits >= 100n;
  if (mayRound && random.chance(20)) {
    const digits = rounded(fraction(print.digits), 1, 'nearest', 'up');
    return claimOf(draft, { ...print, digits, place: print.place + 1 }, 'double', random, language);
  }
  if (claim.rendered.language === language) return claim;
  return claimOf(draft, print, truth.rounding, random, language);
}
