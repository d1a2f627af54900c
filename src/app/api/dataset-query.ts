import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import {
  canonicalJson,
  DATASET_FORMAT,
  type Dataset,
  type DatasetIndex,
  DatasetIndexSchema,
  DatasetSchema,
  VERSION_DIGITS,
} from '../../domain/index.ts';
import { DataError, fetchJson } from './fetch-json.ts';

const Versioned = v.looseObject({ format: v.number() });

/**
 * Fetches JSON, parses it against its schema, and holds its content against its version.
 *
 * @param contentOf what the version is the hash of
 * @throws {DataError} for a failed request, an answer of another form, or another version of the format
 */
async function fetchParsed<T extends { readonly version: string }>(
  address: string,
  schema: v.GenericSchema<unknown, T>,
  contentOf: (parsed: T) => unknown,
  signal: AbortSignal,
): Promise<T> {
  const json = await fetchJson(address, signal);
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
  if (!(await isContentOf(parsed.output.version, contentOf(parsed.output)))) {
    throw new DataError({ kind: 'broken', detail: 'its content is not that of its version' });
  }
  return parsed.output;
}

/** Whether a content has the hash that names its version. Browsers can tell on secure connections only. */
async function isContentOf(version: string, content: unknown): Promise<boolean> {
  if (!crypto.subtle) return true;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(content)));
  const digits = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.slice(0, VERSION_DIGITS) === version;
}

/** The dataset of a pair. @param address of its `dataset.json` */
export const datasetQuery = (pair: string, address: string) =>
  queryOptions<Dataset, DataError>({
    queryKey: ['dataset', pair],
    queryFn: ({ signal }) =>
      fetchParsed(address, DatasetSchema, ({ version, ...content }) => content, signal),
    staleTime: 'static',
  });

/** The list of pairs. @param address of `data/index.json` */
export const indexQuery = (address: string) =>
  queryOptions<DatasetIndex, DataError>({
    queryKey: ['index'],
    queryFn: ({ signal }) =>
      fetchParsed(address, DatasetIndexSchema, ({ pairs }) => pairs.map(({ version }) => version), signal),
    staleTime: 'static',
  });
