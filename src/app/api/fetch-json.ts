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
 * Fetches JSON. A site that says when to ask again is asked again then, if that is within the time a file may take.
 *
 * @throws {DataError} for a failed request, and for what is no JSON or takes too long
 */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const request = new AbortController();
  signal.addEventListener('abort', () => request.abort(), { once: true });
  const end = performance.now() + LONGEST_REQUEST;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    request.abort();
  }, LONGEST_REQUEST);
  // A body that is cut off is a lost connection, and no damaged file: asked for again, it may be whole.
  const lost = () => {
    throw new DataError({ kind: 'network' });
  };
  try {
    for (;;) {
      const response = await fetch(address, { signal: request.signal }).catch(lost);
      if (response.ok) return parsed(await response.text().catch(lost));
      const pause = pauseBefore(response);
      if (pause === null || performance.now() + pause >= end)
        throw new DataError({ kind: 'http', status: response.status });
      await passed(pause, request.signal);
    }
  } catch (error) {
    throw isLate ? new DataError({ kind: 'slow' }) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Reads an answer. @throws {DataError} when it is not JSON */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError({ kind: 'broken', detail: 'not JSON' });
  }
}

/** The answers of a site that is only busy. */
const BUSY = [429, 503];

/** After how many milliseconds to ask a busy site again; `null` where it does not say so. */
function pauseBefore({ status, headers }: Response): number | null {
  const when = headers.get('Retry-After') ?? '';
  // A date counts from when the site answered, by its own clock: that of a reader may be wrong by years.
  const answered = Date.parse(headers.get('Date') ?? '') || Date.now();
  const pause = /^\d+$/.test(when) ? Number(when) * 1000 : Date.parse(when) - answered;
  return BUSY.includes(status) && !Number.isNaN(pause) ? Math.max(1000, pause) : null;
}

/** Waits, and no longer than until the signal. @throws {DataError} when the request is given up meanwhile */
const passed = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DataError({ kind: 'network' }));
    });
  });
