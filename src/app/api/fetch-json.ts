/** Fetches data of the site, with what can go wrong as values. */

/** Why the data of a page are missing. */
export type DataFault =
  | { readonly kind: 'network' }
  /** No answer, or no end of it, for a minute. */
  | { readonly kind: 'slow' }
  | { readonly kind: 'http'; readonly status: number }
  /** Not JSON, not of the schema, or not what its version names. */
  | { readonly kind: 'broken'; readonly detail: string }
  /** In another version of the format than this page reads. */
  | { readonly kind: 'format'; readonly found: number };

/** A failed request for data, with its cause as a value. */
export class DataError extends Error {
  readonly fault: DataFault;

  constructor(fault: DataFault) {
    super(`data fault: ${JSON.stringify(fault)}`);
    this.name = 'DataError';
    this.fault = fault;
  }
}

/** How many milliseconds a file may take. */
const LONGEST_REQUEST = 60_000;

/**
 * Fetches JSON.
 *
 * @throws {DataError} for a failed request, and for what is no JSON or takes too long
 */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const request = new AbortController();
  signal.addEventListener('abort', () => request.abort(), { once: true });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    request.abort();
  }, LONGEST_REQUEST);
  try {
    const response = await fetch(address, { signal: request.signal }).catch(() => {
      throw new DataError({ kind: 'network' });
    });
    if (!response.ok) throw new DataError({ kind: 'http', status: response.status });
    return await response.json().catch(() => {
      throw new DataError({ kind: 'broken', detail: 'not JSON' });
    });
  } catch (error) {
    throw isLate ? new DataError({ kind: 'slow' }) : error;
  } finally {
    clearTimeout(timer);
  }
}
