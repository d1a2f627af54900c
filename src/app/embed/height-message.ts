/**
 * The messages with which an embedded chart and the page around it agree on a height. Ours is `{ source: "tradecheck",
 * v: 1, type: "height", id, height }` with the height in whole CSS pixels. A page that came too late for it asks with
 * `{ source: "tradecheck", v: 1, type: "ask-height" }`.
 */

const OURS = { source: 'tradecheck', v: 1 } as const;

export const ASK_HEIGHT = { ...OURS, type: 'ask-height' } as const;

/** Whether a message is one of ours, of a type. */
export function isOurs(
  data: unknown,
  type: 'height' | 'ask-height',
): data is Readonly<Record<string, unknown>> {
  return (
    typeof data === 'object' &&
    data !== null &&
    'source' in data &&
    data.source === OURS.source &&
    'v' in data &&
    data.v === OURS.v &&
    'type' in data &&
    data.type === type
  );
}

/** The names that a page has given a frame; `null` where it gave none. */
export interface FrameNames {
  /** Told in the frame's address by pym.js. */
  readonly pym: string | null;
  /** Told in a first message by iframe-resizer. */
  readonly iframeResizer: string | null;
}

/**
 * A height in all forms that listeners understand: ours, Datawrapper's, AMP's, Medium's, pym.js's and iframe-resizer's.
 *
 * @param id names the chart
 * @param address of the embedded page
 * @param size of its content, in whole CSS pixels
 */
export function heightMessages(
  id: string,
  address: string,
  { width, height }: { readonly width: number; readonly height: number },
  { pym, iframeResizer }: FrameNames,
): readonly unknown[] {
  return [
    { ...OURS, type: 'height', id, height },
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(pym === null ? [] : [['pym', pym, 'height', height].join('xPYMx')]),
    ...(iframeResizer === null ? [] : [`${RESIZER}${iframeResizer}:${height}:${width}:size`]),
  ];
}

const RESIZER = '[iFrameSizer]';

/** The name that iframe-resizer gives a frame in its first message, or `null` for any other message. */
export function iframeResizerName(data: unknown): string | null {
  if (typeof data !== 'string' || !data.startsWith(RESIZER)) return null;
  const [name = '', ...settings] = data.slice(RESIZER.length).split(':');
  return name !== '' && settings.length > 0 ? name : null;
}
