import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';

interface Props {
  /** The text, or a function for it where only the browser knows it. */
  readonly value: string | (() => string);
  /** The words of the button; by default, to copy a citation. */
  readonly label?: string;
  /** Whether the text is HTML, to be pasted with its format. */
  readonly formatted?: boolean;
}

/** Copies a text and tells so, or that the browser refused. The text itself stands beside the button. */
export function CopyButton({ value, label, formatted = false }: Props) {
  const { source } = useMessages();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = () => {
    write(typeof value === 'string' ? value : value(), formatted).then(
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

/** Copies to the clipboard. Rejects where there is none, as on pages that were not fetched securely. */
async function write(text: string, formatted: boolean): Promise<void> {
  if (!formatted) return navigator.clipboard.writeText(text);
  const plain = new DOMParser().parseFromString(text, 'text/html').body.textContent ?? '';
  const item = new ClipboardItem({
    'text/html': new Blob([text], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  });
  return navigator.clipboard.write([item]);
}
