/** What every view of a target says came of it: overview, Targets page, claim page, files. */
import { byClass, byTag, type Element, hasClass, linksTo, wordsOf } from './html.ts';
import type { Said } from './said.ts';
import type { PrintedSite } from './site.tsx';

const OUTCOMES = { Met: 'met', Missed: 'missed', Open: 'open', 'Cannot be judged': 'cannot-rate' } as const;

/** The outcome of the first badge inside; `null` where there is none. */
function outcomeIn(within: Element): string | null {
  for (const badge of byClass(within, 'verdict')) {
    const words = wordsOf(badge).replace(/^[^\p{L}]+/u, '');
    const outcome = Object.entries(OUTCOMES).find(([name]) => name === words)?.[1];
    if (outcome) return outcome;
  }
  return null;
}

/** The outcomes of each target for each date, by the id of the row that the Targets page gives it. */
export function targetOutcomes(site: PrintedSite): Said[] {
  const page = site.page('targets/');
  const say = (view: string, about: string, says: string | null): Said[] =>
    says === null ? [] : [{ view, about, scope: '', says }];
  const inCards = byClass(page, 'deadline').flatMap((row) =>
    say('Targets page', row.attributes.id ?? '', outcomeIn(row)),
  );
  const inTable = site
    .table('targets.csv')
    .flatMap(({ id = '', outcome = '' }) => say('targets.csv', id, outcome));
  const onPages = site
    .table('claims.csv')
    .filter(({ kind }) => kind === 'target')
    .flatMap(({ id = '' }) => {
      const claim = site.page(`claims/${id}/`);
      const row = byTag(claim, 'a').flatMap(
        ({ attributes: { href = '' } }) => /\/targets\/#(.+)$/.exec(href) ?? [],
      );
      const about = row[1] ?? '';
      return about === '' ? [] : say(`page of ${id}`, about, outcomeIn(claim));
    });
  return [...inCards, ...inTable, ...onPages];
}

/** The row of the Targets page that a target claim is part of. */
export const rowsOfTargets = (site: PrintedSite): ReadonlyMap<string, string> =>
  new Map(
    site
      .table('targets.csv')
      .flatMap(({ id = '', statements = '' }) => statements.split(' ').map((claim) => [claim, id] as const)),
  );

/** What the overview, or the claim page, says in words of how far a target is. */
export interface HowFar {
  readonly view: string;
  readonly claim: string;
  readonly words: string;
}

/** The followed targets in the words of the overview and of their own pages. */
export function howFarTargetsAre(site: PrintedSite): HowFar[] {
  const items = byClass(site.page(''), 'targets').flatMap((list) => byTag(list, 'li'));
  return items.flatMap((item) => {
    const [claim] = linksTo(item, 'claims');
    if (claim === undefined) return [];
    const words = wordsOf(item);
    const own = byTag(site.page(`claims/${claim}/`), 'p').filter(
      (line) =>
        !hasClass(line, 'detail') && /would have to grow|First reached in|was due in/.test(wordsOf(line)),
    );
    return [
      { view: 'overview', claim, words },
      ...own.map((line) => ({ view: 'claim page', claim, words: wordsOf(line) })),
    ];
  });
}

/** The rows of the Targets page that say that trade was above the target when it was set. */
export const rowsBelowKnown = (site: PrintedSite): string[] =>
  byClass(site.page('targets/'), 'deadline')
    .filter((row) => /trade was known to be above it already/.test(wordsOf(row)))
    .map(({ attributes: { id = '' } }) => id);

/** The overview's one line on all followed targets: the amounts by what it says of them. */
export function targetsOnOverview(site: PrintedSite): {
  reached: string[];
  missed: string[];
  ahead: string[];
  below: string[];
  unknown: string[];
} {
  const answer = byClass(site.page(''), 'answer').find((one) => /How far are the targets/.test(wordsOf(one)));
  const [line = ''] = answer ? byClass(answer, 'targets-reached').map(wordsOf) : [];
  const amountsOf = (part: RegExp): string[] =>
    [
      ...(line.split(';').find((words) => part.test(words)) ?? '').matchAll(
        /US\$[\d.,]*\d(?:–[\d.,]*\d)?(?: (?:million|billion|trillion))?/g,
      ),
    ].map(([amount]) => amount);
  return {
    reached: amountsOf(/(?<!not )reached/),
    missed: amountsOf(/missed/),
    ahead: amountsOf(/still ahead/),
    below: amountsOf(/not reached so far/),
    unknown: amountsOf(/cannot be told/),
  };
}

/**
 * The values that views say a year had, in their words.
 *
 * @param assumed the name of the economy whose reports are meant where no other is named
 */
export function yearValues(site: PrintedSite, assumed: string): Said[] {
  const said: Said[] = [];
  const say = (view: string, year: string, says: string, by = assumed) =>
    said.push({ view, about: `two-way trade in ${year} by ${by}`, scope: '', says });
  const targets = site.page('targets/');
  for (const item of byClass(targets, 'year-values').flatMap((list) => byTag(list, 'li'))) {
    const [, year, by, value] =
      /^(\d{4}), ([^:]+): (.+)$/.exec(wordsOf(byClass(item, 'number')[0] ?? item)) ?? [];
    if (year && value && !value.includes('%')) say('Targets page', year, value, by);
  }
  for (const line of byClass(site.page(''), 'present-value')) {
    const [, value, year] = /^(.+?) in (\d{4}), as published\.$/.exec(wordsOf(line)) ?? [];
    if (year && value) say('overview', year, value);
  }
  for (const chart of site.charts) {
    if (!['targets', 'target', 'path', 'promises'].includes(chart.ref.kind)) continue;
    for (const { series, period = '', stands_for = '' } of site.chartTable(chart)) {
      if ((series === 'current' || series === 'reported') && /^\d{4}$/.test(period))
        say(`${chart.id} CSV`, period, stands_for);
    }
  }
  return said;
}
