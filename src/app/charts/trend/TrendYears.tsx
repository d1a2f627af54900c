import { type KeyboardEvent, useRef, useState } from 'react';
import { KEY_STEPS } from '../key-steps.ts';
import type { TrendDrawingProps } from './TrendDrawing.tsx';
import { tooltipLines } from './TrendTooltip.tsx';

interface Props extends Pick<TrendDrawingProps, 'models' | 'labels'> {
  /** Where a year leads, if anywhere. */
  readonly yearHref?: (year: number) => string | undefined;
  /** Those of which something is known, ascending. */
  readonly years: readonly number[];
  /** The place of a year from the left, in pixels. */
  readonly at: (year: number) => number;
  /** Told of the year that has the focus, or of none. */
  readonly onFocus: (year: number | null) => void;
}

/** How wide the frame around a year with the focus is, in pixels. */
const YEAR_WIDTH = 24;

/**
 * The years of a chart for keys and screen readers: one stop in the page, arrows from year to year, each named by all
 * that is known of it. A year with a page of its own is a link to it.
 */
export function TrendYears({ models, labels, years, at, yearHref, onFocus }: Props) {
  const group = useRef<HTMLDivElement>(null);
  // Who comes by keys stands at the newest year first.
  const [current, setCurrent] = useState(years.at(-1));
  const move = (event: KeyboardEvent, year: number) => {
    const step = KEY_STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(years.indexOf(year) + step, 0), years.length - 1);
    group.current?.querySelectorAll<HTMLElement>('[data-year]').item(next).focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
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
            onFocus(year);
          },
          onBlur: () => onFocus(null),
        };
        return href === undefined ? (
          <span key={year} role="img" {...part} />
        ) : (
          <a key={year} href={href} {...part} />
        );
      })}
    </div>
  );
}
