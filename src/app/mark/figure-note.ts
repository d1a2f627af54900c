/** What a mark says of its figure: the value in full, what it is of, and whether it fits the others. */
import { economyName, NOT_STATED } from '../../domain/index.ts';
import type { FigureOfText } from '../../domain/statement/index.ts';
import { showInFull, showPeriod } from '../format/show.ts';
import { type FigureState, STATE_SIGNS } from '../models/figure-state.ts';
import { markMessages } from './mark-messages.ts';

/** "US$2,200,000,000; two-way trade: value, 2024, as reported by Vietnam; ✓ fits the others" */
export function figureNote({ told, why }: FigureOfText, state: FigureState): string {
  const { kind, flow, reporter, period, base, unit, hedge } = told;
  const values = [...told.values];
  const falls = values.every((value) => value.startsWith('-'));
  const figure = {
    ...{ unit, values, hedges: hedge ? [hedge] : [] },
    ...(kind === 'balance' && { kind: 'level' as const }),
  };
  const known = (time: string | null) =>
    time === null || time === NOT_STATED ? null : showPeriod(time, markMessages);
  const place = [
    markMessages.placeOption({ kind, flow, falls }),
    known(period),
    known(base) && markMessages.comparedWith(known(base) ?? ''),
    told.isSideTold ? markMessages.reportedBy(economyName(reporter, markMessages.locale) ?? reporter) : null,
  ];
  return [
    showInFull(figure, markMessages),
    place.filter(Boolean).join(', '),
    `${STATE_SIGNS[state]} ${why ? markMessages.notJudged[why] : markMessages.signMeaning[state]}`,
  ].join('; ');
}
