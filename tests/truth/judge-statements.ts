/** Whether the check page prints of the figures of a source, typed in, what is true, and what other pages print of them. */
import { type Figure, figuresOf } from '../oracle/figure.ts';
import { periodText, yearsBefore } from '../oracle/months.ts';
import { groupsBy, isTold, type Told } from '../oracle/own-contradictions.ts';
import { canAllHold } from '../oracle/system.ts';
import type { Judged } from './judge-growths.ts';
import { checkPage } from './printed/check-view.ts';
import { findingsPage, GAPS } from './printed/finding-views.ts';
import type { PrintedSite } from './printed/site.tsx';

/** What the dataset says of how a claim was printed. */
interface Printed {
  readonly id: string;
  readonly figure: string;
  readonly language: string;
  readonly partner?: string;
  /** What the sentence around the figure gives, and its own words do not: it cannot be typed. */
  readonly fromContext: readonly string[];
  /** What it is read as, where its printed words have a slip. */
  readonly misprint: unknown;
}

/** Types what each source prints of one period and the year before, and compares the answers. */
export function judgeStatements(site: PrintedSite): Judged {
  const { assumedReporter } = site.about;
  const figures = figuresOf(site.table('claims.csv'), assumedReporter);
  const { claims } = JSON.parse(site.file('dataset.json')) as { claims: readonly Printed[] };
  const printed = new Map(claims.map((claim) => [claim.id, claim]));
  const typable = figures.filter(isTold).filter(({ id, status }) => {
    const claim = printed.get(id);
    return status === 'A' && claim?.fromContext.length === 0 && claim.misprint === null;
  });
  const inGaps = new Set(
    findingsPage(site)
      .filter(({ kind }) => kind === GAPS[0] || kind === 'Rounding')
      .flatMap(({ claims: own, alsoPrinted }) => [...own, ...alsoPrinted]),
  );
  const statements = groupsBy(typable, ({ source, reporter, id }) =>
    [source, reporter, printed.get(id)?.partner].join(' '),
  ).flatMap(statementsIn);
  const judged = statements.map((statement) => judgeOne(statement, printed, inGaps, site));
  return {
    faults: judged.flatMap((faults) => faults ?? []),
    counts: { statements: judged.filter((faults) => faults !== null).length },
  };
}

type Placed = readonly (readonly [place: string, figure: Told])[];

/** For each period the figures that have a place in a statement, one a place; at least two. */
function statementsIn(figures: readonly Told[]): Placed[] {
  const periods = new Map(figures.map(({ period }) => [periodText(period), period]));
  return [...periods.values()].flatMap((period) => {
    const base = periodText(yearsBefore(period, Math.ceil((period.to - period.from + 1) / 12)));
    const at = periodText(period);
    const placeOf = (one: Told): string | null => {
      const own = periodText(one.period);
      if (one.measure === 'level')
        return own === at ? one.flow : own === base && one.flow !== 'B' ? `${one.flow}-base` : null;
      const compared = one.base && periodText(one.base);
      return own === at && compared === base && one.flow !== 'B' ? `${one.flow}-growth` : null;
    };
    const placed = figures.flatMap((one) => {
      const place = placeOf(one);
      return place === null ? [] : [[place, one] as const];
    });
    const isOnce = new Set(placed.map(([place]) => place)).size === placed.length;
    return isOnce && placed.length > 1 ? [placed] : [];
  });
}

/** The faults of what the page prints; `null` where a figure cannot be typed there. */
function judgeOne(
  placed: Placed,
  printed: ReadonlyMap<string, Printed>,
  inGaps: ReadonlySet<string>,
  site: PrintedSite,
): string[] | null {
  const figures = placed.map(([, one]) => one);
  const [first] = figures;
  const words = first && printed.get(first.id);
  if (!first || !words) return null;
  const { isRead, says, results, proofs } = checkPage(site, {
    language: words.language,
    figures: placed.map(([place, { id }]) => [place, printed.get(id)?.figure ?? '']),
    deficit: placed.some(([place, one]) => place === 'B' && isDeficit(one)),
    // Whoever trades with the partner: the side from which the figures are told.
    side: first.reporter,
    period: periodText(first.period),
  });
  if (!isRead) return null;
  const about = placed.map(([place, { id }]) => `${place} “${printed.get(id)?.figure}”`).join(', ');
  const possible = canAllHold(figures);
  const isGap = says === 'Inconsistent';
  return [
    ...(isGap === possible
      ? [`typed: ${about}: “${says}”, but they ${possible ? 'can' : 'cannot'} all be true`]
      : []),
    ...(isGap && !figures.some(({ id }) => inGaps.has(id))
      ? [`typed: ${about}: “${says}”, and no finding of ${first.source}`]
      : []),
    ...(results.includes('Inconsistent') === isGap && results.length > 0
      ? []
      : [`typed: ${about}: “${says}” above “${results.join('”, “')}”`]),
    ...(isGap === proofs > 0 || !isGap ? [] : [`typed: ${about}: “${says}” without a proof`]),
  ];
}

const isDeficit = ({ meaning: { low, high } }: Figure): boolean =>
  low === null
    ? high !== null && high.n <= 0n
    : low.n < 0n && (high === null || high.n <= 0n || -low.n * high.d > high.n * low.d);
