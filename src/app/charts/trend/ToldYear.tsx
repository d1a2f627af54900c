import { type RefObject, useLayoutEffect } from 'react';
import { placeTip } from '../place-tip.ts';
import { TrendTooltip, type TrendTooltipProps } from './TrendTooltip.tsx';

interface Props extends TrendTooltipProps {
  /** Gets the box of the words as long as it is there. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** Whether a pointer rests on the words. */
  readonly isHeld: boolean;
  /** The place of the year in the layer, from its left, in pixels. */
  readonly at: number;
}

/** The words of one year, above its marks or below them, as those of a mark in every other chart. */
export function ToldYear({ box, isHeld, at, ...told }: Props) {
  const { year } = told;
  useLayoutEffect(() => {
    const layer = box.current?.parentElement;
    const frame = layer?.closest('figure') ?? layer;
    if (box.current && layer && frame) placeTip(box.current, placeOf(year, at, layer), frame);
  }, [box, year, at]);
  return (
    <div
      className={isHeld ? 'trend-tooltip trend-tooltip-held' : 'trend-tooltip'}
      ref={box}
      aria-hidden="true"
    >
      <TrendTooltip {...told} />
    </div>
  );
}

/** Where the marks of a year stand in the drawing that is in sight; the foot of its column where there is no mark. */
function placeOf(year: number, at: number, layer: HTMLElement): DOMRectReadOnly {
  const marks = [...(layer.parentElement?.querySelectorAll(`.drawings [data-key="${year}"]`) ?? [])];
  const boxes = marks.map((mark) => mark.getBoundingClientRect()).filter(({ height }) => height > 0);
  const { left, bottom } = layer.getBoundingClientRect();
  if (boxes.length === 0) return new DOMRectReadOnly(left + at, bottom, 0, 0);
  const top = Math.min(...boxes.map((box) => box.top));
  return new DOMRectReadOnly(left + at, top, 0, Math.max(...boxes.map((box) => box.bottom)) - top);
}
