import type { ReactNode } from 'react';
import {
  CHANGES,
  type Change,
  type ChangeEntry,
  type CorrectedError,
  type DataChange,
} from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { Fact, Facts } from '../../components/Facts.tsx';
import { LedgerText } from '../../components/LedgerText.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { findingTitle } from '../../format/finding-title.ts';
import { showPeriod } from '../../format/show.ts';
import { valueName } from '../../format/value-name.ts';
import type { Messages } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { valueSlug, valuesOf } from '../../models/value-page.ts';
import { useHrefs } from '../../use-hrefs.ts';

/** An entry of the list of changes, for the page and for the feed. */
export function ChangeText({ entry }: { readonly entry: ChangeEntry }) {
  return entry.kind === 'data' ? <DataChanged entry={entry} /> : <ErrorCorrected entry={entry} />;
}

function DataChanged({ entry }: { readonly entry: DataChange }) {
  const { changes: words } = useMessages();
  return (
    <>
      {entry.note !== null && (
        <p className="prose">
          <LedgerText>{entry.note}</LedgerText>
        </p>
      )}
      <ChangedList
        changed={entry.sources}
        counts={words.sources}
        keyOf={({ source }) => source}
        show={(one) => <ChangedSource changed={one} />}
      />
      <ChangedList
        changed={entry.values}
        counts={words.values}
        keyOf={(one) => valueSlug(one)}
        show={(one) => <ChangedValue changed={one} />}
      />
      <ChangedList
        changed={entry.findings}
        counts={words.findings}
        keyOf={({ finding }) => finding}
        show={(one) => <ChangedFinding changed={one} />}
      />
    </>
  );
}

interface ChangedListProps<T> {
  readonly changed: readonly T[];
  /** Says how many there are of each change. */
  readonly counts: Messages['changes']['sources'];
  keyOf(one: T): string;
  show(one: T): ReactNode;
}

/** How many are listed at once; of more, a reader opens the list. */
const SHORT_LIST = 6;

/** What changed of one kind, by what became of it. */
function ChangedList<T extends { readonly change: Change }>({
  changed,
  counts,
  keyOf,
  show,
}: ChangedListProps<T>) {
  return CHANGES.map((change) => {
    const some = changed.filter((one) => one.change === change);
    if (some.length === 0) return null;
    return (
      <details className="fold" key={change} open={some.length <= SHORT_LIST}>
        <summary>{counts[change](some.length)}</summary>
        <ul>
          {some.map((one) => (
            <li key={keyOf(one)}>{show(one)}</li>
          ))}
        </ul>
      </details>
    );
  });
}

function ChangedSource({
  changed: { source: id, was },
}: {
  readonly changed: DataChange['sources'][number];
}) {
  const source = useLedger().source(id);
  if (!source) return <LedgerText>{was ?? id}</LedgerText>;
  return (
    <>
      <SourceLink source={source} />: <LedgerText>{source.title ?? source.about}</LedgerText>
    </>
  );
}

function ChangedValue({ changed }: { readonly changed: DataChange['values'][number] }) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { changes: words } = messages;
  const slug = valueSlug(changed);
  const name = messages.value.title(
    valueName(changed, ledger, messages),
    showPeriod(changed.period, messages),
  );
  return (
    <>
      {valuesOf(ledger).has(slug) ? <a href={hrefs.value(slug)}>{name}</a> : name}.{' '}
      {changed.now.length > 0 && words.now(quotedList(changed.now, words))}{' '}
      {changed.before.length > 0 && words.before(quotedList(changed.before, words))}
    </>
  );
}

function ChangedFinding({ changed }: { readonly changed: DataChange['findings'][number] }) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const finding = ledger.finding(changed.finding);
  if (!finding) return quotedList(changed.figures, messages.changes) || changed.finding;
  return <a href={hrefs.finding(finding.id)}>{findingTitle(finding, ledger, messages)}</a>;
}

const quotedList = (figures: readonly string[], words: Messages['changes']): string =>
  figures.map(words.quoted).join(', ');

function ErrorCorrected({ entry }: { readonly entry: CorrectedError }) {
  const ledger = useLedger();
  const { changes: words } = useMessages();
  const claims = entry.claims.flatMap((id) => ledger.claim(id) ?? []);
  return (
    <Facts>
      <Fact name={words.corrections.wrong}>
        <LedgerText>{entry.wrong}</LedgerText>
      </Fact>
      <Fact name={words.corrections.right}>
        <LedgerText>{entry.right}</LedgerText>
      </Fact>
      <Fact name={words.corrections.concerned}>
        {claims.length === 0 ? null : (
          <ul>
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimLink claim={claim} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </Facts>
  );
}
