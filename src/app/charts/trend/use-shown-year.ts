import { type PointerEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { tipHold } from '../tip-hold.ts';

interface ShownYear {
  /** The year whose words are shown, if any. */
  readonly year: number | null;
  /** Whether a pointer rests on the words, which stay as long. */
  readonly isHeld: boolean;
  /** Told of the year that is pointed at, and of the one that has the focus. */
  readonly point: (year: number | null) => void;
  readonly focus: (year: number | null) => void;
  /** Told of each move of a pointer over the chart and its words, and when it leaves both. */
  readonly move: (event: PointerEvent) => void;
  readonly leave: (event: PointerEvent) => void;
}

/**
 * The year whose words are shown: the one pointed at, otherwise the one with the focus, until Escape is pressed.
 *
 * @param words the box of the words
 */
export function useShownYear(words: RefObject<HTMLElement | null>): ShownYear {
  const [year, setYear] = useState<number | null>(null);
  const [isHeld, setIsHeld] = useState(false);
  const focused = useRef<number | null>(null);
  // A move may be followed by another before what it changed is drawn.
  const held = useRef(false);
  const isWithin = useRef(false);
  const holds = useMemo(() => tipHold(() => words.current), [words]);
  const hold = (event: PointerEvent) => {
    isWithin.current = event.type === 'pointermove' && event.pointerType === 'mouse';
    held.current = holds(event);
    setIsHeld(held.current);
  };
  const point = useCallback((pointed: number | null) => {
    // On its way to words at the edge of a chart, a pointer passes places that stand for no year.
    if (held.current || (pointed === null && isWithin.current)) return;
    setYear(pointed ?? focused.current);
  }, []);
  useEffect(() => {
    if (year === null) return;
    const end = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      held.current = false;
      setIsHeld(false);
      setYear(null);
    };
    document.addEventListener('keydown', end);
    return () => document.removeEventListener('keydown', end);
  }, [year]);
  return {
    year,
    isHeld,
    point,
    focus: (next) => {
      focused.current = next;
      setYear(next);
    },
    move: hold,
    leave: (event) => {
      hold(event);
      // A lifted finger also leaves, and the words must stay until it touches elsewhere.
      if (!held.current && event.pointerType === 'mouse') setYear(focused.current);
    },
  };
}
