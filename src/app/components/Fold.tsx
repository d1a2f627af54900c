import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** The language of the title, where it is not that of the page. */
  readonly lang?: 'en' | undefined;
  /** Whether it is open from the start. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A section that a reader opens. It is whole in the page, so that searching in it and reading without script work. */
export function Fold({ title, lang, open = false, children }: Props) {
  return (
    <details className="fold fold-section" open={open}>
      <summary>
        <h2 lang={lang}>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
