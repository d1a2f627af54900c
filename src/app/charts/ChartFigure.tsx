import { type ReactNode, useId } from 'react';
import { ChartTitle } from '../components/ChartTitle.tsx';
import { TermText } from '../components/TermText.tsx';

export interface ChartFigureProps {
  readonly title: string;
  /** Whether the heading of the page says the title already. */
  readonly isHeaded?: boolean;
  /** The language of the texts, where it is not that of the page. */
  readonly lang?: 'en' | undefined;
  /** What is shown, with its unit. */
  readonly subtitle: string;
  /** The chart: a `LiveTrend`, or an SVG without script. */
  readonly chart: ReactNode;
  /** What changes the chart in place. */
  readonly control?: ReactNode;
  /** Where the numbers are from. */
  readonly source: ReactNode;
  /** How to read it, and the words on which a reader opens that. */
  readonly note?: { readonly label: string; readonly text: string } | undefined;
  /** The words on which a reader opens the table. */
  readonly tableLabel: string;
  /** The numbers as a table. */
  readonly children: ReactNode;
  /** The panel for taking the chart elsewhere. */
  readonly share?: ReactNode;
  /** Tells of a mark how many rows of the table are not shown beside it, in place of "#". */
  readonly more: string;
  /** Whether the application is loaded when a reader turns to it. */
  readonly live?: boolean;
}

/** The frame of a chart: heading, chart, source, note, and the numbers behind it. */
export function ChartFigure({
  title,
  isHeaded = false,
  lang,
  subtitle,
  chart,
  control,
  source,
  note,
  tableLabel,
  children,
  share,
  more,
  live = false,
}: ChartFigureProps) {
  const id = useId();
  return (
    <figure
      className="chart-figure"
      aria-labelledby={isHeaded ? undefined : id}
      aria-label={isHeaded ? title : undefined}
      data-live={live ? '' : undefined}
      data-more={more}
    >
      <figcaption lang={lang}>
        {!isHeaded && (
          <h2 id={id} className="chart-title">
            <ChartTitle>{title}</ChartTitle>
          </h2>
        )}
        <p className="chart-subtitle">
          <TermText>{subtitle}</TermText>
        </p>
      </figcaption>
      {lang ? <div lang={lang}>{chart}</div> : chart}
      <p className="chart-source">{source}</p>
      <div className="chart-more">
        {control}
        {note && (
          <details className="chart-table">
            <summary>{note.label}</summary>
            <p className="chart-note" lang={lang}>
              <TermText>{note.text}</TermText>
            </p>
          </details>
        )}
        <details className="chart-table">
          <summary>{tableLabel}</summary>
          {children}
        </details>
        {share}
      </div>
    </figure>
  );
}
