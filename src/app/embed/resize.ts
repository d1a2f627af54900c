/**
 * For the page around embedded charts: gives each frame the height that it asks for. It listens only to frames of its
 * own site within the page, takes only a number, and sets only the height of the frame that sent it.
 */
import { ASK_HEIGHT, isOurs } from './height-message.ts';

/** Limits in pixels. Heights beyond those of charts are cut to them; absurd ones are ignored. */
const FRAME_LEAST = 50;
const FRAME_MOST = 5000;
const ABSURD = 100_000;

const script = document.currentScript;
const site = script instanceof HTMLScriptElement ? new URL('..', script.src).href : '';

const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(
    ({ src }) => site !== '' && (src.startsWith(`${site}embed/`) || src.startsWith(`${site}pinned/`)),
  );

/** The windows that have already told their height. */
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

/** How many pixels of a frame's height the host's border and padding take, where the height includes them. */
function boxAround(frame: HTMLIFrameElement): number {
  const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
  if (boxSizing !== 'border-box') return 0;
  const borders = frame.offsetHeight - frame.clientHeight;
  return Math.ceil(borders + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom));
}

/** Asks the frames that were ready before this script listened. */
function ask(): void {
  for (const { contentWindow } of frames()) {
    if (contentWindow && !heard.has(contentWindow)) contentWindow.postMessage(ASK_HEIGHT, '*');
  }
}

/** How long, in milliseconds, frames may tell their height by themselves. */
const PATIENCE = 300;

if (document.readyState === 'complete') setTimeout(ask, PATIENCE);
else addEventListener('load', () => setTimeout(ask, PATIENCE));
