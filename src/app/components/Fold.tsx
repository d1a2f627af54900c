import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Whether it is open from the start. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A section that a reader opens. It is whole in the page, so that searching in it and reading without script work. */
export function Fold({ title, open = false, children }: Props) {
  return (
    <details className="fold fold-section" open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
