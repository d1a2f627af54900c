import { findAgain } from './enter-again.ts';

/**
 * Notes which folds are open and what has the focus, now and as a reader changes them, until React has taken over the page.
 *
 * @returns what ends that, and sets both again where React drew the page anew because a browser had translated it
 */
export function keepFoldsAndFocus(app: Element): () => void {
  const folds = new Map([...app.querySelectorAll('details')].map((fold) => [fold, findAgain(fold)]));
  let focus: { readonly element: HTMLElement; readonly place: () => HTMLElement } | null = null;
  const note = (element: EventTarget | null) => {
    if (element instanceof HTMLElement) focus = { element, place: findAgain(element) };
  };
  note(document.activeElement);
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  document.addEventListener('focusin', ({ target }) => note(target), options);
  // A press beside everything takes the focus away; one on a field is followed by its focus. An element that is removed
  // takes it away too, which is not the reader’s doing, so that losing the focus alone says nothing.
  const onPress = () => {
    focus = null;
  };
  document.addEventListener('pointerdown', onPress, options);

  return () => {
    listening.abort();
    for (const [fold, standing] of folds) standing().open = fold.open;
    if (focus && !focus.element.isConnected) focus.place().focus({ preventScroll: true });
  };
}
