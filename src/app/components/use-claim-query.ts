import { useSearchParams } from 'wouter';
import {
  type ClaimQuery,
  type FilterChoices,
  readClaimQuery,
  writeClaimQuery,
} from '../models/claim-query.ts';

/** What the address asks of a list, and how to ask for something else; letters that are typed are no steps back. */
export function useClaimQuery(
  choices: FilterChoices,
): [ClaimQuery, (next: ClaimQuery, typed: boolean) => void] {
  const [params, setParams] = useSearchParams();
  return [
    readClaimQuery(params, choices),
    (next, typed) => setParams(writeClaimQuery(next), { replace: typed }),
  ];
}
