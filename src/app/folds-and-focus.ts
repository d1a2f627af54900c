import { findAgain } from './enter-again.ts';

/**
 * Notes from now on which folds a reader opens or closes, and what has the focus.
 *
 * @returns what ends that, and sets both again where React drew the page anew because a browser had translated it
 */
export function keepFoldsAndFocus(): () => void {
  const turned = new Map<HTMLDetailsElement, () => HTMLDetailsElement>();
  let focus: { readonly element: HTMLElement; readonly place: () => HTMLElement } | null = null;
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };

  const onToggle = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement) turned.set(target, findAgain(target));
  };
  const onFocus = ({ target }: Event) => {
    if (target instanceof HTMLElement) focus = { element: target, place: findAgain(target) };
  };
  // A press beside everything takes the focus away; one on a field is followed by its focus. An element that is removed
  // takes it away too, which is not the reader's doing, so that losing the focus alone says nothing.
  const onPress = () => {
    focus = null;
  };
  document.addEventListener('toggle', onToggle, options);
  document.addEventListener('focusin', onFocus, options);
  document.addEventListener('pointerdown', onPress, options);

  return () => {
    listening.abort();
    for (const [fold, standing] of turned) standing().open = fold.open;
    if (focus && !focus.element.isConnected) focus.place().focus({ preventScroll: true });
  };
}
