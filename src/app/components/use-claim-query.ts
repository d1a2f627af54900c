import {
  type ClaimQuery,
  type FilterChoices,
  readClaimQuery,
  writeClaimQuery,
} from '../models/claim-query.ts';
import { useAddress } from './use-address.ts';

/** What the address asks of a list, and how to change it. Letters that are typed do not become steps of the history. */
export function useClaimQuery(
  choices: FilterChoices,
): [ClaimQuery, (next: ClaimQuery, typed: boolean) => void] {
  const [params, change] = useAddress();
  return [readClaimQuery(params, choices), (next, typed) => change(writeClaimQuery(next), !typed)];
}
