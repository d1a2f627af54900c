import type { TooltipContentProps } from 'recharts';
import type { PressMark, PrintedClaim } from './trend-mark.ts';
import type { StatisticsPoint, TrendModel } from './trend-model.ts';

/** How the tooltip writes what it shows. */
export interface TooltipLabels {
  /** A year of the statistical series, with its interval and status. */
  readonly observation: (point: StatisticsPoint & { readonly value: number }) => string;
  /** What a mark stands for: its interval, and whether it is a mirror, hedged or estimated. */
  readonly reading: (mark: PressMark) => string;
  /** The printed words of a claim and who printed them. */
  readonly claim: (claim: PrintedClaim) => string;
  /** What a click does. */
  readonly hint: string;
  /** Said of what does not fit, e.g. "and 4 more". */
  readonly more: (count: number) => string;
}

/** What Recharts adds: the year at the pointer or the keyboard's place. */
interface TrendTooltipProps extends Partial<Pick<TooltipContentProps, 'active' | 'label'>> {
  readonly model: TrendModel;
  readonly labels: TooltipLabels;
}

/** How many claims of a mark are named. The others are counted. */
const NAMED = 2;

/** All that is known about one year. */
export function TrendTooltip({ model, labels, active, label }: TrendTooltipProps) {
  if (!active || typeof label !== 'number') return null;
  const year = Math.round(label);
  const point = model.statistics.find((row) => row.year === year);
  const marks = model.press.filter((mark) => mark.year === year).reverse();
  return (
    <div className="trend-tooltip">
      <p className="trend-tooltip-year">{year}</p>
      {point && isObserved(point) && <p className="trend-tooltip-statistics">{labels.observation(point)}</p>}
      {marks.map((mark) => (
        <div key={mark.claims[0]?.id} className={`trend-tooltip-mark trend-tooltip-${mark.reporter}`}>
          <p>{labels.reading(mark)}</p>
          <ul>
            {mark.claims.slice(0, NAMED).map((claim) => (
              <li key={claim.id}>{labels.claim(claim)}</li>
            ))}
            {mark.claims.length > NAMED && <li>{labels.more(mark.claims.length - NAMED)}</li>}
          </ul>
        </div>
      ))}
      <p className="trend-tooltip-hint">{labels.hint}</p>
    </div>
  );
}

const isObserved = (point: StatisticsPoint): point is StatisticsPoint & { readonly value: number } =>
  point.value !== null;
