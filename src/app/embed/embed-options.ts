/** The options of an embed page in its address, read and written. */

/** `auto` follows the reader's preference. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export interface EmbedOptions {
  readonly theme: EmbedTheme;
  /** Without the title, for a page that has its own. */
  readonly plain: boolean;
  /** The height in pixels that the whole chart is fitted into; `null` for as much as it needs. */
  readonly height: number | null;
}

const LEAST_HEIGHT = 150;
const MOST_HEIGHT = 2000;

/** Reads the query of an address, with or without its question mark. What is not valid counts as not given. */
export function readEmbedOptions(query: string): EmbedOptions {
  const given = new URLSearchParams(query);
  const height = Number(given.get('height'));
  const fits = Number.isInteger(height) && height >= LEAST_HEIGHT && height <= MOST_HEIGHT;
  return {
    theme: EMBED_THEMES.find((theme) => theme === given.get('theme')) ?? 'auto',
    plain: given.has('plain') && given.get('plain') !== 'false',
    height: fits ? height : null,
  };
}

/** The query for the options, "" where all are the usual ones. */
export function embedQuery({ theme, plain, height }: EmbedOptions): string {
  const parts = [
    theme === 'auto' ? '' : `theme=${theme}`,
    plain ? 'plain' : '',
    height === null ? '' : `height=${height}`,
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
