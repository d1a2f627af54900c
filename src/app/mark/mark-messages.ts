/** The few words that marks are made of: of the catalogue only what they show, so that the script stays small. */
import type { ValueMessages } from '../format/show.ts';
import { dates } from '../i18n/en/dates.ts';
import { format } from '../i18n/en/format.ts';
import { markedFigure } from '../i18n/en/marked-figure.ts';
import { moneyIn } from '../i18n/en/money.ts';
import { hedgeWord } from '../i18n/en/words.ts';

export const markMessages: ValueMessages & typeof markedFigure = {
  ...markedFigure,
  ...dates,
  ...{ format, hedgeWord },
  ...{ money: moneyIn('USD'), moneyIn },
};
