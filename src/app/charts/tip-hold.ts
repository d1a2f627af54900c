/** A place in the window, in pixels, and what points at it. */
export type Point = Pick<PointerEvent, 'clientX' | 'clientY' | 'pointerType'>;

/**
 * Tells of each place of a pointer in turn whether the words that are shown stay, because it was moved onto them to read
 * (WCAG 2.2, 1.4.13). Words stand above or below what they are about: who comes to them straight up or down reads, who passes
 * to the side goes on to the next mark, as if no words stood there. So does a finger, which does not move onto anything.
 *
 * @param tip the box of the words, through which a pointer reaches what is below
 */
export function tipHold(tip: HTMLElement): (point: Point) => boolean {
  let isHeld = false;
  let last: Pick<Point, 'clientX' | 'clientY'> | null = null;
  return (point) => {
    const { left, right, top, bottom } = tip.getBoundingClientRect();
    const { clientX: x, clientY: y, pointerType } = point;
    const isWithin =
      pointerType === 'mouse' && !tip.hidden && x >= left && x <= right && y >= top && y <= bottom;
    const isStraight = last !== null && Math.abs(y - last.clientY) > Math.abs(x - last.clientX);
    isHeld = isWithin && (isHeld || isStraight);
    last = { clientX: x, clientY: y };
    return isHeld;
  };
}
