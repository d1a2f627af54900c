import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';

/** Copies a text and says so. Where the browser refuses, it says that too; the text itself stands beside. */
export function CopyButton({ value }: { readonly value: string }) {
  const { source } = useMessages();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(value).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <span className="copy" data-live>
      <button type="button" onClick={copy}>
        {source.copy}
      </button>
      <span role="status" className="copy-outcome">
        {outcome === 'copied' ? source.copied : outcome === 'failed' ? source.copyFailed : ''}
      </span>
    </span>
  );
}
