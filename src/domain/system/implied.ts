/**
 * The tightest interval that claims together imply for a cell, printed or not, and the claims that each end rests on.
 */
import { groupBy } from '../ledger/group-by.ts';
import type { Observation } from '../ledger/observation.ts';
import { type Counted, sideKey } from '../ledger/side.ts';
import type { Interval } from '../numbers/interval.ts';
import { type Assertion, isLinear, type Reading } from './assertion.ts';
import type { Subject } from './columns.ts';
import { componentsOf } from './component.ts';
import { Consistency } from './consistency.ts';
import type { LinearForm } from './linear-form.ts';
import type { FiguresOfSource } from './source-figures.ts';
import { systemOf } from './system.ts';

/** A cell of one side. */
export interface ReportedCell extends Subject, Counted {
  readonly reporter: string;
  readonly partner: string;
}

export interface ImpliedInterval extends ReportedCell {
  readonly interval: Interval;
  /** The claims of each assertion that an end rests on; empty for an end without a limit. */
  readonly lower: readonly (readonly string[])[];
  readonly upper: readonly (readonly string[])[];
}

/**
 * The tightest intervals that claims imply for cells. Trade is never negative. A cell is left out where the claims
 * about it contradict each other: they then imply nothing.
 *
 * @param figures claims between which nothing was revised, such as those of one source
 * @param reading what each of them stands for; what verdicts use, unless it is given
 */
export function impliedBy(
  { claims }: Pick<FiguresOfSource, 'claims'>,
  cells: readonly ReportedCell[],
  reading?: Reading,
): ImpliedInterval[] {
  const sides = groupBy(cells, (cell) => sideKey(cell.reporter, cell.partner, cell));
  return [...sides].flatMap(([side, asked]) => {
    const own = claims.filter((claim) => isLinear(claim) && claim.side.key === side);
    return impliedOfSide(own, asked, reading);
  });
}

function impliedOfSide(
  claims: readonly Observation[],
  cells: readonly ReportedCell[],
  reading: Reading | undefined,
): ImpliedInterval[] {
  const { columns, assertions } = systemOf(claims, reading, cells);
  const parts = componentsOf(assertions);
  const asked = cells.map((cell) => {
    const form = columns.formOf(cell);
    // A total may depend on parts of the system that share nothing else.
    const near = parts.flatMap((part, index) =>
      part.some((assertion) => touches(assertion, form)) ? index : [],
    );
    return { cell, form, near };
  });
  const found = new Map<ReportedCell, ImpliedInterval>();
  for (const alike of groupBy(asked, ({ near }) => near.join(' ')).values()) {
    const about = (alike[0]?.near ?? []).flatMap((index) => parts[index] ?? []);
    const idsOf = (place: number) => about[place]?.claims.map(({ id }) => id) ?? [];
    const each = new Consistency(columns.count, about).impliedOfEach(
      new Set(about.keys()),
      alike.map(({ form }) => form),
    );
    for (const [index, { cell }] of alike.entries()) {
      const implied = each[index];
      if (!implied) continue;
      const { interval, lower, upper } = implied;
      found.set(cell, { ...cell, interval, lower: lower.map(idsOf), upper: upper.map(idsOf) });
    }
  }
  return cells.flatMap((cell) => found.get(cell) ?? []);
}

const touches = ({ constraints }: Assertion, form: LinearForm): boolean =>
  constraints.some((constraint) => [...constraint.form.keys()].some((column) => form.has(column)));
