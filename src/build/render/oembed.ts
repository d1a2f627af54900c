/** oEmbed 1.0: what another site puts into its page when someone pastes the address of a page with a chart. */
import {
  CATALOGUES,
  type Chart,
  chartFolder,
  embedPath,
  escapeMarkup,
  type LanguageCode,
} from '../../app/index.ts';
import type { Dataset } from '../../domain/index.ts';
import type { Picture } from './pictures.tsx';
import { PNG_SCALE } from './png.ts';

/** The width of an embed in pixels. In a narrower column it is as wide as the column. */
const FRAME_WIDTH = 660;
/** How long an answer may be kept, in seconds. */
const CACHE_AGE = 86_400;

/**
 * The answer for a chart.
 *
 * @param height of a frame in pixels that shows the whole chart in every column
 * @param site the site's address
 */
export function oembed(
  chart: Chart,
  picture: Picture,
  height: number,
  { pair }: Dataset,
  language: LanguageCode,
  site: string,
): string {
  const { siteName } = CATALOGUES[language];
  const address = (below: string) => new URL(below, site).href;
  const source = address(embedPath(language, pair.id, chart.id));
  const frame = {
    src: source,
    title: chart.title,
    width: '100%',
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
  };
  const attributes = Object.entries(frame).map(([name, value]) => `${name}="${escapeMarkup(value)}"`);
  const answer = {
    version: '1.0',
    type: 'rich',
    title: chart.title,
    author_name: siteName,
    author_url: address(chart.page),
    provider_name: siteName,
    provider_url: site,
    cache_age: CACHE_AGE,
    thumbnail_url: address(`${chartFolder(language, pair.id, chart.id)}light.png`),
    thumbnail_width: PNG_SCALE * picture.width,
    thumbnail_height: PNG_SCALE * picture.height,
    html: `<iframe ${attributes.join(' ')}></iframe>`,
    width: FRAME_WIDTH,
    height,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
