/** Whether what figures imply is the same in all views, right, and never below nothing: by the oracle alone. */
import { type Figure, figuresOf } from '../oracle/figure.ts';
import { fraction, order } from '../oracle/fraction.ts';
import type { Flow } from '../oracle/history.ts';
import { parsePeriod, periodWords } from '../oracle/months.ts';
import { isTold, type Told } from '../oracle/own-contradictions.ts';
import { isWithin, type PrintedAmount, prints, readAmount } from '../oracle/printed-amount.ts';
import { parseSpan, type Span, same } from '../oracle/span.ts';
import { boundsOf } from '../oracle/system.ts';
import type { Judged } from './judge-growths.ts';
import { byClass, byTag, linksTo, wordsOf } from './printed/html.ts';
import type { PrintedSite } from './printed/site.tsx';

/** What the dataset says that figures of a source imply. */
interface Implied {
  readonly source: string;
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly period: string;
  readonly interval: string;
  readonly currency: string;
  /** The goods that are counted, in words; `null` for all. */
  readonly covers: string | null;
  readonly claims: readonly string[];
}

const MIRROR: Readonly<Record<Flow, Flow>> = { X: 'M', M: 'X', T: 'T', B: 'B' };

/** Reads what is printed and judges it. */
export function judgeImplied(site: PrintedSite): Judged {
  const { assumedReporter } = site.about;
  const figures = figuresOf(site.table('claims.csv'), assumedReporter);
  const { implied, pair } = JSON.parse(site.file('dataset.json')) as {
    implied: readonly Implied[];
    pair: { currency: string };
  };
  const byId = new Map(figures.map((one) => [one.id, one]));
  const growths = figures.filter(({ measure }) => measure !== 'level');
  const lines = growths.flatMap((growth) => linesOf(growth, site).map((words) => ({ growth, words })));
  const faults = [
    ...implied.flatMap((one) => wrongBounds(one, byId)),
    ...implied.flatMap((one) => notOnItsPage(one, site, assumedReporter, pair.currency)),
    ...lines.flatMap(({ growth, words }) => wrongLine(growth, words, figures, implied)),
  ];
  return {
    faults: [...new Set(faults)],
    counts: { 'implied values': implied.length, 'implied beside growths': lines.length },
  };
}

const nameOf = ({ source, flow, period }: Implied): string => `implied by ${source}: ${flow} ${period}`;

/** A value of the dataset is exactly what its claims leave, and no trade is below nothing. */
function wrongBounds(one: Implied, figures: ReadonlyMap<string, Figure>): string[] {
  const { flow, reporter, partner, interval, claims } = one;
  const period = parsePeriod(one.period);
  const said = parseSpan(interval);
  if (flow !== 'B' && (said.low === null || order(said.low, fraction(0)) < 0))
    return [`${nameOf(one)}: ${interval} reaches below nothing`];
  const told = claims.flatMap((id) => figures.get(id) ?? []).filter(isTold);
  if (!period || told.length !== claims.length) return [];
  const own = partner === reporter ? MIRROR[flow] : flow;
  const right = boundsOf(told, { flow: own, period });
  return right !== null && same(right, said)
    ? []
    : [`${nameOf(one)}: ${interval}, right is ${right === null ? 'nothing' : textOf(right)}`];
}

const textOf = ({ low, high }: Span): string =>
  [low, high].map((end) => (end === null ? '' : `${end.n}/${end.d}`)).join(' to ');

/** The page of the value prints it: a value in another currency, or of other goods, has a page of its own. */
function notOnItsPage(one: Implied, site: PrintedSite, assumedReporter: string, currency: string): string[] {
  const flow = one.partner === assumedReporter ? MIRROR[one.flow] : one.flow;
  const apart = [one.currency === currency ? '' : one.currency, one.covers ?? '']
    .join(' ')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const slug = [`${flow}-${one.period.replace('/', '--')}`, ...(apart === '' ? [] : [apart])].join('--');
  const [section] = byTag(site.page(`values/${slug}/`), 'section').filter(
    ({ attributes: { id } }) => id === 'implied',
  );
  if (!section) return [`${nameOf(one)}: not on the page ${slug}`];
  const rows = byTag(section, 'tr').filter((row) => linksTo(row, 'sources').includes(one.source));
  const printed = rows.flatMap((row) => byTag(row, 'th').flatMap((cell) => readAmount(wordsOf(cell)) ?? []));
  const said = parseSpan(one.interval);
  return printed.some((amount) => prints(amount, said))
    ? []
    : [`${nameOf(one)}: ${one.interval} in the dataset, “${rows.map(wordsOf).join('; ')}” on its page`];
}

/** What the page of a growth says that it implies. */
const linesOf = ({ id }: Figure, site: PrintedSite): string[] => [
  ...new Set(byClass(site.page(`claims/${id}/`), 'implied').map(wordsOf)),
];

const LINE = /^That would make it (.+) in (?:the )?(.+?)\.?$/;

/**
 * A line beside a growth is what the figures of its source leave that tell of the two periods, or less where other
 * figures bound it further; and it is what the dataset says of the same value.
 */
function wrongLine(
  growth: Figure,
  words: string,
  figures: readonly Figure[],
  implied: readonly Implied[],
): string[] {
  const [, amount = '', name] = LINE.exec(words) ?? [];
  const printed = readAmount(amount);
  const { source, reporter, flow, counted } = growth;
  const period = [growth.period, growth.base].find((one) => one !== null && periodWords(one) === name);
  if (!printed || !period || !isTold(growth)) return [`${growth.id}: cannot judge “${words}”`];
  const faults: string[] = [];
  const { low } = printed.values;
  if (flow !== 'B' && (low === null || order(low, fraction(0)) < 0))
    faults.push(`${growth.id}: “${words}” reaches below nothing`);
  const told = linkedWith(
    flow,
    figures
      .filter(isTold)
      .filter((one) => one.source === source && one.reporter === reporter && one.counted === counted),
  );
  const near = told.filter((one) => isAbout(one, growth));
  const right = boundsOf(near, { flow, period });
  const isRight =
    right === null
      ? near.some((one) => one !== growth && isPrinted(printed, boundsOf([growth, one], { flow, period })))
      : near.length < told.length
        ? isWithin(printed, right)
        : prints(printed, right);
  if (!isRight)
    faults.push(`${growth.id}: “${words}”, but its source leaves ${right ? textOf(right) : 'nothing'}`);
  for (const one of implied) {
    const [own, at] = [one.partner === one.reporter ? MIRROR[one.flow] : one.flow, parsePeriod(one.period)];
    const isSame =
      one.source === source &&
      one.reporter === reporter &&
      own === flow &&
      at?.from === period.from &&
      at.to === period.to;
    if (isSame && !prints(printed, parseSpan(one.interval)))
      faults.push(`${growth.id}: “${words}”, ${nameOf(one)} is ${one.interval}`);
  }
  return faults;
}

/**
 * The figures that can say something of a flow: all of them where a total or a balance ties exports to imports, and
 * otherwise its own, whatever is wrong with those of the other flow.
 */
const linkedWith = (flow: Flow, told: readonly Told[]): Told[] =>
  told.filter((one) => one.flow === flow || told.some((tie) => tie.flow === 'T' || tie.flow === 'B'));

const isPrinted = (printed: PrintedAmount, values: Span | null): boolean =>
  values !== null && prints(printed, values);

/** Whether a figure tells of the two periods of a growth. */
const isAbout = ({ measure, period, base }: Told, growth: Figure): boolean => {
  const at = (one: Figure['period'], other: Figure['period']) =>
    one?.from === other?.from && one?.to === other?.to;
  return measure === 'level'
    ? at(period, growth.period) || at(period, growth.base)
    : at(period, growth.period) && at(base, growth.base);
};
