/** A part of a form that a reader changes. */
export type EnteredField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The inputs that are pressed, and hold no text. */
const PRESSED = ['button', 'submit', 'reset', 'image'];

/** Whether an element is a field that a reader changes. */
export const isField = (element: Element): element is EnteredField =>
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !PRESSED.includes(element.type));

/** Whether a field is ticked. */
export const isTick = (field: EnteredField): field is HTMLInputElement =>
  field.type === 'checkbox' || field.type === 'radio';

/** The elements in an element; without those in which a browser that translates puts words. */
const ownChildren = (parent: Element): Element[] =>
  [...parent.children].filter(({ tagName }) => tagName !== 'FONT');

/**
 * Notes where an element is, and returns what finds the one in its place: the same, or the one that React drew anew
 * because a browser had translated the page.
 */
export function findAgain<T extends Element>(element: T): () => T {
  const steps: number[] = [];
  let top: Element = element;
  for (let { parentElement } = top; parentElement && top.id !== 'app'; { parentElement } = top) {
    steps.unshift(ownChildren(parentElement).indexOf(top));
    top = parentElement;
  }
  const isAlike = (found: Element | undefined): found is T => found?.tagName === element.tagName;
  return () => {
    if (element.isConnected) return element;
    const found = steps.reduce<Element | undefined>(
      (parent, step) => parent && ownChildren(parent)[step],
      top,
    );
    return isAlike(found) ? found : element;
  };
}

/**
 * Notes what a field holds, and returns how to enter it again, as if the reader did it then: the field gets it back
 * where it was lost, and whoever listens learns of it, also who has noted the same value already, as React does when it
 * takes over a page.
 */
export function enterAgain(field: EnteredField): () => void {
  if (field instanceof HTMLSelectElement) {
    const place = findAgain(field);
    const { value } = field;
    return () => {
      const now = place();
      now.value = value;
      now.dispatchEvent(new Event('change', { bubbles: true }));
    };
  }
  // Files can not be set, and are not reset.
  if (field.type === 'file') return () => field.dispatchEvent(new Event('change', { bubbles: true }));
  if (isTick(field)) {
    const place = findAgain(field);
    const { checked } = field;
    return () => {
      const now = place();
      now.checked = !checked;
      now.click();
    };
  }
  return textAgain(field);
}

function textAgain(field: HTMLInputElement | HTMLTextAreaElement): () => void {
  const place = findAgain(field);
  const { value } = field;
  return () => {
    const now = place();
    // The cursor as it is now: the reader may have moved it without typing.
    const { selectionStart, selectionEnd } = field;
    // React compares with what was last set through the element itself, which must differ for the event to count.
    now.value = `${value} `;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(now), 'value')?.set?.call(now, value);
    if (selectionStart !== null) now.setSelectionRange(selectionStart, selectionEnd);
    now.dispatchEvent(new Event('input', { bubbles: true }));
  };
}
