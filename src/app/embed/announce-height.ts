import { ASK_HEIGHT, heightMessages, isOurs } from './height-message.ts';

/** Tells the page around how high the document is: once at the start, then once for every change, and when asked. */
export function announceHeight(page: HTMLElement): void {
  if (parent === window) return;
  let told = 0;
  const tell = (always: boolean) => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height === told && !always) return;
    told = height;
    // A height is no secret, and in a sandbox the parent's origin can't be known.
    for (const message of heightMessages(page.id, location.href, height)) parent.postMessage(message, '*');
  };
  tell(true);
  new ResizeObserver(() => tell(false)).observe(page);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && isOurs(data, ASK_HEIGHT.type)) tell(true);
  });
}
