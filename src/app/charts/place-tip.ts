/** The distance in pixels that words keep from edges and from what they are about. */
const TIP_GAP = 8;

/**
 * Puts words beside what they are about: above it where there is room in sight, otherwise below.
 *
 * @param tip an absolute box, shown, with its words in it
 * @param about the place in the window of what they are about, in pixels
 * @param frame what the words keep within: a box with a position, or the page's body
 */
export function placeTip(
  tip: HTMLElement,
  about: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  frame: HTMLElement,
): void {
  const room = frame.getBoundingClientRect();
  const origin = (tip.offsetParent ?? frame).getBoundingClientRect();
  const left = (about.left + about.right - tip.offsetWidth) / 2;
  const above = about.top - tip.offsetHeight - TIP_GAP;
  const below = Math.min(about.bottom + TIP_GAP, room.bottom - tip.offsetHeight);
  const top = above >= Math.max(0, room.top) ? above : Math.max(room.top, below);
  tip.style.left = `${Math.max(room.left, Math.min(left, room.right - tip.offsetWidth)) - origin.left}px`;
  tip.style.top = `${top - origin.top}px`;
}
