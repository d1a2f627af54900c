import { type KeyboardEvent, useRef, useState } from 'react';
import { KEY_STEPS } from '../key-steps.ts';
import type { TrendDrawingProps } from './TrendDrawing.tsx';
import { TrendTooltip, tooltipLines } from './TrendTooltip.tsx';

interface Props extends TrendDrawingProps {
  /** Where a year leads, if anywhere. */
  readonly yearHref?: (year: number) => string | undefined;
  /** Those of which something is known, ascending. */
  readonly years: readonly number[];
  /** The place of a year from the left, in pixels. */
  readonly at: (year: number) => number;
}

/** How wide the frame around a year with the focus is, and how far its words stand from it, in pixels. */
const YEAR_WIDTH = 24;
const TOOLTIP_GAP = 12;

/**
 * The years of a chart for keys and screen readers: one stop in the page, arrows from year to year, each named by all
 * that is known of it. A year with a page of its own is a link to it.
 */
export function TrendYears({ models, labels, years, at, width, yearHref }: Props) {
  const group = useRef<HTMLDivElement>(null);
  // Who comes by keys stands at the newest year first.
  const [current, setCurrent] = useState(years.at(-1));
  const [shown, setShown] = useState<number | null>(null);
  const move = (event: KeyboardEvent, year: number) => {
    if (event.key === 'Escape') return setShown(null);
    const step = KEY_STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(years.indexOf(year) + step, 0), years.length - 1);
    group.current?.querySelectorAll<HTMLElement>('[data-year]').item(next).focus();
  };
  return (
    <>
      {/** biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div className="trend-years" role="group" aria-label={labels.title} ref={group}>
        {years.map((year) => {
          const href = yearHref?.(year);
          const part = {
            'data-year': year,
            'aria-label': tooltipLines(models, year, labels).join('. '),
            tabIndex: year === current ? 0 : -1,
            style: { insetInlineStart: at(year) - YEAR_WIDTH / 2, width: YEAR_WIDTH },
            onKeyDown: (event: KeyboardEvent) => move(event, year),
            onFocus: () => {
              setCurrent(year);
              setShown(year);
            },
            onBlur: () => setShown(null),
          };
          return href === undefined ? (
            <span key={year} role="img" {...part} />
          ) : (
            <a key={year} href={href} {...part} />
          );
        })}
      </div>
      {shown !== null && (
        <div className="trend-focused" aria-hidden="true" style={besideYear(at(shown), width)}>
          <TrendTooltip models={models} labels={labels} active label={shown} />
        </div>
      )}
    </>
  );
}

/** Where the words of a year stand: at the side with more room. */
const besideYear = (x: number, width: number) =>
  x > width / 2
    ? { insetInlineEnd: width - x + TOOLTIP_GAP, maxWidth: x - TOOLTIP_GAP }
    : { insetInlineStart: x + TOOLTIP_GAP, maxWidth: width - x - TOOLTIP_GAP };
