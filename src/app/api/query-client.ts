import { QueryClient } from '@tanstack/react-query';
import { DataError } from './fetch-json.ts';

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
