import { QueryClient, queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import {
  DATASET_FORMAT,
  type Dataset,
  type DatasetIndex,
  DatasetIndexSchema,
  DatasetSchema,
} from '../../domain/index.ts';

/** Why the data of a page are missing. */
export type DataFault =
  | { readonly kind: 'network' }
  | { readonly kind: 'http'; readonly status: number }
  /** Not JSON, or not of the schema. */
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

const Versioned = v.looseObject({ format: v.number() });

/**
 * Fetches JSON and parses it against its schema.
 *
 * @throws {DataError} for a failed request, an answer of another form, or another version of the format
 */
async function fetchParsed<T>(
  address: string,
  schema: v.GenericSchema<unknown, T>,
  signal: AbortSignal,
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch {
    throw new DataError({ kind: 'network' });
  }
  if (!response.ok) throw new DataError({ kind: 'http', status: response.status });
  let json: unknown;
  try {
    json = await response.json();
  } catch {
    throw new DataError({ kind: 'broken', detail: 'not JSON' });
  }
  const versioned = v.safeParse(Versioned, json);
  if (versioned.success && versioned.output.format !== DATASET_FORMAT) {
    throw new DataError({ kind: 'format', found: versioned.output.format });
  }
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new DataError({
      kind: 'broken',
      detail: `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`,
    });
  }
  return parsed.output;
}

/** The dataset of a pair. @param address of its `dataset.json` */
export const datasetQuery = (pair: string, address: string) =>
  queryOptions<Dataset, DataError>({
    queryKey: ['dataset', pair],
    queryFn: ({ signal }) => fetchParsed(address, DatasetSchema, signal),
    staleTime: 'static',
  });

/** The list of pairs. @param address of `data/index.json` */
export const indexQuery = (address: string) =>
  queryOptions<DatasetIndex, DataError>({
    queryKey: ['index'],
    queryFn: ({ signal }) => fetchParsed(address, DatasetIndexSchema, signal),
    staleTime: 'static',
  });

/** A client for files that do not change while a page is open. After a lost connection it tries once more. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) =>
          failures < 1 && error instanceof DataError && error.fault.kind === 'network',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}
