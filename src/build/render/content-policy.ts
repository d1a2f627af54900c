/** The content security policies that pages and embedded charts bring themselves, so that they hold on every host. */
import { createHash } from 'node:crypto';

/** How a policy names the only style or script within a page that it lets in. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page holds within itself. */
interface Inline {
  readonly style: string;
  /** Null where it has no script of its own. */
  readonly script: string | null;
}

/**
 * Of a page: files of its own site, and what stands in the page. Who may frame it only a header can say.
 *
 * @returns the text of the policy, as it stands in an attribute
 */
export const pagePolicy = ({ style, script }: Inline): string =>
  [
    "default-src 'none'",
    `script-src 'self'${script === null ? '' : ` ${hashOf(script)}`}`,
    `style-src 'self' ${hashOf(style)}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/**
 * Of an embedded chart: only what stands in it. A pinned one may also ask its own site for a newer dataset.
 *
 * @returns the text of the policy, as it stands in an attribute
 */
export const chartPolicy = ({ style, script }: { style: string; script: string }, pinned: boolean): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    'img-src data:',
    ...(pinned ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
