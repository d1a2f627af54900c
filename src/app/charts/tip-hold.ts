/** A place in the window, in pixels, and what points at it. */
export type Point = Pick<PointerEvent, 'clientX' | 'clientY' | 'pointerType'>;

/**
 * Tells of each place of a pointer in turn whether the words that are shown stay, because it was moved onto them to read
 * (WCAG 2.2, 1.4.13). Words stand above or below what they are about: who comes to them straight up or down reads, who passes
 * to the side goes on to the next mark, as if no words stood there. So does a finger, which does not move onto anything.
 *
 * @param tipOf gives the box of the words, while there is one
 */
export function tipHold(tipOf: () => HTMLElement | null): (point: Point) => boolean {
  let isHeld = false;
  let last: Pick<Point, 'clientX' | 'clientY'> | null = null;
  return (point) => {
    const { clientX: x, clientY: y, pointerType } = point;
    // A hidden box has no size.
    const box = tipOf()?.getBoundingClientRect();
    const isWithin =
      pointerType === 'mouse' &&
      box !== undefined &&
      box.height > 0 &&
      x >= box.left &&
      x <= box.right &&
      y >= box.top &&
      y <= box.bottom;
    const isStraight = last !== null && Math.abs(y - last.clientY) > Math.abs(x - last.clientX);
    isHeld = isWithin && (isHeld || isStraight);
    last = { clientX: x, clientY: y };
    return isHeld;
  };
}
