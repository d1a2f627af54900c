import { useId } from 'react';
import { rational, toExact } from '../../../domain/index.ts';
import { annualWords } from '../../format/annual-words.ts';
import { showPeriod, showPrinted } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Overview } from '../../models/overview.ts';
import { QUERY_FIELDS } from '../../models/statement-fields.ts';
import { useHrefs } from '../../use-hrefs.ts';

interface Props {
  readonly overview: Overview;
}

/** An example of a statement about this trade, from its newest value; none where that is not known. */
function exampleOf({ size, growing }: Overview, messages: Messages): string | undefined {
  if (!size) return undefined;
  const { checkExample } = messages.overview;
  const { period } = size.current;
  const year = showPeriod(period, messages);
  const amount = annualWords(size.current, size.claims, messages);
  const stated = growing ? [...growing.printed.claims, ...(growing.earlier?.claims ?? [])] : [];
  const growth = stated.find(
    (one) => one.period === period && one.values.length === 1 && one.hedges.length === 0,
  );
  if (!growth) return checkExample.plain(year, amount);
  const rate = rational(growth.values[0] ?? '0');
  const isFall = rate.compare(0) < 0;
  const change = showPrinted({ values: [toExact(rate.abs())], unit: growth.unit, hedges: [] }, messages);
  return checkExample[isFall ? 'down' : 'up'](year, amount, change);
}

/** A field for a statement, which leads to the page that checks it. A plain form, so that it needs no script. */
export function CheckField({ overview: answers }: Props) {
  const messages = useMessages();
  const { overview } = messages;
  const hrefs = useHrefs();
  const id = useId();
  return (
    <section className="check-field">
      <h2>
        <label htmlFor={id}>{overview.checkTitle}</label>
      </h2>
      <form action={hrefs.check()} method="get">
        <textarea
          id={id}
          name={QUERY_FIELDS.sentence}
          rows={2}
          required
          dir="auto"
          placeholder={exampleOf(answers, messages)}
        />
        <button type="submit">{overview.checkButton}</button>
      </form>
    </section>
  );
}
