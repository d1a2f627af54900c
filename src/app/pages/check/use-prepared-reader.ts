import { useEffect } from 'react';
import { LANGUAGES } from '../../../domain/index.ts';
import { readText } from '../../../domain/statement/index.ts';

/** A text with most of what a text may have. The numbers, months and codes in it are read in every language. */
const SAMPLE =
  'Two-way trade between Viet Nam and Laos reached US$2.2 billion in 2024, up 33.9 per cent from US$1.6 billion in 2023. ' +
  'In the first four months of 2025 exports from Viet Nam rose 12 per cent year on year to over US$310 million, and imports fell ' +
  'to US$420 million. Both sides aim at US$5 billion by 2030.';

/** How many milliseconds a browser that does not tell when it is idle is left alone before each step. */
const UNTOLD_PAUSE = 200;

/**
 * Makes the reader of texts ready while the browser has nothing else to do: it reads a short text in one language at a
 * time. The tables of a language are made when it is read for the first time, and take longer than a whole article then.
 *
 * @param first the language that is most likely to be pasted (ISO 639-1)
 */
export function usePreparedReader(first: string): void {
  useEffect(() => {
    const languages = [...new Set([first, ...LANGUAGES.keys()])];
    let waiting = 0;
    const next = () => {
      const language = languages.shift();
      if (language === undefined) return;
      readText(SAMPLE, { pair: ['VNM', 'LAO'], published: '2025-05-09', language });
      waiting = whenIdle(next);
    };
    waiting = whenIdle(next);
    return () => stopWaiting(waiting);
  }, [first]);
}

const tellsIdle = (): boolean => 'requestIdleCallback' in window;

const whenIdle = (step: () => void): number =>
  tellsIdle() ? window.requestIdleCallback(step) : window.setTimeout(step, UNTOLD_PAUSE);

const stopWaiting = (waiting: number): void =>
  tellsIdle() ? window.cancelIdleCallback(waiting) : window.clearTimeout(waiting);
