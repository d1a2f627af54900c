/**
 * For the page around: gives each embedded chart the height that it asks for. It listens only to frames of its own site
 * that the page itself holds, takes only a number, and sets nothing but the height of the frame that sent it.
 */
import { ASK_HEIGHT, isOurs } from './height-message.ts';

/** Pixels. What lies beyond the limits of a chart is cut; what no chart can be is not taken at all. */
const LEAST = 50;
const MOST = 5000;
const ABSURD = 100_000;

const script = document.currentScript;
const site = script instanceof HTMLScriptElement ? new URL('..', script.src).href : '';

const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(
    ({ src }) => site !== '' && (src.startsWith(`${site}embed/`) || src.startsWith(`${site}pinned/`)),
  );

addEventListener('message', ({ data, source }) => {
  if (source === null || !isOurs(data, 'height')) return;
  const { height } = data;
  if (typeof height !== 'number' || !(height > 0 && height < ABSURD)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  const border =
    getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.min(Math.max(Math.ceil(height), LEAST), MOST) + border}px`;
});

// Frames that were ready before this script was have told their height already.
for (const frame of frames()) frame.contentWindow?.postMessage(ASK_HEIGHT, '*');
