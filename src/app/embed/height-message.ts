/**
 * The messages by which an embedded chart and the page around it agree on a height. Ours is
 * `{ source: "tradecheck", v: 1, type: "height", id, height }`, the height in whole CSS pixels; a page that came too late
 * to hear it asks with `{ source: "tradecheck", v: 1, type: "ask-height" }`.
 */

const OURS = { source: 'tradecheck', v: 1 } as const;

export const ASK_HEIGHT = { ...OURS, type: 'ask-height' } as const;

/** Whether a message is of ours, and of a type. */
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

/**
 * One height in every shape that listeners know: ours, Datawrapper's, AMP's and Medium's.
 *
 * @param id names the chart
 * @param address of the embedded page
 */
export function heightMessages(id: string, address: string, height: number): readonly unknown[] {
  return [
    { ...OURS, type: 'height', id, height },
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
  ];
}
