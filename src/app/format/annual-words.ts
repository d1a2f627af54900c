/** The words for the value that stands for a year. */
import { type AnnualRecord, type Level, rational, readInterval, toExact } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { showMoney, showPrinted } from './show.ts';
import { showAbout } from './show-about.ts';

/**
 * The amount: as printed, with its hedge; the sum of exports and imports; or the range that a stated growth gives.
 * "US$2.25 billion", "more than US$8.2 billion", "US$12.34–13.35 billion".
 *
 * @param claims the claims that it is made from
 */
export function annualWords(
  value: AnnualRecord,
  claims: readonly Pick<Level, 'values' | 'unit' | 'hedges'>[],
  messages: Messages,
): string {
  const [first] = claims;
  if (value.how === 'printed' && first) return showPrinted(first, messages);
  if (value.how === 'sum' && value.hedged) {
    const sum = claims.reduce((total, { values: [one = '0'] }) => total.add(rational(one)), rational(0));
    const hedges = [...new Set(claims.flatMap((claim) => claim.hedges))];
    return showPrinted({ values: [toExact(sum)], unit: messages.money.currency, hedges }, messages);
  }
  return showMoney(readInterval(value.interval), messages);
}

/** The same in the few digits that a reader can use: "about US$2.25 billion". A hedge stays as it was published. */
export const annualBriefly = (
  value: AnnualRecord,
  claims: Parameters<typeof annualWords>[1],
  messages: Messages,
): string =>
  value.hedged
    ? annualWords(value, claims, messages)
    : (roughlyPrinted(value, claims, messages) ??
      showAbout(readInterval(value.interval), value.currency, messages));

/** "About US$700 million" for a value that was printed with so few digits; `null` for others. */
function roughlyPrinted(
  { how, interval }: AnnualRecord,
  [claim]: Parameters<typeof annualWords>[1],
  messages: Messages,
): string | null {
  if (how !== 'printed' || claim?.values.length !== 1) return null;
  const { lower, upper } = readInterval(interval);
  const printed = rational(claim.values[0] ?? '0').abs();
  const isRough = lower && upper && upper.sub(lower).mul(ROUGH).compare(printed) > 0;
  return isRough ? messages.format.about(showPrinted(claim, messages)) : null;
}

/** A value is rough where its range is more than a twentieth of it. */
const ROUGH = 20;
