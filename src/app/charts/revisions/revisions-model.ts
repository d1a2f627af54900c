/** What the chart of revisions draws: each published figure of one value by the day on which it was published. */
import { type Level, publishedDay } from '../../../domain/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import { reporterGroups, valueSlug, valuesOf } from '../../models/value-page.ts';
import { billions, type PlotInterval } from '../plot-interval.ts';
import { niceTicks } from '../ticks.ts';

/** One published figure, in billions of its currency. */
export interface PublishedFigure extends PlotInterval {
  readonly level: Level;
  /** Days since 1970; `null` where the day is not exactly known. */
  readonly day: number | null;
}

/** The figures of one reporter, which a line joins. */
export interface PublishedSeries {
  /** ISO 3166-1 alpha-3, or `unspecified`. */
  readonly reporter: string;
  readonly statistics: boolean;
  /** Oldest first. Of what was published again unchanged, only the first. */
  readonly dated: readonly PublishedFigure[];
  /** Of figures that stand for the same values, only the first. */
  readonly undated: readonly PublishedFigure[];
}

export interface RevisionsModel {
  readonly slug: string;
  readonly series: readonly PublishedSeries[];
  /** The first and the last day. */
  readonly days: readonly [number, number];
  readonly ticks: readonly number[];
}

const DAY_MS = 86_400_000;
const REVISION_Y_PARTS = 4;

const revisionsMade = new WeakMap<Ledger, Map<string, RevisionsModel | null>>();

/** The chart of a value; `null` where no reporter's figure changed from one known day to another. */
export function revisionsModel(ledger: Ledger, slug: string): RevisionsModel | null {
  const made = revisionsMade.get(ledger) ?? new Map<string, RevisionsModel | null>();
  revisionsMade.set(ledger, made);
  const known = made.get(slug);
  if (known !== undefined) return known;
  const model = makeRevisions(ledger, slug);
  made.set(slug, model);
  return model;
}

/** The values that have a chart, by their part of the address. */
export const revisedSlugs = (ledger: Ledger): string[] =>
  [...valuesOf(ledger).values()]
    .map(({ key }) => valueSlug(key))
    .filter((slug) => revisionsModel(ledger, slug) !== null);

function makeRevisions(ledger: Ledger, slug: string): RevisionsModel | null {
  const levels = valuesOf(ledger).get(slug)?.levels ?? [];
  const series = reporterGroups(levels, ledger).map((group): PublishedSeries => {
    const figures = group.levels.map((level) => publishedFigure(level, ledger));
    const dated = figures
      .filter(hasDay)
      .sort((a, b) => a.day - b.day)
      .filter(({ level }, index, all) => !isSame(level, all[index - 1]?.level));
    const undated = figures
      .filter(({ day }) => day === null)
      .filter(({ level }, index, all) => all.findIndex((one) => isSame(one.level, level)) === index);
    return { reporter: group.reporter, statistics: group.statistics, dated, undated };
  });
  const days = series.flatMap(({ dated }) => dated.map(({ day }) => day).filter((day) => day !== null));
  const isRevised = series.some(({ dated }) => new Set(dated.map(({ day }) => day)).size > 1);
  if (!isRevised) return null;
  const all = series.flatMap(({ dated, undated }) => [...dated, ...undated]);
  // "Over 2 billion" would stretch the scale up to where nobody would use the word.
  const firm = all.filter(({ level }) => level.hedges.length === 0);
  const ends = (firm.length > 0 ? firm : all).flatMap(({ low, high }) => [low, high]);
  return {
    slug,
    series,
    days: [Math.min(...days), Math.max(...days)],
    ticks: niceTicks(Math.min(...ends), Math.max(...ends), REVISION_Y_PARTS),
  };
}

const hasDay = (figure: PublishedFigure): figure is PublishedFigure & { readonly day: number } =>
  figure.day !== null;

const isSame = (level: Level, other: Level | undefined): boolean =>
  level.readings.verdict === other?.readings.verdict;

function publishedFigure(level: Level, ledger: Ledger): PublishedFigure {
  const source = ledger.source(level.source);
  const day =
    source?.published && publishedDay(source) !== null ? Date.parse(source.published) / DAY_MS : null;
  return { level, day, ...billions(level.readings.verdict) };
}

/**
 * The months that an axis names, as days since 1970: by their first days, as many as `most` would part the axis into. Where
 * fewer than two begin on it, the months of both of its ends.
 */
export function monthTicks([from, to]: readonly [number, number], most: number): readonly number[] {
  const first = new Date(from * DAY_MS);
  const last = new Date(to * DAY_MS);
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  const step = MONTH_STEPS.find((one) => months / one <= most) ?? MONTH_STEPS.at(-1) ?? 1;
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const ticks: number[] = [];
  for (let month = Math.ceil(start / step) * step; month <= start + months; month += step) {
    ticks.push(Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS);
  }
  const shown = ticks.filter((day) => day >= from && day <= to);
  if (shown.length > 1) return shown;
  return months === 0 ? [from] : [from, to];
}

const MONTH_STEPS: readonly number[] = [1, 2, 3, 6, 12, 24, 60, 120];
