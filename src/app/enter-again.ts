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

/**
 * Notes what a field holds, and returns how to enter it again, as if the reader did it then: the field gets it back
 * where it was lost, and whoever listens learns of it, also who has noted the same value already, as React does when it
 * takes over a page.
 */
export function enterAgain(field: EnteredField): () => void {
  if (field instanceof HTMLSelectElement) {
    const { value } = field;
    return () => {
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
  }
  // Files can not be set, and are not reset.
  if (field.type === 'file') return () => field.dispatchEvent(new Event('change', { bubbles: true }));
  if (isTick(field)) {
    const { checked } = field;
    return () => {
      field.checked = !checked;
      field.click();
    };
  }
  return textAgain(field);
}

function textAgain(field: HTMLInputElement | HTMLTextAreaElement): () => void {
  const { value } = field;
  return () => {
    // The cursor as it is now: the reader may have moved it without typing.
    const { selectionStart, selectionEnd } = field;
    // React compares with what was last set through the element itself, which must differ for the event to count.
    field.value = `${value} `;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}
