/**
 * A document for code that needs one, for as long as it runs. Recharts draws nothing on a server, because it measures
 * and keeps its state in effects; with happy-dom's document it draws as in a browser. Afterwards the globals are gone
 * again, so that pages render as on any server.
 */
import { Window } from 'happy-dom';
import { measureText } from './text-metrics.ts';

/** Recharts writes a text into this element in order to measure it. */
const RULER = 'recharts_measurement_span';

/** What Recharts and react-dom look for on the global object. */
const BORROWED = [
  'document',
  'navigator',
  'Node',
  'Element',
  'HTMLElement',
  'SVGElement',
  'HTMLIFrameElement',
  'Event',
  'MutationObserver',
  'getComputedStyle',
] as const;

let queue: Promise<unknown> = Promise.resolve();

/** Runs a task with a document of its own. Tasks wait for one another, since they share the global object. */
export function withDocument<T>(task: (document: Document) => Promise<T>): Promise<T> {
  const run = queue.then(() => borrow(task));
  queue = run.catch(() => undefined);
  return run;
}

async function borrow<T>(task: (document: Document) => Promise<T>): Promise<T> {
  const window = new Window({ url: 'http://localhost/' });
  measureWithFont(window);
  const given: Record<string, unknown> = {
    window,
    requestAnimationFrame: soon,
    cancelAnimationFrame: clearTimeout,
  };
  for (const name of BORROWED) {
    const value: unknown = window[name];
    given[name] = name === 'getComputedStyle' ? window.getComputedStyle.bind(window) : value;
  }
  const before = new Map<string, PropertyDescriptor | undefined>();
  for (const [name, value] of Object.entries(given)) {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    return await task(globalThis.document);
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
    await window.happyDOM.close();
  }
}

const soon = (callback: FrameRequestCallback) => setTimeout(() => callback(0), 0);

/** happy-dom lays nothing out and calls every text 0 wide; Recharts would then write labels over each other. */
function measureWithFont(window: Window): void {
  window.Element.prototype.getBoundingClientRect = function measured() {
    if (this.id !== RULER) return new window.DOMRect(0, 0, 0, 0);
    const size = Number.parseFloat(this.getAttribute('style')?.match(/font-size:\s*([\d.]+)px/)?.[1] ?? '12');
    const { width, height } = measureText(this.textContent, size);
    return new window.DOMRect(0, 0, width, height);
  };
}
