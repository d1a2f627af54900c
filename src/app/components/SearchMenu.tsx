import { useDeferredValue, useState } from 'react';
import type { Dataset } from '../../domain/index.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { ledgerOf } from '../models/ledger.ts';
import { FOUND_KINDS, findPages } from '../models/search.ts';
import type { Hrefs } from '../route.ts';

interface Props {
  readonly dataset: Dataset;
  readonly hrefs: Hrefs;
}

/** The search of every page: a year, a number as it was published, a publisher, a finding. */
export function SearchMenu({ dataset, hrefs }: Props) {
  const messages = useMessages();
  const { search: words } = messages;
  const [asked, setAsked] = useState('');
  // Typing stays possible while a large ledger is searched.
  const sought = useDeferredValue(asked);
  const found = findPages(sought, ledgerOf(dataset), messages, hrefs);
  return (
    <details className="nav-menu nav-search" data-live>
      <summary>{words.open}</summary>
      <div className="nav-found">
        <noscript>
          <p>{words.noScript(messages.nav.data)}</p>
        </noscript>
        <form onSubmit={(event) => event.preventDefault()}>
          <label>
            <span>{words.label}</span>
            <input
              type="search"
              name="search"
              value={asked}
              autoComplete="off"
              onChange={({ target }) => setAsked(target.value)}
            />
          </label>
        </form>
        <div aria-live="polite">
          {sought.trim() !== '' && found.length === 0 && <p>{words.nothing}</p>}
          {FOUND_KINDS.map((kind) => {
            const some = found.filter((one) => one.kind === kind);
            return (
              some.length > 0 && (
                <section key={kind}>
                  <h2>{words.kinds[kind]}</h2>
                  <ul>
                    {some.map(({ href, title }) => (
                      <li key={href}>
                        <a href={href}>{title}</a>
                      </li>
                    ))}
                  </ul>
                </section>
              )
            );
          })}
        </div>
      </div>
    </details>
  );
}
