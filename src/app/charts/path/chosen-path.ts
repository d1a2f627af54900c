/** A path of steady growth from a value, with all that is drawn around it. */
import { type Interval, type Outlook, readInterval } from '../../../domain/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import {
  type PathYear,
  type ScenarioQuery,
  scenarioGrowth,
  scenarioPath,
  usualScenario,
} from '../../models/scenario.ts';
import { comparableTargets } from '../../models/target-tally.ts';
import { LAST_YEAR, type PathModel, pathModel } from './path-model.ts';

export interface ChosenPath {
  readonly start: Outlook['starts'][number];
  /** The yearly growth, as a ratio. */
  readonly growth: Interval;
  /** The growth that targets ask for; `null` for none. */
  readonly targeted: Interval | null;
  readonly model: PathModel;
  readonly years: readonly PathYear[];
}

/** The path that a reader asks for; `null` where the ledger has no value to start from. */
export function chosenPath(ledger: Ledger, query: ScenarioQuery): ChosenPath | null {
  const { outlook } = ledger.dataset.targets;
  const start = outlook.starts.find(({ id }) => id === query.from);
  if (!start) return null;
  const targeted = targetedGrowth(ledger);
  const growth = scenarioGrowth(query);
  return {
    start,
    growth,
    targeted,
    model: pathModel(ledger.dataset, start, growth, targeted),
    years: scenarioPath(readInterval(start.value.interval), start.value.year, growth, LAST_YEAR),
  };
}

/** The path for a reader who asks for nothing. */
export const usualQuery = (ledger: Ledger): ScenarioQuery =>
  usualScenario(ledger.dataset.targets.outlook, targetedGrowth(ledger));

/** The path in files and on other sites. */
export const usualPath = (ledger: Ledger): ChosenPath | null => chosenPath(ledger, usualQuery(ledger));

/** The growth that targets without years ask for, drawn as a fan: the widest range of several. */
function targetedGrowth({ dataset }: Ledger): Interval | null {
  const growths = comparableTargets(dataset, 'growth')
    .filter(({ deadlines }) => deadlines.some(({ by }) => by === null))
    .map(({ threshold }) => readInterval(threshold));
  return growths.reduce<Interval | null>((best, next) => {
    const width = (one: Interval | null) =>
      one?.lower && one.upper ? one.upper.sub(one.lower).valueOf() : -1;
    return width(next) > width(best) ? next : best;
  }, null);
}
