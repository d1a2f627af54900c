import type { PressMark, PrintedClaim } from './trend-mark.ts';
import type { StatisticsPoint, TrendFlow, TrendModel } from './trend-model.ts';

/** How the tooltip writes what it shows. */
export interface TooltipLabels {
  /** A year of the statistical series, with its interval and status. */
  readonly observation: (point: StatisticsPoint & { readonly value: number }) => string;
  /** What a mark stands for: its interval, and whether it is a mirror, hedged or estimated. */
  readonly reading: (mark: PressMark) => string;
  /** The printed words of a claim and who printed them. */
  readonly claim: (claim: PrintedClaim) => string;
  /** What a click does; empty where it does nothing. */
  readonly hint: string;
  /** The name of a flow. */
  readonly flow: (flow: TrendFlow) => string;
  /** Said of what does not fit, e.g. "and 4 more". */
  readonly more: (count: number) => string;
}

export interface TrendTooltipProps {
  readonly models: readonly TrendModel[];
  readonly labels: TooltipLabels;
  readonly year: number;
  /** Where the year leads, if anywhere. */
  readonly href?: string | undefined;
}

/** How many claims of a mark are named. The others are counted. */
const NAMED = 2;

/** All that is known about one year. */
export function TrendTooltip({ models, labels, year, href }: TrendTooltipProps) {
  return (
    <>
      <p className="trend-tooltip-year">{year}</p>
      {models.map((model) => (
        <OneTrend key={model.flow} model={model} year={year} labels={labels} isNamed={models.length > 1} />
      ))}
      {labels.hint && (
        <p className="trend-tooltip-hint">
          {/** Keys reach the year itself, which is the same link. */}
          {href === undefined ? (
            labels.hint
          ) : (
            <a href={href} tabIndex={-1}>
              {labels.hint}
            </a>
          )}
        </p>
      )}
    </>
  );
}

/** The same as lines of text, for who does not see it. */
export function tooltipLines(models: readonly TrendModel[], year: number, labels: TooltipLabels): string[] {
  const told = models.flatMap((model) => {
    const { point, marks } = knownOf(model, year);
    const lines = [
      ...(point ? [labels.observation(point)] : []),
      ...marks.flatMap((mark) => [labels.reading(mark), ...claimLines(mark, labels).map(({ text }) => text)]),
    ];
    return lines.length > 0 && models.length > 1 ? [labels.flow(model.flow), ...lines] : lines;
  });
  return [String(year), ...told];
}

/** The claims of a mark: the first ones in their words, the others counted. */
const claimLines = ({ claims }: PressMark, labels: TooltipLabels): { key: string; text: string }[] => [
  ...claims.slice(0, NAMED).map((claim) => ({ key: claim.id, text: labels.claim(claim) })),
  ...(claims.length > NAMED ? [{ key: 'more', text: labels.more(claims.length - NAMED) }] : []),
];

/** Whether any of the trends shows something of a year. */
export const isTold = (models: readonly TrendModel[], year: number): boolean =>
  models.some((model) => {
    const { point, marks } = knownOf(model, year);
    return point !== undefined || marks.length > 0;
  });

/** What a trend shows of a year: its statistics, and its marks with the firmest first. */
function knownOf(model: TrendModel, year: number) {
  const point = model.statistics.find((row) => row.year === year);
  return {
    point: point && isObserved(point) ? point : undefined,
    marks: model.press.filter((mark) => mark.year === year).reverse(),
  };
}

interface OneTrendProps extends Pick<TrendTooltipProps, 'labels'> {
  readonly model: TrendModel;
  readonly year: number;
  readonly isNamed: boolean;
}

/** What is known of one flow in a year. */
function OneTrend({ model, year, labels, isNamed }: OneTrendProps) {
  const { point, marks } = knownOf(model, year);
  return (
    <>
      {isNamed && isTold([model], year) && <p className="trend-tooltip-flow">{labels.flow(model.flow)}</p>}
      {point && <p className="trend-tooltip-statistics">{labels.observation(point)}</p>}
      {marks.map((mark) => (
        <div key={mark.claims[0]?.id} className={`trend-tooltip-mark trend-tooltip-${mark.reporter}`}>
          <p>{labels.reading(mark)}</p>
          <ul>
            {claimLines(mark, labels).map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

const isObserved = (point: StatisticsPoint): point is StatisticsPoint & { readonly value: number } =>
  point.value !== null;
