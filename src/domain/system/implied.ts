/** The tightest interval that claims together imply for a cell, printed or not, and the claims on which each end rests. */
import type { Interval } from '../interval.ts';
import { componentsOf } from './component.ts';
import { Judge } from './judge.ts';
import type { LinearForm } from './linear-form.ts';
import type { Series, Subject } from './segment.ts';
import type { Statement } from './statement.ts';
import { systemsOf } from './system.ts';
import type { Vintage } from './vintage.ts';

export interface ImpliedInterval extends Series, Subject {
  readonly interval: Interval;
  /** The statements on which each end rests, with all the claims that make each; none for an end that nothing limits. */
  readonly lower: readonly (readonly string[])[];
  readonly upper: readonly (readonly string[])[];
}

/** What claims imply for cells; a cell that contradictory claims are about is left out. */
export function impliedBy(
  { claims, source }: Vintage,
  cells: readonly (Series & Subject)[],
  assumedReporter: string,
): ImpliedInterval[] {
  const systems = systemsOf(claims, { assumedReporter, withForecasts: source !== null, also: cells });
  return systems.flatMap(({ reporter, partner, columns, statements }) => {
    const parts = componentsOf(statements);
    return cells
      .filter((cell) => cell.reporter === reporter && cell.partner === partner)
      .flatMap((cell) => {
        const form = columns.formOf(cell);
        const about = parts.filter((part) => part.some((statement) => touches(statement, form))).flat();
        const judge = new Judge(columns.count, about);
        const implied = judge.implied(new Set(about.keys()), form);
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
  });
}

const touches = ({ constraints }: Statement, form: LinearForm): boolean =>
  constraints.some((constraint) => [...constraint.form.keys()].some((column) => form.has(column)));
