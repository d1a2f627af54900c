/**
 * The page is complete without JavaScript. This small script waits until a reader turns to something that can do more
 * (a chart, a filter, a copy button: anything within `data-live`), and only then loads the application.
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

/** What was pressed before the application was loaded, in order. */
let pressed: (() => void)[] = [];

/** Keeps a press that nothing answers yet, until the application is loaded. */
function onClick(event: Event): void {
  const { target } = event;
  if (isStarted() || !(target instanceof Element) || !target.closest('[data-live]')) return;
  const control = target.closest<HTMLElement>('button, input[type=checkbox], input[type=radio]');
  if (!control) return;
  if (control instanceof HTMLInputElement) {
    // The reader sees the tick at once; the application learns of it as if it came later.
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

/**
 * Tells that loading failed, as when a newer site has other files, or there is no network. The page stays, and the next
 * touch tries again.
 */
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

/** Puts what a reader chooses or types before that into the address, where the application will find it. */
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
