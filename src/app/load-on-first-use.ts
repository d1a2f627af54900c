/**
 * The page is complete without JavaScript. This small script waits until a reader turns to something that can do more
 * (a chart, a filter, a copy button: anything within `data-live`), and only then loads the application. What the reader
 * does meanwhile is kept, and done again when the application answers.
 */
import { type EnteredField, enterAgain, findAgain, isField, isTick } from './enter-again.ts';
import { followLanguage } from './language-preference.ts';
import { sayOverdue } from './say-overdue.ts';

const html = document.documentElement;
const app = document.querySelector('#app');
const EVENTS = ['pointerover', 'touchstart', 'focusin'] as const;

/** The fold with the filters of a list, which needs a small part of the code only. */
let filterFold = document.querySelector<HTMLElement>('[data-list]');

let loading = false;
let failed = false;
let filtering = false;
let leaveFilter: (() => void) | null = null;
let composing = false;

/** How to enter again what a reader entered, by field, the last one last. */
const entered = new Map<EnteredField, () => void>();

/** How to press again what was pressed, in order. */
let pressed: (() => void)[] = [];

function startOnce(): void {
  if (loading) return;
  loading = true;
  // The page has the styles of what it shows. The application can show more: of other pages, and what a press opens.
  Promise.all([import('./main.tsx'), import('./styles/rest.css')])
    .then(([{ start }]) => start(() => leaveFilter?.()))
    .then((answers) => {
      if (answers) doAgain();
      else giveUp();
    }, sayFailure);
}

/** Loads what filters the list; where that fails, the application, which tells what is wrong. */
function filterOnce(): void {
  if (filtering || filterFold === null) return;
  filtering = true;
  const fold = filterFold;
  import('./filter-list.ts')
    .then(({ filterList }) => filterList(fold))
    .then(
      (leave) => {
        leaveFilter = leave;
        html.dataset.filters = 'true';
      },
      () => {
        filterFold = null;
        keepInAddress(fold.querySelectorAll('form'));
        startOnce();
      },
    );
}

/** Whether an event is one of the list's filters, for which the application is not needed. */
function isForFilter({ target }: Event): boolean {
  if (
    filterFold === null ||
    loading ||
    isStarted() ||
    !(target instanceof Element) ||
    !filterFold.contains(target)
  )
    return false;
  filterOnce();
  return true;
}

const isStarted = (): boolean => html.dataset.started === 'true';

/** The target of an event within what the application will make live, as long as it has not done so. */
function waitingTarget({ target }: Event): Element | null {
  return !isStarted() && target instanceof Element && target.closest('[data-live]') ? target : null;
}

function onTurn(event: Event): void {
  if (isForFilter(event)) return;
  // After a failure a pointer that passes by does not try again: it passes many elements a second.
  if (waitingTarget(event) && !(failed && event.type === 'pointerover')) startOnce();
}

/** Lets charts tell their values, by a small part of the code: the one pointed at, or all for who comes by keys. */
function onFigure(event: Event): void {
  const { target, type } = event;
  const figure = target instanceof Element ? target.closest<HTMLElement>('.chart-figure') : null;
  const figures =
    type === 'focusin'
      ? [...document.querySelectorAll<HTMLElement>('.chart-figure')]
      : figure
        ? [figure]
        : [];
  if (figures.length === 0) return;
  // A chart is whole without them: where the code does not come, the next touch tries again.
  import('./charts/figure-values.ts').then(({ tellValues }) => tellValues(figures, event)).catch(() => {});
}

function onEnter(event: Event): void {
  // What is entered stays in its field, where the filter finds it.
  if (isForFilter(event)) return;
  const field = waitingTarget(event);
  if (!field || !isField(field) || (event.type === 'click' && !isTick(field))) return;
  event.stopPropagation();
  entered.delete(field);
  entered.set(field, enterAgain(field));
  startOnce();
}

/** Keeps a press for the application. Until then it does nothing: a form would be sent, and the page left. */
function keepPress<T extends Element>(event: Event, element: T, press: (standing: T) => void): void {
  event.preventDefault();
  event.stopPropagation();
  const standing = findAgain(element);
  pressed.push(() => press(standing()));
  startOnce();
}

function onClick(event: Event): void {
  const button = waitingTarget(event)?.closest<HTMLElement>('button, input[type=submit]');
  if (button) keepPress(event, button, (standing) => standing.click());
}

function onSubmit(event: Event): void {
  if (isForFilter(event)) {
    event.preventDefault();
    return;
  }
  const form = waitingTarget(event);
  if (form instanceof HTMLFormElement) keepPress(event, form, (standing) => standing.requestSubmit());
}

function onComposition({ type }: Event): void {
  composing = type === 'compositionstart';
}

function doAgain(): void {
  // A word that is being composed, as in Chinese, would break if it were entered again.
  if (composing) {
    document.addEventListener('compositionend', () => setTimeout(doAgain), { once: true });
    return;
  }
  for (const event of EVENTS) document.removeEventListener(event, onTurn);
  html.dataset.started = 'true';
  const actions = [...entered.values(), ...pressed];
  entered.clear();
  pressed = [];
  for (const again of actions) again();
}

/**
 * Lets the next touch try again. What was entered stays in its fields, and is put into the address, where the
 * application finds it when the page is loaded anew.
 */
function giveUp(): void {
  loading = false;
  failed = true;
  pressed = [];
  const forms = new Set([...entered.keys()].flatMap(({ form }) => form ?? []));
  if (forms.size > 0) keepInAddress(forms);
}

/** Puts what forms hold into the address, where the application finds it. */
function keepInAddress(forms: Iterable<HTMLFormElement>): void {
  const chosen = new URLSearchParams();
  for (const form of forms) {
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value !== '') chosen.set(name, value);
    }
  }
  history.replaceState(history.state, '', `?${chosen}`);
}

/** Tells that the code can not be loaded, as when a newer site has other files, or there is no network. */
function sayFailure(): void {
  giveUp();
  const status = document.querySelector<HTMLElement>('#status');
  if (!status) return;
  const reload = document.createElement('button');
  reload.textContent = status.dataset.reload ?? '';
  reload.addEventListener('click', () => location.reload());
  status.replaceChildren(`${status.dataset.failed} `, reload);
}

followLanguage();
sayOverdue();
for (const event of EVENTS) document.addEventListener(event, onTurn, { passive: true });
for (const event of ['pointerover', 'pointerdown', 'focusin'])
  document.addEventListener(event, onFigure, { passive: true });
// Caught on their way down: React, which listens some time before it answers, would reset the field or press twice.
document.addEventListener('click', onClick, { capture: true });
document.addEventListener('click', onEnter, { capture: true });
document.addEventListener('change', onEnter, { capture: true });
document.addEventListener('input', onEnter, { capture: true });
document.addEventListener('submit', onSubmit, { capture: true });
window.addEventListener('online', () => {
  if (failed && !isStarted()) startOnce();
});
document.addEventListener('compositionstart', onComposition);
document.addEventListener('compositionend', onComposition);

// A filter in the address, or a page that was not prerendered (development), needs the application at once.
if (location.search !== '' && filterFold !== null) filterOnce();
else if (location.search !== '' || !app?.hasChildNodes()) startOnce();
