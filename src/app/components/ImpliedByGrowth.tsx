import { type Growth, type GrowthCheck, readInterval } from '../../domain/index.ts';
import { moneyExponent, showPeriod, showValue } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { isLevelClaim } from '../models/ledger.ts';
import { useLedger } from '../models/use-ledger.ts';
import { valueKeyOf, valueSlug, valuesOf } from '../models/value-page.ts';
import { useHrefs } from '../use-hrefs.ts';

interface Props {
  readonly check: GrowthCheck;
  readonly claim: Growth;
}

/**
 * What a growth and a value of the same source imply for the other value: "2.2 billion, up 33.9 %" tells the year
 * before. It is shown in the scale of the printed value.
 */
export function ImpliedByGrowth({ check: { impliedBase, impliedCurrent }, claim }: Props) {
  return (
    <>
      {impliedBase && (
        <ImpliedPeriod
          claim={claim}
          period={claim.base}
          interval={impliedBase.interval}
          printed={impliedBase.current}
        />
      )}
      {impliedCurrent && (
        <ImpliedPeriod
          claim={claim}
          period={claim.period}
          interval={impliedCurrent.interval}
          printed={impliedCurrent.base}
        />
      )}
    </>
  );
}

interface OneProps {
  readonly claim: Growth;
  readonly period: string;
  readonly interval: string;
  /** The claim that it is computed from. */
  readonly printed: string;
}

function ImpliedPeriod({ claim, period, interval, printed }: OneProps) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const from = ledger.claim(printed);
  if (!isLevelClaim(from)) return null;
  const exponent = moneyExponent(readInterval(from.readings.verdict));
  const words = messages.growth.implied(
    showPeriod(period, messages),
    showValue(readInterval(interval), from.unit, messages, exponent),
  );
  const key = valueKeyOf({ ...claim, period }, ledger);
  const slug = key && valueSlug(key);
  const value = slug === null ? undefined : valuesOf(ledger).get(slug);
  return (
    <p className="detail implied">
      {slug !== null && value?.implied.some(({ source }) => source === claim.source) ? (
        <a href={`${hrefs.value(slug)}#implied`}>{words}</a>
      ) : (
        words
      )}
    </p>
  );
}
