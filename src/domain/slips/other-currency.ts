/** An amount in another currency printed as US dollars. */
import { interval } from '../numbers/interval.ts';
import { ONE, rational } from '../numbers/rational.ts';
import { scaled } from './reread.ts';
import type { Slip } from './slip.ts';

/**
 * How many units of a currency (ISO 4217) one US dollar was worth in this century: bands that contain every yearly
 * average, not rates. Currencies worth about a dollar are left out, since their amounts look like dollars. A
 * convention.
 */
const PER_DOLLAR: Readonly<Record<string, readonly [low: number, high: number]>> = {
  CNY: [6, 9],
  THB: [29, 46],
  INR: [39, 92],
  RUB: [22, 105],
  JPY: [75, 162],
  KRW: [900, 1500],
  LAK: [7_500, 23_000],
  VND: [13_900, 27_000],
  IDR: [8_000, 17_500],
};

export const otherCurrency: Slip = ({ suspects }) =>
  suspects
    .filter(({ unit }) => unit === 'USD')
    .flatMap((claim) =>
      Object.entries(PER_DOLLAR).map(([code, [low, high]]) => ({
        changes: [
          {
            claim,
            to: scaled(claim, interval(ONE.div(rational(high)), ONE.div(rational(low)))),
            what: 'currency' as const,
            words: ['USD', code] as const,
          },
        ],
      })),
    );
