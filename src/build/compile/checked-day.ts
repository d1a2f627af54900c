import { NOT_STATED, type Source } from '../../domain/index.ts';

/** When a ledger was looked after, and when it is to be looked after again. */
export interface Checking {
  /** The day when somebody last looked for newer sources, ISO 8601. */
  readonly checkedOn: string;
  /** The day by which the next look is due; `null` where the ledger states no rhythm. */
  readonly checkDue: string | null;
}

/**
 * When a ledger was last looked after: on the day that it names, or when its newest source was read.
 *
 * @param rhythm how often somebody looks, ISO 8601: a number of years, months, weeks or days, such as "P1M"
 */
export function checkingOf(
  sources: readonly Source[],
  { checked, rhythm }: { readonly checked?: string | undefined; readonly rhythm?: string | undefined },
): Checking {
  const checkedOn =
    checked ??
    sources
      .map(({ accessed }) => accessed)
      .toSorted()
      .at(-1) ??
    NOT_STATED;
  return { checkedOn, checkDue: rhythm === undefined ? null : dayAfter(checkedOn, rhythm) };
}

/** A day of the calendar later by a duration; the last day of a month where that month is shorter. */
function dayAfter(day: string, duration: string): string {
  const [, number = '0', unit = 'D'] = /^P(\d+)([YMWD])$/.exec(duration) ?? [];
  const count = Number(number);
  const later = new Date(`${day}T00:00:00Z`);
  if (unit === 'D' || unit === 'W') later.setUTCDate(later.getUTCDate() + count * (unit === 'W' ? 7 : 1));
  else {
    const dayOfMonth = later.getUTCDate();
    later.setUTCMonth(later.getUTCMonth() + count * (unit === 'Y' ? 12 : 1));
    // 31 January and a month is 3 March to JavaScript.
    if (later.getUTCDate() !== dayOfMonth) later.setUTCDate(0);
  }
  return later.toISOString().slice(0, 10);
}
