import { type ReactNode, useState } from 'react';

interface Props {
  readonly label: string;
  /** Whether the list is filtered. */
  readonly isAsked: boolean;
  /** The list whose rows a small script filters as long as the application is not there, see `filter-list.ts`. */
  readonly list?: string;
  readonly children: ReactNode;
}

/**
 * The filters of a list, folded until something is asked for. From then on they stay as the reader leaves them: who
 * deletes a word to type another is still in the field.
 */
export function FilterFold({ label, isAsked, list, children }: Props) {
  const [wasAsked, setWasAsked] = useState(isAsked);
  if (isAsked && !wasAsked) setWasAsked(true);
  return (
    <details className="fold" open={wasAsked} data-live="" data-list={list}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
