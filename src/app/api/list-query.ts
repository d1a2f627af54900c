/** A slice of a dataset: what the rows of a list are filtered by, without the rest. */
import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { DataError, fetchJson } from './fetch-json.ts';

const ListSliceSchema = v.object({
  /** Of the dataset that it is a slice of. */
  version: v.string(),
  /** The names of what stands in each row after its key and its words. */
  fields: v.array(v.string()),
  /** The key of a row in the page, what is searched, as `searchText`, and its fields; '' for what it has not. */
  rows: v.array(v.array(v.string())),
});
export type ListSlice = v.InferOutput<typeof ListSliceSchema>;

/**
 * The slice for a list of a pair.
 *
 * @param list such as "claims"
 * @param version that of the page, which the slice must have
 * @throws {DataError} when it is run and the slice cannot be had, is damaged, or is of another version
 */
export const listQuery = (pair: string, list: string, version: string, address: string) =>
  queryOptions<ListSlice, DataError>({
    queryKey: ['list', pair, list, version],
    queryFn: async ({ signal }) => {
      const parsed = v.safeParse(ListSliceSchema, await fetchJson(`${address}?v=${version}`, signal));
      if (!parsed.success) throw new DataError({ kind: 'broken', detail: 'not a slice of a list' });
      if (parsed.output.version !== version) {
        throw new DataError({ kind: 'broken', detail: `of version ${parsed.output.version}` });
      }
      return parsed.output;
    },
    staleTime: 'static',
  });
