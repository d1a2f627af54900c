/** The tightest interval that claims together imply for a cell, printed or not, and the claims on which each end rests. */
import { type Records, sideOf } from '../findings/records.ts';
import type { Interval } from '../interval.ts';
import { type Assertion, canBeAsserted } from './assertion.ts';
import { componentsOf } from './component.ts';
import { Judge } from './judge.ts';
import type { LinearForm } from './linear-form.ts';
import type { Subject } from './segment.ts';
import { systemOf } from './system.ts';
import type { Vintage } from './vintage.ts';

/** A cell of one reporter. */
interface ReportedCell extends Subject {
  readonly reporter: string;
  readonly partner: string;
}

interface ImpliedInterval extends ReportedCell {
  readonly interval: Interval;
  /** The assertions on which each end rests, with all the claims that make each; none for an end that nothing limits. */
  readonly lower: readonly (readonly string[])[];
  readonly upper: readonly (readonly string[])[];
}

/** What claims imply for cells. Left out is a cell about which claims contradict each other: they imply nothing. */
export function impliedBy(
  { claims, source }: Vintage,
  cells: readonly ReportedCell[],
  { assumedReporter }: Pick<Records, 'assumedReporter'>,
): ImpliedInterval[] {
  return cells.flatMap((cell) => {
    const own = claims.filter(
      (claim) =>
        canBeAsserted(claim, source !== null) &&
        sideOf(claim, assumedReporter) === `${cell.reporter} ${cell.partner}`,
    );
    const { columns, assertions } = systemOf(own, undefined, [cell]);
    const form = columns.formOf(cell);
    // A total may hang on parts that nothing else joins.
    const about = componentsOf(assertions)
      .filter((part) => part.some((assertion) => touches(assertion, form)))
      .flat();
    const implied = new Judge(columns.count, about).implied(new Set(about.keys()), form);
    if (!implied) return [];
    const idsOf = (place: number) => about[place]?.claims.map(({ id }) => id) ?? [];
    return [
      {
        ...cell,
        interval: implied.interval,
        lower: implied.lower.map(idsOf),
        upper: implied.upper.map(idsOf),
      },
    ];
  });
}

const touches = ({ constraints }: Assertion, form: LinearForm): boolean =>
  constraints.some((constraint) => [...constraint.form.keys()].some((column) => form.has(column)));
