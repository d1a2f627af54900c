/**
 * Articles that leave nothing to look up: they print the figures around the one that a slip is planted in, so that a
 * careful reader who knows nothing else can find that something does not fit.
 */
import type { Flow, History } from './history.ts';
import type { Fact, SlipKind } from './ledger.ts';
import { type Months, months, yearOf, yearsBefore } from './months.ts';
import type { Random } from './random.ts';
import type { Issue } from './story.ts';

/** What an article prints, and what another one prints of the same months. */
export interface WrittenOut {
  readonly facts: readonly Fact[];
  readonly beside: { readonly issue: Issue; readonly facts: readonly Fact[] } | null;
}

/** The earliest month about which such an article can be: it looks back two years. */
export const earliest = ({ first }: History): number => first + 26;

/** The figures of an article in which a kind of slip shows. */
export function writtenOut(random: Random, history: History, issue: Issue, kind: SlipKind): WrittenOut {
  const { about } = issue;
  const january = yearOf(about) * 12;
  const soFar = months(january, about);
  // Revisions of many months make up for each other.
  const isLong = kind === 'wrong-period' || (kind !== 'mixed-releases' && random.chance(70));
  const main = isLong ? soFar : months(about, about);
  const of =
    (by: Issue) =>
    (measure: Fact['measure'], flow: Flow, period: Months, base: Months | null = null): Fact => ({
      reporter: by.reporter,
      release: by.release,
      measure,
      flow,
      period,
      base,
    });
  const own = of(issue);
  const before = yearsBefore(main, 1);
  const levels = (['T', 'X', 'M'] as const).map((flow) => own('level', flow, main));
  const rate = (flow: Flow) => own('rate', flow, main, before);
  const beside = (by: Issue) => ({
    issue: by,
    facts: (['T', 'X', 'M'] as const).map((flow) => of(by)('level', flow, main)),
  });
  switch (kind) {
    case 'flows-swapped':
    case 'other-growth': {
      const based = (['X', 'M'] as const).flatMap((flow) => [rate(flow), own('level', flow, before)]);
      return { facts: [...levels, ...based], beside: null };
    }
    case 'wrong-period': {
      const flow = random.pick(['T', 'X', 'M'] as const);
      const parts = [months(january, about - 1), months(about, about)];
      return { facts: [main, ...parts].map((period) => own('level', flow, period)), beside: null };
    }
    case 'wrong-base': {
      const flow = random.pick(['T', 'X', 'M'] as const);
      const values = [main, before, yearsBefore(main, 2)].map((period) => own('level', flow, period));
      return { facts: [...values, rate(flow)], beside: null };
    }
    case 'perspective': {
      const reporter = history.economies.find((economy) => economy !== issue.reporter) ?? issue.reporter;
      return { facts: levels, beside: beside({ ...issue, reporter }) };
    }
    case 'mixed-releases':
      return { facts: levels, beside: beside(issue) };
    default:
      return { facts: [...levels, rate('T'), own('level', 'T', before)], beside: null };
  }
}
