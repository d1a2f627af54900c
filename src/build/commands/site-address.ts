import { UsageError } from './usage-error.ts';

/**
 * Reads the address of the site. Only what must name it from outside needs this: previews of links, oEmbed, citations,
 * and links to the same page in other languages.
 *
 * @returns the address with a final slash
 * @throws {UsageError} for anything but an https address (or http on this machine) without query, fragment and user
 */
export function siteAddress(text: string): string {
  const expected = 'expected an address such as https://example.org/ or https://example.org/tradecheck/';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw new UsageError(`invalid site address: ${text}; ${expected}`);
  const local = url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url.protocol !== 'https:' && !local) {
    throw new UsageError(`invalid site address: ${text}; it must begin with https://`);
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new UsageError(`invalid site address: ${text}; it has a query, a fragment or a user; ${expected}`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * Reads the path below which a site lies, with or without the slashes at its ends.
 *
 * @returns the path with a slash at both ends
 * @throws {UsageError} for anything but a path
 */
export function sitePath(text: string): string {
  const path = `/${text}/`.replace(/^\/+|\/+$/g, '/');
  if (path.includes('//') || new URL(path, 'http://localhost').pathname !== path) {
    throw new UsageError(`invalid base: ${text}; expected a path such as /tradecheck/`);
  }
  return path;
}
