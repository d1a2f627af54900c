/** What every view of a growth says of it: growth page, claim page, embed, files. */
import { byClass, byTag, closest, type Element, hasClass, linksTo, wordsOf } from './html.ts';
import { type Said, VERDICTS, verdictIn } from './said.ts';
import type { PrintedSite } from './site.tsx';

/** A growth held against the claims that a view links to. */
export interface PrintedComparison {
  readonly view: string;
  readonly claim: string;
  readonly claims: readonly string[];
  readonly says: string;
  /** All of its words. */
  readonly words: string;
}

export interface PrintedGrowth {
  readonly said: readonly Said[];
  readonly comparisons: readonly PrintedComparison[];
  /** The findings to which a view of the claim links as to what does not fit, by view. */
  readonly findings: readonly { readonly view: string; readonly claim: string; readonly finding: string }[];
}

const isComparison = (element: Element): boolean => hasClass(element, 'comparison');

/** What one page, or one row of it, says of a claim. */
function read(view: string, claim: string, within: Element): PrintedGrowth {
  const said: Said[] = [];
  const comparisons: PrintedComparison[] = [];
  for (const badge of byClass(within, 'verdict')) {
    const says = verdictIn(badge);
    if (says === null) continue;
    const comparison = closest(badge, isComparison);
    if (comparison === null) {
      said.push({ view, about: claim, scope: '', says });
      continue;
    }
    const claims = linksTo(comparison, 'claims').filter((id) => id !== claim);
    comparisons.push({ view, claim, claims, says, words: wordsOf(comparison) });
  }
  const findings = linksTo(within, 'findings').map((finding) => ({ view, claim, finding }));
  return { said, comparisons, findings };
}

const joined = (all: readonly PrintedGrowth[]): PrintedGrowth => ({
  said: all.flatMap(({ said }) => said),
  comparisons: all.flatMap(({ comparisons }) => comparisons),
  findings: all.flatMap(({ findings }) => findings),
});

/** The rows of the growth page. */
export function growthPage(site: PrintedSite): PrintedGrowth {
  const rows = byClass(site.page('growth/'), 'growth-row');
  return joined(
    rows.map((row) => {
      const [claim] = linksTo(row, 'claims');
      if (claim === undefined) throw new Error(`a row of the growth page without a claim: ${wordsOf(row)}`);
      return read('growth page', claim, row);
    }),
  );
}

/** The page of a growth. */
export function claimPage(site: PrintedSite, claim: string): PrintedGrowth {
  const [main] = byTag(site.page(`claims/${claim}/`), 'main');
  if (!main) throw new Error(`the page of ${claim} has no main part`);
  return read('claim page', claim, main);
}

/** The table of claims, and the files and the embed of each drawn growth. */
export function growthFiles(site: PrintedSite): Said[] {
  const inTable = site
    .table('claims.csv')
    .filter(({ kind }) => kind === 'growth')
    .map(({ id = '', verdict = '' }) => ({
      view: 'claims.csv',
      about: id,
      scope: '',
      says: nameOf(verdict),
    }));
  const inCharts = site.charts.flatMap((chart): Said[] => {
    if (chart.ref.kind !== 'growth') return [];
    const { claim } = chart.ref;
    const rows: (readonly [view: string, series: string, claims: string, verdict: string])[] = [
      ...site
        .chartTable(chart)
        .map(({ series = '', claims = '', verdict = '' }) => ['chart CSV', series, claims, verdict] as const),
      ...site
        .chartJson(chart)
        .rows.map(
          ({ series, claims, verdict }) =>
            ['chart JSON', String(series), (claims as string[]).join(' '), String(verdict ?? '')] as const,
        ),
    ];
    return rows.flatMap(([view, series, claims, verdict]) =>
      verdict === ''
        ? []
        : [{ view, about: claim, scope: series === 'stated' ? '' : claims, says: nameOf(verdict) }],
    );
  });
  return [...inTable, ...inCharts];
}

/** The verdicts of an embedded growth, in the order of its rows; its chart's files have the same rows. */
export function embeddedVerdicts(site: PrintedSite, claim: string): string[] | null {
  const chart = site.charts.find(({ ref }) => ref.kind === 'growth' && ref.claim === claim);
  if (!chart) return null;
  return byTag(site.embed(chart), 'td', 'th').flatMap((cell) => {
    const words = wordsOf(cell);
    return VERDICTS.includes(words) ? [words] : [];
  });
}

/** A verdict of a file in the words of the pages. */
export const nameOf = (verdict: string): string =>
  ({
    consistent: 'Consistent',
    weak: 'Weak pass',
    inconsistent: 'Inconsistent',
    'cannot-tell': 'Cannot tell',
  })[verdict] ?? verdict;

/** How many distinct growths the bar of the growth page counts, by verdict. */
export function statementsOnGrowthPage(site: PrintedSite): Readonly<Record<string, number>> {
  const [counts] = byClass(site.page('growth/'), 'statement-counts');
  const words = counts ? byTag(counts, 'li').map(wordsOf) : [];
  const number = (form: RegExp) =>
    Number(words.flatMap((one) => form.exec(one) ?? [])[1]?.replace(',', '') ?? 0);
  return {
    Inconsistent: number(/^([\d,]+) cannot be true/),
    Consistent: number(/^([\d,]+) fits?$/),
    'Weak pass': number(/^([\d,]+) possible/),
    'Cannot tell': number(/^([\d,]+) not checkable/),
  };
}
