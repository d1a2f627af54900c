/** Draws charts of the app to SVG at build time: first paint, fallback without script, and file to download. */

import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { drawWithoutScreen } from '../../app/index.ts';
import { type StaticSvgOptions, staticSvg } from './static-svg.ts';
import { FONT_FAMILY } from './text-metrics.ts';
import { withDocument } from './with-happy-dom.ts';

/** The drawing is done when it did not change for so many turns of the event loop, and given up after the limit. */
const STABLE_TURNS = 3;
const TURN_LIMIT = 100;

/**
 * Draws one Recharts chart. The same chart gives the same bytes.
 *
 * @param chart a chart with a fixed width and height, without tooltip and animation
 * @throws {Error} when nothing was drawn, or the drawing does not come to rest
 */
export function renderStaticChart(chart: ReactElement, options: StaticSvgOptions): Promise<string> {
  return withDocument(async (document) => {
    const undo = drawWithoutScreen();
    // Loaded here, because react-dom asks at its start for a document as well.
    const { createRoot } = await import('react-dom/client');
    const host = document.body.appendChild(document.createElement('div'));
    const root = createRoot(host);
    try {
      flushSync(() => root.render(chart));
      await settled(host);
      const svg = host.querySelector('.recharts-wrapper > svg');
      if (!svg) throw new Error(`nothing drawn: ${options.title}; expected a Recharts chart with a size`);
      return staticSvg(svg.cloneNode(true) as Element, options, FONT_FAMILY);
    } finally {
      flushSync(() => root.unmount());
      await turn();
      undo();
    }
  });
}

async function settled(host: Element): Promise<void> {
  let [drawn, stable] = ['', 0];
  for (let turns = 0; stable < STABLE_TURNS; turns += 1) {
    if (turns === TURN_LIMIT) throw new Error(`the drawing does not come to rest within ${TURN_LIMIT} turns`);
    await turn();
    stable = host.innerHTML === drawn ? stable + 1 : 0;
    drawn = host.innerHTML;
  }
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 2));
