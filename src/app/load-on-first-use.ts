/**
 * The page is complete without JavaScript. This small script waits until a reader turns to something that can do more
 * (a chart, a filter, a copy button: anything inside `data-live`), and only then loads the application.
 */
const app = document.querySelector('#app');
const EVENTS = ['pointerover', 'touchstart', 'focusin'] as const;

let started = false;

function startOnce(): void {
  if (started) return;
  started = true;
  for (const event of EVENTS) document.removeEventListener(event, onEvent);
  void import('./main.tsx').then(({ start }) => start());
}

function onEvent({ target }: Event): void {
  if (target instanceof Element && target.closest('[data-live]')) startOnce();
}

/** What a reader chooses or types before the application is there goes into the address, where it will find it. */
function onChange({ target }: Event): void {
  const form = target instanceof Element ? target.closest('form') : null;
  if (!form || document.documentElement.dataset.started === 'true') return;
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '') chosen.set(name, String(value));
  history.replaceState(history.state, '', `?${chosen}`);
  startOnce();
}

for (const event of EVENTS) document.addEventListener(event, onEvent, { passive: true });
document.addEventListener('change', onChange);
document.addEventListener('input', onChange);

// A filter in the address, or a page that was not prerendered (development), needs the application at once.
if (location.search !== '' || !app?.hasChildNodes()) startOnce();
