import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';

interface Props {
  /** The text, or how to get it where only the browser knows it. */
  readonly value: string | (() => string);
  /** What the button says; by default that it copies a citation. */
  readonly label?: string;
}

/** Copies a text and says so. Where the browser refuses, it says that too; the text itself stands beside. */
export function CopyButton({ value, label }: Props) {
  const { source } = useMessages();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(typeof value === 'string' ? value : value()).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <span className="copy" data-live>
      <button type="button" onClick={copy}>
        {label ?? source.copy}
      </button>
      <span role="status" className="copy-outcome">
        {outcome === 'copied' ? source.copied : outcome === 'failed' ? source.copyFailed : ''}
      </span>
    </span>
  );
}
