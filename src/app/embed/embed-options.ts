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
  /** The embedder's own words instead of the title, and below the chart; `null` for none. */
  readonly title: string | null;
  readonly note: string | null;
  /** Whether what the marks mean stands below the chart, and not only behind its table. */
  readonly explained: boolean;
}

/** The most characters of own words. Longer ones are not shown: a title that breaks off says something else. */
export const MOST_OWN = { title: 120, note: 300 } as const;

const LEAST_HEIGHT = 150;
const MOST_HEIGHT = 2000;

/** Reads the query of an address, with or without its question mark. What is not valid counts as not given. */
export function readEmbedOptions(query: string): EmbedOptions {
  const given = new URLSearchParams(query);
  const height = Number(given.get('height'));
  const fits = Number.isInteger(height) && height >= LEAST_HEIGHT && height <= MOST_HEIGHT;
  return {
    theme: EMBED_THEMES.find((theme) => theme === given.get('theme')) ?? 'auto',
    plain: isOn(given.get('plain')),
    height: fits ? height : null,
    title: ownWords(given.get('title'), MOST_OWN.title),
    note: ownWords(given.get('note'), MOST_OWN.note),
    explained: isOn(given.get('explain')),
  };
}

const isOn = (value: string | null): boolean => value !== null && value !== 'false';

/**
 * Words in one line as they are shown. Marks that are not seen, or turn the direction of what follows, are left out.
 *
 * @returns `null` for none, and for too many
 */
export function ownWords(text: string | null, most: number): string | null {
  const words = (text ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return words === '' || [...words].length > most ? null : words;
}

/** The query for the options, "" where all are the usual ones. */
export function embedQuery({ theme, plain, height, title, note, explained }: EmbedOptions): string {
  const parts = [
    theme === 'auto' ? '' : `theme=${theme}`,
    plain ? 'plain' : '',
    height === null ? '' : `height=${height}`,
    title === null ? '' : `title=${encodeURIComponent(title)}`,
    note === null ? '' : `note=${encodeURIComponent(note)}`,
    explained ? 'explain' : '',
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
