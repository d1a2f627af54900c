/**
 * The page is complete without JavaScript. This small script waits until a reader turns to something that can do more
 * (a chart, a filter, a copy button: anything inside `data-live`), and only then loads the application.
 */
const app = document.querySelector('#app');
const EVENTS = ['pointerover', 'touchstart', 'focusin'] as const;

let loading = false;

function startOnce(): void {
  if (loading) return;
  loading = true;
  import('./main.tsx').then(({ start }) => start()).then(pressAgain, sayFailure);
}

const isStarted = (): boolean => document.documentElement.dataset.started === 'true';

function onEvent({ target }: Event): void {
  if (target instanceof Element && target.closest('[data-live]')) startOnce();
}

/** What was pressed before the application was there, in its order. */
let pressed: (() => void)[] = [];

/** A press that nothing answers yet waits for the application instead of being lost. */
function onClick(event: Event): void {
  const { target } = event;
  if (isStarted() || !(target instanceof Element) || !target.closest('[data-live]')) return;
  const control = target.closest<HTMLElement>('button, input[type=checkbox], input[type=radio]');
  if (!control) return;
  if (control instanceof HTMLInputElement) {
    // The reader sees it ticked at once; the application is told of it as of a change that comes later.
    const { checked } = control;
    pressed.push(() => {
      control.checked = !checked;
      control.click();
    });
  } else {
    event.preventDefault();
    pressed.push(() => control.click());
  }
  startOnce();
}

function pressAgain(): void {
  const waiting = pressed;
  pressed = [];
  if (!isStarted()) return;
  for (const event of EVENTS) document.removeEventListener(event, onEvent);
  for (const press of waiting) press();
}

/** A newer site has other files, and a train has tunnels: the page stays, says so, and the next touch tries again. */
function sayFailure(): void {
  pressed = [];
  loading = false;
  const status = document.querySelector<HTMLElement>('#status');
  if (!status) return;
  const reload = document.createElement('button');
  reload.textContent = status.dataset.reload ?? '';
  reload.addEventListener('click', () => location.reload());
  status.replaceChildren(`${status.dataset.failed} `, reload);
}

/** What a reader chooses or types before the application is there goes into the address, where it will find it. */
function onChange({ target }: Event): void {
  const form = target instanceof Element ? target.closest('form') : null;
  if (!form || isStarted()) return;
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '') chosen.set(name, String(value));
  history.replaceState(history.state, '', `?${chosen}`);
  startOnce();
}

for (const event of EVENTS) document.addEventListener(event, onEvent, { passive: true });
document.addEventListener('click', onClick, { capture: true });
document.addEventListener('change', onChange);
document.addEventListener('input', onChange);

// A filter in the address, or a page that was not prerendered (development), needs the application at once.
if (location.search !== '' || !app?.hasChildNodes()) startOnce();
