import { ASK_HEIGHT, heightMessages, iframeResizerName, isOurs } from './height-message.ts';

/**
 * Pixels. A frame in a process of its own has no width until it is told of it, and a frame that is out of sight is told
 * late: whoever asked for its height now would get that of a column of letters.
 */
const LEAST_WIDTH = 50;

/** Tells the page around how high the document is: once at the start, then once for every change, and when asked. */
export function announceHeight(page: HTMLElement): void {
  if (parent === window) return;
  const pym = new URLSearchParams(location.search).get('childId');
  let iframeResizer: string | null = null;
  let told = 0;
  const tell = (always: boolean) => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (page.clientWidth < LEAST_WIDTH || height === 0 || (height === told && !always)) return;
    told = height;
    // A height is no secret, and in a sandbox the parent's origin can't be known.
    const size = { width: page.clientWidth, height };
    const names = { pym, iframeResizer };
    for (const message of heightMessages(page.id, location.href, size, names))
      parent.postMessage(message, '*');
  };
  tell(true);
  new ResizeObserver(() => tell(false)).observe(page);
  addEventListener('message', ({ data, source }) => {
    if (source !== parent) return;
    const name = iframeResizerName(data);
    iframeResizer ??= name;
    if (name !== null || isOurs(data, ASK_HEIGHT.type)) tell(true);
  });
}
