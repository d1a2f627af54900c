/** What an article on an issue of the statistics tells. */
import type { Flow, History } from './history.ts';
import type { Fact } from './ledger.ts';
import { type Months, months, within, year, yearOf, yearsBefore } from './months.ts';
import type { Random } from './random.ts';

export interface Issue {
  readonly reporter: string;
  /** Its newest month. */
  readonly release: number;
  /** The newest month of which an article tells: a later issue has revised it. */
  readonly about: number;
}

/** The facts that an article may choose from, the main ones first. */
export function storyOf(random: Random, history: History, issue: Issue): Fact[] {
  const { reporter, release, about } = issue;
  const main = mainPeriod(random, about);
  const others = otherPeriods(random, about);
  const flows: Flow[] = random.chance(55)
    ? ['T', 'X', 'M', 'B']
    : random.pick([['T'], ['T', 'X'], ['X', 'M'], ['M', 'B']]);
  const facts: Fact[] = [];
  const add = (measure: Fact['measure'], flow: Flow, period: Months, base: Months | null = null) => {
    const first = Math.min(period.from, base?.from ?? period.from);
    if (first >= history.first && period.to <= about)
      facts.push({ reporter, release, measure, flow, period, base });
  };
  const before = yearsBefore(main, 1);
  for (const flow of flows) {
    if (random.chance(85)) add('level', flow, main);
    if (random.chance(flow === 'B' ? 5 : 65)) add('rate', flow, main, before);
    if (random.chance(12)) add('change', flow, main, before);
    if (random.chance(25)) add('level', flow, before);
    // The same once more, as the headline and the text have it.
    if (random.chance(12)) add('level', flow, main);
  }
  for (const period of others) {
    for (const flow of flows) {
      if (random.chance(60)) add('level', flow, period);
      if (random.chance(15)) add('rate', flow, period, yearsBefore(period, 1));
    }
  }
  const last = months(about, about);
  if (random.chance(15)) add('rate', random.pick(flows), last, months(about - 1, about - 1));
  return facts;
}

/** What a publisher would lead with: the year so far, the month, the quarter, the half or the year. */
function mainPeriod(random: Random, about: number): Months {
  const fits = fullPeriods(about);
  const soFar = months(yearOf(about) * 12, about);
  return random.chance(55) ? soFar : random.pick(fits);
}

/** The periods that end with that month, and the last full year. */
function fullPeriods(about: number): Months[] {
  const month = (about % 12) + 1;
  const list = [months(about, about), year(yearOf(about) - (month === 12 ? 0 : 1))];
  if (month % 3 === 0) list.push(months(about - 2, about));
  if (month % 6 === 0) list.push(months(about - 5, about));
  return list;
}

function otherPeriods(random: Random, about: number): Months[] {
  const of = yearOf(about);
  const month = (about % 12) + 1;
  const list: Months[] = [];
  if (month > 1 && random.chance(30)) list.push(within(of, 1, month - 1), months(about, about));
  if (month >= 6 && random.chance(20)) list.push(within(of, 1, 6), within(of, 1, 3), within(of, 4, 6));
  if (month === 12 && random.chance(40)) list.push(within(of, 1, 6), within(of, 7, 12), within(of, 1, 11));
  if (random.chance(25)) list.push(year(of - 1), within(of - 1, 1, 9));
  if (random.chance(12)) list.push(months((of - 2) * 12, of * 12 - 1), year(of - 1), year(of - 2));
  return list;
}
