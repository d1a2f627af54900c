import { useSearchParams } from 'wouter';
import {
  type ClaimQuery,
  type FilterChoices,
  readClaimQuery,
  writeClaimQuery,
} from '../models/claim-query.ts';

/** What the address asks of a list, and how to change it. Letters that are typed do not become steps of the history. */
export function useClaimQuery(
  choices: FilterChoices,
): [ClaimQuery, (next: ClaimQuery, typed: boolean) => void] {
  const [params, setParams] = useSearchParams();
  return [
    readClaimQuery(params, choices),
    (next, typed) => setParams(writeClaimQuery(next), { replace: typed }),
  ];
}
