import { useId } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { QUERY_FIELDS } from '../../models/statement-fields.ts';
import { useHrefs } from '../../use-hrefs.ts';

/** A field for a statement, which leads to the page that checks it. A plain form, so that it needs no script. */
export function CheckField() {
  const { overview } = useMessages();
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
          placeholder={overview.checkExample}
        />
        <button type="submit">{overview.checkButton}</button>
      </form>
    </section>
  );
}
