/** Whether all views of a ledger's growths say one thing of each, and whether it is true: by the oracle alone. */
import { groupBy } from '../../src/domain/index.ts';
import { type Figure, figuresOf } from '../oracle/figure.ts';
import { isTold, ownContradictions, type Told } from '../oracle/own-contradictions.ts';
import { canAllHold } from '../oracle/system.ts';
import {
  agreementOnOverview,
  findingPage,
  findingsPage,
  GAPS,
  type PrintedFinding,
} from './printed/finding-views.ts';
import {
  claimPage,
  embeddedVerdicts,
  growthFiles,
  growthPage,
  nameOf,
  type PrintedComparison,
  statementsOnGrowthPage,
} from './printed/growth-views.ts';
import { disagreements, type Said } from './printed/said.ts';
import type { PrintedSite } from './printed/site.tsx';

const [WITHIN_ONE_SOURCE] = GAPS;
/** The words by which every view says that a verdict rests on the assumed reporter. */
const ASSUMED = /statistics that we assume|using those that we assume|Assumed reporter/;

export interface Judged {
  readonly faults: readonly string[];
  /** How often something was held against something else, by name. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Reads what is printed and judges it. */
export function judgeGrowths(site: PrintedSite): Judged {
  const { assumedReporter } = site.about;
  const figures = new Map(figuresOf(site.table('claims.csv'), assumedReporter).map((one) => [one.id, one]));
  const contradictions = ownContradictions([...figures.values()]);
  const findings = findingsPage(site);
  const onGrowthPage = growthPage(site);
  const inFiles = growthFiles(site);
  const growths = [...figures.values()].filter(({ measure }) => measure !== 'level');
  const pages = growths.map(({ id }) => claimPage(site, id));
  const said = [...onGrowthPage.said, ...pages.flatMap((page) => page.said), ...inFiles];
  const comparisons = [...onGrowthPage.comparisons, ...pages.flatMap((page) => page.comparisons)];
  const compared = comparisons.map(
    ({ view, claim, claims, says }): Said => ({ view, about: claim, scope: claims.join(' '), says }),
  );
  const gapsOf = (claim: string) =>
    findings.filter(
      ({ kind, claims, alsoPrinted }) =>
        kind === WITHIN_ONE_SOURCE && [...claims, ...alsoPrinted].includes(claim),
    );
  const faults = [
    ...disagreements([...said, ...compared]),
    ...growths.flatMap(({ id }) => oneVerdict(id, said, gapsOf(id))),
    ...comparisons.flatMap((comparison) => comparisonFaults(comparison, figures)),
    ...contradictions.sets.flatMap((set) => missed(set, contradictions.sets, findings)),
    ...findings.flatMap((finding) => [
      ...findingFaults(finding, figures),
      ...pageOfFindingFaults(finding, site),
    ]),
    ...growths.flatMap(({ id }) => embedFaults(id, site)),
    ...overviewFaults(site, findings),
  ];
  return {
    faults: [...new Set(faults)],
    counts: {
      growths: growths.length,
      'verdicts on growths': said.length,
      comparisons: comparisons.length,
      'contradictions within a source': contradictions.sets.length,
      'stories not tried': contradictions.untried,
      'gaps in the list': findings.filter(({ kind }) => GAPS.includes(kind)).length,
    },
  };
}

/** A figure that does not fit its own source has no other verdict anywhere, unless its scope stands beside it. */
function oneVerdict(claim: string, said: readonly Said[], gaps: readonly PrintedFinding[]): string[] {
  if (gaps.length === 0) return [];
  return said
    .filter(({ about, scope, says }) => about === claim && scope === '' && says !== 'Inconsistent')
    .map(
      ({ view, says }) =>
        `${claim}: ${view} says “${says}”, findings say “${WITHIN_ONE_SOURCE}” (${gaps[0]?.id})`,
    );
}

const words = ({ id, flow }: Figure): string => `${id} (${flow})`;

/** Whether a printed comparison is what exact arithmetic gives for the figures that it names. */
function comparisonFaults(
  { view, claim, claims, says, words: printed }: PrintedComparison,
  figures: ReadonlyMap<string, Figure>,
): string[] {
  const all = [claim, ...claims].flatMap((id) => figures.get(id) ?? []);
  const told = all.filter(isTold);
  const about = `${view}, ${claim} against ${claims.join(', ')}`;
  if (told.length !== all.length || new Set(told.map(({ reporter }) => reporter)).size > 1) return [];
  const possible = canAllHold(told);
  if ((says === 'Consistent' || says === 'Weak pass') && !possible)
    return [`${about}: “${says}”, but they cannot all be true`];
  if (says === 'Inconsistent' && possible) return [`${about}: “${says}”, but they can all be true`];
  const isOwn = new Set(told.map(({ source }) => source)).size === 1;
  const observed = told.every(({ status }) => status === 'A');
  if (says === 'Cannot tell' && !possible && isOwn && observed)
    return [`${about}: “${says}” within one source, but they cannot all be true`];
  const mixed = new Set(told.map(({ assumed }) => assumed)).size > 1;
  if (says === 'Inconsistent' && isOwn && mixed && !ASSUMED.test(printed))
    return [`${about}: “${says}” without a word on the assumed reporter`];
  return [];
}

const isMixed = (set: readonly Told[]): boolean => new Set(set.map(({ assumed }) => assumed)).size > 1;

/**
 * A contradiction within a source is in the list, with a word on the assumed reporter where only that joins its figures. A
 * finding of more figures needs none where some of them contradict each other without it.
 */
function missed(
  set: readonly Told[],
  all: readonly (readonly Told[])[],
  findings: readonly PrintedFinding[],
): string[] {
  const found = findings.filter(({ claims, alsoPrinted }) =>
    set.every(({ id }) => claims.includes(id) || alsoPrinted.includes(id)),
  );
  const of = set.map(words).join(', ');
  if (found.length === 0) {
    // What one figure breaks with several others may stand in one finding of some of them.
    const others = findings.filter(({ claims }) => set.some(({ id }) => claims.includes(id)));
    return others.length > 0 ? [] : [`not in the findings: ${of} cannot all be true`];
  }
  const isSaid = ({ words: printed, claims }: PrintedFinding) =>
    ASSUMED.test(printed) ||
    all.some((other) => !isMixed(other) && other.every(({ id }) => claims.includes(id)));
  if (isMixed(set) && !found.some(isSaid))
    return [`${found[0]?.id}: without a word on the assumed reporter: ${of}`];
  return [];
}

/** What is said not to fit within a source does not. */
function findingFaults({ id, kind, claims }: PrintedFinding, figures: ReadonlyMap<string, Figure>): string[] {
  if (kind !== WITHIN_ONE_SOURCE) return [];
  const all = claims.flatMap((claim) => figures.get(claim) ?? []);
  const told = all.filter(isTold);
  if (told.length !== claims.length) return [];
  const reporters = new Set(told.map(({ reporter }) => reporter));
  if (reporters.size > 1) return [`${id}: figures of ${[...reporters].join(' and ')} in one finding`];
  return canAllHold(told)
    ? [`${id}: “${kind}”, but they can all be true: ${told.map(words).join(', ')}`]
    : [];
}

/** The page of a finding names the same kind and the same claims. */
function pageOfFindingFaults({ id, kind, claims }: PrintedFinding, site: PrintedSite): string[] {
  if (!GAPS.includes(kind)) return [];
  const page = findingPage(site, id);
  const absent = claims.filter((claim) => !page.claims.includes(claim));
  return [
    ...(page.said.says === kind ? [] : [`${id}: “${kind}” in the list, “${page.said.says}” on its page`]),
    ...absent.map((claim) => `${id}: its page does not name ${claim}`),
  ];
}

/** An embed says of each comparison what its files say. */
function embedFaults(claim: string, site: PrintedSite): string[] {
  const shown = embeddedVerdicts(site, claim);
  if (shown === null) return [];
  const filed = growthFiles({
    ...site,
    charts: site.charts.filter(({ ref }) => ref.kind === 'growth' && ref.claim === claim),
  }).filter(({ view, scope }) => view === 'chart CSV' && scope !== '');
  const expected = filed.map(({ says }) => says).join(', ');
  return shown.join(', ').endsWith(expected)
    ? []
    : [`${claim}: the embed says “${shown.join(', ')}”, its files “${expected}”`];
}

/** What makes two growths of the table of claims one statement that several sources repeat. */
const STATEMENT =
  'unit currency covers seen lower lower_included upper upper_included reporter partner flow valuation period base status';

/** A verdict for each distinct growth of the table of claims: the first of these that one of its sources has. */
function distinctVerdicts(site: PrintedSite): string[] {
  const growths = site.table('claims.csv').filter(({ kind }) => kind === 'growth');
  const columns = STATEMENT.split(' ');
  const statements = groupBy(growths, (row) => JSON.stringify(columns.map((name) => row[name])));
  return [...statements.values()].map((rows) => {
    const order = ['inconsistent', 'consistent', 'weak', 'cannot-tell'];
    return nameOf(order.find((one) => rows.some(({ verdict }) => verdict === one)) ?? '');
  });
}

/** The overview counts what the other pages print. */
function overviewFaults(site: PrintedSite, findings: readonly PrintedFinding[]): string[] {
  const { gaps, fits, denied, weak, undecided } = agreementOnOverview(site);
  const listed = findings.filter(({ kind }) => GAPS.includes(kind)).length;
  const inTable = distinctVerdicts(site);
  const onGrowthPage = statementsOnGrowthPage(site);
  const counts = { Inconsistent: denied, Consistent: fits, 'Weak pass': weak, 'Cannot tell': undecided };
  return [
    ...(gaps === listed ? [] : [`the overview counts ${gaps} contradictions, the list has ${listed}`]),
    ...Object.entries(counts).flatMap(([verdict, counted]) => {
      const own = inTable.filter((one) => one === verdict).length;
      const bar = onGrowthPage[verdict] ?? 0;
      return counted === own && bar === own
        ? []
        : [`distinct growths “${verdict}”: overview ${counted}, growth page ${bar}, claims.csv ${own}`];
    }),
  ];
}
