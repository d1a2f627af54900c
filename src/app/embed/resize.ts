/**
 * For the page around: gives each embedded chart the height that it asks for. It listens only to frames of its own site
 * that the page itself holds, takes only a number, and sets nothing but the height of the frame that sent it.
 */
import { ASK_HEIGHT, isOurs } from './height-message.ts';

/** Pixels. What lies beyond the limits of a chart is cut; what no chart can be is not taken at all. */
const FRAME_LEAST = 50;
const FRAME_MOST = 5000;
const ABSURD = 100_000;

const script = document.currentScript;
const site = script instanceof HTMLScriptElement ? new URL('..', script.src).href : '';

const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(
    ({ src }) => site !== '' && (src.startsWith(`${site}embed/`) || src.startsWith(`${site}pinned/`)),
  );

/** The windows that have told their height. */
const heard = new WeakSet<object>();

addEventListener('message', ({ data, source }) => {
  if (source === null || !isOurs(data, 'height')) return;
  const { height } = data;
  if (typeof height !== 'number' || !(height > 0 && height < ABSURD)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  heard.add(source);
  const room = Math.min(Math.max(Math.ceil(height), FRAME_LEAST), FRAME_MOST);
  frame.style.height = `${room + boxAround(frame)}px`;
});

/** Pixels of its height that a host's border and padding take from a frame whose height counts them. */
function boxAround(frame: HTMLIFrameElement): number {
  const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
  if (boxSizing !== 'border-box') return 0;
  const borders = frame.offsetHeight - frame.clientHeight;
  return Math.ceil(borders + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom));
}

/** Asks those who were ready before this script was, and told nobody. */
function ask(): void {
  for (const { contentWindow } of frames()) {
    if (contentWindow && !heard.has(contentWindow)) contentWindow.postMessage(ASK_HEIGHT, '*');
  }
}

/** Milliseconds in which those that are about to tell are not asked. */
const PATIENCE = 300;

if (document.readyState === 'complete') setTimeout(ask, PATIENCE);
else addEventListener('load', () => setTimeout(ask, PATIENCE));
