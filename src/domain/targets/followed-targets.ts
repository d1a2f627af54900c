/** Which targets the overview follows where a pair does not name them. */
import { meets, POSITIVE, readInterval } from '../numbers/interval.ts';
import type { Deadline, TargetRecord } from './target-record.ts';

/** More bars than these hide the ones that are ahead. A convention. */
const MOST_FOLLOWED = 4;

/** Whether a target is a level of all two-way trade in a currency (ISO 4217), as the values on the overview are. */
export const isOfAllTrade = (
  { flow, measure, covers, currency }: TargetRecord,
  inCurrency: string,
): boolean => flow === 'T' && measure === 'level' && covers === null && currency === inCurrency;

/**
 * The ids of claims that set targets to follow, smallest target first: levels of all two-way trade in a currency, each
 * for its open date or else for its last one. Of more than four the open ones come first, and then the larger ones. One
 * below what was known when it was set is not followed.
 *
 * @param targets by threshold, smallest first
 * @param currency ISO 4217
 */
export function followedTargets(targets: readonly TargetRecord[], currency: string): string[] {
  const known = targets.filter(
    (target) => isOfAllTrade(target, currency) && meets(readInterval(target.threshold), POSITIVE),
  );
  const followed = known.flatMap((target, size) => {
    const deadline = followedDeadline(target);
    return deadline ? [{ deadline, size }] : [];
  });
  const isOpen = ({ deadline }: (typeof followed)[number]) => deadline.outcome === 'open';
  const chosen = followed
    .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.size - a.size)
    .slice(0, MOST_FOLLOWED);
  return chosen
    .toSorted((a, b) => a.size - b.size)
    .flatMap(({ deadline }) => deadline.statements[0]?.claim ?? []);
}

/** The open deadline that is due last, or else the last one. */
function followedDeadline({ deadlines }: TargetRecord): Deadline | undefined {
  const rated = deadlines.filter(({ reason }) => reason !== 'below-known');
  return rated.findLast(({ outcome }) => outcome === 'open') ?? rated.at(-1);
}
