/** What sources print for the periods of a growth: values, or exports and imports that make up a total. */
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { GrowthObservation, LevelObservation } from '../ledger/observation.ts';
import { type Period, samePeriod } from '../ledger/period.ts';
import { contentOf } from '../ledger/printings.ts';
import { jointValuation, mayMakeUp, sameValuation, type Valued } from '../ledger/valuation.ts';

/** What a source prints for a period: a value, or exports and imports that make up a total. */
export type Printed = readonly LevelObservation[];

/** Whether what is printed for two periods has, or may have, one valuation: jointly and for each flow. */
export function valuedAlike(current: Printed, base: Printed): boolean {
  const flows = current.flatMap((value) =>
    base.filter(({ flow }) => flow === value.flow).map((other) => sameValuation(value, other)),
  );
  return flows.every((alike) => alike) && sameValuation(jointly(current), jointly(base));
}

/** The valuation of a value, or of exports and imports jointly. */
function jointly([first, second]: Printed): Valued {
  const valuation = first?.valuation ?? null;
  return { valuation: second ? jointValuation(valuation, second.valuation) : valuation };
}

/** What a source prints for a period of the growth's series: the value, or else exports and imports for a total. */
export function printedFor(growth: GrowthObservation, period: Period, values: Printed): Printed[] {
  const of = (flow: LevelObservation['flow']) =>
    values.filter((value) => samePeriod(value.period, period) && value.flow === flow);
  const printed = of(growth.flow).filter((value) => sameValuation(value, growth));
  if (printed.length > 0 || growth.flow !== 'T') return printed.map((value) => [value]);
  return of('X').flatMap((exported) =>
    of('M')
      .filter((imported) => mayMakeUp(growth, exported, imported))
      .map((imported) => [exported, imported]),
  );
}

/** The values of one side, looked up by flow, valuation and period. */
export class SeriesValues {
  readonly #ledger: Ledger;
  readonly #ofPeriod: ReadonlyMap<string, readonly LevelObservation[]>;
  readonly #values = new Map<string, readonly Printed[]>();
  readonly #figures = new Map<string, readonly (readonly Printed[])[]>();

  constructor(levels: readonly LevelObservation[], ledger: Ledger) {
    this.#ledger = ledger;
    this.#ofPeriod = groupBy(levels, ({ period }) => period.text);
  }

  /** What each source prints for a period of the growth's series, in the order of the sources. */
  valuesIn(growth: GrowthObservation, period: Period): readonly Printed[] {
    return kept(this.#values, seriesKey(growth, period), () => {
      const bySource = groupBy(this.#ofPeriod.get(period.text) ?? [], ({ source }) => source);
      return [...bySource.values()].flatMap((levels) => printedFor(growth, period, levels));
    });
  }

  /** The same, grouped by what is printed: press and statistics apart, since they are different bases of a verdict. */
  figuresIn(growth: GrowthObservation, period: Period): readonly (readonly Printed[])[] {
    return kept(this.#figures, seriesKey(growth, period), () => {
      const isTable = (value: LevelObservation) => this.#ledger.sourceOf(value).source.kind === 'statistics';
      const content = (values: Printed) => [...values.map(contentOf), ...values.map(isTable)].join('; ');
      return [...groupBy(this.valuesIn(growth, period), content).values()];
    });
  }
}

const seriesKey = ({ flow, valuation }: GrowthObservation, { text }: Period): string =>
  [flow, valuation, text].join(' ');

function kept<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
