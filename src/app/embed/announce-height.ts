import { ASK_HEIGHT, heightMessages, iframeResizerName, isOurs } from './height-message.ts';

/**
 * The least width in pixels at which the height is told. A frame in another process has no width at first, and one out
 * of sight gets it late: the height would be that of a column of letters.
 */
const LEAST_WIDTH = 50;

/** Tells the page around the height of the document: at the start, at every change, and when asked. */
export function announceHeight(page: HTMLElement): void {
  if (parent === window) return;
  const pym = new URLSearchParams(location.search).get('childId');
  let iframeResizer: string | null = null;
  let told = 0;
  const tell = (always: boolean) => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (page.clientWidth < LEAST_WIDTH || height === 0 || (height === told && !always)) return;
    told = height;
    // A height is no secret, and in a sandbox the parent's origin is not known.
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
