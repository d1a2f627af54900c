import { type ReactNode, useState } from 'react';

interface Props {
  readonly label: string;
  /** Whether the list is filtered. */
  readonly isAsked: boolean;
  readonly children: ReactNode;
}

/**
 * The filters of a list, folded until something is asked for. From then on they stay as the reader leaves them: who
 * deletes a word to type another is still in the field.
 */
export function FilterFold({ label, isAsked, children }: Props) {
  const [wasAsked, setWasAsked] = useState(isAsked);
  if (isAsked && !wasAsked) setWasAsked(true);
  return (
    <details className="fold" open={wasAsked} data-live="">
      <summary>{label}</summary>
      {children}
    </details>
  );
}
