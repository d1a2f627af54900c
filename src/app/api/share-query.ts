/** What the site has written for those who take a chart with them. */
import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';

const EmbedListSchema = v.object({
  version: v.string(),
  charts: v.array(
    v.object({ id: v.string(), title: v.string(), height: v.number(), pinnedHeight: v.number() }),
  ),
});

/** The answer for an address. @throws {Error} for an answer that is not a success */
async function fetched(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}

/** The charts of a pair that can be embedded, with the height in pixels that each needs. */
export const embedListQuery = (address: string) =>
  queryOptions({
    queryKey: ['embeds', address],
    queryFn: async ({ signal }) => v.parse(EmbedListSchema, await (await fetched(address, signal)).json()),
    staleTime: 'static',
  });
