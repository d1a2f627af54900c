import { readInterval, type YearOutcome } from '../../domain/index.ts';
import { showPeriod, showRate, showText } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';

interface Props {
  readonly years: readonly (YearOutcome & { readonly excepted?: boolean })[];
}

const YEAR_SIGNS: Readonly<Record<YearOutcome['reached'], string>> = {
  yes: '✓',
  no: '✗',
  'cannot-tell': '?',
};

/** The years one after the other: whether each reached the target, and its value or growth. */
export function YearChips({ years }: Props) {
  const messages = useMessages();
  return (
    <ul className="year-chips">
      {years.map(({ period, reached, reporters, excepted }) => {
        const first = reporters[0];
        const value = first?.growth
          ? showRate(readInterval(first.growth.rate), messages)
          : first?.value && showText(first.value.interval, first.value.currency, messages);
        return (
          <li key={period} className={`year-chip reached-${reached}${excepted ? ' year-excepted' : ''}`}>
            <span className="year-chip-year">{showPeriod(period, messages, messages.monthsShort)}</span>{' '}
            <span className="year-chip-sign">
              <span aria-hidden="true">{YEAR_SIGNS[reached]}</span>
              <span className="unseen"> {messages.targets.reached[reached]}</span>
            </span>{' '}
            <span className="year-chip-value">{value ?? '–'}</span>
            {excepted && <span className="year-chip-note"> {messages.targets.metExceptedChip}</span>}
          </li>
        );
      })}
    </ul>
  );
}
